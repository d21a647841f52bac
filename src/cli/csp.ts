import { createHash } from 'node:crypto';

/** Data blocks: the browser never runs them, so the policy has nothing to allow. */
const dataTypes = /\btype\s*=\s*["']?application\/(?:ld\+)?json\b/i;

/**
 * The Content-Security-Policy of one finished page: everything from its own server, nothing inline but what is
 * in `html` at this moment, byte for byte. A single changed byte in an inline script or style makes the browser
 * refuse it, so call this last. Two trusted-types policies are allowed: Svelte's own, and that of the one worker.
 */
export function contentSecurityPolicy(html: string): string {
  const scripts = inlineTexts(html, 'script', (attributes) => /\bsrc\s*=/i.test(attributes) || dataTypes.test(attributes));
  const styles = inlineTexts(html, 'style', () => false);
  return [
    `default-src 'none'`,
    `script-src ${["'self'", ...scripts.map(hashSource)].join(' ')}`,
    `style-src ${["'self'", ...styles.map(hashSource)].join(' ')}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `object-src 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types svelte-trusted-html waqai-worker`,
  ].join('; ');
}

/**
 * The page with its policy as the first element of head, where nothing can load before it.
 * Throws when the page has no `<head>`.
 */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}">`;
  if (!/<head>/i.test(html)) throw new Error('the page has no <head> to carry its security policy');
  return html.replace(/<head>/i, (head) => `${head}\n    ${meta}`);
}

function inlineTexts(html: string, tag: 'script' | 'style', isExempt: (attributes: string) => boolean): readonly string[] {
  const elements = html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}\\s*>`, 'gi'));
  const texts = [...elements].filter(([, attributes = '']) => !isExempt(attributes)).map(([, , text = '']) => text);
  return [...new Set(texts)];
}

/** The source expression that allows one inline script or style; the browser hashes it after turning CR LF into LF. */
export function hashSource(text: string): string {
  const digest = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64');
  return `'sha256-${digest}'`;
}
