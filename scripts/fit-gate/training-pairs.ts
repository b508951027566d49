import { existsSync, readFileSync } from 'node:fs';
import { builtInRecogniser } from '../../entrypoints/headless/built-in-recogniser.ts';
import { builtInWordVectors } from '../../entrypoints/headless/built-in-word-vectors.ts';
import { align } from '../../utils/claims/aligning/align-claims.ts';
import { barePassage, type Passage } from '../../utils/claims/compare-passages.ts';
import type { PairFeatures } from '../../utils/claims/deciding/features/features.ts';
import { pairFeatures } from '../../utils/claims/deciding/pair-features.ts';

/** A pair of passages with its features and the label that a reader gave it. */
export interface LabelledPair {
  readonly id: string;
  readonly relation: string;
  readonly kind: string;
  readonly features: PairFeatures;
}

interface GivenPassage {
  readonly quote: string;
  readonly outlet?: string;
  readonly date?: string;
}

const vectors = builtInWordVectors();
const recogniser = builtInRecogniser();

/** Whether passages are read with who printed them and when, or bare. */
export type Printed = 'printed' | 'bare';

/** The pairs of a JSON Lines file with their features; none where the file is not there. */
export function readPairs(path: string, printed: Printed): LabelledPair[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, relation, kind, a, b } = JSON.parse(line);
      return {
        id: String(id),
        relation: String(relation),
        kind: String(kind ?? ''),
        features: pairFeatures(align(passageOf(a, printed), passageOf(b, printed), true, { vectors })),
      };
    });
}

function passageOf({ quote, outlet, date }: GivenPassage, printed: Printed): Passage {
  const blocks = [{ kind: 'body' as const, start: 0, end: quote.length }];
  const recognition = recogniser.recognise({ text: quote, blocks, outlet: null, language: 'en' });
  return barePassage(
    quote,
    recognition,
    printed === 'bare' ? {} : { outlet: outlet ?? null, date: date ?? null },
  );
}
