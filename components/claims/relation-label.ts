import type { Relation } from '../../utils/claims/comparison.ts';
import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';

/** The kind of accent that a relation gets; colour is never the only sign of it. */
export type RelationTone = 'differs' | 'worded' | 'updated' | 'agrees';

interface RelationWords {
  readonly label: string;
  readonly tone: RelationTone;
  /** What the relation means, for whoever asks why. */
  readonly meaning: string;
}

const WORDS: Readonly<Record<Relation, RelationWords>> = {
  'quote-altered': {
    label: 'Quotation altered',
    tone: 'differs',
    meaning: 'Both give the same person’s words in quotation marks, and the words are not the same.',
  },
  update: {
    label: 'Updated since',
    tone: 'updated',
    meaning: 'The later of the two tells how the same matter went on.',
  },
  'scope-differs': {
    label: 'Scope differs',
    tone: 'differs',
    meaning: 'The statements cover another period, part or total, or one is stronger than the other.',
  },
  'figure-differs': {
    label: 'Figure differs',
    tone: 'differs',
    meaning: 'The same thing is counted, and the two amounts do not fit together.',
  },
  'date-differs': {
    label: 'Date differs',
    tone: 'differs',
    meaning: 'The same event is given two dates that do not fit together.',
  },
  'actor-differs': {
    label: 'Actor differs',
    tone: 'differs',
    meaning: 'The same act or statement is given to somebody or somewhere else.',
  },
  contradicts: {
    label: 'Contradicts',
    tone: 'differs',
    meaning: 'One says what the other denies or rules out.',
  },
  'attribution-differs': {
    label: 'Attributed differently',
    tone: 'worded',
    meaning: 'The content is the same, but another source is named, or none.',
  },
  'wording-differs': {
    label: 'Worded differently',
    tone: 'worded',
    meaning: 'The same fact is told in other terms.',
  },
  agree: { label: 'Agrees', tone: 'agrees', meaning: 'Both state the same fact.' },
};

/** A hint of agreement is no more than that two passages may speak of one matter, and must not be read as proof. */
const MAY_AGREE: RelationWords = {
  label: 'May agree',
  tone: 'agrees',
  meaning: 'Both seem to speak of the same matter, and nothing was found that speaks against it.',
};

/** The words and the accent of a comparison's relation. */
export function relationWords({ relation, tier }: Pick<ComparisonView, 'relation' | 'tier'>): RelationWords {
  return relation === 'agree' && tier === 'hint' ? MAY_AGREE : WORDS[relation];
}
