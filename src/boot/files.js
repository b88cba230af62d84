// Files of the site, by the addresses that the page gives them.

/**
 * Runs a script that the page holds ready in its template. No code of the page writes the address of
 * a script, so its policy forbids that to all code. It is a classic script: an opaque origin gets it
 * even from a server that allows it no module.
 */
export const fetchScript = ready => new Promise((onload, onerror) => {
  document.head.append(Object.assign(ready.cloneNode(), { onload, onerror }));
});

/** Lets a file come early; whoever asks for it later finds it on its way. */
export const fetchAhead = (href, as) => {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as, crossOrigin: '', href }));
};
