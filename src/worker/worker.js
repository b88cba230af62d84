// The site without a network. Each build keeps its files in a cache of its own, which is whole before
// the build is used, so files of two builds never meet.
//
// The build writes its name, and its files with the hashes of what is in them, into these two lines.
const BUILD = '';
const FILES = [];

const { scope } = registration;
const PREFIX = `cto-quadrant ${scope} `;
const NAME = PREFIX + BUILD;
const isPage = file => file.endsWith('/');

// One file after the other, so that nothing the reader asks for has to wait. What is not as it was
// built is refused, and the whole build with it.
const fill = async () => {
  const cache = await caches.open(NAME);
  try {
    for (const [file, integrity] of FILES) {
      await cache.add(new Request(file, { cache: isPage(file) ? 'no-cache' : 'default', integrity }));
    }
  } catch (reason) {
    await caches.delete(NAME);
    throw reason;
  }
};

// A page asks for this once it has come. Earlier builds go if it is the only one that is open. A build
// that waits for its turn is no earlier one.
const tidy = async () => {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const names = await caches.keys();
  if (open.length > 1 || registration.installing || registration.waiting) return;
  const earlier = names.filter(name => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(earlier.map(name => caches.delete(name)));
};

// What follows an address changes no file; another try to fetch one adds a number.
const ALIKE = { ignoreSearch: true, ignoreVary: true };

// A page comes from this build alone. Any other name holds a hash, so it is right wherever it is.
const kept = async ({ mode, url }) => {
  if (mode !== 'navigate') return caches.match(url, ALIKE);
  const cache = await caches.open(NAME);
  return cache.match(url.replace(/index\.html(?=[?#]|$)/, ''), ALIKE);
};

const answer = async request => await kept(request).catch(() => undefined) ?? fetch(request);

addEventListener('install', event => event.waitUntil(fill()));
// What the first visit has not fetched yet comes from here too.
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('message', event => {
  if (event.data === 'take over') skipWaiting();
  if (event.data === 'tidy') event.waitUntil(tidy());
});
addEventListener('fetch', event => {
  const { destination, method, mode, url } = event.request;
  // What a frame shows is between its host and the network.
  const isFrame = mode === 'navigate' && destination !== 'document';
  if (method === 'GET' && !isFrame && url.startsWith(scope)) event.respondWith(answer(event.request));
});
