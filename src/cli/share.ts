/** What a link to the site shows in a chat, in a feed and in an editor that asks for oEmbed. */
import { escapeXml } from '../scene/to-svg.ts';
import { columnWidth } from '../figure/embed-size.ts';
import type { EmbedPage } from './embeds.ts';

/** px: what social networks show whole. */
export const shareSize = { width: 1200, height: 630 } as const;

/**
 * The address of the site as the build was told it (WAQAI_SITE), with a slash at its end; undefined where it was not.
 * Throws where it is no address that others can open.
 */
export function readSite(given: string | undefined): string | undefined {
  if (given === undefined || given.trim() === '') return undefined;
  // URL.parse is younger than the oldest Node we run on.
  const url = URL.canParse(given.trim()) ? new URL(given.trim()) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(`WAQAI_SITE is no address of a site: ${given}. Write it whole, like https://example.org/waqai/`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** What is said of one address. */
export interface Shared {
  /** id and language of the figure whose picture stands for it */
  readonly name: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly alt: string;
  /** absolute */
  readonly address: string;
}

/** Open Graph and Twitter tags, and where the oEmbed answer is. */
export function shareTags({ name, lang, title, description, alt, address }: Shared, site: string): string {
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'article'],
    ['og:site_name', lang === 'ar' ? 'وقائع' : 'Waqai'],
    ['og:locale', lang === 'ar' ? 'ar_SY' : 'en_GB'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', address],
    ['og:image', `${site}share/${name}.png`],
    ['og:image:width', String(shareSize.width)],
    ['og:image:height', String(shareSize.height)],
    ['og:image:alt', alt],
  ];
  return [
    ...properties.map(([property, content]) => `<meta property="${property}" content="${escapeXml(content)}">`),
    '<meta name="twitter:card" content="summary_large_image">',
    `<link rel="alternate" type="application/json+oembed" href="${site}oembed/${name}.json" title="${escapeXml(title)}">`,
  ].join('');
}

/** Tags that tell a search engine which page this is, and where it stands in the other language. */
export function addressTags(path: string, routes: readonly { readonly path: string; readonly lang: string }[], site: string): string {
  const others = routes.map((route) => `<link rel="alternate" hreflang="${route.lang}" href="${site}${route.path}">`);
  return `<link rel="canonical" href="${site}${path}">${others.join('')}`;
}

/**
 * The answer to an editor that asks what an address shows: https://oembed.com. The quotation before the frame is what WordPress
 * needs to load its own listener; it shows it until the frame has said its height.
 */
export function oembedAnswer({ name, title, home, height }: Pick<EmbedPage, 'name' | 'title' | 'home' | 'height'>, site: string): string {
  const text = escapeXml(title);
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: 'Waqai',
    provider_url: site,
    title,
    html: `<blockquote class="wp-embedded-content"><a href="${new URL(home, `${site}embed/`).href}">${text}</a></blockquote><iframe class="wp-embedded-content" src="${site}embed/${name}.html" title="${text}" width="${columnWidth}" height="${height}" frameborder="0" scrolling="no"></iframe>`,
    width: columnWidth,
    height,
    thumbnail_url: `${site}share/${name}.png`,
    thumbnail_width: shareSize.width,
    thumbnail_height: shareSize.height,
  })}\n`;
}
