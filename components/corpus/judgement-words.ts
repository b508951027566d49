import type { Judgement } from '../../utils/claims/pair-key.ts';

/** What the reader said of a comparison, in a few words. */
export function judgementText(judgement: Judgement): string {
  switch (judgement) {
    case 'not-same':
      return 'Not the same thing';
    case 'important':
      return 'Important';
  }
}
