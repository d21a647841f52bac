import { flushSync, mount, unmount } from 'svelte';
import { chosenModule } from '../../export/choices.ts';
import type { LensChoice } from '../../export/choices.ts';
import type { FigureId } from '../../figures/types.ts';
import type { Story } from '../../state/story.svelte.ts';
import '../../styles/take.css';
import { figureLoaders } from '../page-figures.ts';
import TakeDialog from './TakeDialog.svelte';

/** Opens the dialog from which a figure, or what a lens shows of it, leaves the page. Once it is closed, nothing of it is left, and the focus is where it was. */
export async function takeFigure(figure: FigureId, story: Story, lens?: LensChoice): Promise<void> {
  const module = chosenModule(await figureLoaders[figure](), lens);
  const { activeElement } = document;
  const close = (): void => {
    void unmount(dialog);
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  };
  const dialog = mount(TakeDialog, { target: document.body, props: { story, module, lens, close } });
  flushSync();
}
