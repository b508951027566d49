import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoleStatement } from '../../../../utils/actors/roles/role-statement.ts';
import { brokenTypography } from '../../../../utils/claims/source-check/broken-typography.ts';
import { checkSource } from '../../../../utils/claims/source-check/check-source.ts';

function articleOf(text: string, language: string | null = 'en') {
  return { text, language, blocks: [{ kind: 'body' as const, start: 0, end: text.length }] };
}

const PLAIN =
  'The prime minister met the coast guard on Monday (her first visit) and said that 40% of the 1,400 boats were old. “We will replace them,” she said, adding that US$20 billion was set aside. ';
const REWORDED =
  'The prime pastor met the shore guard on Monday ( her initial visit ) and said that 40 % of the 1, 400 boats were old. “ We will replace them, ” she said, adding that US$$ 20 billion was set aside. ';

describe('checkSource', () => {
  it('flags a text that a machine reworded, with what it found', () => {
    const article = articleOf(REWORDED);
    const { findings, suspect, score } = checkSource(article, [], []);
    expect(suspect).toBe(true);
    expect(score).toBeGreaterThan(2);
    expect(findings.map(({ start, end }) => article.text.slice(start, end))).toEqual(
      expect.arrayContaining(['prime pastor', 'shore guard', '$$', '1, 400']),
    );
    expect(findings[0]).toMatchObject({ kind: 'phrase', why: 'The news says “prime minister”.' });
  });

  it('leaves a text alone that people wrote, with a slip or two', () => {
    expect(checkSource(articleOf(PLAIN.repeat(4)), [], [])).toEqual({
      findings: [],
      score: 0,
      suspect: false,
    });
    expect(checkSource(articleOf(`${PLAIN.repeat(4)} Rates rose by 5 %.`), [], []).suspect).toBe(false);
    expect(checkSource(articleOf(`${PLAIN.repeat(4)} A prime pastor spoke.`), [], []).suspect).toBe(false);
  });

  it('takes no text for reworded that a program cut into words', () => {
    const cut =
      'The council , which met on Monday , said ( again ) that it would wait . Fishers , it said , agree . ';
    expect(checkSource(articleOf(cut.repeat(20)), [], []).suspect).toBe(false);
  });

  it('reads English alone, and the article’s own words', () => {
    expect(checkSource(articleOf(REWORDED, 'fr'), [], []).findings).toEqual([]);
    const caption = {
      ...articleOf(REWORDED),
      blocks: [{ kind: 'caption' as const, start: 0, end: REWORDED.length }],
    };
    expect(checkSource(caption, [], []).findings).toEqual([]);
  });

  it('counts a person in two offices that nobody holds at once', () => {
    const text = 'Palestinian President Idris Vell spoke. Later Syrian President Idris Vell left.';
    const role = (words: string, place: string, state: string): RoleStatement => {
      const start = text.indexOf(words);
      return {
        actor: 'idris-vell',
        role: words,
        former: false,
        start,
        end: start + words.length,
        names: [{ start: 0, end: place.length, actor: state }],
      };
    };
    const roles = [
      role('Palestinian President', 'Palestinian', 'palestine'),
      role('Syrian President', 'Syrian', 'syria'),
    ];
    const { findings } = checkSource(articleOf(text), roles, []);
    expect(findings.map(({ kind }) => kind)).toEqual(['role', 'role']);
    expect(checkSource(articleOf(text), roles.slice(0, 1), []).findings).toEqual([]);
  });

  it('keeps few findings, within any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(REWORDED, ' ( ', ' % ', '“', '$$', '\n'))),
        (parts) => {
          const text = parts.join('');
          const { findings, score } = checkSource(articleOf(text), [], []);
          expect(findings.length).toBeLessThanOrEqual(20);
          expect(score).toBeGreaterThanOrEqual(0);
          for (const { start, end } of findings) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });

  it('reads a long hostile text in time', () => {
    for (const unit of ['( ', '“ ', '1, ', '% ', 'prime ', ' ,', '$']) {
      const started = performance.now();
      checkSource(articleOf(unit.repeat(200_000)), [], []);
      expect(performance.now() - started).toBeLessThan(5_000);
    }
  });
});

describe('brokenTypography', () => {
  it.each([
    'It grew by 3.5% (from 2%), he said, to 1,400 boats.',
    'Seats 12, 14 and 160 are free; in 2024, 300 came.',
    'He called it “a farce” and left. “No,” she said.',
    'It costs €5 or $6, that is US$6.',
    'Wages rose 3 percent. See (a) and (b).',
  ])('finds nothing in “%s”', (text) => expect(brokenTypography(text)).toEqual([]));

  it.each([
    ['It grew by 3.5 % in May.', '5 %'],
    ['Some 1, 400 boats came.', '1, 400'],
    ['It costs US$$ 20 million.', '$$'],
    ['He called it “ a farce” and left.', '“'],
    ['It is ”a farce” to them.', '”'],
    ['The council ( all of it) met.', '('],
    ['The cost , she said, is high, and it rises, they fear.', ','],
  ])('finds the broken sign in “%s”', (text, sign) => {
    const found = brokenTypography(text).map(({ start, end }) => text.slice(start, end).trim());
    expect(found).toEqual([sign]);
  });
});
