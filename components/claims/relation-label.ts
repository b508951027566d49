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

interface RelationEntry extends RelationWords {
  /** The label of a hint, which must not be read as a finding. */
  readonly maybe: string;
}

const WORDS: Readonly<Record<Relation, RelationEntry>> = {
  'quote-altered': {
    label: 'Quotation altered',
    maybe: 'Quotation may differ',
    tone: 'differs',
    meaning: 'Both give the same person’s words in quotation marks, and the words are not the same.',
  },
  update: {
    label: 'Updated since',
    maybe: 'May be updated',
    tone: 'updated',
    meaning: 'The later of the two tells how the same matter went on.',
  },
  'scope-differs': {
    label: 'Scope differs',
    maybe: 'Scope may differ',
    tone: 'differs',
    meaning: 'The statements cover another period, part or total, or one is stronger than the other.',
  },
  'figure-differs': {
    label: 'Figure differs',
    maybe: 'Figure may differ',
    tone: 'differs',
    meaning: 'The same thing is counted, and the two amounts do not fit together.',
  },
  'date-differs': {
    label: 'Date differs',
    maybe: 'Date may differ',
    tone: 'differs',
    meaning: 'The same event is given two dates that do not fit together.',
  },
  'actor-differs': {
    label: 'Actor differs',
    maybe: 'Actor may differ',
    tone: 'differs',
    meaning: 'The same act or statement is given to somebody or somewhere else.',
  },
  contradicts: {
    label: 'Contradicts',
    maybe: 'May contradict',
    tone: 'differs',
    meaning: 'One says what the other denies or rules out.',
  },
  'attribution-differs': {
    label: 'Attributed differently',
    maybe: 'Source may differ',
    tone: 'worded',
    meaning: 'The content is the same, but another source is named, or none.',
  },
  'wording-differs': {
    label: 'Worded differently',
    maybe: 'Wording may differ',
    tone: 'worded',
    meaning: 'The same fact is told in other terms.',
  },
  agree: {
    label: 'Agrees',
    maybe: 'May agree',
    tone: 'agrees',
    meaning: 'Both state the same fact.',
  },
};

/** What a hint of agreement means: not even that one fact is told. */
const MAY_AGREE = 'Both seem to speak of the same matter, and nothing was found that speaks against it.';

/** The words and the accent of a comparison's relation. A hint says no more than that something may be so. */
export function relationWords({ relation, tier }: Pick<ComparisonView, 'relation' | 'tier'>): RelationWords {
  const { label, maybe, tone, meaning } = WORDS[relation];
  if (tier === 'shown') return { label, tone, meaning };
  return { label: maybe, tone, meaning: relation === 'agree' ? MAY_AGREE : meaning };
}
