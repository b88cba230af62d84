// The next moment in which the browser has nothing better to do; WebKit knows none and waits a
// little instead.
export const whenIdle = then => globalThis.requestIdleCallback
  ? requestIdleCallback(then, { timeout: 4000 })
  : setTimeout(then, 400);
