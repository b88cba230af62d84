// Files of the site, by the addresses that the page gives them.

export const at = name => new URL(name, document.baseURI).href;

/** Runs a classic script: an opaque origin gets it even from a server that allows it no module. */
export const fetchScript = name => new Promise((resolve, reject) => {
  const script = Object.assign(document.createElement('script'), { src: at(name), onload: resolve });
  script.onerror = () => reject(new Error(script.src));
  document.head.append(script);
});

/** Lets a file come early; whoever asks for it later finds it on its way. */
export const fetchAhead = (name, as) => {
  const link = Object.assign(document.createElement('link'), {
    rel: 'preload', as, crossOrigin: '', href: at(name),
  });
  document.head.append(link);
};
