import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import AddressNotice from '../../src/components/AddressNotice.svelte';
import type { Unused } from '../../src/state/address-keeper.svelte.ts';
import { createStory, show, textOf } from './show.ts';

function showNotice(lang: 'ar' | 'en', unused: Unused | undefined, dismiss = () => undefined): HTMLElement {
  const story = createStory(lang);
  return show(AddressNotice, story, { story, keeper: { unused, dismiss } });
}

const places = (count: number) => Array.from({ length: count }, (_, i) => `place=p${i + 1}`);

describe('AddressNotice', () => {
  it('says nothing where everything could be used', () => {
    expect(textOf(showNotice('en', undefined))).toBe('');
  });

  it('names the key, why it was left out, and what to do, in both languages', () => {
    const unused = { unreadable: ['view=list'], unknown: ['place=atlantis'] };
    expect(textOf(showNotice('en', unused))).toBe(
      'Left out of the address: view=list (not understood); place=atlantis (not in this story). Correct it in the address bar; all else is shown. ×',
    );
    expect(textOf(showNotice('ar', unused))).toBe(
      'لم يُستعمل من العنوان: view=list (لم يُفهم)؛ place=atlantis (ليس في هذه القصة). يُصحَّح في شريط العنوان، وكل ما عداه معروض. ×',
    );
  });

  it('names three of a kind and counts the others, in the form their number asks for', () => {
    const others = (lang: 'ar' | 'en', count: number) => textOf(showNotice(lang, { unreadable: [], unknown: places(3 + count) }));
    expect(others('en', 0)).toContain('place=p1, place=p2, place=p3 (not');
    expect(others('en', 1)).toContain('place=p3 and 1 other value (not');
    expect(others('en', 700)).toContain('and 700 other values (not');
    expect(others('ar', 1)).toContain('place=p3 وقيمة أخرى (ليس');
    expect(others('ar', 2)).toContain('place=p3 وقيمتان أخريان (ليس');
    expect(others('ar', 5)).toContain('place=p3 و5 قيم أخرى (ليس');
    expect(others('ar', 40)).toContain('place=p3 و40 قيمة أخرى (ليس');
  });

  it('shows what stands in an address as text, from left to right, never as markup', () => {
    const container = showNotice('ar', { unreadable: ['view=<img src=x onerror=alert(1)>\u202e'], unknown: [] });
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('bdi[dir=ltr]')?.textContent).toBe('view=<img src=x onerror=alert(1)>\u202e');
  });

  it('is put away with the keyboard, which goes on from the heading above', async () => {
    const dismiss = vi.fn();
    const container = showNotice('en', { unreadable: ['view=list'], unknown: [] }, dismiss);
    const section = document.createElement('section');
    const heading = section.appendChild(document.createElement('h2'));
    container.before(section);
    section.append(container);
    const button = container.querySelector('button');
    expect(button).toHaveAccessibleName('Hide this notice');
    button?.focus();
    await userEvent.keyboard('{Enter}');
    await tick();
    expect(dismiss).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(heading);
    section.remove();
  });
});
