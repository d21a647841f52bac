import { elementsOf, type Attributes, type Element as DrawnElement } from '../src/scene/primitives.ts';
import { pageTheme } from '../src/scene/themes.ts';
import type { Scene } from '../src/scene/types.ts';

const svgNs = 'http://www.w3.org/2000/svg';

interface Kept {
  readonly node: SVGElement;
  attributes: Attributes;
  content: string | undefined;
}

interface Group {
  readonly node: SVGGElement;
  readonly kept: Kept[];
}

/**
 * Draws layers as SVG elements that are kept from frame to frame, the nth mark of a layer by its nth element: only what
 * changed is written. Keeping them by fact instead, with elements added and removed as facts come and go, measured slower.
 */
export function createSvgRenderer(host: HTMLElement): (scene: Scene) => void {
  const root = document.createElementNS(svgNs, 'svg');
  host.replaceChildren(root);
  const groups = new Map<string, Group>();
  return ({ width, height, layers }) => {
    root.setAttribute('width', String(width));
    root.setAttribute('height', String(height));
    const drawn = new Set(layers.map(({ id }) => id));
    for (const [id, group] of groups) if (!drawn.has(id)) drawLayer(group, []);
    for (const layer of layers) {
      const group = groups.get(layer.id) ?? createGroup(root);
      groups.set(layer.id, group);
      drawLayer(group, elementsOf(layer, pageTheme));
    }
  };
}

function createGroup(root: SVGElement): Group {
  const node = document.createElementNS(svgNs, 'g');
  root.append(node);
  return { node, kept: [] };
}

function drawLayer({ node, kept }: Group, elements: readonly DrawnElement[]): void {
  elements.forEach((element, i) => {
    const slot = kept[i] ?? createSlot(node, element);
    kept[i] = slot;
    writeElement(slot, element);
  });
  for (const unused of kept.splice(elements.length)) unused.node.remove();
}

function createSlot(group: SVGGElement, { tag }: DrawnElement): Kept {
  const node = document.createElementNS(svgNs, tag);
  group.append(node);
  return { node, attributes: {}, content: undefined };
}

function writeElement(slot: Kept, { attributes, content }: DrawnElement): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (slot.attributes[name] === value) continue;
    if (value === undefined) slot.node.removeAttribute(name);
    else slot.node.setAttribute(name, String(value));
  }
  slot.attributes = attributes;
  if (content !== slot.content) slot.node.textContent = content ?? '';
  slot.content = content;
}
