// The secret by which WordPress knows a frame, out of whatever fragment it stands in.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secretIn } from '../../src/embed/frame/wordpress.js';

test('a secret is found behind whatever a link holds', () => {
  for (const fragment of [
    '#?secret=Ab3dE9xyz0', '#r=1abc?secret=Ab3dE9xyz0', '#r=1abc&secret=Ab3dE9xyz0', '#secret=Ab3dE9xyz0',
    '#r=1abc#?secret=Ab3dE9xyz0',
  ]) assert.equal(secretIn(fragment), 'Ab3dE9xyz0', fragment);
});

test('its signs may have been encoded, once or twice', () => {
  assert.equal(secretIn('#r=1abc%3Fsecret%3DAb3dE9xyz0'), 'Ab3dE9xyz0');
  assert.equal(secretIn('#r=1abc%253Fsecret%253DAb3dE9xyz0'), 'Ab3dE9xyz0');
  assert.equal(secretIn('#r=1abc%25253Fsecret%25253DAb3dE9xyz0'), undefined);
});

test('what cannot be decoded is taken as it is', () => {
  assert.equal(secretIn('#r=%E0%A4%A?secret=Ab3dE9xyz0'), 'Ab3dE9xyz0');
  assert.equal(secretIn('#r=100%25%3Fsecret=Ab3dE9xyz0'), 'Ab3dE9xyz0');
});

test('of two secrets the last one counts', () => {
  assert.equal(secretIn('#r=1abc?secret=first1?secret=second2'), 'second2');
  assert.equal(secretIn('#?secret=first1&secret=second2'), 'second2');
});

test('without a secret there is none', () => {
  for (const fragment of ['', '#', '#r=1abc', '#secret', '#?secret=', '#?secret=-', '#mysecret=abc', '#?secrets=abc']) {
    assert.equal(secretIn(fragment), undefined, fragment);
  }
});

test('capitals make no difference to its name, and all of it is taken', () => {
  assert.equal(secretIn('#?SECRET=AZaz09'), 'AZaz09');
  assert.equal(secretIn('#?secret=AZaz09-rest'), 'AZaz09');
});
