import type { Attachment } from 'svelte/attachments';

/** The band of the screen whose section counts as the one being read: a little above the middle. */
const band = '-35% 0px -60% 0px';

/**
 * Reports, while the element it is attached to is on the page, the id of the section that is being read:
 * undefined above the first. Sections that are not on the page are passed over.
 */
export function currentSection(ids: readonly string[], report: (id: string | undefined) => void): Attachment<HTMLElement> {
  return () => {
    const inBand = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inBand.add(target.id);
          else inBand.delete(target.id);
        }
        report(ids.findLast((id) => inBand.has(id)));
      },
      { rootMargin: band },
    );
    for (const id of ids) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  };
}
