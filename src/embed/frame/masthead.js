// The way out of the frame, which the widget will have in its last line: in the prerendered page
// it stands there already, so that nothing moves when the widget takes over.

const root = document.documentElement;

/** Puts the link into its place, unless the widget will have none. */
export const showWayOut = () => {
  // A card has a way of its own.
  const isCard = new URLSearchParams(location.search).has('card');
  // A sandbox opens no tabs; the widget then offers the link to be copied.
  const opensTabs = origin !== 'null' || root.hasAttribute('data-links');
  if (isCard || !opensTabs) return;
  const link = document.querySelector('template').content.lastChild.cloneNode(true);
  document.querySelector('.foot').append(link);
};
