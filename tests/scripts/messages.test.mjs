// What a message has to hold before anything of it is believed, on the side of the frame. The list of
// messages that both sides share is tests/fixtures/messages.json; what is here says why.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FROM_FRAME, TO_FRAME, VERSION, isSound } from '../../src/embed/frame/messages.js';

const options = {
  type: 'options', theme: '', accent: '', paper: '', ink: '', font: '', headingFont: '', sections: '', perspective: '',
};
/** One sound message of each type. */
const SOUND = {
  from: [
    { type: 'height', height: 600 },
    { type: 'ready' },
    { type: 'progress', perspective: 'today', answered: 3, total: 9 },
    { type: 'result', perspective: 'needed' },
    { type: 'error', reason: 'No program came.', fix: 'Try again.' },
    { type: 'close' },
  ],
  to: [options, { type: 'result', code: '1abc' }, { type: 'restart' }, { type: 'focus' }],
};
const SIDES = [[SOUND.from, FROM_FRAME], [SOUND.to, TO_FRAME]];
/** Of every kind that can come through a port, none of them like another. */
const VALUES = [undefined, null, true, 7, 'text', ['text'], { text: 'text' }, 7n];

test('the envelope is in its first version', () => assert.equal(VERSION, 1));

test('every type has an example here, which is sound on its own side alone', () => {
  for (const [messages, types] of SIDES) {
    assert.deepEqual(messages.map(({ type }) => type), Object.keys(types));
    for (const message of messages) assert.equal(isSound(message, types), true, message.type);
  }
  for (const message of SOUND.from) {
    assert.equal(isSound(message, TO_FRAME), false, message.type);
  }
  for (const message of SOUND.to) assert.equal(isSound(message, FROM_FRAME), false, message.type);
});

test('a field that is missing, or that is of another kind, makes a message unsound', () => {
  let n = 0;
  for (const [messages, types] of SIDES) {
    for (const message of messages) {
      for (const name of Object.keys(message)) {
        const { [name]: value, ...rest } = message;
        assert.equal(isSound(rest, types), false, `${message.type} without ${name}`);
        for (const other of VALUES) {
          if (typeof other === typeof value) continue;
          assert.equal(isSound({ ...message, [name]: other }, types), false, `${message.type} with another ${name}`);
          n += 1;
        }
      }
    }
  }
  assert.ok(n > 100);
});

test('what a later version says beside is passed over', () => {
  for (const [messages, types] of SIDES) {
    for (const message of messages) assert.equal(isSound({ ...message, mood: 'calm', colour: 7 }, types), true);
  }
});

test('a ground and a size may come with options, of the right kind', () => {
  for (const more of [{ ground: '#fff' }, { size: 18 }, { ground: '#fff', size: 18 }, { ground: undefined }]) {
    assert.equal(isSound({ ...options, ...more }, TO_FRAME), true);
  }
  for (const more of [{ ground: 7 }, { size: '18' }, { ground: '#fff', size: null }, { ground: null, size: 18 }]) {
    assert.equal(isSound({ ...options, ...more }, TO_FRAME), false);
  }
  // With nothing but options: another message may use these names for something else.
  assert.equal(isSound({ type: 'restart', ground: 7 }, TO_FRAME), true);
});

test('nothing that is no message is one, and nothing throws', () => {
  for (const message of [...VALUES, NaN, [], {}, () => {}, { type: null }, { type: ['ready'] }]) {
    for (const [, types] of SIDES) assert.equal(isSound(message, types), false);
  }
});

test('what every object has is no type', () => {
  for (const type of ['constructor', 'toString', '__proto__', 'hasOwnProperty', '']) {
    for (const [, types] of SIDES) assert.equal(isSound({ type }, types), false, type);
  }
});

test('the lists cannot be changed by what runs beside', () => {
  for (const [, types] of SIDES) assert.ok(Object.isFrozen(types));
});
