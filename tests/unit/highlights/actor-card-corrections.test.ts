import { expect, test } from 'vitest';
import { correctionsFor } from '../../../utils/highlights/actor-card-corrections.ts';
import type { PaintedMention } from '../../../utils/messages/actor-answers.ts';

const TEXT = 'She left the Bank of New York in May.';

function mentionOf(words: string, otherWords: readonly string[]): PaintedMention {
  const start = TEXT.indexOf(words);
  const actor = { actor: 'bank', name: 'The Bank', type: 'organisation' } as const;
  return { ...actor, start, end: start + words.length, metonym: null, why: null, otherWords };
}

test('everything that may be wrong is offered, each in one click, and says what it did', () => {
  expect(correctionsFor(TEXT, mentionOf('Bank', ['Bank of New York']))).toEqual([
    {
      label: 'Not an actor',
      corrections: [
        {
          label: 'Stop marking “Bank”',
          edit: { kind: 'never-mark', form: 'Bank' },
          said: '“Bank” is no longer marked.',
        },
      ],
    },
    {
      label: 'Wrong words; the name is',
      corrections: [
        {
          label: 'Bank of New York',
          edit: { kind: 'respan', wrong: 'Bank', right: 'Bank of New York', actor: 'bank' },
          said: '“Bank of New York” is marked instead of “Bank”.',
        },
      ],
    },
    {
      label: 'Wrong kind; it is a',
      corrections: [
        ['person', 'The Bank is now marked as a person.'],
        ['state', 'The Bank is now marked as a state.'],
        ['place', 'The Bank is now marked as a place.'],
        ['group', 'The Bank is now marked as a group.'],
      ].map(([type, said]) => ({ label: type, edit: { kind: 'retype', actor: 'bank', type }, said })),
    },
  ]);
});

test('where no other words come in question, none are offered', () => {
  const labels = correctionsFor(TEXT, mentionOf('May', [])).map(({ label }) => label);
  expect(labels).toEqual(['Not an actor', 'Wrong kind; it is a']);
});
