// One palette out of whatever a host gives. What has to stand out from what is written down here
// once more, with a contrast worked out from the definition in WCAG 2.2.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { NAMES, isDark, palette, paletteOn } from '../../src/embed/frame/contrast.js';
import { toOklch } from '../../src/embed/frame/oklch.js';

const BLACK = [0, 0, 0];
const WHITE = [255, 255, 255];

/** What is read, and what it stands on. */
const TEXTS = [
  ['ink', 'paper'], ['muted', 'paper'], ['accent', 'paper'], ['accent', 'track'], ['ink', 'track'],
  ['ink', 'blot-most'], ['ink', 'blot-half'],
];
const SERIES = [1, 2, 3, 4, 5, 6].map(n => `series-${n}`);
/** Marks and what they stand on. */
const MARKS = [['accent', 'blot-half'], ['muted', 'track'], ...SERIES.map(name => [name, 'paper'])];
const TINTS = ['hairline', 'track', 'blot-most', 'blot-half'];

const parse = hex => [1, 3, 5].map(from => parseInt(hex.slice(from, from + 2), 16));
const sheets = ['tokens', 'compare'].map(name => readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8'));
const pairs = [...sheets.join('').matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
/** Our own colours, light and dark. */
const SCHEMES = [2, 3].map(group => Object.fromEntries(pairs.map(pair => [pair[1], parse(pair[group])])));

const luminance = rgb => {
  const [r, g, b] = rgb.map(part => part / 255).map(s => s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ratio = (one, other) => {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
};

const hsl = (hue, saturation, lightness) => [0, 8, 4].map(n => {
  const k = (n + hue / 30) % 12;
  const a = saturation * Math.min(lightness, 1 - lightness);
  return Math.round(255 * (lightness - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
});
const hues = Array.from({ length: 12 }, (_, n) => 30 * n);
const colours = [
  ...[0, 0.15, 0.3, 0.4, 0.46, 0.5, 0.6, 0.75, 0.9, 1].map(lightness => hsl(0, 0, lightness)),
  ...hues.flatMap(hue => [0.15, 0.35, 0.5, 0.65, 0.8, 0.95].map(lightness => hsl(hue, 0.6, lightness))),
];

const check = (found, what) => {
  assert.deepEqual(Object.keys(found).sort(), [...NAMES].sort(), what);
  for (const [list, least] of [[TEXTS, 4.5], [MARKS, 3]]) {
    for (const [mark, ground] of list) {
      const seen = ratio(found[mark], found[ground]);
      assert.ok(seen >= least, `${what}: ${mark} ${found[mark]} on ${ground} ${found[ground]} has ${seen}`);
    }
  }
  assert.ok(ratio(found['blot-half'], found.paper) >= 1.3, `${what}: the region cannot be seen`);
};

/** Accents that stand out from every tint, for light and for dark. */
const STRONG = [[90, 20, 0], [255, 230, 200]];

test('our own colours are all there, and a strong accent changes none of the others', () => {
  assert.equal(NAMES.length, 14);
  for (const [n, usual] of SCHEMES.entries()) {
    const found = palette({ accent: STRONG[n] }, usual, n === 1);
    assert.deepEqual(found, { ...usual, accent: STRONG[n] });
  }
});

test('while the sheet of the series has not come, nothing is made up for it', () => {
  const few = Object.fromEntries(Object.entries(SCHEMES[0]).filter(([name]) => !SERIES.includes(name)));
  assert.deepEqual(Object.keys(palette({ accent: [0, 90, 156] }, few, false)), NAMES.slice(0, 8));
  for (const ground of [WHITE, [119, 119, 119]]) {
    assert.deepEqual(Object.keys(paletteOn(ground, {}, [few, few])).sort(), NAMES.slice(0, 8).sort());
  }
});

test('a ground is dark where white stands out from it more than black does', () => {
  // The two are equal at a luminance of √(1.05 · 0.05) − 0.05 = 0.179, between these greys.
  assert.equal(isDark([117, 117, 117]), true);
  assert.equal(isDark([118, 118, 118]), false);
});

test('whatever a host gives, everything can be read, in both schemes', () => {
  let n = 0;
  for (const [scheme, usual] of SCHEMES.entries()) {
    for (const colour of colours) {
      for (const names of [['accent'], ['paper'], ['ink'], ['accent', 'paper', 'ink']]) {
        const given = Object.fromEntries(names.map(name => [name, colour]));
        check(palette(given, usual, scheme === 1), `${names} ${colour} in scheme ${scheme}`);
        n += 1;
      }
    }
  }
  assert.ok(n > 600);
});

test('on any ground everything can be read, and the ground stays as it is', () => {
  let n = 0;
  for (const ground of colours) {
    for (const ink of [undefined, [20, 20, 20], [240, 240, 240], [170, 30, 90]]) {
      for (const accent of [undefined, [0, 128, 128], [255, 215, 0]]) {
        const found = paletteOn(ground, { ink, accent }, SCHEMES);
        check(found, `${ink} and ${accent} on ${ground}`);
        assert.deepEqual(found.paper, ground);
        n += 1;
      }
    }
  }
  assert.ok(n > 900);
});

test('what a host gives stays as it is where it can be read', () => {
  const given = { accent: [0, 90, 156], ink: [20, 20, 40], paper: [240, 244, 250] };
  const found = palette(given, SCHEMES[0], false);
  for (const name of Object.keys(given)) assert.deepEqual(found[name], given[name], name);
  const dark = { accent: [158, 203, 255], ink: [230, 230, 240], paper: [16, 18, 32] };
  const other = palette(dark, SCHEMES[1], true);
  for (const name of Object.keys(dark)) assert.deepEqual(other[name], dark[name], name);
});

test('a paper of the other scheme keeps its hue and takes the usual lightness', () => {
  const hue = rgb => toOklch(rgb)[2];
  for (const [scheme, paper] of [[0, [60, 20, 90]], [1, [200, 230, 255]]]) {
    const found = palette({ paper }, SCHEMES[scheme], scheme === 1).paper;
    assert.ok(Math.abs(toOklch(found)[0] - toOklch(SCHEMES[scheme].paper)[0]) < 0.01, `${found}`);
    assert.ok(Math.abs(hue(found) - hue(paper)) < 0.15, `${found} has another hue than ${paper}`);
    assert.notDeepEqual(found, SCHEMES[scheme].paper);
  }
});

test('a paper that leaves no room for ink is moved just far enough', () => {
  // Black stands out from the lighter one by less than 7, from white the darker one.
  for (const [scheme, paper, ink] of [[0, [140, 140, 140], BLACK], [1, [100, 100, 100], WHITE]]) {
    const found = palette({ paper }, SCHEMES[scheme], scheme === 1).paper;
    const room = ratio(found, ink);
    assert.ok(room >= 7 && room < 7.2, `${found} leaves ${room}`);
  }
});

test('with all the room there is, muted words and tints lie as far from a paper as from our own', () => {
  for (const [scheme, paper] of [[0, WHITE], [0, [252, 250, 255]], [1, BLACK]]) {
    const usual = SCHEMES[scheme];
    const found = palette({ paper, accent: STRONG[scheme] }, usual, scheme === 1);
    for (const name of ['muted', ...TINTS]) {
      const [far, expected] = [ratio(found[name], paper), ratio(usual[name], usual.paper)];
      assert.ok(Math.abs(far / expected - 1) < 0.04, `${name} on ${paper}: ${far} instead of ${expected}`);
    }
  }
});

test('muted words are at most half as strong as the ink, and tints keep their order', () => {
  for (const [scheme, usual] of SCHEMES.entries()) {
    for (const colour of colours) {
      const found = palette({ paper: colour, ink: colour }, usual, scheme === 1);
      const far = name => ratio(found[name], found.paper);
      // Half of the way from what can just be read.
      assert.ok(far('muted') < (4.7 + far('ink')) / 2, `${colour}: muted ${far('muted')}, ink ${far('ink')}`);
      assert.ok(far('track') <= far('blot-most') && far('blot-most') < far('blot-half'), `${colour}`);
    }
  }
});

test('muted words take their hue from the ink that a host gives', () => {
  const [, , hue] = toOklch(palette({ ink: [120, 0, 0] }, SCHEMES[0], false).muted);
  // So little of it is left that the hue is no more than near; our own is one radian away.
  assert.ok(Math.abs(hue - toOklch([120, 0, 0])[2]) < 0.3, `${hue}`);
});

test('on the ground of a post ink is light or dark as the host has it', () => {
  const inkIsLight = (ground, ink) => {
    const found = paletteOn(ground, { ink }, SCHEMES);
    return luminance(found.ink) > luminance(found.paper);
  };
  // On either side of the grey where the two stand out alike.
  assert.equal(inkIsLight([117, 117, 117], [10, 10, 10]), false);
  assert.equal(inkIsLight([117, 117, 117], [250, 250, 250]), true);
  assert.equal(inkIsLight([117, 117, 117], undefined), true);
  assert.equal(inkIsLight([118, 118, 118], undefined), false);
  // Where the host's own could not be read, it is the other one.
  assert.equal(inkIsLight([60, 60, 60], [10, 10, 10]), true);
  assert.equal(inkIsLight([230, 230, 230], [250, 250, 250]), false);
});

test('the ink of a host stays on its ground as it is where it can be read well', () => {
  for (const [ground, ink] of [[WHITE, [68, 68, 68]], [[29, 32, 38], [220, 220, 220]]]) {
    assert.deepEqual(paletteOn(ground, { ink }, SCHEMES).ink, ink);
  }
  assert.deepEqual(paletteOn(WHITE, {}, SCHEMES).ink, BLACK);
  assert.deepEqual(paletteOn([10, 20, 30], {}, SCHEMES).ink, WHITE);
});

test('a region can be seen on a middle grey, however faint it usually is', () => {
  const faint = SCHEMES.map(usual => ({ ...usual, 'blot-most': usual.paper, 'blot-half': usual.paper, track: usual.paper }));
  const ground = [118, 118, 118];
  const found = paletteOn(ground, {}, faint);
  for (const name of ['blot-most', 'blot-half']) {
    const far = ratio(found[name], ground);
    assert.ok(far > 1.3 && far < 1.35, `${name}: ${far}`);
  }
  assert.deepEqual(found.track, ground);
});

test('on a middle grey tints lie on the other side of the ground than the ink', () => {
  for (const [grey, ink] of [[110, WHITE], [117, WHITE], [118, BLACK], [130, BLACK]]) {
    const ground = [grey, grey, grey];
    const found = paletteOn(ground, {}, SCHEMES);
    const inkIsLight = luminance(found.ink) > luminance(ground);
    assert.equal(inkIsLight, ink === WHITE, `${grey}`);
    const usual = SCHEMES[Number(inkIsLight)];
    // A region has to be seen, whatever is usual; a line may be as faint as ever.
    for (const [name, least] of [['hairline', 1], ['track', 1], ['blot-most', 1.34], ['blot-half', 1.34]]) {
      assert.equal(luminance(found[name]) < luminance(ground), inkIsLight, `${name} on ${grey}`);
      const expected = Math.max(least, ratio(usual[name], usual.paper));
      const far = ratio(found[name], ground);
      assert.ok(far <= expected && far > expected - 0.05, `${name} on ${grey}: ${far} instead of ${expected}`);
    }
    // Words and the accent go just as far as they have to.
    for (const name of ['muted', 'accent']) {
      const far = ratio(found[name], ground);
      assert.ok(far >= 4.5 && far < 4.7, `${name} on ${grey}: ${far}`);
    }
  }
});
