/**
 * <waqai-figure figure="timeline" lang="ar" digits="arab" theme="dark">: one figure, its frame made when a reader comes near.
 * What stands inside the element, such as a picture, is shown until then and where there is no script.
 */
import { askHeight, heightIn } from '../interactions/embed-frames.ts';

/** Titles by figure and language, written here by the build. */
declare const waqaiTitles: Readonly<Record<string, string>>;

const folder = new URL('.', (document.currentScript as HTMLScriptElement).src).href;

class WaqaiFigure extends HTMLElement {
  static readonly observedAttributes = ['figure', 'lang', 'digits', 'theme'];
  #frame: HTMLIFrameElement | undefined;
  readonly #listen = ({ source, data }: MessageEvent<unknown>): void => {
    const height = heightIn(data);
    if (height && this.#frame && source === this.#frame.contentWindow) this.#frame.style.height = `${height}px`;
  };

  connectedCallback(): void {
    addEventListener('message', this.#listen);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#listen);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  #show(): void {
    const lang = this.getAttribute('lang') ?? (document.documentElement.lang || 'ar');
    const name = `${this.getAttribute('figure') ?? ''}.${/^ar\b/i.test(lang) ? 'ar' : 'en'}`;
    const title = waqaiTitles[name];
    // A figure that does not exist leaves what the page's author put inside.
    if (title === undefined) return;
    const asked = new URLSearchParams();
    for (const choice of ['digits', 'theme']) {
      const value = this.getAttribute(choice);
      if (value) asked.set(choice, value);
    }
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.loading = 'lazy';
    // Rules of the host's sheet do not reach in here; what it makes us inherit does not reach into a frame.
    frame.style.cssText = 'display:block;width:100%;height:640px;border:0';
    const query = String(asked);
    frame.src = `${folder}${name}.html${query && `?${query}`}`;
    frame.onload = () => askHeight(frame);
    this.#frame = frame;
    this.style.display = 'block';
    root.replaceChildren(frame);
  }
}

if (!customElements.get('waqai-figure')) customElements.define('waqai-figure', WaqaiFigure);
