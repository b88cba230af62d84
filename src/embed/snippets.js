// The code that an author pastes, for each place it can go to: pure functions from options to text.
//
// Options: `home` and `page`, the whole addresses of the root and of the page of the chosen
// language; `version` and `integrity` of the loader; `room`, the height to reserve, as CSS;
// `words` with `link`, `title` and `picture`; and what the author chose: `lang` (empty for the
// language of the root), `theme`, `accent`, `loading`, `sections` (names, or nothing for all of
// them), `isPinned`. What is left at its default is left out of the code.

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
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}${value === true ? '' : `="${value}"`}`);
  return `<${name}${list.join('')}>${content}</${name}>`;
};

const sections = ({ sections }) => sections && (sections.join(' ') || 'none');
const unless = (usual, value) => value === usual ? undefined : value;

const script = ({ home, version, integrity, isPinned }) => tag('script', {
  type: 'module',
  src: address(`${home}${isPinned ? `v${version}/` : ''}embed.js`),
  integrity: isPinned ? integrity : undefined,
  crossorigin: isPinned || undefined,
});

const element = options => [
  script(options),
  tag('cto-quadrant', {
    lang: options.lang,
    theme: unless('auto', options.theme),
    accent: escaped(options.accent),
    loading: unless('lazy', options.loading),
    sections: sections(options),
    style: `display:block;min-height:${options.room}`,
  }, tag('a', { href: address(options.page) }, escaped(options.words.link))),
].join('\n');

// The address of the page with these options in its query.
const frame = ({ page, theme, accent, ...rest }) => {
  const query = new URLSearchParams({
    theme: unless('auto', theme) ?? '', accent, sections: sections(rest) ?? '',
  });
  for (const [name, value] of [...query]) if (!value) query.delete(name);
  return query.size ? `${page}?${query}` : page;
};

// A plain frame has the height that it is given: themes set `height: auto`, so it is a style.
const iframe = options => tag('iframe', {
  src: address(frame(options)),
  title: escaped(options.words.title),
  width: '100%',
  style: `height:${options.room};border:0`,
  loading: options.loading === 'eager' ? undefined : 'lazy',
  allow: 'clipboard-write; web-share',
});

const inMarkdown = text => text.replace(/[\\`*_{}[\]<>()#!|&~]/g, '\\$&');
const target = text => text.replace(/[()]/g, char => `%${char.codePointAt().toString(16)}`);

const markdown = ({ home, page, words, pictures }) =>
  `[![${inMarkdown(words.picture)}](${target(`${home}${pictures}`)})](${target(page)})`;

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
export const rule = ({ room }) => `cto-quadrant { display: block; min-height: ${room} }`;

// What such a page has to allow.
export const policy = ({ home }) => {
  const { origin } = new URL(home);
  return `script-src ${origin}; frame-src ${origin}`;
};

// The address that shows the options in a plain frame.
export const frameAddress = frame;
