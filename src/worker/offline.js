// Lets the page work without a network from the next visit on, and be installed. The boot script
// runs this a few seconds after the quiz, and never in a frame.

// For each language, what is said to the reader and where the description of the app is. The build
// writes all of them into this line.
const WORDS = {};

const { lang } = document.documentElement;
const { src } = document.currentScript;
const at = file => new URL(file, src).href;
const worker = at('sw.js');
const make = (name, fields) => Object.assign(document.createElement(name), fields);

// In sight at the end of the screen, and in nobody's way at the end of the page.
const LOOK = `
#new-version {
  position: sticky; bottom: 0; margin: 0; padding: 0.25rem clamp(1rem, 5vw, 4rem);
  border-top: 1px solid var(--hairline); background: var(--paper); font-size: var(--small);
}
@media print { #new-version { display: none } }
`;

/** The one script whose address code of this page may name. */
const trusted = () => {
  const policy = globalThis.trustedTypes?.createPolicy('cto-quadrant', { createScriptURL: () => worker });
  return policy?.createScriptURL('') ?? worker;
};

/** Says once that a new version waits. */
const tell = waiting => {
  if (document.getElementById('new-version')) return;
  const button = make('button', { type: 'button', className: 'quiet', textContent: WORDS[lang].reload });
  button.onclick = () => {
    navigator.serviceWorker.oncontrollerchange = () => location.reload();
    waiting.postMessage('take over');
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOOK);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const line = make('p', { id: 'new-version', role: 'status' });
  document.getElementById('app').after(line);
  line.append(`${WORDS[lang].ready} `, button);
};

const watch = registration => {
  const look = () => registration.waiting && registration.active && tell(registration.waiting);
  registration.onupdatefound = () => {
    registration.installing.onstatechange = look;
  };
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

document.head.append(make('link', { rel: 'manifest', href: at(WORDS[lang].app) }));
// Where bytes are dear, or the browser knows no such thing, the site works with a network alone.
if (navigator.serviceWorker && !navigator.connection?.saveData) {
  navigator.serviceWorker.register(trusted()).then(watch, () => {});
  // The button "Delete everything stored here" on the result.
  addEventListener('click', ({ target }) => target.closest?.('.stored button:last-child') && forget());
}
