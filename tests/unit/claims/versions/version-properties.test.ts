import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignPassages } from '../../../../utils/claims/versions/align-passages.ts';
import { articlePassages } from '../../../../utils/claims/versions/article-passages.ts';
import { compareVersions } from '../../../../utils/claims/versions/compare-versions.ts';
import { differingWords } from '../../../../utils/claims/versions/differing-words.ts';
import { plainKey, plainWords } from '../../../../utils/claims/versions/plain-words.ts';
import type { VersionPassage } from '../../../../utils/claims/versions/version-change.ts';
import { analyse } from '../articles.ts';

const WORDS =
  'the quay crane fell hurt 12 15 dockers Monday Tuesday Ana Veld said “we stay” €3 million .'.split(' ');
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
const wild = fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 40 }), fc.constant(''));
const passages = fc.array(wild, { maxLength: 8 });

const articleOf = (id: string, [title = '', ...paragraphs]: readonly string[]) =>
  analyse(id, {
    date: '2026-03-03',
    blocks: [['title', title], ...paragraphs.map((text) => ['body', text] as const)],
  });

describe('versions of any texts', () => {
  it('has every passage in the alignment exactly once', () => {
    fc.assert(
      fc.property(passages, passages, (earlier, later) => {
        const aligned = alignPassages(earlier, later);
        const before = aligned.flatMap((one) => ('earlier' in one ? [one.earlier] : []));
        const after = aligned.flatMap((one) => ('later' in one ? [one.later] : []));
        expect(before.sort()).toEqual([...earlier.keys()].sort());
        expect(after).toEqual([...later.keys()]);
      }),
    );
  });

  it('takes passages for the same exactly where their words are', () => {
    fc.assert(
      fc.property(passages, passages, (earlier, later) => {
        for (const one of alignPassages(earlier, later)) {
          if (one.kind === 'added' || one.kind === 'dropped') continue;
          const isSame = plainKey(earlier[one.earlier] ?? '') === plainKey(later[one.later] ?? '');
          expect(isSame).toBe(one.kind !== 'reworded');
        }
      }),
    );
  });

  it('tells nothing of a text and itself, whatever its white space', () => {
    fc.assert(
      fc.property(passages, (texts) => {
        const spaced = texts.map((text) => text.replace(/ /g, ' \u00a0'));
        expect(compareVersions(articleOf('a', texts), articleOf('b', texts))).toEqual([]);
        expect(compareVersions(articleOf('a', texts), articleOf('b', spaced))).toEqual([]);
      }),
    );
  });

  it('tells nothing of a text whose sentences stand in paragraphs of their own', () => {
    const joined = fc.array(sentence, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sentence, joined, (title, texts) => {
        const [whole, parted] = [articleOf('a', [title, texts.join(' ')]), articleOf('b', [title, ...texts])];
        expect(compareVersions(whole, parted)).toEqual([]);
        expect(compareVersions(parted, whole)).toEqual([]);
      }),
    );
  });

  it('gives passages and marks where they stand', () => {
    fc.assert(
      fc.property(passages, passages, (before, after) => {
        const [earlier, later] = [articleOf('a', before), articleOf('b', after)];
        for (const change of compareVersions(earlier, later)) {
          expectInPlace(change.earlier, earlier.article.text);
          expectInPlace(change.later, later.article.text);
          expect(change.earlier ?? change.later).not.toBeNull();
        }
      }),
    );
  });

  it('tells something of texts of other words', () => {
    fc.assert(
      fc.property(passages, passages, (before, after) => {
        const [earlier, later] = [articleOf('a', before), articleOf('b', after)];
        const wordsOf = ({ article }: typeof earlier) => {
          const { headline, paragraphs } = articlePassages(article);
          return [headline?.text ?? '', paragraphs.map(({ text }) => text).join('\n')]
            .map(plainKey)
            .join('\n');
        };
        fc.pre(wordsOf(earlier) !== wordsOf(later));
        expect(compareVersions(earlier, later)).not.toEqual([]);
      }),
    );
  });

  it('leaves the same words on both sides where the differing ones are taken out', () => {
    fc.assert(
      fc.property(wild, wild, (one, other) => {
        const differing = differingWords(one, other);
        const rest = (text: string, side: 'earlier' | 'later') => {
          const out = new Set(differing.flatMap((words) => words[side].map(({ start }) => start)));
          return plainWords(text)
            .filter(({ start }) => !out.has(start))
            .map(({ key }) => key);
        };
        expect(rest(one, 'earlier')).toEqual(rest(other, 'later'));
      }),
    );
  });
});

function expectInPlace(passage: VersionPassage | null, text: string): void {
  if (passage === null) return;
  if (passage.start !== null)
    expect(text.slice(passage.start, passage.start + passage.text.length)).toBe(passage.text);
  for (const { start, end } of passage.marks) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(passage.text.length);
  }
}
