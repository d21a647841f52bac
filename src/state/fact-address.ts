/** The chosen fact in the page's address: `?fact=palmyra-ambush`. */
const parameter = 'fact';

/** Id of the fact that an address names; undefined where it names none. */
export function readFact(search: string): string | undefined {
  return new URLSearchParams(search).get(parameter) || undefined;
}

/** The query that carries a fact to another page of the site; empty for none. */
export function toFactQuery(fact: string | undefined): string {
  return fact === undefined ? '' : `?${parameter}=${encodeURIComponent(fact).replace('%3A', ':')}`;
}

/** `address` with the fact put into its query; all else, the hash too, stays as it is written. */
export function withFact(address: string, fact: string): string {
  const url = new URL(address);
  const others = url.search.slice(1).split('&').filter((pair) => pair !== '' && !/^fact(?:=|$)/.test(pair));
  url.search = [...others, toFactQuery(fact).slice(1)].join('&');
  return url.href;
}

let noted: string | undefined;

/** Tells that the page has read, or itself written, the query that now stands in the address. */
export function noteAddress(): void {
  noted = location.search;
}

/** True where the address has another query than the page last read or wrote. A link to a place on the page changes the hash alone. */
export function isNewAddress(): boolean {
  return location.search !== noted;
}

/**
 * Puts the fact into the address bar as an entry of its own, so that the back button returns to the one before.
 * The fact that is there already makes none; where writing is forbidden, nothing happens.
 */
export function rememberFact(fact: string): void {
  if (readFact(location.search) === fact) return;
  try {
    history.pushState(null, '', withFact(location.href, fact));
    noteAddress();
  } catch {
    return;
  }
}

/** The keys of an address beside the fact; `src/state/address.ts` reads them. */
const otherKeys = /[?&](?:from|to|lane|place|actor|source|precision|others|q|view|dir|digits|theme)=/;

/** True for an address that asks for more than a fact. */
export function asksForView(search: string): boolean {
  return otherKeys.test(search);
}
