/** Makes one figure on another site's page answer: choosing, keys, digits, theme, and its height to the page around it. */
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/accounts.css';
import '../styles/tables.css';
import '../styles/figures.css';
import './embed.css';
import { factTargets } from '../interactions/fact-targets.ts';
import { factOf } from '../interactions/fact-of.ts';
import { formatDigits } from '../locale/digits.ts';
import { announceHeight, greetHosts, onHeightAsked } from './announce-height.ts';

const root = document.documentElement;
const asked = new URLSearchParams(location.search);
const main = document.querySelector('main');
if (main) enliven(main);

function enliven(main: HTMLElement): void {
  root.dataset.js = '';
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (root.lang === 'ar' && asked.get('digits') === 'arab') writeDigits(document.body);
  const panel = main.querySelector<HTMLElement>('.panel');
  const table = main.querySelector('details');
  const order = (main.dataset.order ?? '').split(' ');
  const timeDirection = main.dataset.time === 'rtl' ? 'rtl' : 'ltr';
  const drawings = [...main.querySelectorAll<SVGSVGElement>('.picture > svg')];
  const details = [...main.querySelectorAll<HTMLElement>('.detail')];
  const isKnown = (fact: string) => details.some(({ dataset }) => dataset.of === fact);

  function focusOn(fact: string): void {
    for (const drawing of drawings) {
      const targets = [...drawing.querySelectorAll('[role="button"]')];
      const first = targets.find((target) => factOf(target) === fact);
      if (first) for (const target of targets) target.setAttribute('tabindex', target === first ? '0' : '-1');
    }
  }

  function choose(fact: string | undefined): void {
    for (const detail of details) detail.hidden = detail.dataset.of !== fact;
    if (panel) panel.hidden = fact === undefined;
    for (const mark of main.querySelectorAll('.picture [data-fact]')) {
      const isChosen = factOf(mark) === fact;
      if (mark.getAttribute('role') === 'button') mark.setAttribute('aria-pressed', String(isChosen));
      else if (/^(?:text|rect)$/.test(mark.tagName)) mark.toggleAttribute('data-selected', isChosen);
    }
  }

  function leave(): void {
    choose(undefined);
    (document.activeElement as HTMLElement | null)?.blur();
  }

  const attach = factTargets(() => ({
    order,
    timeDirection,
    focus: focusOn,
    select: (fact) => isKnown(fact) && choose(fact),
    leave,
    showTable() {
      if (table) table.open = true;
      table?.querySelector('summary')?.focus();
    },
  }));
  for (const drawing of drawings) attach(drawing);

  main.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('.fact-link');
    const fact = link ? factOf(link) : undefined;
    if (fact === undefined || !isKnown(fact)) return;
    event.preventDefault();
    choose(fact);
    panel?.focus();
  });
  panel?.querySelector('.close')?.addEventListener('click', () => {
    const chosen = details.find(({ hidden }) => !hidden)?.dataset.of;
    choose(undefined);
const targets = [...main.querySelectorAll<SVGElement>('.picture [tabindex="0"]')];
    targets.find((target) => factOf(target) === chosen && target.getClientRects().length > 0)?.focus();
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && panel && !panel.hidden) choose(undefined);
  });
  const first = asked.get('fact');
  if (first !== null && isKnown(first)) choose(first);
  fit(main, drawings);
}

/** ١٢٣ instead of 123: the texts of the drawings, the panel and the tables, and what is said of them. */
function writeDigits(body: HTMLElement): void {
  const locale = { lang: 'ar', digits: 'arab', monthNames: 'gregorian' } as const;
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest('script') === null) node.nodeValue = formatDigits(node.nodeValue ?? '', locale);
  }
  for (const named of body.querySelectorAll('[aria-label]')) named.setAttribute('aria-label', formatDigits(named.getAttribute('aria-label') ?? '', locale));
}

/** Smaller than this a picture cannot be read: it is scrolled instead. The build's sheet holds the same without a script. */
const leastScale = 0.62;

/** How long a page around it has to give the height it was told, ms. */
const patience = 400;

/**
 * Announces the height whenever it changes. A box that stays too low shows the picture that can be read best in it,
 * so that nothing of it is cut.
 */
function fit(main: HTMLElement, drawings: readonly SVGSVGElement[]): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const sizes = drawings.map((drawing) => ({ picture: drawing.parentElement, width: drawing.viewBox.baseVal.width, height: drawing.viewBox.baseVal.height }));

  /** What stands beside the picture, and the picture as wide as the page. */
  function wanted(): { rest: number; height: number } {
    const pictures = main.querySelector<HTMLElement>('.pictures');
    const rest = main.getBoundingClientRect().height - (pictures?.getBoundingClientRect().height ?? 0);
    const size = sizes.findLast(({ width }) => width <= innerWidth) ?? sizes[0];
    const width = Math.min(pictures?.clientWidth ?? innerWidth, 1312);
    return { rest, height: Math.ceil(rest + (size ? (width * size.height) / size.width : 0)) };
  }

  function update(): void {
    // A hidden tab has no size; it is told of when it is shown.
    if (innerWidth === 0) return;
    const { rest, height } = wanted();
    announceHeight(height);
    const now = `${innerWidth} ${innerHeight} ${height}`;
    if (now === last) return;
    last = now;
    clearTimeout(waiting);
    if (innerHeight >= height) pick(undefined);
    else waiting = setTimeout(() => pick(innerHeight - rest), patience);
  }

  /** @param room px; undefined: as wide as the page is */
  function pick(room: number | undefined): void {
    const scaleOf = ({ width, height }: { width: number; height: number }) => Math.min(innerWidth / width, (room ?? Infinity) / height);
    const candidates = room === undefined ? [] : sizes.filter((size) => scaleOf(size) >= leastScale);
    const best = candidates.sort((a, b) => scaleOf(b) - scaleOf(a))[0];
    main.style.setProperty('--room', `${room ?? 0}px`);
    main.toggleAttribute('data-picked', best !== undefined);
    for (const { picture } of sizes) picture?.toggleAttribute('data-pick', picture === best?.picture);
  }

  new ResizeObserver(update).observe(main);
  addEventListener('resize', update);
  addEventListener('load', update);
  document.addEventListener('visibilitychange', update);
  void document.fonts?.ready.then(update);
  onHeightAsked(update);
  greetHosts();
  update();
}
