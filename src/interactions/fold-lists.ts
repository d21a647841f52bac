/** Where a page of all its lists would be twenty screens long. */
const phone = '(max-width: 699px)';

const known = new WeakSet<HTMLDetailsElement>();

const allFolds = () => document.querySelectorAll<HTMLDetailsElement>('details.fold');

/** A list that the page makes later stands as those do that were sent. */
export function foldList(list: HTMLDetailsElement): void {
  if (known.has(list)) return;
  known.add(list);
  list.open = !matchMedia(phone).matches;
}

/**
 * Folds the long lists (`details.fold`) on a phone and unfolds them on wider screens, which show no line to do it by; on paper all
 * are open, and afterwards as they were. Without a script they are open everywhere.
 */
export function foldLists(): void {
  let open: ReadonlyMap<HTMLDetailsElement, boolean> = new Map();
  for (const list of allFolds()) foldList(list);
  matchMedia(phone).addEventListener('change', ({ matches }) => {
    for (const list of allFolds()) list.open = !matches;
  });
  addEventListener('beforeprint', () => {
    open = new Map([...allFolds()].map((list) => [list, list.open]));
    for (const list of allFolds()) list.open = true;
  });
  addEventListener('afterprint', () => {
    for (const list of allFolds()) list.open = open.get(list) ?? true;
  });
}
