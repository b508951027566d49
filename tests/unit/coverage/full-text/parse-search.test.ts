import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch } from '../../../../utils/coverage/full-text/parse-search.ts';
import { clauseText, type SearchClause } from '../../../../utils/coverage/full-text/search-query.ts';

const word = (text: string): SearchClause => ({ kind: 'word', word: text });
const prefix = (text: string): SearchClause => ({ kind: 'prefix', prefix: text });
const phrase = (text: string, open = false): SearchClause => ({
  kind: 'phrase',
  words: text.split(' '),
  open,
});
const outlet = (name: string): SearchClause => ({ kind: 'outlet', name });

describe('parseSearch', () => {
  it.each([
    ['harbour strike', [word('harbour'), word('strike')]],
    ['  Müller\t1,500 ', [word('Müller'), word('1,500')]],
    ['harb*', [prefix('harb')]],
    ['"harbour strike"', [phrase('harbour strike')]],
    ['„harbour strike“ «third week»', [phrase('harbour strike'), phrase('third week')]],
    ['“harbour strike”talks', [phrase('harbour strike'), word('talks')]],
    ['"harbour str*"', [phrase('harbour str', true)]],
    ['"harb*"', [prefix('harb')]],
    ['"harbour"', [phrase('harbour')]],
    ['"harbour strike', [phrase('harbour strike')]],
    ['US-led', [phrase('US led')]],
    ['outlet:RT', [outlet('RT')]],
    ['OUTLET:"Asia Times" talks', [outlet('Asia Times'), word('talks')]],
    ['O’Brien', [word('O’Brien')]],
    ['港湾', [phrase('港湾')]],
  ])('reads %s', (typed, required) => {
    expect(parseSearch(typed)).toEqual({ required, excluded: [], notUnderstood: [] });
  });

  it('takes a minus before anything for what must not be there', () => {
    expect(parseSearch('strike -harbour -"third week" -boat* -outlet:RT')).toEqual({
      required: [word('strike')],
      excluded: [word('harbour'), phrase('third week'), prefix('boat'), outlet('RT')],
      notUnderstood: [],
    });
    expect(parseSearch('half-time').excluded).toEqual([]);
  });

  it('lets the last word go on while somebody types', () => {
    const typing = (typed: string) => parseSearch(typed, { typing: true }).required;
    expect(typing('harbour str')).toEqual([word('harbour'), prefix('str')]);
    expect(typing('harbour str ')).toEqual([word('harbour'), word('str')]);
    expect(typing('"harbour str')).toEqual([phrase('harbour str', true)]);
    expect(typing('"harbour ')).toEqual([phrase('harbour')]);
    expect(typing('"harbour str"')).toEqual([phrase('harbour str')]);
    expect(typing('outlet:R')).toEqual([outlet('R')]);
    expect(typing('港湾')).toEqual([phrase('港湾')]);
  });

  it('says what means nothing', () => {
    expect(parseSearch('strike * "" & outlet: -').notUnderstood).toEqual(['*', '""', '&', 'outlet:', '-']);
    const many = Array.from({ length: 30 }, (_, i) => `w${i}`).join(' ');
    expect(parseSearch(many).notUnderstood).toEqual(['w24', 'w25', 'w26', 'w27', 'w28', 'w29']);
  });

  it('never throws, and no typed word gets lost', () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom('"', '“', '»', '-', '*', ' ', 'outlet:', 'Ärger', '5', '港'), fc.string()),
    );
    fc.assert(
      fc.property(
        pieces.map((list) => list.join('')),
        fc.boolean(),
        (typed, typing) => {
          const { required, excluded, notUnderstood } = parseSearch(typed, { typing });
          const said = [...required, ...excluded].map(clauseText).join(' ') + notUnderstood.join(' ');
          for (const found of typed.match(/\p{L}+/gu) ?? []) expect(said).toContain(found);
        },
      ),
    );
  });

  it('reads what it has written itself', () => {
    const words = fc.constantFrom('harbour', 'Streik', 'été', '2026');
    const clause = fc.oneof(
      words.map(word),
      words.map(prefix),
      fc.tuple(words, words, fc.boolean()).map(([a, b, open]) => phrase(`${a} ${b}`, open)),
      fc.constantFrom('RT', 'Asia Times').map(outlet),
    );
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 5 }), (clauses) => {
        const typed = clauses.map(clauseText).join(' ');
        expect(parseSearch(typed).required).toEqual(clauses);
      }),
    );
  });
});
