/** Whether the page is as a media query says; current for as long as the component that asks is there. */
export function createMedia(condition: string): { readonly matches: boolean } {
  const query = matchMedia(condition);
  let matches = $state.raw(query.matches);
  $effect(() => {
    const read = () => (matches = query.matches);
    query.addEventListener('change', read);
    return () => query.removeEventListener('change', read);
  });
  return {
    get matches() {
      return matches;
    },
  };
}
