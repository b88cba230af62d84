// Puts all mutants of some scripts into them, each behind a question which one is active, and prints
// what they are as JSON. Where it is asked, nothing but `__stryker__.activeMutant` decides.
//
//     node instrument.mjs FOLDER SCRIPT...     the scripts by their paths below the folder

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';

// They are installed in the folder that this is run in, not beside this file.
const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const { createInstrumenter } = await import(resolve('@stryker-mutator/instrumenter'));
const { createInjector } = await import(resolve('typed-inject'));

const [folder, ...scripts] = process.argv.slice(2);
const read = name => readFileSync(join(folder, name), 'utf8');

const silence = () => {};
const logger = {
  trace: silence, debug: silence, info: silence, warn: silence, error: silence, fatal: silence,
  isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false,
  isWarnEnabled: () => false, isErrorEnabled: () => false, isFatalEnabled: () => false,
};
const instrumenter = createInjector().provideValue('logger', logger).injectFunction(createInstrumenter);
const files = scripts.map(name => ({ name, mutate: true, content: read(name) }));
// The build writes the words of all languages into one line. It has to stay as it is.
const isList = ({ node }) => node.type === 'ObjectExpression'
  && node.properties.some(({ key }) => key?.name === '__proto__');
const words = { shouldIgnore: path => isList(path) ? 'the build writes it' : undefined };
const onOneLine = code => code.replace(/\{\s*__proto__: null,\s*(en: '[^']*')\s*\};/g, '{ __proto__: null, $1 };');
const options = { plugins: null, excludedMutations: [], ignorers: [words] };
const done = await instrumenter.instrument(files, options);

/** A piece of code in one short line, without what ends code on the page of the survivors. */
const short = code => {
  const line = code.replace(/\s+/g, ' ').replaceAll('`', "'");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
const cut = (text, { start, end }) => {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
  lines[0] = lines[0].slice(start.column);
  return lines.join('\n');
};
/** What a line belongs to: the last function, method or constant of the file that began before it. */
const placeOf = (text, line) => {
  const begins = /^(?:export )?(?:const|function\*?) (\w+)|^  (?:static |async |get )*(#?\w+)(?: = |\(.*\) \{$)/;
  const above = text.split('\n').slice(0, line + 1);
  const [, outside, inside] = begins.exec(above.findLast(line => begins.test(line))) ?? [];
  return outside ?? inside ?? '';
};
// What is left out is listed all the same.
const isThere = ({ id, fileName }) => done.files
  .find(({ name }) => name === fileName).content.includes(`stryMutAct_9fa48("${id}")`);
const mutants = done.mutants.filter(isThere).map(({ id, fileName, location, replacement }) => ({
  id,
  file: fileName,
  line: location.start.line + 1,
  place: placeOf(read(fileName), location.start.line),
  change: `replace ${short(cut(read(fileName), location))} with ${short(replacement)}`,
}));
for (const { name, content } of done.files) writeFileSync(join(folder, name), onOneLine(content));
console.log(JSON.stringify(mutants));
