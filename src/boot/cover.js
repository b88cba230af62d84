// What must not be seen: the first block where a link, a question in the address or an earlier
// visit will replace it (`data-covered`). A preview finds nothing of an earlier visit and leaves
// nothing (`data-preview`). `data-opened` means that the page was opened with a
// result in its link.
import { stored } from './slots.js';

const root = document.documentElement;

/** Whether the address ends in one of these kinds of link. */
export const opens = kinds => RegExp(`^#[${kinds}](=|%3D)`, 'i').test(location.hash);

export const cover = () => {
  const query = new URLSearchParams(location.search);
  // What the page says about a call is not about the answers in the link; it goes for good.
  root.toggleAttribute('data-opened', opens('rc'));
  root.toggleAttribute('data-preview', query.has('preview'));
  const isAsked = query.get('perspective') === 'needed' || query.has('card');
  const leads = opens('rct') || location.hash === '#group';
  const hasBeenHere = !query.has('preview') && stored().some(text => text !== null);
  root.toggleAttribute('data-covered', isAsked || leads || hasBeenHere);
};
