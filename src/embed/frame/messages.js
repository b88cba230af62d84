// The messages between the frame and the element around it: each type with its fields. What the
// frame tells is listed at the top of embed.js too; tests/fixtures/messages.json holds both to it.

/** The version of the envelope, and the field by which it is known. */
export const VERSION = 1;

/** What the frame tells. A `result` holds more once the taker agreed to tell it. */
export const FROM_FRAME = Object.freeze({
  height: { height: 'number' },
  ready: {},
  progress: { perspective: 'string', answered: 'number', total: 'number' },
  result: { perspective: 'string' },
  error: { reason: 'string', fix: 'string' },
  close: {},
});

/** What the element asks for. Options come as a whole; an empty one is the default. */
export const TO_FRAME = Object.freeze({
  options: {
    theme: 'string', accent: 'string', paper: 'string', ink: 'string', font: 'string',
    headingFont: 'string', sections: 'string', perspective: 'string',
  },
  result: { code: 'string' },
  restart: {},
  focus: {},
});

/** What options may hold beside: elements that were pinned earlier do not send it. */
const OPTIONAL = Object.freeze({ ground: 'string', size: 'number' });

/** Whether `message` is one of `types` with all its fields. Never throws. */
export const isSound = (message, types) => {
  if (typeof message?.type !== 'string' || !Object.hasOwn(types, message.type)) return false;
  const has = ([name, type]) => typeof message[name] === type;
  const mayHave = ([name, type]) => message.type !== 'options' || message[name] === undefined || has([name, type]);
  return Object.entries(types[message.type]).every(has) && Object.entries(OPTIONAL).every(mayHave);
};
