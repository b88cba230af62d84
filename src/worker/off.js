// Put in the place of `sw.js`, this takes the service worker and all that it kept out of every browser
// that comes back.
const { scope } = registration;

const leave = async () => {
  const names = await caches.keys();
  const ours = names.filter(name => name.startsWith(`cto-quadrant ${scope} `));
  await Promise.all(ours.map(name => caches.delete(name)));
  await registration.unregister();
};

addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(leave()));
// A page that still registers what stands here calls it back to life.
addEventListener('message', event => event.waitUntil(leave()));
