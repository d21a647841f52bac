/** Where a page of all its lists would be twenty screens long. */
const phone = '(max-width: 699px)';

/**
 * Folds the long lists (`details.fold`) on a phone and unfolds them on wider screens, which show no line to do it by; on paper all
 * are open, and afterwards as they were. Without a script they are open everywhere.
 */
export function foldLists(): void {
  const folds = document.querySelectorAll<HTMLDetailsElement>('details.fold');
  const isPhone = matchMedia(phone);
  let open: readonly boolean[] = [];
  const fold = (): void => {
    for (const list of folds) list.open = !isPhone.matches;
  };
  fold();
  isPhone.addEventListener('change', fold);
  addEventListener('beforeprint', () => {
    open = [...folds].map((list) => list.open);
    for (const list of folds) list.open = true;
  });
  addEventListener('afterprint', () => {
    folds.forEach((list, i) => (list.open = open[i] ?? true));
  });
}
