// Fetches the program and lets it take over; says so in the page where that fails, and lets the
// doctor tell the author why.
import { opens } from './cover.js';
import { fetchAhead, fetchScript } from './files.js';

const root = document.documentElement;

/** A link to a result needs more of the program at once: it comes beside the first of it. */
const fetchForLink = () => {
  const { chunks } = JSON.parse(document.getElementById('texts').textContent);
  const needed = opens('r') ? ['result'] : opens('c') ? ['result', 'tools'] : [];
  for (const chunk of needed) {
    const { styles, texts, wasm } = chunks[chunk];
    fetchAhead(styles, 'style');
    for (const file of [texts, ...wasm]) fetchAhead(file, 'fetch');
  }
};

/** The files that the page itself lets come: the first of each kind is the program's. */
const files = () => ['modulepreload', 'preload'].map(rel => document.querySelector(`link[rel=${rel}]`).href);

export const start = (doctor, offline, dressed) => {
  const refused = [];
  addEventListener('securitypolicyviolation', event => refused.push(event), true);
  const explain = (what, reason, files) => fetchScript(doctor).then(
    () => ctoQuadrantDoctor(what, reason, files, refused),
    () => console.error(`cto-quadrant could not ${what}:`, reason),
  );
  const fail = reason => {
    root.removeAttribute('data-covered');
    root.toggleAttribute('data-failed', true);
    if (parent !== window) {
      const link = document.querySelector('template').content.lastChild;
      link.href = location;
      document.getElementById('failed').append(' ', link);
    }
    explain('start', reason, files());
  };
  // The program runs, but a later part of it did not come; the page says so itself.
  document.addEventListener('cto-quadrant-missing', ({ detail }) => explain('go on', detail.reason, detail.files));
  const run = async () => {
    try {
      fetchForLink();
      await dressed;
      const [js, wasm] = files();
      const glue = await import(js);
      await glue.default({ module_or_path: wasm });
      // A frame belongs to its host, and nothing is kept for it.
      if (parent === window) setTimeout(() => document.head.append(offline), 4000);
    } catch (reason) {
      fail(reason);
    }
  };
  addEventListener('DOMContentLoaded', run);
};
