import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sayThatSharedIsMissing, sharedFolder } from '../../tests/shared-folder.ts';
import { buildActorDictionary } from '../../utils/actors/dictionary/actor-dictionary.ts';
import { builtInActors } from '../../utils/actors/dictionary/built-in-actors.ts';
import type { Word } from '../../utils/actors/document/document.ts';
import { featuresOf } from '../../utils/actors/tagger/features.ts';
import type { Stretch } from '../../utils/actors/tagger/open-stretches.ts';
import { writeTaggerModel } from '../../utils/actors/tagger/tagger-model.ts';
import { packUsage } from '../../utils/actors/tagger/word-usage.ts';
import { tokenDocuments } from '../../utils/actors/token-article.ts';
import { countUsage, type UsageCounts, usageCodes, usageWithout } from './count-usage.ts';
import { type TrainingCopy, withHeadlineCopies } from './headline-copies.ts';
import { passagesOf } from './passages-of.ts';
import { quantise } from './quantise.ts';
import { examplesOf, type LabelledLine, readLabelledLines } from './read-examples.ts';
import { randomNumbers, type TrainingLine, trainTagger } from './train-tagger.ts';
import { TRAINING_SETS, USAGE_TEXTS } from './training-sets.ts';

// node scripts/train-actors/index.ts [MODEL [SET]]
// Trains the tagger of actors and writes its model, to where it ships unless a path is given; the same data give the
// same model, byte for byte. A SET is left out, so that the model can be measured on it.

const SEED = 20_261_122;
const BITS = 17;
const USAGE_BITS = 20;
/** How much "outside" is held back; chosen on the development sets. */
const RECALL = 1;

const dictionary = buildActorDictionary(builtInActors());
const [path = 'assets/actors/tagger.model', without] = process.argv.slice(2);
if (sharedFolder === null) sayThatSharedIsMissing('training of the tagger');
else train(sharedFolder, path);

function train(shared: string, target: string): void {
  const sets = TRAINING_SETS.filter(({ file }) => file !== without).map((set) => ({
    weight: set.weight,
    lines: readLabelledLines(join(shared, 'data/actors/train', `${set.file}.jsonl`)).filter(
      ({ doc }) => doc === undefined || !set.without?.test(doc),
    ),
  }));
  const usage = countUsage([
    ...sets.flatMap(({ lines }) => lines.map((line) => line.tokens.join(' '))),
    ...USAGE_TEXTS.flatMap((file) => [...passagesOf(join(shared, 'data/claims', file))]),
  ]);
  const random = randomNumbers(SEED);
  const lines = sets.flatMap((set) =>
    withHeadlineCopies(set.lines, random).flatMap((copy) => trainingLines(copy, set.weight, usage)),
  );
  console.log(`${lines.length} lines to learn from.`);
  const trained = trainTagger(lines, {
    bits: BITS,
    epochs: 6,
    rate: 0.05,
    dropout: 0.65,
    seed: SEED,
    onEpoch: (epoch, loss) => console.log(`Pass ${epoch}: loss ${Math.round(loss)}.`),
  });
  const bytes = writeTaggerModel({
    bits: BITS,
    ...quantise(trained.weights),
    transitions: trained.transitions,
    recall: RECALL,
    usage: packUsage(usageCodes(usage), USAGE_BITS),
  });
  writeFileSync(target, bytes);
  console.log(`${target}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped.`);
}

function trainingLines(copy: TrainingCopy, weight: number, usage: UsageCounts): TrainingLine[] {
  const texts = tokenDocuments(copy.original).map(textOf);
  return examplesOf(copy.lines, dictionary).flatMap(({ read, found, labels }, at) => {
    const own = usageWithout(usage, texts[at] ?? '');
    const stretches = linesOf(read.document.words);
    const features = featuresOf(read, found, own, BITS, stretches);
    return stretches.map(({ from, to }) => ({ features, from, to, labels, weight: weight * copy.weight }));
  });
}

/** Whole lines: the tagger learns from every word, also from those that it may skip when it reads. */
function linesOf(words: readonly Word[]): Stretch[] {
  const lines: { from: number; to: number }[] = [];
  words.forEach((word, at) => {
    const last = lines[lines.length - 1];
    if (last && words[last.from]?.line === word.line) last.to = at + 1;
    else lines.push({ from: at, to: at + 1 });
  });
  return lines;
}

function textOf(document: readonly LabelledLine[]): string {
  return document.map((line) => line.tokens.join(' ')).join('\n. ');
}
