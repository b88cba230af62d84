// Tries the mutants of those scripts that have tests of their own: of `src/…/NAME.js` the ones in
// `tests/scripts/NAME.test.mjs`, which need no page and take a second. Prints the mutants that are
// left, as JSON, and writes those that were noticed into `caught.txt` beside the list.
//
//     node alone.mjs FOLDER LIST [SHARE]       the share as `7/60`: the eighth of every sixty

import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Many times what any of these tests takes, in milliseconds: some mutants never end. */
const PATIENCE = 30_000;

const [folder, list, share = '0/1'] = process.argv.slice(2);
const [index, of] = share.split('/').map(Number);
const mutants = JSON.parse(readFileSync(list, 'utf8')).filter((_, n) => n % of === index);
const run = promisify(execFile);

const testOf = ({ file }) => join(folder, 'tests/scripts', `${basename(file, '.js')}.test.mjs`);
const passes = (test, env) => run(process.execPath, [test], { timeout: PATIENCE, env: { ...process.env, ...env } })
  .then(() => true, () => false);

const tests = [...new Set(mutants.map(testOf))].filter(existsSync);
for (const test of tests) if (!await passes(test)) throw new Error(`${test} fails without any mutant.`);

const [waiting, left, caught] = [[...mutants], [], []];
const work = async () => {
  for (let mutant; (mutant = waiting.shift());) {
    const test = testOf(mutant);
    const isNoticed = tests.includes(test) && !await passes(test, { __STRYKER_ACTIVE_MUTANT__: mutant.id });
    (isNoticed ? caught : left).push(mutant);
  }
};
await Promise.all(Array.from({ length: availableParallelism() }, work));
console.error(`${caught.length} of ${mutants.length} mutants noticed without a page.`);
writeFileSync(join(dirname(list), 'caught.txt'), caught.map(({ file, line, change }) => `${file}:${line}: ${change}\n`).join(''));
console.log(JSON.stringify(left));
