import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../utils/text/english-stem.ts';
import { contentTerms, forEachContentTerm } from '../../../utils/text/terms.ts';

const words = (text: string, language: string | null = null) =>
  contentTerms(text, language).map(({ term }) => term);
const surfaces = (text: string, language: string) =>
  contentTerms(text, language).map(({ surface }) => surface);

describe('stem', () => {
  it('lets the forms of a word meet', () => {
    expect(stem('Sanctions')).toBe(stem('sanctioned'));
    expect(stem('Orbán')).toBe(stem('orban'));
    expect(stem('U.S.')).toBe(stem('US'));
  });
});

describe('contentTerms', () => {
  it('keeps words and numbers that carry content', () => {
    expect(words('The minister said that 1,500 soldiers and 2.5 tonnes were with him.')).toEqual([
      stem('minister'),
      '1500',
      stem('soldiers'),
      '2.5',
      stem('tonnes'),
    ]);
  });

  it('tells the country from the pronoun', () => {
    expect(words('the US told us')).toEqual(['us', stem('told')]);
  });

  it('leaves nothing of possessives and contracted forms but the word', () => {
    expect(words('Hungary’s won’t, they’re, it’s')).toEqual([stem('Hungary')]);
  });

  it('passes over character references', () => {
    expect(words('strike&nbsp;and&amp;wages')).toEqual([stem('strike'), stem('wages')]);
    expect(words('grève&nbsp;générale', 'fr')).toHaveLength(2);
    expect(words('strejk&nbsp;igen', 'sv')).toEqual(['strejk', 'igen']);
  });

  // What earlier indexes and the comparison of claims were built on.
  it.each([
    ['Ministers were meeting in Łódź', ['minist', 'meet', 'lodz']],
    ['U.S.-led negotiations stalled', ['us', 'led', 'negoti', 'stall']],
    ['The EU’s 27 leaders agreed on €90,000,000', ['eu', '27', 'leader', 'agre', '90000000']],
    ['WHO said O’Brien couldn’t travel', ['who', "o'brien", 'travel']],
    ['Erdoğan’ın naïve café', ["erdogan'in", 'naiv', 'cafe']],
    ['Nationalisation happened relationally, hopping', ['nationalis', 'happen', 'relation', 'hop']],
    ['on Jan. 6, 2021, at 3.30pm', ['jan', '6', '2021', '3.30', 'pm']],
    ['A B-52 flew over Kyiv-controlled land', ['52', 'flew', 'kyiv', 'control', 'land']],
  ])('reads English: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
    expect(words(text, 'en-GB')).toEqual(expected);
  });

  it.each([
    [
      'de-AT',
      'Die Regierung hat am Montag neue Sanktionen gegen Russland beschlossen',
      'Regierung Montag Sanktionen Russland beschlossen',
    ],
    ['es', 'El presidente dijo que la guerra ha sido larga', 'presidente guerra larga'],
    [
      'fr-CA',
      'L’Ukraine n’a pas été invitée, aujourd’hui, à la réunion qu’organise l’Union',
      'Ukraine invitée réunion organise Union',
    ],
    ['it', 'C’è un’intesa sull’energia e nell’Unione', 'intesa energia Unione'],
    ['nl', 'De regering zegt dat er deze week geen akkoord wordt gesloten', 'regering week akkoord gesloten'],
    ['pl', 'Prezydent powiedział, że to nie jest nasza wojna', 'Prezydent wojna'],
    ['pt', 'O governo disse que não há acordo com os sindicatos', 'governo acordo sindicatos'],
    ['ru', 'Президент заявил, что ещё нет решения об этом', 'Президент решения'],
    ['uk', 'Президент заявив, що це вже не наша війна', 'Президент війна'],
  ])('drops what is only grammar in %s', (language, text, expected) => {
    expect(surfaces(text, language)).toEqual(expected.split(' '));
  });

  it('keeps names and foreign words in their place', () => {
    const text = 'Bundeskanzler Merz traf Volodymyr Zelenskyy and Emmanuel Macron';
    expect(words(text, 'de')).toEqual(
      expect.arrayContaining(['merz', 'volodymyr', 'zelenskyy', 'emmanuel', 'macron']),
    );
  });

  it('gives acronyms the key that they have in English', () => {
    for (const acronym of ['NATO', 'USA', 'UNESCO', 'U.N.', 'AIDS']) {
      const [english] = words(acronym);
      for (const language of ['de', 'es', 'it', 'pl', 'sv']) {
        if (acronym.length <= 5) expect(words(acronym, language)).toEqual([english]);
      }
    }
  });

  it('reads numbers as the language writes them', () => {
    expect(words('1.500 und 2,5 und 1.234.567,89', 'de')).toEqual(['1500', '2.5', '1234567.89']);
    expect(words('3.30 10.05.2024', 'de')).toEqual(['3.30', '10.05.2024']);
    expect(words('1,500', 'ja')).toEqual(['1500']);
  });

  it('folds the words of other languages, and does no more', () => {
    expect(words('Regeringen på Åland säger och the sanctions', 'sv')).toEqual([
      'regeringen',
      'pa',
      'aland',
      'sager',
      'och',
      'the',
      'sanctions',
    ]);
  });

  it.each([
    ['zh', '东京都知事访问北京', ['北京']],
    ['ja', '日本の首相は東京で会談した', ['日本', '首相', '東京', '会談']],
    ['th', 'นายกรัฐมนตรีเดินทางไปกรุงเทพ', ['กรุงเทพ']],
    [null, 'Leaders met in 北京 on Monday', ['北京']],
    ['de', 'Das Treffen in 東京', ['東京']],
  ])('parts runs of a script without spaces (%s): %s', (language, text, expected) => {
    const found = contentTerms(text, language).map(({ surface }) => surface);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it('leaves nothing out of a run without spaces', () => {
    const text = '东京都知事';
    const terms = contentTerms(text, 'zh-TW');
    expect(terms.length).toBeGreaterThan(1);
    expect(terms.map(({ surface }) => surface).join('')).toBe(text);
  });

  const LANGUAGE = fc.constantFrom(
    null,
    '',
    'en',
    'de',
    'es',
    'fr',
    'it',
    'nl',
    'pl',
    'pt',
    'ru',
    'uk',
    'sv',
    'zh',
    '-',
  );
  const TEXT = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('l’Union', 'aujourd’hui', 'G7首脑会议', 'U.S.', '1.500,5', 'ﹰﹰ', 'Straße', '’'))
      .map((parts) => parts.join('')),
  );

  it('gives offsets at which the surface stands, and no empty term', () => {
    fc.assert(
      fc.property(TEXT, LANGUAGE, (text, language) => {
        let last = 0;
        for (const { term, surface, start, end } of contentTerms(text, language)) {
          expect(term).not.toBe('');
          expect(text.slice(start, end)).toBe(surface);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it('reads a word the same wherever it stands, and however often', () => {
    fc.assert(
      fc.property(TEXT, LANGUAGE, (text, language) => {
        const twice = words(`${text} ; ${text}`, language);
        expect(twice).toEqual([...words(text, language), ...words(text, language)]);
      }),
    );
  });
});

describe('forEachContentTerm', () => {
  it('visits what contentTerms lists', () => {
    const text = 'The US told 1,500 soldiers in 北京';
    const visited: unknown[] = [];
    forEachContentTerm(text, null, (term, start, end) =>
      visited.push({ term, surface: text.slice(start, end), start, end }),
    );
    expect(visited).toEqual(contentTerms(text));
  });
});
