// Brings what a chunk of the program needs beside its code: its texts and its styles. The page says
// where they are.

const files = name => JSON.parse(document.getElementById('texts').textContent).chunks[name];

let tries = 0;
const at = file => new URL(file, document.baseURI).href;
// Browsers keep what came cut off as well, so each further try has an address of its own.
const anew = file => at(tries ? `${file}?${tries}` : file);

// Some browsers take a page in its place for a sheet without rules, and none can tell half a sheet
// from a whole one, so the last rule says that it is the last.
const isWhole = ({ cssRules }) => cssRules[cssRules.length - 1]?.selectorText === 'end';

const sheet = href => new Promise((resolve, reject) => {
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet', crossOrigin: '', href,
  });
  link.onerror = () => {
    link.remove();
    reject(new Error(`no styles from ${href}`));
  };
  link.onload = () => isWhole(link.sheet) ? resolve() : link.onerror();
  document.head.append(link);
});

const list = async href => {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${answer.status} for ${href}`);
  return answer.json();
};

export const bring = async name => {
  const { styles, texts } = files(name);
  const [words] = await Promise.all([list(anew(texts)), sheet(anew(styles))]);
  return words;
};

// Whoever put the quiz on a page can see in the console which file is missing, and why.
export const report = (name, reason) => {
  const { styles, texts, wasm } = files(name);
  const detail = { reason, files: [anew(styles), anew(texts), ...wasm.map(at)] };
  document.dispatchEvent(new CustomEvent('cto-quadrant-missing', { detail }));
  tries += 1;
};

// Whether bytes are dear here: asked to be saved, or slow to come.
export const isDear = () => {
  const { saveData, effectiveType } = navigator.connection ?? {};
  return Boolean(saveData) || /[23]g/.test(effectiveType);
};
