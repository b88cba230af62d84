// Any colour that CSS knows, as the browser shows it.

const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
  .getContext('2d', { willReadFrequently: true });

/**
 * The colour that a text means, as [red, green, blue], laid on `ground` if it lets that through;
 * nothing if it is no colour or lets everything through.
 */
export const readColour = (text, ground = [255, 255, 255]) => {
  // What is no colour leaves the last one in place.
  const readAs = before => {
    context.fillStyle = before;
    context.fillStyle = text;
    return context.fillStyle;
  };
  const read = readAs('#000001');
  if (read !== readAs('#000002')) return undefined;
  // Some browsers blur what a canvas holds; the usual notations need no canvas.
  if (read.startsWith('#')) return [1, 3, 5].map(from => parseInt(read.slice(from, from + 2), 16));
  context.clearRect(0, 0, 1, 1);
  context.fillRect(0, 0, 1, 1);
  const [r, g, b, alpha] = context.getImageData(0, 0, 1, 1).data;
  if (!alpha) return undefined;
  return [r, g, b].map((part, index) => Math.round(ground[index] + (part - ground[index]) * alpha / 255));
};
