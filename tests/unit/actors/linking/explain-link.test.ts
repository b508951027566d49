import { describe, expect, test } from 'vitest';
import { explainLink } from '../../../../utils/actors/linking/explain-link.ts';
import type { LinkReason } from '../../../../utils/actors/linking/link-reason.ts';

const germany = { id: 'germany', name: 'Germany' };

const REASONS: readonly (readonly [LinkReason, sentence: string])[] = [
  [{ kind: 'listed', form: 'WHO' }, '“WHO” is a name of this actor in the list.'],
  [
    { kind: 'usual', form: 'Chad' },
    '“Chad” usually means this, and nothing in the article speaks for another.',
  ],
  [
    { kind: 'neighbours', form: 'Jordan', words: 'in Jordan' },
    '“Jordan” may mean others too; here it stands in “in Jordan”.',
  ],
  [{ kind: 'named-in-full', name: 'Theresa May' }, 'The article also says “Theresa May”.'],
  [
    { kind: 'supported', by: germany },
    'The name has several meanings; this one fits because the article also names Germany.',
  ],
  [
    { kind: 'only-bearer', surname: 'Merz', by: germany },
    'The only Merz in the list, and the article also names Germany.',
  ],
  [
    { kind: 'same-words', as: 'Rosa Tolvanen' },
    'The same words as “Rosa Tolvanen” elsewhere in the article.',
  ],
  [
    { kind: 'part-of-name', part: 'surname', of: 'Rosa Tolvanen' },
    'Surname of “Rosa Tolvanen” in this article.',
  ],
  [
    { kind: 'part-of-name', part: 'initials', of: 'Rosa Tolvanen' },
    'Initials and surname of “Rosa Tolvanen” in this article.',
  ],
  [
    { kind: 'short-form', of: 'Norvik Bank' },
    'Short for “Norvik Bank”, the only one in this article that it fits.',
  ],
  [{ kind: 'acronym', of: 'Norvik Bank', inBrackets: false }, 'The initials of “Norvik Bank”.'],
  [
    { kind: 'acronym', of: 'Norvik Bank', inBrackets: true },
    'The article explains it in brackets beside “Norvik Bank”.',
  ],
  [{ kind: 'transliteration', of: 'Dmitry Orlov' }, 'Another spelling of “Dmitry Orlov”.'],
  [{ kind: 'misspelling', of: 'Dmitry Orlov' }, 'One letter away from “Dmitry Orlov” in this article.'],
  [{ kind: 'edit' }, 'You said so.'],
  [{ kind: 'new-name' }, 'A name that no list knows.'],
];

describe('a reason in one sentence', () => {
  test.each(REASONS)('%o', (reason, sentence) => {
    expect(explainLink(reason)).toBe(sentence);
    // Stored and sent, it says the same.
    const sent: LinkReason = JSON.parse(JSON.stringify(reason));
    expect(explainLink(sent)).toBe(sentence);
  });
});
