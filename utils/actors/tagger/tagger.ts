import type { ActorType } from '../actor.ts';
import type { NamedCandidate } from '../names/candidate.ts';
import type { ReadDocument } from '../names/find-names.ts';
import type { Features } from './feature-list.ts';
import { featuresOf } from './features.ts';
import { isInside, LABEL_COUNT, OUTSIDE } from './labels.ts';
import { openStretches, type Stretch } from './open-stretches.ts';
import { bestLabels, factorsOf, labelChances } from './sequence.ts';
import type { TaggerModel } from './tagger-model.ts';
import { packedUsage } from './word-usage.ts';

/** A name that the tagger found; `type` is null for names that are no actors (events, works, peoples). */
export interface TaggedName {
  /** First word, and the word after the last. */
  readonly from: number;
  readonly to: number;
  readonly type: Extract<ActorType, 'person' | 'organisation' | 'place'> | null;
  /** 0 to 1: how sure it is that a name begins here and is of this type. */
  readonly confidence: number;
}

/** What the tagger says of a document. */
export interface Tagging {
  /** In order, without overlap. */
  readonly names: readonly TaggedName[];
  /** For each word the probability that it belongs to an actor's name, 0 to 1. */
  readonly named: Float32Array;
}

export interface Tagger {
  /** Tags the words of a document, given what dictionary and rules found there. */
  readonly tag: (read: ReadDocument, found: readonly NamedCandidate[]) => Tagging;
}

// In the order of LABELS.
const TYPES: readonly TaggedName['type'][] = [
  null,
  'person',
  'person',
  'organisation',
  'organisation',
  'place',
  'place',
  null,
  null,
];
const typeOf = (label: number): TaggedName['type'] => TYPES[label] ?? null;

// Scores are summed over features that were learnt with most of them left out, and so are too sure of themselves.
const CALMING = 0.5;

/** Makes a tagger of a model: a linear-chain conditional random field over hashed features. */
export function createTagger(model: TaggerModel): Tagger {
  const usage = packedUsage(model.usage);
  const factors = factorsOf(model.transitions);
  return {
    tag(read, found) {
      const { words } = read.document;
      const stretches = openStretches(read.document, usage);
      const features = featuresOf(read, found, usage, model.bits, stretches);
      const names: TaggedName[] = [];
      const named = new Float32Array(words.length);
      for (const stretch of stretches) {
        const scores = scoreWords(model, features, stretch);
        const line = words[stretch.from]?.line;
        addBorders(scores, model, {
          before: words[stretch.from - 1]?.line === line,
          after: words[stretch.to]?.line === line,
        });
        const labels = bestLabels(scores, stretch.to - stretch.from, model.transitions);
        const chances = labelChances(scores, labels.length, factors, CALMING);
        addNames(labels, chances, stretch.from, names);
        addChances(chances, stretch, named);
      }
      return { names, named };
    },
  };
}

function addNames(labels: Uint8Array, chances: Float32Array, from: number, names: TaggedName[]): void {
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] ?? OUTSIDE;
    if (label === OUTSIDE || isInside(label)) continue;
    let end = at + 1;
    while (labels[end] === label + 1) end += 1;
    const confidence = chances[at * LABEL_COUNT + label] ?? 0;
    names.push({ from: from + at, to: from + end, type: typeOf(label), confidence });
  }
}

function addChances(chances: Float32Array, { from, to }: Stretch, named: Float32Array): void {
  for (let at = from; at < to; at += 1) {
    let actor = 0;
    for (let label = 1; label < LABEL_COUNT; label += 1)
      if (typeOf(label) !== null) actor += chances[(at - from) * LABEL_COUNT + label] ?? 0;
    named[at] = actor;
  }
}

/** The words before and after a stretch within its line are outside of any name: adds the steps from and to them. */
function addBorders(scores: Float32Array, model: TaggerModel, { before, after }: Borders): void {
  const last = scores.length - LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    const from = model.transitions[OUTSIDE * LABEL_COUNT + label] ?? 0;
    const to = model.transitions[label * LABEL_COUNT + OUTSIDE] ?? 0;
    if (before) scores[label] = (scores[label] ?? 0) + from;
    if (after) scores[last + label] = (scores[last + label] ?? 0) + to;
  }
}

/** Whether a stretch has words before and after it in its line. */
interface Borders {
  readonly before: boolean;
  readonly after: boolean;
}

/** Sums of the weights of each word's features, one row a word. */
function scoreWords(model: TaggerModel, { starts, ids }: Features, { from, to }: Stretch): Float32Array {
  const { weights, step, recall } = model;
  const scores = new Float32Array((to - from) * LABEL_COUNT);
  for (let at = from; at < to; at += 1) {
    const begin = starts[at] ?? 0;
    const end = starts[at + 1] ?? 0;
    // Three labels in one walk, whose sums stay out of memory: the whole of tagging takes a seventh less.
    for (let label = 0; label < LABEL_COUNT; label += 3) {
      let first = 0;
      let second = 0;
      let third = 0;
      for (let i = begin; i < end; i += 1) {
        const place = (ids[i] ?? 0) * LABEL_COUNT + label;
        first += weights[place] ?? 0;
        second += weights[place + 1] ?? 0;
        third += weights[place + 2] ?? 0;
      }
      const row = (at - from) * LABEL_COUNT + label;
      scores[row] = first * step;
      scores[row + 1] = second * step;
      scores[row + 2] = third * step;
    }
    const outside = (at - from) * LABEL_COUNT + OUTSIDE;
    scores[outside] = (scores[outside] ?? 0) - recall;
  }
  return scores;
}
