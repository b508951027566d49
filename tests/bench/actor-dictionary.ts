import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildExtension } from '../../scripts/build-extension.ts';
import { type BrowserKind, findBrowser, thisMachine } from '../../scripts/find-browser.ts';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import {
  type ActorDictionary,
  buildActorDictionary,
} from '../../utils/actors/dictionary/actor-dictionary.ts';
import type { ActorEntry } from '../../utils/actors/dictionary/actor-entry.ts';
import { builtInActors } from '../../utils/actors/dictionary/built-in-actors.ts';
import { layeredDictionary } from '../../utils/actors/dictionary/layered-dictionary.ts';
import { packDictionary } from '../../utils/actors/dictionary/pack-dictionary.ts';
import { openPackedDictionary } from '../../utils/actors/dictionary/packed-dictionary.ts';
import { createRecogniser } from '../../utils/actors/recognise-actors.ts';
import { bundleForPage } from '../browser/page-bundle.ts';
import { median } from './actors/median.ts';
import { generatedActors, seededRandom } from './generated-actors.ts';

// node tests/bench/actor-dictionary.ts
// What the actors of a large corpus cost: loading their dictionary (the aim is 100 ms), its memory (15 MB), and the time
// for an article of 800 words, which is to stay what it is with the built-in list alone. Medians.

const ACTORS = 100_000;
const SEED = 1;
const RUNS = 5;
const ARTICLE_WORDS = 800;
const ARTICLE_RUNS = 60;
const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function timed<Value>(work: () => Value): { readonly value: Value; readonly took: number } {
  const begun = performance.now();
  const value = work();
  return { value, took: performance.now() - begun };
}

/** Memory in use in megabytes: objects and the bytes beside them. */
async function memory(): Promise<number> {
  // Bytes beside objects are given back a moment after the objects.
  for (let round = 0; round < 3; round += 1) {
    collectGarbage();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** An article whose names are half of the list, half generated. */
function article(generated: readonly ActorEntry[]) {
  const random = seededRandom(SEED);
  const listed = builtInActors();
  const one = (actors: readonly ActorEntry[]) => actors[Math.floor(random() * actors.length)]?.name ?? '';
  const paragraphs: string[] = [];
  for (let words = 0; words < ARTICLE_WORDS; words += paragraphs.at(-1)?.split(' ').length ?? 0) {
    paragraphs.push(
      `The talks between ${one(listed)} and ${one(generated)} went on for a third day, and nobody would say how long ` +
        `they could last. A spokesman for ${one(generated)} told reporters that the offer was still open, while ` +
        `${one(listed)} called it too little and too late for those who had waited all winter.`,
    );
  }
  const text = paragraphs.join('\n\n');
  return {
    text,
    blocks: [{ kind: 'body' as const, start: 0, end: text.length }],
    outlet: null,
    language: 'en',
  };
}

async function benchInNode(): Promise<void> {
  const generated = generatedActors(ACTORS, SEED);
  const { value: bytes, took: packing } = timed(() => packDictionary(generated));
  const opening = Array.from({ length: RUNS }, () => timed(() => openPackedDictionary(bytes)).took);
  console.log(
    `${ACTORS} actors, ${2 * ACTORS} forms: ${(bytes.length / 1e6).toFixed(1)} MB, packed in ${packing.toFixed(0)} ms, ` +
      `opened in ${median(opening).toFixed(1)} ms`,
  );
  const text = article(generated);
  const listed = buildActorDictionary(builtInActors());
  const before = await memory();
  const copy = bytes.slice();
  const layered = layeredDictionary([listed, openPackedDictionary(copy)]);
  createRecogniser(layered).recognise(text);
  console.log(`memory of it, after reading an article: ${((await memory()) - before).toFixed(1)} MB`);
  printReading(text, { 'built-in list': listed, 'with the corpus': layered });
}

/** Takes turns, so that both have the same luck with the machine. */
function printReading(
  text: ReturnType<typeof article>,
  dictionaries: Readonly<Record<string, ActorDictionary>>,
): void {
  const readers = Object.entries(dictionaries).map(([name, dictionary]) => ({
    name,
    recogniser: createRecogniser(dictionary),
    times: [] as number[],
    mentions: 0,
  }));
  for (let run = -10; run < ARTICLE_RUNS; run += 1) {
    for (const reader of readers) {
      const { value, took } = timed(() => reader.recogniser.recognise(text));
      reader.mentions = value.mentions.length;
      if (run >= 0) reader.times.push(took);
    }
  }
  for (const { name, times, mentions } of readers) {
    console.log(
      `an article of ${ARTICLE_WORDS} words, ${name}: ${median(times).toFixed(1)} ms, ${mentions} mentions`,
    );
  }
}

async function benchIn(kind: BrowserKind, script: string): Promise<void> {
  const found = findBrowser(thisMachine(), kind);
  if (found === null) {
    console.log(`skipped: ${kind} is not on this machine`);
    return;
  }
  const launched = await launchBrowser({ browser: found, extension: buildExtension(kind), headless: true });
  try {
    const open = async () => {
      const page = await launched.openExtensionPage('/manifest.json');
      await page.evaluate(script);
      return page;
    };
    const first = await open();
    await first.evaluate((actors, seed) => window.sidelightDictionaryBench.store(actors, seed), ACTORS, SEED);
    await first.close();
    const loads: { database: number; dictionary: number }[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await open();
      const load = await page.evaluate(() => window.sidelightDictionaryBench.load());
      if (load.found !== 1) throw new Error('The dictionary does not know its actor.');
      loads.push(load);
      await page.close();
    }
    console.log(
      `${found.name}: database opened in ${median(loads.map(({ database }) => database)).toFixed(0)} ms, dictionary read ` +
        `and asked in ${median(loads.map(({ dictionary }) => dictionary)).toFixed(0)} ms ` +
        `(slowest ${Math.max(...loads.map(({ dictionary }) => dictionary)).toFixed(0)} ms)`,
    );
  } finally {
    await launched.close();
  }
}

await benchInNode();
const script = await bundleForPage(new URL('in-page-actor-dictionary.ts', import.meta.url));
for (const kind of KINDS) await benchIn(kind, script);
