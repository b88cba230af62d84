// What the visitor does before the widget is there: whether a pointer or a key is down
// (`data-held`), and which button was pressed (`data-queued`). The takeover reads both.
const root = document.documentElement;
const held = new Set();

const hold = (what, down) => {
  if (down) {
    held.add(what);
    root.toggleAttribute('data-held', true);
    return;
  }
  held.delete(what);
  // A click, and what it checks, comes after its pointer is up.
  setTimeout(() => {
    if (held.size) return;
    root.removeAttribute('data-held');
    document.dispatchEvent(new Event('cto-quadrant-released'));
  });
};

export const keep = () => {
  const on = (type, react) => addEventListener(type, react, true);
  on('pointerdown', () => hold('pointer', true));
  for (const type of ['pointerup', 'pointercancel']) on(type, () => hold('pointer', false));
  on('keydown', event => hold(event.code, true));
  on('keyup', event => hold(event.code, false));
  on('blur', event => event.target === window && held.forEach(what => hold(what, false)));
  // Enter in a form clicks its button, so this is all there is to hear of it.
  on('click', event => {
    const button = event.target.closest?.('[data-queue]');
    if (!button || root.hasAttribute('data-ready')) return;
    event.preventDefault();
    root.setAttribute('data-queued', button.dataset.queue);
  });
};
