import { describe, expect, test } from 'vitest';
import { groupMentions } from '../../../utils/actors/linking/group-mentions.ts';
import { createRecogniser } from '../../../utils/actors/recognise-actors.ts';
import { tagTokens } from '../../../utils/actors/tag-tokens.ts';
import { dictionary } from './read.ts';

describe('tagTokens', () => {
  test('gives one tag per token, with types', () => {
    const lines = [
      {
        tokens: ['President', 'Vladimir', 'Putin', 'left', 'Moscow', 'for', 'the', 'United', 'Nations', '.'],
      },
    ];
    expect(tagTokens(lines, createRecogniser(dictionary))).toEqual([
      ['O', 'B-PER', 'I-PER', 'O', 'B-LOC', 'O', 'O', 'B-ORG', 'I-ORG', 'O'],
    ]);
  });

  test('neighbouring lines of one document help each other, other documents do not', () => {
    const first = { tokens: ['The', 'nurse', 'Ivo', 'Brenk', 'spoke', '.'], doc: 'a' };
    const second = ['Brenk', 'Leaves', 'The', 'Hospital', 'After', 'Ten', 'Years'];
    expect(tagTokens([first, { tokens: second, doc: 'a' }], createRecogniser(dictionary))[1]?.[0]).toBe(
      'B-PER',
    );
    expect(tagTokens([first, { tokens: second, doc: 'b' }], createRecogniser(dictionary))[1]?.[0]).toBe('O');
  });

  test('odd tokens keep their number', () => {
    const lines = [{ tokens: ['', ' ', 'a b', '\n', '🙂'] }, { tokens: [] }];
    expect(tagTokens(lines, createRecogniser(dictionary)).map((tags) => tags.length)).toEqual([5, 0]);
  });
});

describe('groupMentions', () => {
  const group = (...names: readonly [text: string, type: string][]) =>
    groupMentions(
      names.map(([text, type]) => ({ text, type })),
      dictionary,
    );

  test('surname, initials and title meet the full name', () => {
    expect(group(['Ivo Brenk', 'PER'], ['Brenk', 'PER'], ['I. Brenk', 'PER'], ['Mr Brenk', 'PER'])).toEqual([
      0, 0, 0, 0,
    ]);
  });

  test('a surname of two people joins neither', () => {
    const [ivo, ana, bare] = group(['Ivo Brenk', 'PER'], ['Ana Brenk', 'PER'], ['Brenk', 'PER']);
    expect(new Set([ivo, ana, bare]).size).toBe(3);
  });

  test('acronyms, aliases and spellings meet', () => {
    expect(
      group(['Norvik Fisheries Council', 'ORG'], ['NFC', 'ORG'], ['EU', 'ORG'], ['European Union', 'ORG']),
    ).toEqual([0, 0, 1, 1]);
    expect(group(['Olena Horbatenko', 'PER'], ['Horbatenka', 'PER'])).toEqual([0, 0]);
    expect(group(['America', 'LOC'], ['United States', 'LOC'], ['U.S.', 'LOC'])).toEqual([0, 0, 0]);
  });

  test('an ambiguous form is its actor’s where another form names them', () => {
    expect(group(['Theresa May', 'PER'], ['May', 'PER'])).toEqual([0, 0]);
    expect(group(['SPD', 'ORG'], ['Social Democrats', 'ORG'])).toEqual([0, 0]);
  });

  test('a town that acts as a club is its club, and a continent its union', () => {
    expect(group(['Rovers Berlin', 'ORG'], ['Berlin', 'ORG'], ['Berlin', 'LOC'])).toEqual([0, 0, 1]);
    expect(group(['EU', 'ORG'], ['Europe', 'ORG'], ['Europe', 'LOC'])).toEqual([0, 0, 1]);
  });

  test('an acronym that first comes right after a full name is explained by it', () => {
    expect(group(['Federation of Tolva Mines', 'ORG'], ['BTM', 'ORG'])).toEqual([0, 0]);
    expect(group(['Federation of Tolva Mines', 'ORG'], ['Norvik', 'LOC'], ['BTM', 'ORG'])).toEqual([0, 1, 2]);
  });

  test('a person and a company of one name stay two', () => {
    expect(group(['Brenk', 'ORG'], ['Ivo Brenk', 'PER'])).toEqual([0, 1]);
  });
});
