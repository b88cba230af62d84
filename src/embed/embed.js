// <cto-quadrant>: the quiz in a frame; see README.md. The link inside stays until the frame has
// told its height. The light tree is left alone, so that a clone begins afresh.

// What comes through the port: the fields of each type. All else is ignored.
const FROM_FRAME = Object.freeze({
  height: { height: 'number' },
  ready: {},
  progress: { perspective: 'string', answered: 'number', total: 'number' },
  result: { perspective: 'string' },
  error: { reason: 'string', fix: 'string' },
  close: {},
});

// For the reader, by language: the build writes all of them into this line.
const FAILED = { __proto__: null, en: 'The quiz cannot be shown here; the link opens it.' };

const PROPERTIES = ['accent', 'paper', 'ink', 'font', 'heading-font'].map(name => `--cto-quadrant-${name}`);
const NEAR = { rootMargin: '1000px', scrollMargin: '1000px' };
// The room follows the column, as in the style of the code that authors paste, which ends here.
// A colour mixed with itself is computed as sRGB; the transitions tell of changes.
const LOOK = `
:host {
  --cto-quadrant-room: max(28.5em, 54em - 70%);
  display: block; box-sizing: border-box; width: 100%; width: stretch;
  height: auto !important; padding-bottom: 0 !important;
}
:host([result]) { --cto-quadrant-room: max(600px, 980px - 58%) }
:host([display=dialog]) { --cto-quadrant-room: 0; display: inline }
:host([hidden]), :host(:not([debug])) p + p, .shown slot, .shown [role] { display: none }
div {
  position: relative; display: flow-root; text-align: center; column-rule-color: canvas;
  color: color-mix(in srgb, currentColor, currentColor); transition: color 1ms, font-size 1ms;
  transition: color 1ms, font-size 1ms, ${PROPERTIES.map(name => `${name} 1ms allow-discrete`)};
}
div::before { content: ""; float: left; padding-bottom: var(--cto-quadrant-room) }
slot { display: block; padding-top: 3rem }
:host(:not([display])) ::slotted(a) { display: inline-block; padding: 0.75rem }
:host([display=dialog]) :is(div, slot) { display: inline; padding: 0 }
:host([frame=card]) div { outline: 1px solid #8886; outline-offset: -1px }
:host([loading=click]:not([display])) ::slotted(a)::after { content: ""; position: absolute; inset: 0 }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; opacity: 0; color-scheme: light }
.shown iframe { position: static; display: block; opacity: 1 }
`;

let sheet, warmed;
const isSound = message => typeof message?.type === 'string' && Object.hasOwn(FROM_FRAME, message.type)
  && Object.entries(FROM_FRAME[message.type]).every(([name, type]) => typeof message[name] === type);

// An element and all around it, out of shadow trees too.
function* around(node) {
  for (; node; node = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host) yield node;
}

// The colours that lie on each other under an element: the uppermost first, the last one opaque, or
// nothing where a picture hides what it is.
const ground = (element, { columnRuleColor }) => {
  const layers = [];
  for (const node of around(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    layers.push(backgroundColor);
    if (!/rgba|\//.test(backgroundColor)) return layers.join(';');
    if (backgroundImage !== 'none') return `${layers.join(';')};`;
  }
  return [...layers, columnRuleColor].join(';');
};

// Node may import this file too.
export class CtoQuadrant extends (globalThis.HTMLElement ?? Object) {
  // All others are part of the options, which follow every attribute.
  static observedAttributes = ['lang', 'src', 'result', 'loading', 'display', 'preview'];

  #box; #note; #reason; #dialog;
  #ended; #near; #timer; #wanted;
  #frame; #origin; #id; #port; #sent;
  #height = 0; #growths = 0; #grown = 0;

  constructor() {
    super();
    const make = (name, parent) => parent.appendChild(document.createElement(name));
    this.#box = make('div', this.attachShadow({ mode: 'open' }));
    make('slot', this.#box);
    this.#note = make('p', this.#box);
    this.#note.role = 'status';
    this.#reason = make('p', this.#box);
  }

  connectedCallback() {
    // Routers parse a page before they swap it in.
    if (!this.ownerDocument.defaultView || this.#ended) return;
    try {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(LOOK);
      this.shadowRoot.adoptedStyleSheets = [sheet];
    } catch {
      this.shadowRoot.appendChild(document.createElement('style')).textContent = LOOK;
    }
    this.#ended = new AbortController();
    const { signal } = this.#ended;
    const on = (target, type, react) => target.addEventListener(type, react, { signal });
    on(this, 'click', event => this.#click(event));
    on(this, 'pointerover', () => this.#warm());
    on(this, 'focusin', () => this.#warm());
    on(this.#box, 'transitionend', () => this.#tell());
    on(document, 'transitionend', () => this.#tell());
    const changes = new MutationObserver(() => this.#tell());
    for (const node of around(this)) changes.observe(node, { attributes: true });
    signal.onabort = () => changes.disconnect();
    on(window, 'message', event => this.#meet(event));
    on(document, 'securitypolicyviolation', event => this.#blocked(event));
    this.#near = new IntersectionObserver(entries => {
      if (!entries.at(-1).isIntersecting) return;
      if (this.#frame) this.#tell();
      else if (this.#own('loading') !== 'click') this.#load();
    }, NEAR);
    this.#arm();
  }

  disconnectedCallback() {
    this.#ended?.abort();
    this.#near?.disconnect();
    this.#ended = undefined;
    this.#drop();
    this.#dialog = this.#dialog?.end();
  }

  // `moveBefore` keeps the frame.
  connectedMoveCallback() {}

  attributeChangedCallback(name, before, after) {
    if (before === after || !this.#ended) return;
    if (name === 'loading') this.#arm();
    else if (name === 'display') {
      this.disconnectedCallback();
      this.#wanted = false;
      this.connectedCallback();
    }
    else if (name === 'result' && this.#port && before && after) this.#post(name, { code: after });
    else if (this.#frame || this.#note.textContent) this.#load();
  }

  focus(options) {
    if (!this.#height) return this.querySelector('a')?.focus(options);
    this.#frame.focus(options);
    this.#post('focus');
  }

  restart() {
    this.#post('restart');
  }

  #own(name) {
    return this.getAttribute(name)?.trim() ?? '';
  }

  #arm() {
    if (this.#frame || this.#isDialog) return;
    if (this.#wanted || this.#own('loading') === 'eager') return this.#load();
    this.#near.disconnect();
    this.#near.observe(this.#box);
  }

  get #isDialog() {
    return this.#own('display') === 'dialog';
  }

  #click(event) {
    const link = event.target.closest('a');
    if (!link || this.#note.textContent || !(this.#isDialog || this.#own('loading') === 'click')) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.defaultPrevented) return;
    event.preventDefault();
    if (this.#isDialog) this.#open(link);
    else if (!this.#frame) this.#load();
  }

  async #open(link) {
    try {
      const { dialog } = await import('./dialog.js');
      this.#dialog ??= dialog(this, this.#box, link);
    } catch {
      return location.assign(link.href);
    }
    if (!this.#ended) return;
    this.#dialog.open(this.#options());
    if (!this.#frame) this.#load();
  }

  #warm() {
    const href = this.#address()?.origin;
    if (this.#frame || !href || warmed === href) return;
    warmed = href;
    this.shadowRoot.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href }));
  }

  #address() {
    const [src, lang, result] = ['src', 'lang', 'result'].map(name => this.#own(name));
    const query = [this.hasAttribute('preview') && 'preview', result && 'card'].filter(Boolean).join('&');
    try {
      const home = src ? new URL(src.replace(/\/?$/, '/'), this.baseURI) : import.meta.url.split(/v\d+\.\d+\.\d+\/[^/]*$/)[0];
      const address = new URL(`./${lang && lang !== 'en' ? lang + '/' : ''}${query && `?${query}`}${result && `#r=${result}`}`, home);
      if (/^http/.test(address)) return address;
    } catch { /* A bundler leaves none. */ }
  }

  #load() {
    this.#drop();
    this.#wanted = true;
    const address = this.#address();
    if (!address) return this.#fail('No address.', 'Set src to that of the quiz.');
    this.#origin = address.origin;
    this.#frame = Object.assign(document.createElement('iframe'), {
      allow: `clipboard-write${navigator.share ? '; web-share' : ''}`,
      inert: true,
      onload: () => this.#await(3000),
      src: address,
      title: this.textContent.trim() || 'CTO quadrant',
    });
    this.#frame.part = 'frame';
    this.#box.append(this.#frame);
    this.#await(6000);
  }

  #drop() {
    clearTimeout(this.#timer);
    this.#port?.close();
    this.#frame?.remove();
    this.#frame = this.#port = this.#id = undefined;
    this.#height = 0;
    this.#note.textContent = this.#reason.textContent = this.#box.className = '';
  }

  #await(patience) {
    clearTimeout(this.#timer);
    if (!this.#id) this.#timer = setTimeout(() => this.#fail(
      `No answer from ${this.#frame.src}`,
      'That page must be the quiz and allow frames; check src and lang.',
    ), patience);
  }

  #blocked({ blockedURI, disposition, effectiveDirective }) {
    if (disposition !== 'enforce' || effectiveDirective !== 'frame-src' || !blockedURI.startsWith(this.#origin)) return;
    this.#fail(`The Content-Security-Policy blocks ${blockedURI}`, `Add ${this.#origin} to its frame-src.`);
  }

  #fail(reason, fix) {
    if (this.#note.textContent) return;
    console.error('cto-quadrant:', reason, fix);
    const lang = this.closest('[lang]')?.lang.split('-')[0];
    this.#note.lang = lang in FAILED ? lang : 'en';
    this.#note.textContent = FAILED[this.#note.lang];
    this.#reason.textContent = `${reason} ${fix}`;
    this.#emit('error', { reason, fix });
  }

  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(`cto-quadrant-${type}`, { bubbles: true, composed: true, detail }));
  }

  // A frame says hello whenever it has loaded. In a sandboxed host both origins are "null".
  #meet({ source, origin, data }) {
    if (!source || source !== this.#frame?.contentWindow) return;
    if (origin !== this.#origin && (origin !== 'null' || self.origin !== 'null')) return;
    const id = data?.id;
    if (data?.ctoQuadrant !== 1 || data.type !== 'hello' || typeof id !== 'string' || !/^[0-9a-f]{16}$/.test(id)) return;
    if (id === this.#id) return;
    this.#id = id;
    clearTimeout(this.#timer);
    this.#port?.close();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }) => this.#hear(data);
    const options = this.#options();
    this.#sent = JSON.stringify(options);
    source.postMessage({ ctoQuadrant: 1, type: 'welcome', id, options }, origin === 'null' ? '*' : origin, [port2]);
  }

  #hear(message) {
    if (!isSound(message)) return;
    const { type, ...detail } = message;
    if (type === 'height') this.#resize(detail.height);
    else if (type === 'error') this.#fail(detail.reason, detail.fix);
    else if (type === 'close') this.#dialog?.close();
    else this.#emit(type, detail);
  }

  #resize(height) {
    if (!Number.isInteger(height) || height < 1 || height > 30000) return;
    if (height > this.#height) {
      // Content that grows on and on does so because the frame grows.
      const now = performance.now();
      this.#growths = now - this.#grown < 1000 ? this.#growths + 1 : 0;
      this.#grown = now;
      if (this.#growths > 30) return;
    }
    const isFirst = !this.#height;
    this.#height = height;
    this.#frame.style.height = `${height}px`;
    if (isFirst) this.#show();
  }

  #show() {
    const hadFocus = this.matches(':focus-within');
    this.#note.textContent = this.#reason.textContent = '';
    this.#box.className = 'shown';
    this.#frame.inert = false;
    if (hadFocus) this.focus({ preventScroll: true });
  }

  #options() {
    const style = getComputedStyle(this.#box);
    let [accent, paper, ink, font, headingFont] = PROPERTIES.map(name => style.getPropertyValue(name).trim());
    if (this.#own('font') === 'host') {
      const heading = (this.closest('article, main') ?? document).querySelector('h1, h2, h3');
      font ||= style.fontFamily;
      headingFont ||= heading ? getComputedStyle(heading).fontFamily : font;
    }
    const [red, green, blue] = style.color.match(/[\d.]+(e-\d+)?|none/g).map(Number);
    const isLight = 3 * red + 6 * green + blue > (style.color.startsWith('rgb') ? 1400 : 5.5);
    const theme = this.#own('theme');
    const isChosen = /^(light|dark)$/.test(theme);
    const isOnGround = !isChosen && !paper && this.#own('frame') !== 'card';
    return {
      theme: isChosen ? theme : paper ? '' : isLight ? 'dark' : 'light',
      accent: this.#own('accent') || accent,
      paper, font, headingFont,
      ink: ink || (isOnGround ? style.color : ''),
      sections: this.#own('sections'),
      perspective: this.#own('perspective'),
      ...isOnGround && { ground: ground(this, style), size: parseFloat(style.fontSize) },
    };
  }

  #tell() {
    if (!this.#port) return;
    const options = this.#options(), sent = JSON.stringify(options);
    if (sent === this.#sent) return;
    this.#sent = sent;
    this.#dialog?.paint(options);
    this.#post('options', options);
  }

  #post(type, fields) {
    this.#port?.postMessage({ type, ...fields });
  }
}

const registry = globalThis.customElements;
if (registry?.get('cto-quadrant')) console.warn('cto-quadrant: loaded twice, or the name is taken');
else registry?.define('cto-quadrant', CtoQuadrant);
