// The site without a network. Each build keeps its files in a cache of its own, which is whole before
// the build is used, so files of two builds never meet.
//
// The build writes its name, and its files with the hashes of those whose names hold none, into
// these two lines.
const BUILD = '';
const FILES = [];

const { scope } = registration;
const PREFIX = `cto-quadrant ${scope} `;
const NAME = PREFIX + BUILD;

// A page that has changed on the server since this list was written is refused, and the list with it.
const fill = async () => {
  const cache = await caches.open(NAME);
  await cache.addAll(FILES.map(([file, integrity]) => new Request(file, { cache: 'no-cache', integrity })));
};

// An earlier build goes once no page of it can be open any more.
const tidy = async () => {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length > 1) return;
  const names = await caches.keys();
  const earlier = names.filter(name => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(earlier.map(name => caches.delete(name)));
};

// A page comes from this build alone. Any other name holds a hash, so it is right wherever it is.
const kept = async ({ mode, url }) => {
  if (mode !== 'navigate') return caches.match(url, { ignoreVary: true });
  const cache = await caches.open(NAME);
  return cache.match(url.replace(/index\.html(?=[?#]|$)/, ''), { ignoreSearch: true, ignoreVary: true });
};

const answer = async request => await kept(request).catch(() => undefined) ?? fetch(request);

addEventListener('install', event => event.waitUntil(fill()));
addEventListener('activate', event => event.waitUntil(tidy()));
addEventListener('message', ({ data }) => data === 'take over' && skipWaiting());
addEventListener('fetch', event => {
  const { request } = event;
  // What a frame shows is between its host and the network.
  if (request.method !== 'GET' || request.destination === 'iframe' || !request.url.startsWith(scope)) return;
  event.respondWith(answer(request));
  if (request.mode === 'navigate') event.waitUntil(tidy());
});
