/** What a journalist or teacher copies to show a figure on a page of their own. */
import type { Lang } from '../base/localized.ts';
import type { FigureId } from '../figures/types.ts';
import type { Digits } from '../locale/types.ts';
import { escapeXml } from '../scene/to-svg.ts';

export const embedThemes = ['auto', 'light', 'dark'] as const;
/** `auto`: as the reader's device is set */
export type EmbedTheme = (typeof embedThemes)[number];

export const embedKinds = ['iframe', 'element', 'image', 'markdown'] as const;
export type EmbedKind = (typeof embedKinds)[number];

/** What decides how an embed looks, and what is said of it where it cannot be shown. */
export interface EmbedChoices {
  readonly figure: FigureId;
  readonly lang: Lang;
  readonly digits: Digits;
  readonly theme: EmbedTheme;
  /** absolute address of the site with a slash at its end */
  readonly site: string;
  readonly title: string;
  readonly alt: string;
  readonly source: string;
  readonly permalink: string;
  /** px, at the width of a column of text */
  readonly height: number;
}

/** Address of the file that shows a figure alone. */
export function embedAddress({ figure, lang, digits, theme, site }: Pick<EmbedChoices, 'figure' | 'lang' | 'digits' | 'theme' | 'site'>): string {
  const asked = new URLSearchParams();
  if (digits !== 'latn') asked.set('digits', digits);
  if (theme !== 'auto') asked.set('theme', theme);
  const query = String(asked);
  return `${site}embed/${figure}.${lang}.html${query && `?${query}`}`;
}

/** A picture of the figure that leads to it, as HTML. */
function imageCode({ figure, lang, site, alt, permalink }: EmbedChoices): string {
  return `<a href="${escapeXml(permalink)}"><img src="${escapeXml(`${site}figures/${figure}.${lang}.png`)}" width="100%" alt="${escapeXml(alt)}" loading="lazy"></a>`;
}

/** Brackets would end the text of a Markdown link. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\[\]*_`]/g, '\\$&').replaceAll(/\s+/g, ' ');
}

/** The code to copy: a frame, our element, a picture with its credit, or the picture in Markdown. */
export function embedCode(kind: EmbedKind, choices: EmbedChoices): string {
  const { figure, lang, digits, theme, site, title, alt, source, permalink, height } = choices;
  const script = (name: string) => `<script src="${escapeXml(`${site}embed/${name}`)}" async></script>`;
  switch (kind) {
    case 'iframe':
      return `<iframe src="${escapeXml(embedAddress(choices))}" title="${escapeXml(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>\n${script('resize.js')}`;
    case 'element': {
      const chosen = `${digits === 'latn' ? '' : ` digits="${digits}"`}${theme === 'auto' ? '' : ` theme="${theme}"`}`;
      return `<waqai-figure figure="${figure}" lang="${lang}"${chosen}>${imageCode(choices)}</waqai-figure>\n${script('waqai.js')}`;
    }
    case 'image':
      return `<figure lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">${imageCode(choices)}<figcaption>${escapeXml(source)}</figcaption></figure>`;
    case 'markdown':
      return `[![${escapeMarkdown(alt)}](${site}figures/${figure}.${lang}.png)](${permalink})\n\n${escapeMarkdown(source)}`;
  }
}
