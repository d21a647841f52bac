/** What a server says with each file. The server of this project and the files for common hosts say the same, from here. */

/** Of no use to a page of facts, and so to nothing that gets into one. */
const forbidden = ['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'];

/** With every file. */
export const siteHeaders = {
  // Read by pages of other sites: a sandboxed frame has no origin of its own, and may read nothing else.
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': forbidden.map((feature) => `${feature}=()`).join(', '),
} as const;

/**
 * With every page that is read, and none that others embed: what the policy in the page itself cannot say, since browsers heed
 * frame-ancestors in a header alone, and what holds whatever is in the page.
 */
export const pagePolicy = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'";

/** Names under assets/ carry a hash of their content, and a kept version never changes. */
export const cacheForever = 'public, max-age=31536000, immutable';
/** Every other file is asked for again. */
export const cacheNever = 'no-cache';

/** The folders whose pages stand in frames of other sites. */
export const framedFolders = ['embed', 'v'] as const;
export const hashedFolders = ['assets', 'v'] as const;

const lines = Object.entries(siteHeaders);

/**
 * The same for hosts that read it from a file: Netlify and Cloudflare Pages, and Apache. The former join what several of their rules say, so
 * pages are named one by one.
 * @param pages addresses of the pages that are read, such as "/en/"
 */
export function headerFiles(pages: readonly string[]): ReadonlyMap<string, string> {
  const netlify = [
    ['/*', ...lines.map(([name, value]) => `${name}: ${value}`), `Cache-Control: ${cacheNever}`],
    ...hashedFolders.map((folder) => [`/${folder}/*`, '! Cache-Control', `Cache-Control: ${cacheForever}`]),
    ...pages.map((page) => [page, `Content-Security-Policy: ${pagePolicy}`]),
  ];
  return new Map([
    ['_headers', `${netlify.map((rule) => rule.join('\n  ')).join('\n')}\n`],
    ['.htaccess', `<IfModule mod_headers.c>
${lines.map(([name, value]) => `  Header set ${name} "${value}"`).join('\n')}
  Header set Cache-Control "${cacheNever}"
  <If "%{REQUEST_URI} =~ m#/(${hashedFolders.join('|')})/#">
    Header set Cache-Control "${cacheForever}"
  </If>
  <If "%{REQUEST_URI} !~ m#/(${framedFolders.join('|')})/#">
    Header set Content-Security-Policy "${pagePolicy}"
  </If>
</IfModule>
AddType text/javascript .js
AddType font/woff2 .woff2
AddType application/wasm .wasm
AddCharset utf-8 .html .js .css .json .svg .csv
`],
  ]);
}
