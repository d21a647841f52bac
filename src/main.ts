import './styles/fonts.css';
import './styles/near-fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/accounts.css';
import './styles/page.css';
import './styles/figures.css';
import './styles/explorer.css';
import './styles/tables.css';
import './styles/modes.css';
import './styles/print.css';
import { foldLists } from './interactions/fold-lists.ts';
import { onFirstMove } from './interactions/first-move.ts';
import { readSaved } from './state/saved.ts';

/** Fetched when all that shows has come, fonts too: src/cli/prerender.ts names the files that answer a first move. */
async function fetchAhead(): Promise<void> {
  await document.fonts.ready;
  await new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve));
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-rel]')) link.rel = link.dataset['rel'] ?? '';
}

addEventListener('load', () => void fetchAhead());

/** What answers by script alone. */
const controls = 'button, a.fact-link';
let isAsked = false;

/**
 * The page can be read as it is sent, so what answers is not run before there is somebody to answer: on a phone of ten years that
 * alone takes a second. What is pressed until then is pressed again. Where the code cannot be had, the next move asks again.
 */
async function wake(): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  const kept: HTMLElement[] = [];
  const keep = (event: MouseEvent): void => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>(controls) : null;
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    kept.push(control);
  };
  addEventListener('click', keep, true);
  try {
    await import('./begin.ts');
    removeEventListener('click', keep, true);
    for (const control of kept) control.click();
  } catch {
    isAsked = false;
    removeEventListener('click', keep, true);
    onFirstMove(() => void wake());
    const link = kept.find((control) => control instanceof HTMLAnchorElement);
    if (link) location.assign(link.href);
  }
}

foldLists();
const { digits, theme } = readSaved();
const isDark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
document.querySelector(`.switches button[value=${isDark ? 'dark' : 'light'}]`)?.setAttribute('aria-pressed', 'true');

// An address or an earlier visit asks for another page than the one that was sent; or somebody was faster than this script.
const isMoved = [...(window.early ?? [])].length > 0 || document.activeElement !== document.body || scrollY > 0;
if (location.search !== '' || digits === 'arab' || isMoved || !document.getElementById('app')?.firstElementChild) void wake();
else onFirstMove(() => void wake());
