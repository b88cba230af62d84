// The way to the widget inside the frame, which may come later than what is asked of it.

const root = document.documentElement;

/** Calls `then` once the widget runs. */
export const onceReady = then => {
  const isReady = () => root.hasAttribute('data-ready');
  if (isReady()) return then();
  const observer = new MutationObserver(() => {
    if (!isReady()) return;
    observer.disconnect();
    then();
  });
  observer.observe(root, { attributeFilter: ['data-ready'] });
};

const waiting = new Map();

/** Asks for something, with a value if it has one; of two alike that have to wait, the last. */
export const ask = (what, value) => {
  const detail = value ? `${what} ${value}` : what;
  const send = () => document.dispatchEvent(new CustomEvent('cto-quadrant-ask', { detail }));
  if (root.hasAttribute('data-ready')) return send();
  waiting.delete(what);
  waiting.set(what, send);
};

onceReady(() => {
  waiting.forEach(send => send());
  waiting.clear();
});

/** Passes on what the widget tells. */
export const listen = onMessage => document.addEventListener('cto-quadrant-tell', ({ detail }) => {
  let message;
  try { message = JSON.parse(detail); } catch { return; }
  onMessage(message);
});
