import { describe, expect, it } from 'vitest';
import { inlineStyles } from '../../src/cli/prerender.ts';

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
