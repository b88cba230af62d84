// Messages that nobody sound sends: near misses of those that exist, and things that are none. The
// same ones each time, so that what is found once is found again.

const hostile = (() => {
  let seed = 20261126;
  const next = most => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed >>> 8) % most;
  };
  const pick = list => list[next(list.length)];

  const NAMES = [
    'type', 'id', 'ctoQuadrant', 'options', 'code', 'height', 'theme', 'accent', 'ground', 'size', 'sections',
    'message', 'secret', 'value', 'then', 'length', 'toString', 'constructor', '__proto__',
  ];
  const LEAVES = [
    undefined, null, true, false, 0, -0, -1, 1.5, NaN, Infinity, -Infinity, 1e308, 2 ** 53, 30001, 10n ** 30n,
    '', ' ', '0', 'null', 'height', '__proto__', 'constructor', '<img src=x onerror=alert(1)>',
    'javascript:alert(1)', 'url(https://example.com/x)', '\u202e\u0000\uffff', '\ud800', 'W'.repeat(3000),
    new Date(NaN), /x/g, new Uint8Array(3), new ArrayBuffer(8), new Map([['type', 'height']]),
    new Set(['ready']), new Error('x'), new Blob(['x']), Object(640), Object('ready'), [], {}, [[[[]]]],
  ];
  const leaf = () => {
    if (next(2)) return pick(LEAVES);
    return next(2) ? next(2 ** 24) / 256 - 2 ** 15 : String.fromCharCode(...Array.from({ length: next(9) }, () => next(2 ** 16)));
  };
  const value = depth => {
    if (!depth || next(3) === 0) return leaf();
    const values = Array.from({ length: next(6) }, () => value(depth - 1));
    return next(2) ? values : Object.fromEntries(values.map(one => [pick(NAMES), one]));
  };

  const CHANGES = [
    message => ({ ...message, [pick(Object.keys(message))]: value(2) }),
    message => {
      const { [pick(Object.keys(message))]: gone, ...rest } = message;
      return rest;
    },
    message => Object.fromEntries(Object.entries(message).map(([name, held]) => [name, [held]])),
    message => [message],
    message => JSON.stringify(message),
    message => new Map(Object.entries(message)),
    message => ({ data: message, detail: message }),
    () => value(4),
  ];

  /** So many messages like these, none of which `isSound` lets pass. */
  return (n, shapes, isSound) => {
    const made = [];
    while (made.length < n) {
      const message = pick(CHANGES)(pick(shapes));
      if (!isSound(message)) made.push(message);
    }
    return made;
  };
})();
