// Fetches the program and lets it take over; says so in the page where that fails, and lets the
// doctor tell the author why.
import { opens } from './cover.js';
import { at, fetchAhead, fetchScript } from './files.js';

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

export const start = ({ js, wasm, doctor }, dressed) => {
  const refused = [];
  addEventListener('securitypolicyviolation', event => refused.push(event), true);
  const explain = (what, reason, files) => fetchScript(doctor).then(
    () => ctoQuadrantDoctor(what, reason, files, refused),
    () => console.error(`cto-quadrant could not ${what}:`, reason),
  );
  const fail = reason => {
    root.removeAttribute('data-covered');
    root.setAttribute('data-failed', '');
    if (parent !== window) {
      const link = document.getElementById('way-out').content.cloneNode(true).firstChild;
      link.href = location;
      document.getElementById('failed').append(' ', link);
    }
    explain('start', reason, [at(js), at(wasm)]);
  };
  // The program runs, but a later part of it did not come; the page says so itself.
  document.addEventListener('cto-quadrant-missing', ({ detail }) => explain('go on', detail.reason, detail.files));
  const run = async () => {
    try {
      fetchForLink();
      await dressed;
      const glue = await import(at(js));
      await glue.default({ module_or_path: at(wasm) });
    } catch (reason) {
      fail(reason);
    }
  };
  document.readyState === 'loading' ? addEventListener('DOMContentLoaded', run) : run();
};
