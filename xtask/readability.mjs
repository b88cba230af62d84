// Finds sentences of the content files that are hard to read, and fails if there are any.
//
// `cargo xtask lint` runs it with the folder of the npm tools and the content files. Seven published
// measures judge each sentence (retext-readability); it is hard where most of them ask for a reader
// older than 18. Below eight words a single long word decides, so shorter sentences are not judged.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [tools, ...files] = process.argv.slice(2);
const { resolve } = createRequire(`${tools}/`);
const tool = async name => import(pathToFileURL(resolve(name)));
const [{ parse }, { unified }, { VFile }, { default: english }, { default: readability }] =
  await Promise.all(['smol-toml', 'unified', 'vfile', 'retext-english', 'retext-readability'].map(tool));

const judge = unified().use(english).use(readability, { age: 18, minWords: 8 });

/** The hard sentences of a text, with what the measures say. */
function hard(text) {
  const file = new VFile(text);
  judge.runSync(judge.parse(file), file);
  return file.messages.map(({ actual, reason }) => `“${actual}”: ${reason.split('according to ')[1]}`);
}

/** Made of the names of the nine groups, which are long and nobody's choice. */
const LIST = 'pattern';

/** Every text of a content file: a string, or the `text` of a table that also names its source. */
function* texts(value) {
  if (typeof value === 'string') yield value;
  else if (typeof value.text === 'string') yield value.text;
  else for (const [key, part] of Object.entries(value)) if (key !== LIST) yield* texts(part);
}

const HARD = 'The organisational operationalisation of infrastructural responsibilities necessitates interdepartmental harmonisation.';
if (hard(HARD).length !== 1) throw new Error('the measures find nothing hard any more');

let nTexts = 0;
let nHard = 0;
for (const path of files) {
  const source = readFileSync(path, 'utf8');
  const { lang, dir, sources, ...content } = parse(source);
  if (lang !== 'en') continue; // The measures are made for English.
  for (const text of texts(content)) {
    nTexts += 1;
    for (const problem of hard(text)) {
      nHard += 1;
      const line = source.slice(0, source.indexOf(text.slice(0, 60))).split('\n').length;
      console.log(`${path}:${line}: ${problem} find it hard; split it, or use shorter words`);
    }
  }
}
if (nTexts === 0) throw new Error('no English texts were found');
if (nHard > 0) process.exit(1);
console.log(`${nTexts} English texts read, none of them hard`);
