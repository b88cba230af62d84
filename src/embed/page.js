// The embed page at work: what the author chooses becomes code to copy and a live preview.
//
// All words come with the page. What belongs to some kinds of places only carries their names in
// `data-kinds`; a control that no kind of place needs is switched off, so that nobody wonders why
// it changes nothing.
import { call, frameAddress, policy, rule, snippet } from './snippets.js';

const get = id => document.getElementById(id);
const { dataset } = document.querySelector('main');
const words = JSON.parse(get('words').textContent);
const home = new URL(dataset.home, document.baseURI).href.split(/[?#]/)[0];
const form = document.querySelector('form');
const preview = get('preview');
const chosen = document.documentElement;

const SECTIONS = [...form.querySelectorAll('[name=section]')];
const BOXES = ['snippet', 'call', 'rule', 'policy'];

const read = () => {
  const lang = get('lang').value;
  const ticked = SECTIONS.filter(box => box.checked).map(box => box.value);
  const isRoot = lang === dataset.root;
  return {
    home,
    lang: isRoot ? '' : lang,
    page: isRoot ? home : `${home}${lang}/`,
    version: dataset.version,
    integrity: dataset.integrity,
    room: dataset.room,
    words: words[lang],
    pictures: `pictures/${lang}/start.png`,
    theme: get('theme').value,
    accent: get('accent').value.trim(),
    loading: get('loading').value,
    sections: ticked.length < SECTIONS.length ? ticked : undefined,
    isPinned: get('pinned').checked,
  };
};

const make = (name, attributes, ...content) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  made.append(...content);
  return made;
};

// The style attribute of the code, which the policy of this page forbids.
const roomy = (made, property, { room }) => {
  made.style.setProperty(property, room);
  return made;
};

const PREVIEWS = {
  iframe: options => roomy(make('iframe', {
    src: frameAddress(options), title: options.words.title, width: '100%',
    allow: 'clipboard-write; web-share',
  }), 'height', options),
  markdown: options => make('a', { href: options.page }, make('img', {
    src: `${home}${options.pictures}`, alt: options.words.picture, width: '1200', height: '630',
  })),
  element: options => roomy(make('cto-quadrant', attributes(options),
    make('a', { href: options.page }, options.words.link)), 'min-height', options),
};

const attributes = ({ lang, theme, accent, loading, sections }) => ({
  lang, accent,
  theme: theme === 'auto' ? '' : theme,
  loading: loading === 'lazy' ? '' : loading,
  sections: sections && (sections.join(' ') || 'none'),
});

let shown;
// The element follows changed attributes by itself, as it would in a post; only how it loads
// shows from the start alone.
const show = (kind, options) => {
  const make = PREVIEWS[kind] ?? PREVIEWS.element;
  const id = make === PREVIEWS.element ? options.loading : JSON.stringify([kind, options]);
  if (id !== shown) {
    shown = id;
    preview.replaceChildren(make(options));
    return;
  }
  const current = preview.querySelector('cto-quadrant');
  if (!current) return;
  for (const [name, value] of Object.entries(attributes(options))) {
    if (!value) current.removeAttribute(name);
    else if (current.getAttribute(name) !== value) current.setAttribute(name, value);
  }
};

const update = () => {
  const kind = get('kind').value;
  const options = read();
  const texts = {
    snippet: snippet(kind, options), call: call(kind), rule: rule(options), policy: policy(options),
  };
  for (const name of BOXES) get(name).value = texts[name];
  for (const part of document.querySelectorAll('[data-kinds]')) {
    const isNeeded = part.dataset.kinds.split(' ').includes(kind);
    if (part.localName === 'fieldset') part.disabled = !isNeeded;
    else part.hidden = !isNeeded;
  }
  for (const place of document.querySelectorAll('[data-page]')) place.textContent = options.page;
  const isColour = !options.accent || CSS.supports('color', options.accent);
  get('accent').setAttribute('aria-invalid', String(!isColour));
  get('no-colour').hidden = isColour;
  for (const told of document.querySelectorAll('[role=status]')) told.textContent = '';
  show(kind, options);
};

// Some browsers keep the clipboard to themselves; then the code is selected, to be copied by hand.
const copy = async (box, told) => {
  let isCopied = true;
  try {
    await navigator.clipboard.writeText(box.value);
  } catch {
    box.focus();
    box.select();
    isCopied = document.execCommand('copy');
  }
  told.textContent = isCopied ? told.dataset.copied : told.dataset.selected;
};

for (const button of document.querySelectorAll('[data-copies]')) {
  button.addEventListener('click', () => {
    copy(get(button.dataset.copies), button.parentElement.querySelector('[role=status]'));
  });
}
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', update);
update();
chosen.setAttribute('data-ready', '');
