// The code that an author pastes, word for word, for each choice. That it works in a page is shown in
// a browser, by tests/e2e/embed_page and tests/hosts.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributes, call, codeIn, frameAddress, policy, rule, snippet } from '../../src/embed/snippets.js';

/** What stands in the controls before anything is chosen. */
const usual = {
  home: 'https://quiz.example/', page: 'https://quiz.example/', lang: '', version: '1.2.3',
  integrity: 'sha384-abc', room: 'max(28em, 50em)', resultRoom: '600px', frameRoom: '900px',
  words: { link: 'Take the quiz', title: 'A quiz', picture: 'What kind?' }, pictures: 'pictures/en/start.png',
  theme: 'auto', accent: '', display: 'post', loading: 'lazy', frame: 'none', font: 'own', perspective: 'today',
  result: '', sections: undefined, isPinned: false,
};
const made = (kind, choices = {}) => snippet(kind, { ...usual, ...choices });

const LOADER = '<script type="module" src="https://quiz.example/embed.js"></script>\n';
const ROOM = 'style="display:block;width:100%;height:0;padding-bottom:max(28em, 50em)!important"';
const LINK = '<a href="https://quiz.example/">Take the quiz</a>';
const PLAIN = `${LOADER}<cto-quadrant ${ROOM}>${LINK}</cto-quadrant>`;

test('for a page it is the loader and the element, with room and a link in it', () => {
  assert.equal(made('element'), PLAIN);
  for (const kind of ['wordpress', 'ghost', 'hugo', 'jekyll']) assert.equal(made(kind), PLAIN, kind);
});

test('a frame brings what it needs and nothing more', () => {
  assert.equal(made('iframe'), '<iframe src="https://quiz.example/" title="A quiz" width="100%"'
    + ' style="height:900px;border:0" loading="lazy" allow="clipboard-write; web-share"></iframe>');
});

test('for Markdown it is a picture with a link', () => {
  assert.equal(made('markdown'),
    '[![What kind?](https://quiz.example/pictures/en/start.png)](https://quiz.example/)');
});

test('each choice is one attribute of the element, and what is left at its default is none', () => {
  assert.deepEqual(attributes(usual), {});
  const choices = {
    lang: 'nl', theme: 'dark', accent: 'teal', display: 'dialog', loading: 'click', frame: 'card', font: 'host',
    perspective: 'needed', result: '1abc.name',
  };
  for (const [name, value] of Object.entries(choices)) {
    // A dialog is no longer part of the post, and its loading does not matter.
    const expected = { [name]: value };
    assert.deepEqual(attributes({ ...usual, [name]: value }), expected, name);
  }
  for (const loading of ['click', 'eager']) {
    assert.deepEqual(attributes({ ...usual, display: 'dialog', loading }), { display: 'dialog' });
  }
});

test('sections are told by their names, none of them too, and all of them not at all', () => {
  const told = sections => attributes({ ...usual, sections }).sections;
  assert.equal(told(['time', 'scorecard']), 'time scorecard');
  assert.equal(told([]), 'none');
  assert.equal(told(undefined), undefined);
  assert.equal(made('element', { sections: ['time', 'scorecard'] }),
    PLAIN.replace('<cto-quadrant', '<cto-quadrant sections="time scorecard"'));
});

test('a dialog takes no room in the text', () => {
  assert.equal(made('element', { display: 'dialog' }), `${LOADER}<cto-quadrant display="dialog">${LINK}</cto-quadrant>`);
});

test('a result has a room and a link of its own', () => {
  const link = '<a href="https://quiz.example/#r=1abc">Take the quiz</a>';
  assert.equal(made('element', { result: '1abc' }),
    `${LOADER}<cto-quadrant result="1abc" ${ROOM.replace('max(28em, 50em)', '600px')}>${link}</cto-quadrant>`);
  assert.equal(made('markdown', { result: '1abc' }).endsWith('](https://quiz.example/#r=1abc)'), true);
});

test('a pinned loader has its version and its hash, and may be fetched from another site', () => {
  const pinned = '<script type="module" src="https://quiz.example/v1.2.3/embed.js" integrity="sha384-abc" crossorigin></script>\n';
  assert.equal(made('element', { isPinned: true }), PLAIN.replace(LOADER, pinned));
});

test('the address of a frame holds the choices that a page can follow', () => {
  const address = choices => frameAddress({ ...usual, page: 'https://quiz.example/nl/', ...choices });
  assert.equal(address({}), 'https://quiz.example/nl/');
  assert.equal(address({ theme: 'dark' }), 'https://quiz.example/nl/?theme=dark');
  assert.equal(address({ accent: '#1a5fb4', perspective: 'needed', sections: ['time', 'breadth'] }),
    'https://quiz.example/nl/?accent=%231a5fb4&perspective=needed&sections=time+breadth');
  assert.equal(address({ result: '1abc' }), 'https://quiz.example/nl/?card#r=1abc');
  assert.equal(address({ theme: 'light', result: '1abc' }), 'https://quiz.example/nl/?theme=light&card#r=1abc');
  // Those of the element alone are not in it.
  for (const other of [{ font: 'host' }, { frame: 'card' }, { loading: 'click' }, { display: 'dialog' }, { lang: 'nl' }]) {
    assert.equal(address(other), 'https://quiz.example/nl/');
  }
});

test('a frame that loads at once says nothing about it, any other one is lazy', () => {
  assert.equal(made('iframe', { loading: 'eager' }).includes('loading'), false);
  assert.equal(made('iframe', { loading: 'click' }).includes(' loading="lazy"'), true);
});

test('signs that mean something to a browser or to a blog are written as numbers', () => {
  const accent = '&<>"\'`{}%[]\\\n\t x';
  const written = '&amp;&lt;&gt;&quot;&#39;&#96;&#123;&#125;&#37;&#91;&#93;&#92;&#10;&#9; x';
  assert.equal(made('element', { accent }), PLAIN.replace('<cto-quadrant', `<cto-quadrant accent="${written}"`));
  const words = { ...usual.words, link: 'A & B', title: '"T"' };
  assert.equal(made('element', { words }).includes('>A &amp; B</a>'), true);
  assert.equal(made('iframe', { words }).includes(' title="&quot;T&quot;"'), true);
});

test('an address keeps its place between quotes', () => {
  const page = "https://quiz.example/it's/?a=1&b=2&c='";
  const written = 'https://quiz.example/it%27s/?a=1&amp;b=2&amp;c=%27';
  assert.equal(made('element', { page }).includes(`<a href="${written}">`), true);
  assert.equal(made('iframe', { page }).includes(` src="${written}"`), true);
});

test('in Markdown no sign of a picture’s words is taken for a mark', () => {
  const picture = '\\`*_{}[]<>()#!|&~ and more';
  const words = { ...usual.words, picture };
  assert.equal(made('markdown', { words }),
    `[![\\\\\\\`\\*\\_\\{\\}\\[\\]\\<\\>\\(\\)\\#\\!\\|\\&\\~ and more](https://quiz.example/pictures/en/start.png)](https://quiz.example/)`);
});

test('in Markdown brackets do not end an address', () => {
  const found = made('markdown', { home: 'https://quiz.example/a(b)/', page: 'https://quiz.example/a(b)/' });
  assert.equal(found, '[![What kind?](https://quiz.example/a%28b%29/pictures/en/start.png)](https://quiz.example/a%28b%29/)');
});

test('Hugo and Jekyll are called from the post, others are not', () => {
  assert.equal(call('hugo'), '{{< cto-quadrant >}}');
  assert.equal(call('jekyll'), '{% include cto-quadrant.html %}');
  for (const kind of ['element', 'iframe', 'markdown', 'wordpress', 'ghost']) assert.equal(call(kind), '', kind);
});

test('a style sheet can keep the room instead of the attribute', () => {
  assert.equal(rule(usual), 'cto-quadrant { display: block; width: 100%; height: 0; padding-bottom:max(28em, 50em)!important }');
  assert.equal(rule({ ...usual, result: '1abc' }), 'cto-quadrant { display: block; width: 100%; height: 0; padding-bottom:600px!important }');
});

test('a policy has to allow the origin, without its path', () => {
  assert.equal(policy({ home: 'https://quiz.example/deep/' }), 'script-src https://quiz.example; frame-src https://quiz.example');
});

test('a code is found in the link of a result, or is one itself', () => {
  for (const text of [
    '1026WU.name', ' 1026WU.name\n', '#r=1026WU.name', 'https://quiz.example/r/eft-bt/#r=1026WU.name',
    'https://quiz.example/#x=1&r=1026WU.name',
  ]) assert.equal(codeIn(text), '1026WU.name', text);
  assert.equal(codeIn('https://quiz.example/#r=1026WU'), '1026WU');
  for (const text of ['', ' ', '#r=', 'https://quiz.example/', '1026WU and more', '#r=1026WU!', 'xr=1026WU', '1026WU.']) {
    assert.equal(codeIn(text), '', text);
  }
});
