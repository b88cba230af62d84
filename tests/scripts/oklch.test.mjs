// Colours as the eye orders them, and contrast. Expected figures are those of the CSS Color 4
// specification and of WCAG's own examples, never our own.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around, contrast, fromOklch, toOklch } from '../../src/embed/frame/oklch.js';

const BLACK = [0, 0, 0];
const WHITE = [255, 255, 255];
const STEPS = [0, 6, 11, 51, 102, 153, 191, 230, 255];

/** Colours of all kinds: a grid through the whole cube. */
const cube = STEPS.flatMap(r => STEPS.flatMap(g => STEPS.map(b => [r, g, b])));
const degrees = hue => (hue * 180 / Math.PI + 360) % 360;
const radians = hue => hue * Math.PI / 180;
/** How far two hues in degrees lie apart. */
const apart = (one, other) => Math.abs((one - other + 540) % 360 - 180);
const near = (found, expected, most, what) => {
  assert.ok(Math.abs(found - expected) <= most, `${what}: ${found} instead of ${expected}`);
};

test('well-known colours have the lightness, chroma and hue of the specification', () => {
  const known = [
    [[255, 0, 0], 0.62796, 0.25768, 29.234],
    [[0, 255, 0], 0.86644, 0.29483, 142.495],
    [[0, 0, 255], 0.45201, 0.31321, 264.052],
    // rebeccapurple
    [[102, 51, 153], 0.44027, 0.1603, 303.373],
  ];
  for (const [rgb, lightness, chroma, hue] of known) {
    const [l, c, h] = toOklch(rgb);
    near(l, lightness, 1e-4, `the lightness of ${rgb}`);
    near(c, chroma, 1e-4, `the chroma of ${rgb}`);
    near(degrees(h), hue, 0.02, `the hue of ${rgb}`);
  }
  near(toOklch(WHITE)[0], 1, 1e-6, 'the lightness of white');
  assert.equal(toOklch(BLACK)[0], 0);
});

test('a colour comes back from its lightness, chroma and hue', () => {
  assert.equal(cube.length, STEPS.length ** 3);
  for (const rgb of cube) assert.deepEqual(fromOklch(...toOklch(rgb)), rgb);
});

test('a colour that no screen can show keeps its lightness and hue, and gives up chroma alone', () => {
  for (let hue = 0; hue < 360; hue += 15) {
    for (const lightness of [0.3, 0.5, 0.7, 0.9]) {
      const rgb = fromOklch(lightness, 0.4, radians(hue));
      const [l, chroma, h] = toOklch(rgb);
      near(l, lightness, 0.006, `the lightness at ${hue}`);
      assert.ok(apart(degrees(h), hue) < 4, `the hue at ${hue}: ${degrees(h)}`);
      assert.ok(chroma < 0.4 && chroma > 0.03, `the chroma at ${hue}: ${chroma}`);
      // On the edge of what can be shown, one part is all or nothing.
      assert.ok(rgb.some(part => part <= 1 || part >= 254), `${rgb} could have more chroma`);
    }
  }
});

test('beyond black and white there is nothing', () => {
  for (const hue of [0, 1, 2, 3, 4, 5, 6]) {
    const black = fromOklch(0, 0.1, hue);
    assert.ok(black.every(part => part <= 1), `${black}`);
    const white = fromOklch(1, 0.1, hue);
    assert.ok(white.every(part => part >= 254), `${white}`);
  }
});

test('contrasts are those that others tell', () => {
  const known = [
    [BLACK, WHITE, 21],
    [[0x76, 0x76, 0x76], WHITE, 4.54],
    [[0x77, 0x77, 0x77], WHITE, 4.48],
    [[255, 0, 0], WHITE, 4],
    [[0, 255, 0], WHITE, 1.37],
    [[0, 0, 255], WHITE, 8.59],
    [[255, 0, 0], BLACK, 5.25],
    [[0x11, 0x11, 0x11], BLACK, 1.11],
    // The darkest greys lie on a straight line: 10 of 255 over 12.92.
    [[10, 10, 10], BLACK, 1.06],
    [[255, 255, 0], [0, 0, 255], 8],
    [WHITE, WHITE, 1],
  ];
  for (const [one, other, expected] of known) {
    assert.equal(contrast(one, other).toFixed(2), expected.toFixed(2), `${one} on ${other}`);
    assert.equal(contrast(other, one), contrast(one, other));
  }
});

test('a colour that stands out already stays as it is', () => {
  assert.deepEqual(around([0, 90, 156], WHITE, 4.5, true), [[0, 90, 156], [0, 90, 156]]);
  const exact = contrast([0, 90, 156], WHITE);
  assert.deepEqual(around([0, 90, 156], WHITE, exact, true), [[0, 90, 156], [0, 90, 156]]);
  // On the other side of the ground too, from where the way would lead past it.
  for (const ratio of [4.5, contrast(WHITE, [30, 30, 30])]) {
    assert.deepEqual(around(WHITE, [30, 30, 30], ratio, true), [WHITE, WHITE]);
  }
});

test('a colour is moved no further than it takes, and keeps its hue', () => {
  const grounds = [[WHITE, true], [[240, 236, 220], true], [BLACK, false], [[23, 22, 17], false]];
  let n = 0;
  for (const [ground, isDarker] of grounds) {
    for (const rgb of cube) {
      for (const ratio of [3, 4.5, 7]) {
        if (contrast(rgb, ground) >= ratio) continue;
        n += 1;
        const [under, over] = around(rgb, ground, ratio, isDarker);
        assert.ok(contrast(over, ground) >= ratio, `${rgb} on ${ground} became ${over}`);
        assert.ok(contrast(under, ground) < ratio, `${rgb} on ${ground} fell short as ${under}`);
        assert.ok(over.every((part, index) => Math.abs(part - under[index]) <= 2), `${under} and ${over} are no neighbours`);
        assert.deepEqual(around(rgb, ground, contrast(over, ground), isDarker)[1], over);
        const [lightness, chroma, hue] = toOklch(rgb);
        const [moved, left, kept] = toOklch(over);
        assert.equal(moved <= lightness, isDarker, `${rgb} went the wrong way to ${over}`);
        if (chroma > 0.1 && left > 0.05) assert.ok(apart(degrees(kept), degrees(hue)) < 4, `${rgb} lost its hue as ${over}`);
      }
    }
  }
  assert.ok(n > 1000, `${n} were moved`);
});

test('where no colour stands out enough, the end of the scale is the nearest to it', () => {
  const grey = [119, 119, 119];
  assert.deepEqual(around(grey, grey, 7, true)[1], BLACK);
  assert.deepEqual(around(grey, grey, 7, false)[1], WHITE);
});
