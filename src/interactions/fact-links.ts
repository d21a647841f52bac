import { readFact } from '../state/fact-address.ts';

/**
 * A click on a link to a fact (`a.fact-link`, in tables and registers, also those that were sent and have no script of their own)
 * chooses the fact and stays on the page; `figure` is the one that the link stands in, undefined outside of figures. A reader who
 * asks for a new tab gets the address. Returns what ends it.
 */
export function answerFactLinks(choose: (fact: string, figure: string | undefined) => void): () => void {
  const answer = (click: MouseEvent): void => {
    const link = click.target instanceof Element ? click.target.closest<HTMLAnchorElement>('a.fact-link') : null;
    const fact = link && readFact(link.search);
    if (!fact || click.defaultPrevented || click.ctrlKey || click.metaKey || click.shiftKey || click.button !== 0) return;
    click.preventDefault();
    choose(fact, link.closest('[data-figure]')?.getAttribute('data-figure') ?? undefined);
  };
  document.addEventListener('click', answer);
  return () => document.removeEventListener('click', answer);
}
