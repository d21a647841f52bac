/** The fact that a thing on the page stands for. */
export function factOf(target: EventTarget | null): string | undefined {
  const mark = target instanceof Element ? target.closest('[data-fact]') : null;
  return mark?.getAttribute('data-fact') ?? undefined;
}
