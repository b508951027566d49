import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanChoices } from '../../../utils/reading/span-choices.ts';

function choicesAt(text: string, marked: string): readonly string[] {
  const start = text.indexOf(marked);
  return spanChoices(text, { start, end: start + marked.length });
}

test('a name that goes on behind a joining word is offered whole', () => {
  expect(choicesAt('She left the Bank of New York last year.', 'Bank')).toEqual(['Bank of New York']);
  expect(choicesAt('She left the Bank of New York last year.', 'New York')).toEqual([
    'Bank of New York',
    'York',
    'New',
  ]);
});

test('where names stand side by side, one word more and all of them are offered', () => {
  expect(choicesAt('he told New York Times reporters', 'New')).toEqual(['New York', 'New York Times']);
});

test('a mark on too much is offered in parts', () => {
  expect(choicesAt('as Lavrov and Rubio met', 'Lavrov and Rubio')).toEqual(['Lavrov', 'Rubio']);
  expect(choicesAt('said Germany’s Merz.', 'Germany’s Merz')).toEqual(['Germany', 'Merz']);
});

test('particles belong to the name behind them', () => {
  expect(choicesAt('met Ursula von der Leyen there', 'Leyen')[0]).toBe('Ursula von der Leyen');
  expect(choicesAt('met Ursula von der Leyen there', 'Ursula von der Leyen')).toContain('von der Leyen');
  expect(choicesAt('a cell of al-Qaeda there', 'Qaeda')).toEqual(['al-Qaeda']);
});

test('initials and short titles do not end a name, a sentence does', () => {
  expect(choicesAt('when Donald J. Trump spoke', 'Trump')).toContain('Donald J. Trump');
  expect(choicesAt('He went to Sussex. Labour won.', 'Sussex')).toEqual([]);
});

test('another line or a comma is another name', () => {
  expect(choicesAt('Harry in Sussex\nMeghan Markle', 'Sussex')).toEqual([]);
  expect(choicesAt('from Paris, Texas', 'Paris')).toEqual([]);
});

test('in a headline in Title Case four choices are enough', () => {
  const text = 'Kremlin Spokesman Dmitry Peskov Says Trump Will Meet Putin';
  const choices = choicesAt(text, 'Dmitry');
  expect(choices).toContain('Dmitry Peskov');
  expect(choices.length).toBeLessThanOrEqual(4);
});

test('whatever the text, each choice stands in it, overlaps the mention, and is another than what was marked', () => {
  const word = fc.constantFrom(
    'Bank',
    'of',
    'New',
    'York',
    'the',
    '’s',
    '-',
    '.',
    ',',
    '\n',
    'and',
    'van',
    '4',
    'said',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (words, one, other) => {
      const text = words.join(' ');
      const start = one % text.length;
      const end = start + 1 + (other % (text.length - start));
      const choices = spanChoices(text, { start, end });
      expect(choices.length).toBeLessThanOrEqual(4);
      expect(new Set(choices).size).toBe(choices.length);
      for (const choice of choices) {
        expect(choice).not.toBe(text.slice(start, end));
        const overlaps = Array.from(text, (_, at) => at).some(
          (at) => text.startsWith(choice, at) && at < end && at + choice.length > start,
        );
        expect(overlaps).toBe(true);
      }
    }),
  );
});
