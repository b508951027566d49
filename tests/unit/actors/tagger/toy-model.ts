import { quantise } from '../../../../scripts/train-actors/quantise.ts';
import { examplesOf, type LabelledLine } from '../../../../scripts/train-actors/read-examples.ts';
import {
  randomNumbers,
  type TrainedTagger,
  type TrainingLine,
  trainTagger,
} from '../../../../scripts/train-actors/train-tagger.ts';
import { buildActorDictionary } from '../../../../utils/actors/dictionary/actor-dictionary.ts';
import { featuresOf } from '../../../../utils/actors/tagger/features.ts';
import type { TaggerModel } from '../../../../utils/actors/tagger/tagger-model.ts';
import { packUsage } from '../../../../utils/actors/tagger/word-usage.ts';
import { usualWords } from './read-lines.ts';

export const TOY_BITS = 12;
const SMALL_WORDS = 'the a of in near on with and said met left saw bought rain fell road two';
const USUAL = usualWords(SMALL_WORDS);
const NOBODY = buildActorDictionary([]);

/** Sentences of a small language: people speak, places follow "in" or "near", firms are bought; all names are made up. */
export function toyLines(count: number, seed: number): LabelledLine[] {
  const random = randomNumbers(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const name = (): string =>
    `${pick(['B', 'Dr', 'K', 'L', 'M', 'T', 'V', 'Z'])}${pick(['a', 'e', 'o', 'u'])}${pick(['lt', 'rv', 'nk', 'sp', 'mb'])}${pick(['a', 'in', 'or', 'ek', 'us'])}`;
  const person = (): [string, string][] => [
    [name(), 'B-PER'],
    [name(), 'I-PER'],
  ];
  const place = (): [string, string][] => [[name(), 'B-LOC']];
  const firm = (): [string, string][] => [
    [name(), 'B-ORG'],
    ['Holdings', 'I-ORG'],
  ];
  const plain = (text: string): [string, string][] => text.split(' ').map((token) => [token, 'O']);
  return Array.from({ length: count }, () => {
    const sentence = [
      () => [...person(), ...plain('said the rain fell near'), ...place()],
      () => [...plain('Two of'), ...firm(), ...plain('met'), ...person()],
      () => [...person(), ...plain('bought'), ...firm(), ...plain('in'), ...place()],
      () => [...plain('The road in'), ...place(), ...plain('left')],
    ][Math.floor(random() * 4)];
    const tokens = [...(sentence?.() ?? []), ...plain('.')];
    return { tokens: tokens.map(([token]) => token), tags: tokens.map(([, tag]) => tag) };
  });
}

/** What the training gets of labelled lines, each line whole. */
export function toyTraining(lines: readonly LabelledLine[], weight = 1): TrainingLine[] {
  return examplesOf(lines, NOBODY).map(({ read, found, labels }) => {
    const to = read.document.words.length;
    const features = featuresOf(read, found, USUAL, TOY_BITS, [{ from: 0, to }]);
    return { features, from: 0, to, labels, weight };
  });
}

/** A model of the small language, trained in a moment. */
export function trainToy(lines: readonly TrainingLine[], seed: number): TrainedTagger {
  return trainTagger(lines, { bits: TOY_BITS, epochs: 4, rate: 0.1, dropout: 0.3, seed });
}

/** The model as the tagger reads it. */
export function toyModel(): TaggerModel {
  const trained = trainToy(toyTraining(toyLines(60, 1)), 1);
  const usual = new Map(SMALL_WORDS.split(' ').map((word) => [word, 12]));
  return {
    bits: TOY_BITS,
    ...quantise(trained.weights),
    transitions: trained.transitions,
    recall: 0,
    usage: packUsage(usual, 10),
  };
}
