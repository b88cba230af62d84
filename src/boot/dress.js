// The look that the host asks for: its theme at once, its colours and fonts with the frame file.
// Nothing shows in colours that are not the host's (`data-undressed`); ours are better than none.
import { fetchScript } from './files.js';

const root = document.documentElement;

/** A promise once the frame file has done its part, if there is one to wait for. */
export const dress = frame => {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  const isDressed = /[?&](accent|paper|ink|(heading-)?font)=/.test(location.search);
  root.toggleAttribute('data-undressed', isDressed);
  if (parent === window && !isDressed) return undefined;
  return fetchScript(frame).catch(() => {}).then(() => root.removeAttribute('data-undressed'));
};
