// Lets the site work without a network from now on, and be installed. The boot script runs this a few
// seconds after the quiz is there, and never in a frame.

// For each language, what is said to the reader and where the description of the app is. The build
// writes all of them into this line.
const WORDS = {};

const { lang } = document.documentElement;
const { src } = document.currentScript;
const at = file => new URL(file, src).href;
const worker = at('sw.js');
const make = (name, fields) => Object.assign(document.createElement(name), fields);

// At the end of the page, where it covers nothing. A group, and what is typed into a paper, would not
// outlive a reload, so nothing asks for one there.
const LOOK = `
#new-version {
  margin: 0; padding: 0.25rem clamp(1rem, 5vw, 4rem);
  border-top: 1px solid var(--hairline); font-size: var(--small);
}
#new-version button { font-size: inherit; text-decoration: underline }
:root:has(.group, .sheet) #new-version { display: none }
@media print { #new-version { display: none } }
`;

/** The one script whose address code of this page may name. */
const trusted = () => {
  const policy = globalThis.trustedTypes?.createPolicy('cto-quadrant', { createScriptURL: () => worker });
  return policy?.createScriptURL('') ?? worker;
};

/** Says once that a new version waits. */
const tell = registration => {
  if (document.getElementById('new-version')) return;
  const button = make('button', { type: 'button', className: 'quiet', textContent: WORDS[lang].reload });
  button.onclick = () => {
    const reload = () => location.reload();
    navigator.serviceWorker.oncontrollerchange = reload;
    // In another tab the same button may have been pressed already.
    if (registration.waiting) registration.waiting.postMessage('take over');
    else reload();
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOOK);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const line = make('p', { id: 'new-version', role: 'status' });
  document.getElementById('app').after(line);
  line.append(`${WORDS[lang].ready} `, button);
};

const watch = registration => {
  registration.active?.postMessage('tidy');
  const look = () => registration.waiting && registration.active && tell(registration);
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  // The browser may have found a new version before anybody listened.
  follow();
  look();
};

/** With everything that was stored, the copies of the site go too. */
const forget = async () => {
  const registration = await navigator.serviceWorker.getRegistration(worker);
  await registration?.unregister();
  const names = await caches.keys();
  const ours = names.filter(name => name.startsWith(`cto-quadrant ${at('./')} `));
  await Promise.all(ours.map(name => caches.delete(name)));
};

const begin = () => {
  document.head.append(make('link', { rel: 'manifest', href: at(WORDS[lang].app) }));
  // Where bytes are dear, or the browser knows no such thing, the site works with a network alone.
  // Nobody misses it where the browser refuses.
  if (!navigator.serviceWorker || navigator.connection?.saveData) return;
  navigator.serviceWorker.register(trusted()).then(watch).catch(() => {});
  addEventListener('click', ({ target }) => {
    // The button "Delete everything stored here" on the result.
    if (target.closest?.('.about .stored button:last-child')) forget().catch(() => {});
  });
};

// A page without an origin of its own, from a file or in a sandbox, can keep nothing.
if (origin !== 'null') (globalThis.requestIdleCallback ?? setTimeout)(begin);
