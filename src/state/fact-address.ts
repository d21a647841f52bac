/** The chosen fact in the page's address: `?fact=palmyra-ambush`. */
const parameter = 'fact';

/** Id of the fact that an address names; undefined where it names none. */
export function readFact(search: string): string | undefined {
  return new URLSearchParams(search).get(parameter) || undefined;
}

/** The query that carries a fact to another page of the site; empty for none. */
export function toFactQuery(fact: string | undefined): string {
  return fact === undefined ? '' : `?${new URLSearchParams({ [parameter]: fact }).toString()}`;
}

/** `address` with the fact put into its query; all else, the hash too, stays. */
export function withFact(address: string, fact: string): string {
  const url = new URL(address);
  url.searchParams.set(parameter, fact);
  return url.href;
}

/**
 * Puts the fact into the address bar as an entry of its own, so that the back button returns to the one before.
 * The fact that is there already makes none; where writing is forbidden, nothing happens.
 */
export function rememberFact(fact: string): void {
  if (readFact(location.search) === fact) return;
  try {
    history.pushState(null, '', withFact(location.href, fact));
  } catch {
    return;
  }
}
