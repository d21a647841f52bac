import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, withPolicy } from '../../src/cli/csp.ts';
import { fillTemplate } from '../../src/cli/prerender.ts';

const template = `<!doctype html>
<html lang="ar" class="a" dir="rtl">
  <head>
    <link rel="icon" href="./favicon.svg">
    <!--head-->
    <script type="module" src="./assets/index.js"></script>
  </head>
  <body><div id="app"><!--body--></div></body>
</html>`;
const arabic = { path: '', lang: 'ar', dir: 'rtl' };
const english = { path: 'en/', lang: 'en', dir: 'ltr' };

describe('fillTemplate', () => {
  it('gives each route its language and direction and keeps other attributes', () => {
    const html = fillTemplate(template, english, { html: '', head: '' });
    expect(html).toContain('<html lang="en" dir="ltr" class="a">');
  });

  it('fills head and body as they are, dollar signs included', () => {
    const html = fillTemplate(template, arabic, { html: '<p>$& $1</p>', head: '<title>$$</title>' });
    expect(html).toContain('<div id="app"><p>$& $1</p></div>');
    expect(html).toContain('<title>$$</title>');
  });

  it('lets deeper pages climb to the assets', () => {
    const page = { html: '<img src="./assets/a.svg"><a href="./b">"./c</a>', head: '<link rel="preload" href="./assets/f.woff2">' };
    const html = fillTemplate(template, english, page);
    expect(html.match(/(?:src|href)="[^"]*"/g)).toEqual([
      'href="../favicon.svg"', 'href="../assets/f.woff2"', 'src="../assets/index.js"', 'src="../assets/a.svg"', 'href="./b"',
    ]);
    expect(fillTemplate(template, arabic, page)).toContain('src="./assets/index.js"');
  });

  it('refuses a template without the places to fill', () => {
    expect(() => fillTemplate(template.replace('<!--body-->', ''), arabic, { html: '', head: '' })).toThrow('<!--body-->');
    expect(() => fillTemplate('<p>', arabic, { html: '', head: '' })).toThrow('<html>');
  });
});

describe('the security policy', () => {
  const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  it('allows inline scripts and styles by the hash of their exact text', () => {
    const policy = contentSecurityPolicy('<head><script>let a = 1;\n</script><style>p{}</style></head>');
    expect(policy).toContain(`script-src 'self' ${hashOf('let a = 1;\n')};`);
    expect(policy).toContain(`style-src 'self' ${hashOf('p{}')};`);
  });

  it('hashes line ends as browsers read them', () => {
    expect(contentSecurityPolicy('<script>a\r\nb</script>')).toContain(hashOf('a\nb'));
  });

  it('needs no hash for files and data blocks', () => {
    const policy = contentSecurityPolicy('<script src="./a.js"></script><script type="application/json">{"a":1}</script>');
    expect(policy).toContain(`script-src 'self';`);
  });

  it('allows nothing by default and nothing unsafe', () => {
    const policy = contentSecurityPolicy('');
    for (const part of [`default-src 'none'`, `base-uri 'none'`, `object-src 'none'`, `form-action 'none'`, `require-trusted-types-for 'script'`]) {
      expect(policy.split('; ')).toContain(part);
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('comes first in head', () => {
    expect(withPolicy('<html><head><meta charset="utf-8"></head>')).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy" content="[^"<>]+">/);
    expect(() => withPolicy('<p>')).toThrow('<head>');
  });
});
