import { describe, expect, it } from 'vitest';
import { inlineScripts, inlineStyles } from '../../src/cli/prerender.ts';

const link = (folder: string) => `<head><link rel="stylesheet" crossorigin href="${folder}page-1a.css"></head>`;
const sheets = new Map([['page-1a.css', '@font-face{src:url(./waqai.woff2)}a{color:red}\n']]);

describe('inlineStyles', () => {
  it('puts the sheet where its link stood, with addresses as the page sees them', () => {
    expect(inlineStyles(link('./assets/'), sheets)).toBe('<head><style>@font-face{src:url(./assets/waqai.woff2)}a{color:red}</style></head>');
    expect(inlineStyles(link('../assets/'), sheets)).toContain('url(../assets/waqai.woff2)');
  });

  it('leaves a page without links as it is', () => {
    expect(inlineStyles('<head><title>$&</title></head>', sheets)).toBe('<head><title>$&</title></head>');
  });

  it('refuses a link to a sheet that is not there', () => {
    expect(() => inlineStyles('<link rel="stylesheet" href="./assets/other.css">', sheets)).toThrow('other.css');
  });
});

describe('inlineScripts', () => {
  const script = (folder: string) => `<head><script type="module" crossorigin src="${folder}index-1.js"></script></head>`;
  const scripts = new Map([['index-1.js', 'import{a}from"./wake-2.js";import(`./begin-3.js`);a("./no-file")\n']]);

  it('puts the first script in place of its address, and its imports where the page finds them', () => {
    expect(inlineScripts(script('./assets/'), scripts)).toBe('<head><script type="module">import{a}from"./assets/wake-2.js";import(`./assets/begin-3.js`);a("./no-file")</script></head>');
    expect(inlineScripts(script('../assets/'), scripts)).toContain('"../assets/wake-2.js"');
  });

  it('refuses a script that is not given, and one that would end its own element', () => {
    expect(() => inlineScripts(script('./assets/').replace('index-1', 'other'), scripts)).toThrow('other.js');
    expect(() => inlineScripts(script('./assets/'), new Map([['index-1.js', 'a("</script>")']]))).toThrow('index-1.js');
  });
});
