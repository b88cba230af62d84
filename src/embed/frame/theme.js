// The look that a host asks for, as the tokens of styles/tokens.css.
//
// It is set by a style sheet of its own, which a policy against inline styles lets through and
// which leaves paper alone: print is black on white whatever the screen shows.

import { NAMES, isDark, palette, paletteOn } from './contrast.js';
import { readColour } from './colour.js';
import { groundUnder } from './ground.js';

const root = document.documentElement;
const sheet = new CSSStyleSheet({ media: 'screen' });
sheet.insertRule(':root {}');
const { style } = sheet.cssRules[0];

/** Our own colours of both schemes, as far as their sheets have come. */
const usualColours = () => {
  sheet.disabled = true;
  const computed = getComputedStyle(root);
  const schemes = [{}, {}];
  for (const name of NAMES) {
    const pair = /light-dark\((.+?),(.+)\)/.exec(computed.getPropertyValue(`--${name}`));
    if (pair) schemes.forEach((scheme, index) => { scheme[name] = readColour(pair[index + 1]); });
  }
  sheet.disabled = false;
  return schemes;
};

const setFont = (token, font, fallback) => {
  const list = `${font}, ${fallback}`;
  if (font && CSS.supports('font-family', list)) style.setProperty(token, list);
  else {
    style.removeProperty(token);
    if (font) console.warn(`cto-quadrant: "${font}" is no list of fonts and was passed over.`);
  }
};

/** Those of the given colours that can be read. The others are told once. */
const warned = new Set();
const soundColours = options => ['accent', 'paper', 'ink'].filter(name => {
  if (!options[name]) return false;
  const isSound = readColour(options[name]) !== undefined;
  const warning = `cto-quadrant: ${name} "${options[name]}" is no colour that can be seen and was passed over.`;
  if (!isSound && !warned.has(warning)) console.warn(warning);
  warned.add(warning);
  return isSound;
});

const hex = rgb => `#${rgb.map(part => part.toString(16).padStart(2, '0')).join('')}`;

/** The size of the words around, unless it is one that no quiz can be read in. */
const setSize = size => {
  if (size) style.setProperty('--text', `clamp(0.9375rem, ${size}px, 1.25rem)`);
  else style.removeProperty('--text');
};

/** The colours of both schemes, with those of the host in `names`. */
const palettes = (options, names, schemes) => {
  const given = paper => Object.fromEntries(names.map(name => [name, readColour(options[name], paper)]));
  const ground = groundUnder(options);
  if (!ground) return schemes.map((usual, n) => palette(given(usual.paper), usual, n === 1));
  const found = paletteOn(ground, given(ground), schemes);
  return [found, found];
};

/** Shows the page with these options; an empty one is the default. */
export const dress = options => {
  document.adoptedStyleSheets = [sheet];
  const isChosen = ['light', 'dark'].includes(options.theme);
  if (options.theme && !isChosen && options.theme !== 'auto') {
    console.warn(`cto-quadrant: theme "${options.theme}" is neither light nor dark nor auto.`);
  }
  setFont('--sans', options.font, 'system-ui, sans-serif');
  setFont('--serif', options.headingFont, 'Georgia, serif');
  setSize(options.size);

  const names = soundColours(options);
  const schemes = usualColours();
  for (const name of NAMES) style.removeProperty(`--${name}`);
  let theme = isChosen ? options.theme : '';
  // A paper belongs to one scheme, and everything on it with it.
  if (!theme && names.includes('paper')) theme = isDark(readColour(options.paper)) ? 'dark' : 'light';
  if (theme) root.setAttribute('data-theme', theme);
  else root.removeAttribute('data-theme');
  root.toggleAttribute('data-ground', options.ground !== undefined);
  // Without our own sheet there is nothing to fit in with.
  if (!names.length || !schemes[0].paper) return;
  const [light, dark] = palettes(options, names, schemes);
  for (const name of Object.keys(light)) {
    style.setProperty(`--${name}`, `light-dark(${hex(light[name])}, ${hex(dark[name])})`);
  }
};
