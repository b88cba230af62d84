// Starts the widget, and keeps what the visitor does on the prerendered page until it is there.
//
// This runs when the page is parsed and before it is painted. It tells the widget, by attributes
// of the root element, what it cannot know otherwise: whether a pointer or a key is down (`data-held`),
// which button was pressed (`data-queued`), and whether the first block must not be shown because
// a link, a question in the address or an earlier visit will replace it (`data-covered`).
// `data-opened` means that the page was opened with a result in its link, `data-ready` that the
// widget took over.
(() => {
  const root = document.documentElement;
  const { js, wasm, sharing, frame, doctor } = document.currentScript.dataset;
  const query = new URLSearchParams(location.search);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

  const held = new Set();

  const hold = (what, down) => {
    if (down) {
      held.add(what);
      root.setAttribute('data-held', '');
      return;
    }
    held.delete(what);
    // A click, and what it checks, comes after its pointer is up.
    setTimeout(() => {
      if (held.size) return;
      root.removeAttribute('data-held');
      document.dispatchEvent(new Event('cto-quadrant-released'));
    });
  };
  const on = (type, react) => addEventListener(type, react, true);
  on('pointerdown', () => hold('pointer', true));
  for (const type of ['pointerup', 'pointercancel']) on(type, () => hold('pointer', false));
  on('keydown', event => hold(event.code, true));
  on('keyup', event => hold(event.code, false));
  on('blur', event => event.target === window && [...held, ''].forEach(what => hold(what, false)));

  // Enter in a form clicks its button, so this is all there is to hear of it.
  on('click', event => {
    const button = event.target.closest?.('[data-queue]');
    if (!button || root.hasAttribute('data-ready')) return;
    event.preventDefault();
    root.setAttribute('data-queued', button.dataset.queue);
  });

  const remembers = () => {
    const slots = ['cto-quadrant:today', 'cto-quadrant:needed'];
    try { return slots.some(slot => localStorage.getItem(slot) !== null); } catch { return false; }
  };
  const opens = kinds => RegExp(`^#[${kinds}](=|%3D)`, 'i').test(location.hash);
  // What the page says about a call is not about the answers in the link; it goes for good.
  if (opens('rc')) root.setAttribute('data-opened', '');
  const isAsked = query.get('perspective') === 'needed' || query.has('card');
  if (isAsked || opens('rct') || remembers()) root.setAttribute('data-covered', '');

  const at = name => new URL(name, document.baseURI).href;
  const loaded = element => new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => reject(new Error(element.href || element.src));
    document.head.append(element);
  });
  const script = name => Object.assign(document.createElement('script'), { src: at(name) });
  const isFramed = parent !== window;
  // Nothing shows in colours that are not the host's; ours are better than none.
  const isDressed = /[?&](accent|paper|ink|(heading-)?font)=/.test(location.search);
  if (isDressed) root.setAttribute('data-undressed', '');
  const framed = isFramed || isDressed
    ? loaded(script(frame)).catch(() => {}).then(() => root.removeAttribute('data-undressed'))
    : undefined;

  const refused = [];
  on('securitypolicyviolation', event => refused.push(event));
  const fail = reason => {
    root.removeAttribute('data-covered');
    const place = document.getElementById('failed');
    place.hidden = false;
    if (isFramed) {
      const link = document.getElementById('way-out').content.cloneNode(true).firstChild;
      link.href = location;
      place.append(' ', link);
    }
    loaded(script(doctor)).then(
      () => ctoQuadrantDoctor(reason, [at(js), at(wasm)], refused),
      () => console.error('cto-quadrant could not start:', reason),
    );
  };
  // The sharing tools are a second program with its own styles and texts. What came is kept; what
  // failed is asked for again the next time.
  const fetchTools = async () => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet', crossOrigin: '', href: at(`${sharing}.css`),
    });
    const [glue, texts] = await Promise.all([
      import(at(`${sharing}.js`)),
      fetch(at(`${sharing}.${root.lang}.json`)).then(answer => answer.ok ? answer.text() : Promise.reject(answer.url)),
      loaded(link),
    ]);
    await glue.default({ module_or_path: at(`${sharing}.wasm`) });
    return (leave, request) => glue.open(texts, leave, request);
  };
  let fetched, opened, asked = 0;
  // The widget calls this with what to call when the user goes back and what the tools have to
  // know, and with nothing to close them.
  window.ctoQuadrantTools = async (leave, request) => {
    opened?.close();
    opened = undefined;
    const mine = ++asked;
    const place = document.getElementById('waiting');
    const show = (name, shown) => place.querySelector(`[data-${name}]`).hidden = !shown;
    place.hidden = !leave;
    if (!leave) return;
    show('awaited', true);
    show('failed', false);
    show('again', false);
    place.querySelector('[data-back]').onclick = () => leave();
    place.querySelector('[data-again]').onclick = () => ctoQuadrantTools(leave, request);
    if (request.endsWith('focus')) document.getElementById('waiting-heading').focus({ preventScroll: true });
    try {
      const open = await (fetched ??= fetchTools());
      if (mine !== asked) return;
      opened = open(leave, request);
      place.hidden = true;
    } catch (reason) {
      fetched = undefined;
      console.error('cto-quadrant could not open the sharing tools:', reason);
      if (mine !== asked) return;
      show('awaited', false);
      show('failed', true);
      show('again', true);
    }
  };

  const start = () => Promise.resolve(framed)
    .then(() => import(at(js)))
    .then(glue => glue.default({ module_or_path: at(wasm) }))
    .catch(fail);
  document.readyState === 'loading' ? addEventListener('DOMContentLoaded', start) : start();
})();
