// The way to the widget inside the frame, which may come later than what is asked of it.

const root = document.documentElement;

/** Calls `then` once the widget runs. It never does yet: the boot script waits for this file. */
export const onceReady = then =>
  new MutationObserver(then).observe(root, { attributeFilter: ['data-ready'] });

const waiting = new Map();

/** Asks for something, with a value if it has one. Of two alike that have to wait, the last counts. */
export const ask = (what, value) => {
  const detail = value ? `${what} ${value}` : what;
  const send = () => document.dispatchEvent(new CustomEvent('cto-quadrant-ask', { detail }));
  root.hasAttribute('data-ready') ? send() : waiting.set(what, send);
};

onceReady(() => waiting.forEach(send => send()));

/** Passes on what the widget tells; nothing for what cannot be read. */
export const listen = onMessage => document.addEventListener('cto-quadrant-tell', ({ detail }) => {
  let message;
  try { message = JSON.parse(detail); } catch { /* It stays nothing. */ }
  onMessage(message);
});
