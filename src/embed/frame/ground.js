// The ground that the frame stands on where it has no paper of its own, as far as it can be known.

import { contrast } from './oklch.js';
import { readColour } from './colour.js';

/** What nobody could read: words with so little contrast stand on something else in truth. */
const UNREADABLE = 2;

const isOpaque = layer => {
  const [onWhite, onBlack] = [readColour(layer), readColour(layer, [0, 0, 0])];
  // Transparency shows in every part alike, so one is enough.
  return onWhite !== undefined && onWhite[0] === onBlack[0];
};

/**
 * The colour that the layers of `ground`, the uppermost first, come to; nothing where a picture
 * lies below them, or where the host's own ink could not be read on it.
 */
export const groundUnder = ({ ground, ink }) => {
  if (!ground) return undefined;
  const layers = ground.split(';').reverse();
  if (!isOpaque(layers[0])) return undefined;
  const found = layers.reduce((below, layer) => readColour(layer, below) ?? below, undefined);
  const words = readColour(ink, found);
  return words && contrast(words, found) < UNREADABLE ? undefined : found;
};
