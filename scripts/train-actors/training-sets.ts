/** A set of labelled sentences whose licence lets weights learnt from it ship; the model card credits each. */
export interface TrainingSet {
  /** Name of the file, without its ending. */
  readonly file: string;
  /** How much a sentence of it counts: news and politics more, other subjects less. */
  readonly weight: number;
  /** Documents that are left out, because their licence is not stated. */
  readonly without?: RegExp;
}

export const TRAINING_SETS: readonly TrainingSet[] = [
  { file: 'crossner.politics.train', weight: 3 },
  { file: 'crossner.politics.dev', weight: 3 },
  { file: 'crossner.other.all', weight: 0.5 },
  { file: 'wikigold.all', weight: 1 },
  { file: 'wnut17.train', weight: 1 },
  { file: 'wnut17.dev', weight: 1 },
  { file: 'uner_ewt.dev', weight: 1 },
  { file: 'uner_ewt.test', weight: 1 },
  { file: 'gum.news.train', weight: 1 },
  { file: 'gum.other.all', weight: 1, without: /^GUM_(?:speech|textbook)_/ },
  { file: 're3d.named.nonbbc', weight: 1 },
];

/** Unlabelled sentences of which only the writing of words is counted. */
export const USAGE_TEXTS: readonly string[] = [
  'vitaminc.pairs.jsonl',
  'fever_symmetric.jsonl',
  'summedits.pairs.jsonl',
];
