import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readName } from '../../../../utils/actors/linking/name-form.ts';
import { transliterationKey } from '../../../../utils/actors/linking/transliteration.ts';
import { foldText } from '../../../../utils/text/normalise.ts';

const key = (name: string) => readName(name, 'person').key;

describe('spellings of one person meet', () => {
  test.each([
    ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskij', 'Zelenskyi', 'Selenskyj', 'Zelenski'],
    ['Lukashenko', 'Lukashenka', 'Lukaschenko'],
    ['Mohammed', 'Muhammad', 'Mohamed', 'Mohammad', 'Muhammed'],
    ['Aleksandr Lukashenko', 'Alexander Lukashenko', 'Alyaksandr Lukashenka', 'Alexandre Lukaschenko'],
    ['Oleksandr Syrskyi', 'Oleksandr Syrsky', 'Alexander Syrskyj'],
    ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
    ['Muammar Gaddafi', 'Muammar Qaddafi', 'Muammar Kadhafi', 'Muammar Gadhafi'],
    ['Tchaikovsky', 'Chaikovsky', 'Tschaikowski', 'Tschaikowsky'],
    ['Dmitry Peskov', 'Dmitri Peskow', 'Dmitriy Peskoff', 'Dmitrij Peskov'],
    ['Sergei Shoigu', 'Sergey Schoigu', 'Sergej Shoigu'],
    ['Yevgeny Prigozhin', 'Evgeny Prigozhin', 'Jewgenij Prigozhin'],
    ['Yulia Lysenko', 'Julia Lisenko', 'Iulia Lysenko'],
    ['Ilham Aliyev', 'Ilham Aliev'],
    ['Bashar al-Assad', 'Bashar Al Assad', 'Bashar el-Assad', 'Bashar Assad'],
    ['al-Sisi', 'el-Sisi', 'Al-Sisi', 'Sisi'],
    ['Mohammed bin Salman', 'Mohammad ibn Salman'],
    ['Kim Jong-un', 'Kim Jong Un', 'KIM JONG UN'],
    ['Ramzan Kadyrov', 'Ramzan Kadyrow', 'Ramzan Kadirov'],
  ])('%s', (...spellings) => {
    expect(new Set(spellings.map(key)).size).toBe(1);
  });
});

describe('different people stay apart', () => {
  test.each([
    ['Putin', 'Patin'],
    ['Merz', 'März'],
    ['Kallas', 'Callas'],
    ['Macron', 'Marcon'],
    ['Meyer', 'Meier'],
    ['Meyer', 'Mayer'],
    ['Smith', 'Smyth'],
    ['Yang', 'Jang'],
    ['Hamid', 'Hamed'],
    ['Mohammed', 'Mahmoud'],
    ['Volodymyr Zelensky', 'Vladimir Zelensky'],
    ['Gantz', 'Kantz'],
    ['Zander', 'Sander'],
    ['Julian', 'Julia'],
    ['Lee', 'Li'],
    ['Al Gore', 'Gore'],
  ])('%s and %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
});

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,12}$/),
  fc
    .array(
      fc.constantFrom('sch', 'kh', 'y', 'ij', 'ow', 'ski', 'off', 'mad', 'k', 's', 'ou', 'ph', 'a', 'e', 'z'),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((parts) => parts.join('')),
);

test('a key is its own key', () => {
  fc.assert(
    fc.property(word, (text) => {
      const once = transliterationKey(text);
      expect(transliterationKey(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

test('a key is never empty and never longer than its word by more than two letters', () => {
  fc.assert(
    fc.property(word, (text) => {
      const folded = transliterationKey(text);
      expect(folded.length).toBeGreaterThan(0);
      expect(folded.length).toBeLessThanOrEqual(text.length + 2);
    }),
  );
});

test('accents, capitals and odd spaces change no key', () => {
  const accents = fc.constantFrom('\u0301', '\u0308', '\u030c', '');
  fc.assert(
    fc.property(word, word, accents, (given, surname, accent) => {
      const written = `${given.toUpperCase()}\u00a0${surname}${accent}`;
      fc.pre(foldText(surname).length > 0);
      expect(key(written)).toBe(key(`${given} ${surname}`));
    }),
  );
});
