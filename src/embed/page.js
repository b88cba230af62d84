// The embed page at work: what the author chooses becomes code to copy and a live preview.
//
// All words come with the page. What belongs to some kinds of places only carries their names in
// `data-kinds`; a control that the chosen kind does not need is hidden, so that nobody wonders why it
// changes nothing.
import { attributes, call, codeIn, frameAddress, policy, rule, snippet } from './snippets.js';
import { setStage } from './stage.js';

const get = id => document.getElementById(id);
const { dataset } = document.querySelector('main');
const words = JSON.parse(get('words').textContent);
const home = new URL(dataset.home, document.baseURI).href.split(/[?#]/)[0];
const form = get('choices');
const preview = get('preview');
const chosen = document.documentElement;

const SECTIONS = [...form.querySelectorAll('[id|=sections]')];
const CHOICES = ['theme', 'accent', 'display', 'loading', 'frame', 'font', 'perspective'];
const BOXES = ['snippet', 'call', 'rule', 'policy'];

const read = () => {
  const lang = get('lang').value;
  const ticked = SECTIONS.filter(box => box.checked).map(box => box.value);
  const isRoot = lang === dataset.root;
  const chosen = CHOICES.map(name => [name, get(name).value.trim()]);
  return {
    ...Object.fromEntries(chosen),
    home,
    lang: isRoot ? '' : lang,
    page: isRoot ? home : `${home}${lang}/`,
    version: dataset.version,
    integrity: dataset.integrity,
    room: dataset.room,
    resultRoom: dataset.resultRoom,
    frameRoom: dataset.frameRoom,
    words: words[lang],
    pictures: `pictures/${lang}/start.png`,
    result: codeIn(get('result').value),
    sections: ticked.length < SECTIONS.length ? ticked : undefined,
    isPinned: get('pinned').checked,
  };
};

const make = (name, attributes, ...content) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
};

const elementAttributes = options => ({ ...attributes(options), preview: 'preview' });

const previewed = address => {
  const shown = new URL(address);
  shown.searchParams.set('preview', '');
  return shown.href;
};

const PREVIEWS = {
  iframe: options => {
    const share = navigator.share ? '; web-share' : '';
    const made = make('iframe', {
      src: previewed(frameAddress(options)), title: options.words.title, width: '100%',
      allow: `clipboard-write${share}`,
    });
    // The policy of this page forbids the style attribute of the code.
    made.style.setProperty('height', options.frameRoom);
    return made;
  },
  markdown: options => make('a', { href: options.page }, make('img', {
    src: `${home}${options.pictures}`, alt: options.words.picture, width: '1200', height: '630',
  })),
  element: options => make('cto-quadrant', elementAttributes(options),
    make('a', { href: options.page }, options.words.link)),
};

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
  const wanted = elementAttributes(options);
  for (const name of current.getAttributeNames()) if (!wanted[name]) current.removeAttribute(name);
  for (const [name, value] of Object.entries(wanted)) {
    if (current.getAttribute(name) !== value) current.setAttribute(name, value);
  }
};

const tellOf = (id, isSound) => {
  get(id).setAttribute('aria-invalid', String(!isSound));
  get(`no-${id}`).hidden = isSound;
};

const update = () => {
  const kind = get('kind').value;
  const options = read();
  const texts = {
    snippet: snippet(kind, options), call: call(kind), rule: rule(options), policy: policy(options),
  };
  for (const name of BOXES) get(name).value = texts[name];
  for (const part of document.querySelectorAll('[data-kinds]')) {
    part.hidden = !part.dataset.kinds.split(' ').includes(kind);
  }
  for (const place of document.querySelectorAll('[data-page]')) place.textContent = options.page;
  tellOf('accent', !options.accent || CSS.supports('color', options.accent));
  tellOf('result', !get('result').value.trim() || options.result !== '');
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
// Firefox brings back what was ticked before a reload, as if it had been ticked now.
for (const box of form.querySelectorAll('[type=checkbox]')) box.checked = box.defaultChecked;
form.addEventListener('input', update);
setStage();
update();
chosen.toggleAttribute('data-ready', true);
