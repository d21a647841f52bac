import tokens from '../styles/tokens.css?inline';
import rules from './library.css?inline';

/** Where the build puts the styles that components bring with them. */
const componentStyles = '/*component-styles*/';

/** The page's colours, on the library's own element instead of the whole document. */
const styles = tokens.replaceAll(':root', '.waqai') + rules + componentStyles;

interface Attached {
  uses: number;
  readonly remove: () => void;
}

const attached = new WeakMap<Node, Attached>();

/**
 * Gives the document or shadow root that `element` is in the library's styles, once for all timelines in it. Returns what takes
 * them away with the last of these. `nonce` is for a Content-Security-Policy, where a style element has to be added.
 */
export function attachStyles(element: Element, nonce?: string): () => void {
  const root = element.getRootNode();
  const place = root instanceof ShadowRoot ? root : element.ownerDocument;
  const shared = attached.get(place) ?? { uses: 0, remove: addStyles(place, nonce) };
  attached.set(place, shared);
  shared.uses += 1;
  return () => {
    shared.uses -= 1;
    if (shared.uses > 0) return;
    shared.remove();
    attached.delete(place);
  };
}

/** A sheet of its own changes no node of the page and needs no nonce; older browsers get an element. */
function addStyles(place: Document | ShadowRoot, nonce: string | undefined): () => void {
  const sheet = createSheet(place);
  if (sheet) {
    place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
    return () => {
      place.adoptedStyleSheets = place.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }
  const element = (place.ownerDocument ?? place).createElement('style');
  if (nonce !== undefined) element.nonce = nonce;
  element.textContent = styles;
  (place instanceof ShadowRoot ? place : place.head).append(element);
  return () => element.remove();
}

function createSheet(place: Document | ShadowRoot): CSSStyleSheet | undefined {
  if (!('adoptedStyleSheets' in place)) return undefined;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    return sheet;
  } catch {
    return undefined;
  }
}
