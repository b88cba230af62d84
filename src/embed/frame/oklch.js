// Colours as the eye orders them, and contrast as WCAG defines it.
//
// A colour is [red, green, blue], each 0 to 255 and whole: what is computed is what is shown.
// OKLab's matrices: Björn Ottosson, "A perceptual color space for image processing", 2020.

const linear = part => part <= 10.31475 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
const gamma = light => light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

/** The lightness 0 to 1, the chroma and the hue in radians. */
export const toOklch = rgb => {
  const [r, g, b] = rgb.map(linear);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
  const x = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
  return [lightness, Math.hypot(x, y), Math.atan2(y, x)];
};

const unclipped = (lightness, chroma, hue) => {
  const [x, y] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * x + 0.2158037573 * y) ** 3;
  const m = (lightness - 0.1055613458 * x - 0.0638541728 * y) ** 3;
  const s = (lightness - 0.0894841775 * x - 1.2914855480 * y) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
  ].map(gamma);
};

const halvings = 12;

/** The colour with this lightness and hue and as much of the chroma as a screen can show. */
export const fromOklch = (lightness, chroma, hue) => {
  const isShown = parts => parts.every(part => part >= -0.0005 && part <= 1.0005);
  let shown = unclipped(lightness, chroma, hue);
  if (!isShown(shown)) {
    let [low, high] = [0, chroma];
    for (let n = 0; n < halvings; n += 1) {
      const middle = (low + high) / 2;
      if (isShown(unclipped(lightness, middle, hue))) low = middle;
      else high = middle;
    }
    shown = unclipped(lightness, low, hue);
  }
  return shown.map(part => Math.round(255 * Math.min(1, Math.max(0, part))));
};

const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** The contrast ratio of WCAG 2.2, 1 to 21. */
export const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/**
 * Moves a colour towards black (`isDarker`) or white until its contrast to `ground` is at least
 * `ratio`, and keeps its hue. Gives the two neighbours: the last that falls short, the first that
 * does not. A colour that has the contrast is both.
 */
export const around = (rgb, ground, ratio, isDarker) => {
  if (contrast(rgb, ground) >= ratio) return [rgb, rgb];
  const [lightness, chroma, hue] = toOklch(rgb);
  let [near, far] = [lightness, isDarker ? 0 : 1];
  let [under, over] = [rgb, isDarker ? [0, 0, 0] : [255, 255, 255]];
  for (let n = 0; n < halvings; n += 1) {
    const middle = (near + far) / 2;
    const tried = fromOklch(middle, chroma, hue);
    if (contrast(tried, ground) >= ratio) [far, over] = [middle, tried];
    else [near, under] = [middle, tried];
  }
  return [under, over];
};
