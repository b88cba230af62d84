// Whether the packages of npm may be used: each lock file holds every package to its bytes, every
// licence is one of these, and no weakness is known, as far as the registry can be asked.
//
// `cargo xtask lint` runs it with the lock files. All of them are tools: nothing of npm is published
// with the site.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const LICENCES = new Set([
  '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'MPL-2.0', 'Python-2.0',
]);
/** Lists of words and of browsers, which tools only read. */
const EXCEPTIONS = {
  '@cspell/dict-django': 'WTFPL',
  '@cspell/dict-en-common-misspellings': 'CC BY-SA 4.0',
  'caniuse-lite': 'CC-BY-4.0',
};

/** What is wrong with one package of a lock file. */
function* faults([path, { version, integrity, license, link }]) {
  const name = path.split('node_modules/').at(-1);
  if (link) yield `${name} is a link to a folder`;
  if (!/^sha512-[\w+/]{86}==$/.test(integrity ?? '')) yield `${name} ${version} is held to no bytes`;
  if (!LICENCES.has(license) && EXCEPTIONS[name] !== license) {
    yield `${name} ${version} comes under ${license ?? 'no licence'}`;
  }
}

/** What is wrong with the versions that a project asks for. */
function* loose(asked) {
  for (const [name, version] of Object.entries(asked)) {
    if (!/^\d+\.\d+\.\d+$/.test(version)) yield `${name} is not pinned: ${version}`;
  }
}

/** Asks the registry about weaknesses; nothing if it does not answer. */
function weaknesses(folder) {
  const words = ['audit', '--json', '--package-lock-only', '--fetch-retries=0', '--fetch-timeout=20000'];
  const { stdout } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8', timeout: 60000 });
  try {
    return JSON.parse(stdout).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}

const wrong = [];
for (const file of process.argv.slice(2)) {
  const { '': own, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages;
  const entries = Object.entries(packages);
  if (entries.length === 0) throw new Error(`${file} names no packages`);
  const found = [...entries.flatMap(entry => [...faults(entry)]), ...loose(own.devDependencies)];
  wrong.push(...found.map(fault => `${file}: ${fault}`));
  const known = weaknesses(dirname(file));
  if (!known) console.log(`${file}: the registry answers no questions about weaknesses, so none was asked.`);
  else if (known.high + known.critical > 0) wrong.push(`${file}: known weaknesses; see \`npm audit\``);
  console.log(`${file}: ${entries.length} packages read`);
}
for (const fault of wrong) console.error(fault);
if (wrong.length > 0) process.exit(1);
