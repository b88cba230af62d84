// One palette out of whatever a host gives: everything that is read has a contrast of at least
// 4.5, every mark at least 3 (WCAG 2.2, success criteria 1.4.3 and 1.4.11). Only lightness moves.

import { around, contrast, fromOklch, toOklch } from './oklch.js';

/** Text on its ground, with room for the rounding of other programs. */
const TEXT = 4.52;
/** A mark on its ground. */
const MARK = 3.02;
/** Ink on paper. The words on the map stand on its tints, which need room between the two. */
const INK = 7;

/** The grounds other than paper: what stands on them stands between paper and ink. */
const TINTS = ['hairline', 'track', 'blot-most', 'blot-half'];
/** The colours of compared results. */
const SERIES = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'];

/** Whether a ground asks for light ink. */
export const isDark = paper => contrast(paper, [255, 255, 255]) > contrast(paper, [0, 0, 0]);

/** How much darker or lighter than its ground a tint has to be before anybody sees it. */
const SEEN = 1.34;

/** Leaves room for ink; a paper of the other scheme keeps its hue and takes the usual lightness. */
const paperFor = (paper, usual, isDarkScheme) => {
  const [, chroma, hue] = toOklch(paper);
  const isOther = isDark(paper) !== isDarkScheme;
  const start = isOther ? fromOklch(toOklch(usual)[0], chroma, hue) : paper;
  const far = isDarkScheme ? [255, 255, 255] : [0, 0, 0];
  return around(start, far, INK, isDarkScheme)[1];
};

/**
 * Whether ink on this ground is light: as the host has it, unless that leaves too little to read.
 */
const takesLightInk = (ground, ink) => {
  const isLight = ink ? contrast(ink, [0, 0, 0]) > contrast(ground, [0, 0, 0]) : isDark(ground);
  const best = contrast(ground, isLight ? [255, 255, 255] : [0, 0, 0]);
  return best < TEXT ? !isLight : isLight;
};

/**
 * The colours on a ground that stays exactly as it is, by name; `schemes` holds all of our own, for
 * light and for dark. On a middle grey, where ink has
 * little room, the tints lie on the other side of the ground, away from the ink.
 */
export const paletteOn = (ground, given, schemes) => {
  const isDarkScheme = takesLightInk(ground, given.ink);
  const usual = schemes[Number(isDarkScheme)];
  const extreme = isDarkScheme ? [255, 255, 255] : [0, 0, 0];
  const room = contrast(extreme, ground);
  const exact = { ...given, paper: ground, ink: given.ink ?? extreme };
  if (room >= INK) return palette(exact, usual, isDarkScheme);
  const isDarker = !isDarkScheme;
  const move = (colour, ratio) => around(colour, ground, ratio, isDarker)[1];
  const colours = {
    paper: ground,
    ink: move(exact.ink, TEXT),
    muted: move(ground, TEXT),
    accent: move(given.accent ?? usual.accent, TEXT),
  };
  for (const name of TINTS) {
    const ratio = Math.max(contrast(usual[name], usual.paper), name.startsWith('blot') ? SEEN : 1);
    colours[name] = around(ground, ground, ratio, !isDarker)[0];
  }
  for (const name of SERIES) if (usual[name]) colours[name] = move(usual[name], MARK);
  return colours;
};

/**
 * The colours of one scheme by name. `given` holds those of the host, `usual` all of our own.
 */
export const palette = (given, usual, isDarkScheme) => {
  const isDarker = !isDarkScheme;
  const move = (colour, ground, ratio) => around(colour, ground, ratio, isDarker)[1];
  const ratio = name => contrast(usual[name], usual.paper);
  const isOwnGround = !given.paper && !given.ink;

  const paper = given.paper ? paperFor(given.paper, usual.paper, isDarkScheme) : usual.paper;
  const ink = move(given.ink ?? usual.ink, paper, INK);
  const accent = move(given.accent ?? usual.accent, paper, TEXT * ratio('track'));

  // Muted words lie between: as far from the paper as usual, but not as far as the ink.
  const room = contrast(ink, paper);
  const [, chroma, hue] = toOklch(given.ink ?? usual.muted);
  const mute = fromOklch(toOklch(paper)[0], chroma, hue);
  const muted = isOwnGround ? usual.muted
    : move(mute, paper, Math.max(TEXT, Math.min(ratio('muted'), (room + TEXT) / 2)));

  // The darkest tint still carries ink as text and the accent as a mark.
  const most = Math.min(room / TEXT, contrast(accent, paper) / MARK);
  const scale = Math.min(1, Math.log(most) / Math.log(ratio('blot-half')));
  const tint = name => isOwnGround && scale === 1 ? usual[name]
    : around(paper, paper, ratio(name) ** scale, isDarker)[0];

  const colours = { paper, ink, muted, accent };
  for (const name of TINTS) colours[name] = tint(name);
  for (const name of SERIES) if (usual[name]) colours[name] = move(usual[name], paper, MARK);
  return colours;
};

/** Every name that a palette may hold. */
export const NAMES = ['paper', 'ink', 'muted', 'accent', ...TINTS, ...SERIES];
