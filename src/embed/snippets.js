// The code that an author pastes, for each place it can go to: pure functions from options to text.
//
// Options: `home` and `page`, the whole addresses of the root and of the page of the chosen
// language; `version` and `integrity` of the loader; `room`, `resultRoom` and `frameRoom`, the height
// to reserve for the element, for one with a result and for a plain frame, as CSS; `words` with
// `link`, `title` and `picture`; and what the author chose: `lang` (empty for the language of the
// root), `theme`, `accent`, `display`, `loading`, `frame`, `font`, `perspective`, `result` (a code),
// `sections` (names, or nothing for all of them), `isPinned`. What is left at its default is left
// out of the code.

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// For HTML, and for what reads the HTML before a browser does: braces and `%` are commands to Hugo
// and Jekyll, brackets to WordPress, and an empty line ends the HTML in Markdown.
const escaped = text => text.replace(
  /[&<>"'`{}%[\]\\\s]/g,
  char => char === ' ' ? char : ENTITIES[char] ?? `&#${char.codePointAt()};`,
);

// Addresses hold no quotes or spaces; `%` would only be a command together with a brace.
const address = text => text.replaceAll('&', '&amp;').replaceAll("'", '%27');

const tag = (name, attributes, content = '') => {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}${value === true ? '' : `="${value}"`}`);
  return `<${name}${list.join('')}>${content}</${name}>`;
};

const unless = (usual, value) => value === usual ? undefined : value;

/** The attributes of the element for what the author chose, without those left at their default. */
export const attributes = options => {
  const { lang, theme, accent, display, loading, frame, font, perspective, result, sections } = options;
  const isDialog = display === 'dialog';
  const all = {
    lang, accent, result,
    theme: unless('auto', theme),
    display: unless('post', display),
    // A dialog comes with the click.
    loading: isDialog ? undefined : unless('lazy', loading),
    frame: unless('none', frame),
    font: unless('own', font),
    perspective: unless('today', perspective),
    sections: sections && (sections.join(' ') || 'none'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
};

const script = ({ home, version, integrity, isPinned }) => tag('script', {
  type: 'module',
  src: address(`${home}${isPinned ? `v${version}/` : ''}embed.js`),
  integrity: isPinned ? integrity : undefined,
  crossorigin: isPinned || undefined,
});

// The padding follows the width of the column, which no other length does. Themes that reset
// everything must not take it away.
const reserved = ({ room, resultRoom, result }) => `padding-bottom:${result ? resultRoom : room}!important`;

// The page of the quiz, or of the result that is to be shown.
const page = ({ page, result }) => result ? `${page}#r=${result}` : page;

const element = options => {
  const own = attributes(options);
  const values = Object.entries(own).map(([name, value]) => [name, escaped(value)]);
  const style = own.display ? undefined : `display:block;width:100%;height:0;${reserved(options)}`;
  const link = tag('a', { href: address(page(options)) }, escaped(options.words.link));
  return [script(options), tag('cto-quadrant', { ...Object.fromEntries(values), style }, link)].join('\n');
};

// The address of the page with these options in its query.
const frame = options => {
  const { theme, accent, perspective, sections } = attributes(options);
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ theme, accent, perspective, sections })) {
    if (value) query.set(name, value);
  }
  const { result } = options;
  const parts = [query.toString(), result && 'card'].filter(Boolean);
  return `${options.page}${parts.length ? `?${parts.join('&')}` : ''}${result ? `#r=${result}` : ''}`;
};

// A plain frame has the height that it is given: themes set `height: auto`, so it is a style.
const iframe = options => tag('iframe', {
  src: address(frame(options)),
  title: escaped(options.words.title),
  width: '100%',
  style: `height:${options.frameRoom};border:0`,
  loading: options.loading === 'eager' ? undefined : 'lazy',
  allow: 'clipboard-write; web-share',
});

const inMarkdown = text => text.replace(/[\\`*_{}[\]<>()#!|&~]/g, '\\$&');
const target = text => text.replace(/[()]/g, char => `%${char.codePointAt().toString(16)}`);

const markdown = options => {
  const { home, words, pictures } = options;
  return `[![${inMarkdown(words.picture)}](${target(`${home}${pictures}`)})](${target(page(options))})`;
};

const KINDS = {
  element, iframe, markdown,
  wordpress: element, ghost: element, hugo: element, jekyll: element,
};

// What stands in the post where the code itself is a file of the blog.
const CALLS = {
  hugo: '{{< cto-quadrant >}}',
  jekyll: '{% include cto-quadrant.html %}',
};

// The code for a kind of place.
export const snippet = (kind, options) => KINDS[kind](options);

// What to write into the post, or nothing where the code itself goes there.
export const call = kind => CALLS[kind] ?? '';

// For pages whose policy forbids style attributes: what reserves the room instead.
export const rule = options => `cto-quadrant { display: block; width: 100%; height: 0; ${reserved(options)} }`;

// What such a page has to allow.
export const policy = ({ home }) => {
  const { origin } = new URL(home);
  return `script-src ${origin}; frame-src ${origin}`;
};

// The address that shows the options in a plain frame.
export const frameAddress = frame;

/** What stands behind `r=` in the link of a result, or is such a code itself; else nothing. */
export const codeIn = text => /(?:^|[#&]r=)([0-9A-Za-z]+(?:\.[0-9A-Za-z]+)?)$/.exec(text.trim())?.[1] ?? '';
