// Brings what a chunk of the program needs beside its code: its texts and its styles. The page says
// where they are.

const files = name => JSON.parse(document.getElementById('texts').textContent).chunks[name];
const at = file => new URL(file, document.baseURI).href;

const sheets = new Map();

// A sheet that failed is asked for again the next time.
const sheet = href => {
  if (!sheets.has(href)) {
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet', crossOrigin: '', href,
    });
    sheets.set(href, new Promise((resolve, reject) => {
      link.onerror = () => {
        sheets.delete(href);
        link.remove();
        reject(new Error(`no styles from ${href}`));
      };
      // Some browsers have nothing against a page in its place, and see no rule in it.
      link.onload = () => link.sheet.cssRules.length ? resolve() : link.onerror();
      document.head.append(link);
    }));
  }
  return sheets.get(href);
};

const list = async href => {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${answer.status} for ${href}`);
  return answer.json();
};

export const bring = async name => {
  const { styles, texts } = files(name);
  const [words] = await Promise.all([list(at(texts)), sheet(at(styles))]);
  return words;
};

// Whoever put the quiz on a page can see in the console which file is missing, and why.
export const report = (name, reason) => {
  const { styles, texts, wasm } = files(name);
  const detail = { reason, files: [styles, texts, ...wasm].map(at) };
  document.dispatchEvent(new CustomEvent('cto-quadrant-missing', { detail }));
};

// Whether bytes are dear here: asked to be saved, or slow to come.
export const isDear = () => {
  const { saveData, effectiveType } = navigator.connection ?? {};
  return Boolean(saveData) || /[23]g/.test(effectiveType);
};
