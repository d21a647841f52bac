/** Makes one figure on another site's page answer: choosing, keys, digits, theme, and its height to the page around it. */
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/accounts.css';
import '../styles/tables.css';
import '../styles/figures.css';
import './embed.css';
import { leastScale } from '../figure/embed-size.ts';
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

  const markOf = (fact: string | undefined) =>
    [...main.querySelectorAll<SVGElement>('.picture [role="button"]')].find((target) => factOf(target) === fact && isShown(target));

  /** @param from what was pressed; the mark of the fact where left out */
  function choose(fact: string | undefined, from: Element | undefined = markOf(fact)): void {
    for (const detail of details) detail.hidden = detail.dataset.of !== fact;
    for (const mark of main.querySelectorAll('.picture [data-fact]')) {
      const isChosen = factOf(mark) === fact;
      if (mark.getAttribute('role') === 'button') mark.setAttribute('aria-pressed', String(isChosen));
      else if (/^(?:text|rect)$/.test(mark.tagName)) mark.toggleAttribute('data-selected', isChosen);
    }
    if (!panel) return;
    panel.hidden = fact === undefined;
    if (from && fact !== undefined) standBeside(panel, from.getBoundingClientRect(), main.getBoundingClientRect());
  }

  /** Closes the panel; who was reading in it is led back to the mark. */
  function close(): void {
    const chosen = details.find(({ hidden }) => !hidden)?.dataset.of;
    const isInside = panel?.contains(document.activeElement);
    choose(undefined);
    if (isInside) markOf(chosen)?.focus();
  }

  function leave(): void {
    if (panel?.hidden === false) close();
    else (document.activeElement as SVGElement | null)?.blur();
  }

  const attach = factTargets(() => ({
    order,
    timeDirection,
    focus: focusOn,
    select(fact) {
      if (!isKnown(fact)) return;
      choose(fact);
      panel?.focus({ preventScroll: true });
    },
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
    choose(fact, link ?? undefined);
    panel?.focus({ preventScroll: true });
  });
  panel?.querySelector('.close')?.addEventListener('click', close);
  panel?.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  const first = asked.get('fact');
  if (first !== null && isKnown(first)) choose(first);
  fit(main, drawings);
}

/** Sets the panel under what it is about, or over it where there is room above alone: it never covers it. */
function standBeside(panel: HTMLElement, mark: DOMRect, page: DOMRect): void {
  const { height } = panel.getBoundingClientRect();
  const [above, below] = [mark.top - page.top - gap - height, mark.bottom - page.top + gap];
  panel.style.top = `${below + height > page.height && above >= 0 ? above : below}px`;
}

/** Of six pictures five are hidden. */
function isShown(target: Element): boolean {
  return target.getClientRects().length > 0;
}

/** Between a mark and its panel, px. */
const gap = 8;

/** ١٢٣ instead of 123: the texts of the drawings, the panel and the tables, and what is said of them. */
function writeDigits(body: HTMLElement): void {
  const locale = { lang: 'ar', digits: 'arab', monthNames: 'gregorian' } as const;
  document.title = formatDigits(document.title, locale);
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest('script') === null) node.nodeValue = formatDigits(node.nodeValue ?? '', locale);
  }
  for (const named of body.querySelectorAll('[aria-label]')) named.setAttribute('aria-label', formatDigits(named.getAttribute('aria-label') ?? '', locale));
}

/** How long a page around it has to give the height it was told, ms. */
const patience = 400;

/**
 * Announces the height whenever it changes. A box that stays too low shows the picture that can be read best in it,
 * so that nothing of it is cut; where none can be read, what the figure says, and the figure when it is asked for.
 */
function fit(main: HTMLElement, drawings: readonly SVGSVGElement[]): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  let isAskedFor = false;
  const show = main.querySelector<HTMLButtonElement>('.show');
  const sizes = drawings.map((drawing) => ({ picture: drawing.parentElement, width: drawing.viewBox.baseVal.width, height: drawing.viewBox.baseVal.height }));

  /** What stands beside the picture, and the picture as wide as the page. */
  function wanted(): { rest: number; height: number } {
    const pictures = main.querySelector<HTMLElement>('.pictures');
    const rest = main.querySelector('footer')?.getBoundingClientRect().height ?? 0;
    const size = sizes.findLast(({ width }) => width <= innerWidth) ?? sizes[0];
    const width = Math.min(pictures?.clientWidth || innerWidth, 1312);
    const panel = main.querySelector<HTMLElement>('.panel');
    const reach = panel && !panel.hidden ? panel.offsetTop + panel.offsetHeight + gap : 0;
    return { rest, height: Math.ceil(Math.max(reach, rest + (size ? (width * size.height) / size.width : 0))) };
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
    // What a reader opens is read by scrolling: the picture stays as it is.
    if (main.querySelector('details[open], .panel:not([hidden])')) return;
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
    showCard(room !== undefined && best === undefined && !isAskedFor);
  }

  function showCard(isCard: boolean): void {
    main.toggleAttribute('data-card', isCard);
    main.querySelector('h1')?.classList.toggle('aside-text', !isCard);
    if (show) show.hidden = !isCard;
  }

  show?.addEventListener('click', () => {
    isAskedFor = true;
    showCard(false);
    [...main.querySelectorAll<SVGElement>('.picture [role="button"][tabindex="0"]')].find(isShown)?.focus({ preventScroll: true });
  });
  const observer = new ResizeObserver(update);
  observer.observe(main);
  for (const panel of main.querySelectorAll('.panel')) observer.observe(panel);
  addEventListener('resize', update);
  addEventListener('load', update);
  document.addEventListener('visibilitychange', update);
  void document.fonts?.ready.then(update);
  onHeightAsked(update);
  greetHosts();
  update();
}
