import { describe, expect, it } from 'vitest';
import { addressTags, oembedAnswer, readSite, shareTags } from '../../src/cli/share.ts';
import { wholeScene } from '../../src/export/choices.ts';
import { figureModules } from '../../src/figures/registry.ts';
import { pictureSize } from '../../src/scene/picture-size.ts';
import { loadStory } from '../story.ts';

const site = 'https://example.org/waqai/';
const hostile = '"><script>alert(1)</script>&amp;';

describe('the address of the site', () => {
  it('is optional, and ends in a slash', () => {
    expect([readSite(undefined), readSite(' '), readSite('https://example.org/waqai'), readSite(' http://a.example ')]).toEqual([undefined, undefined, site, 'http://a.example/']);
  });

  it.each(['example.org', 'javascript:alert(1)', 'file:///srv', 'https://example.org/?a', 'https://example.org/#b'])('is refused where others cannot open it: %s', (given) => {
    expect(() => readSite(given)).toThrow(/WAQAI_SITE.*https:\/\/example\.org/);
  });
});

describe('what a shared link shows', () => {
  it('holds any text as text, and every address whole', () => {
    const tags = shareTags({ name: 'timeline.ar', lang: 'ar', title: hostile, description: hostile, alt: hostile, address: site }, site);
    expect(tags).not.toContain('<script');
    const addresses = [...tags.matchAll(/(?:og:url|og:image)" content="([^"]*)"|href="([^"]*)"/g)].map(([, content, href]) => content ?? href);
    expect(addresses).toEqual([site, `${site}share/timeline.ar.png`, `${site}oembed/timeline.ar.json`]);
  });

  it('names the same page in the other language', () => {
    expect(addressTags('en/', [{ path: '', lang: 'ar' }, { path: 'en/', lang: 'en' }], site)).toBe(
      `<link rel="canonical" href="${site}en/"><link rel="alternate" hreflang="ar" href="${site}"><link rel="alternate" hreflang="en" href="${site}en/">`,
    );
  });

  it.each(figureModules)('$id whole, at 1200 × 630 px', (module) => {
    for (const lang of ['ar', 'en'] as const) {
      expect(pictureSize(wholeScene(module, loadStory(), { lang, digits: 'latn' }, { width: 1200, height: 630 }))).toEqual({ width: 1200, height: 630 });
    }
  });
});

it('an editor that asks by oEmbed gets a quotation, then the frame at its height', () => {
  const answer = JSON.parse(oembedAnswer({ name: 'timeline.en', title: hostile, home: '../en/#timeline', height: 761 }, site)) as Record<string, string | number>;
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 761, title: hostile });
  expect(answer['html']).toMatch(/^<blockquote class="wp-embedded-content"><a href="https:\/\/example\.org\/waqai\/en\/#timeline">.*<\/blockquote><iframe [^>]*src="https:\/\/example\.org\/waqai\/embed\/timeline\.en\.html"[^>]*><\/iframe>$/);
  expect(answer['html']).not.toContain('<script');
});
