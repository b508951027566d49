import { expect, test } from 'vitest';
import { buildActorDictionary } from '../../../utils/actors/dictionary/actor-dictionary.ts';
import { builtInActors } from '../../../utils/actors/dictionary/built-in-actors.ts';
import { layeredDictionary } from '../../../utils/actors/dictionary/layered-dictionary.ts';
import { packDictionary } from '../../../utils/actors/dictionary/pack-dictionary.ts';
import { openPackedDictionary } from '../../../utils/actors/dictionary/packed-dictionary.ts';
import { createRecogniser } from '../../../utils/actors/recognise-actors.ts';
import { corpusEntry } from '../../../utils/corpus/corpus-entries.ts';

// The corpus keeps no kind of seat, and its layer lies under the list: what it holds of a built-in place must not make
// the place read as some capital.

const entries = builtInActors();
const seats = entries.filter(({ standsFor }) => standsFor !== undefined);
const listed = buildActorDictionary(entries);

/** The list over a corpus in which articles name every seat, under the same forms and one more. */
function overCorpus() {
  const known = seats.map(({ id, name, type, standsFor = null, description = null }) => {
    const actor = { id, name, type, standsFor, description };
    const entry = corpusEntry({
      id,
      articles: 3,
      mentions: 9,
      outlets: { One: 3 },
      forms: { [name]: 5, [`Old ${name} Quarter`]: 4 },
      months: {},
      portrayals: [{ actor, articles: 3 }],
    });
    if (entry === null) throw new Error(`The corpus says nothing of ${id}.`);
    return entry;
  });
  return layeredDictionary([listed, openPackedDictionary(packDictionary(known))]);
}

test('a corpus that knows all built-in seats leaves each as the table has it', () => {
  const layered = overCorpus();
  expect(seats.length).toBeGreaterThan(250);
  for (const { id } of seats) expect(layered.entry(id)).toEqual(listed.entry(id));
});

test('and how each is used is read as without it', () => {
  const [alone, layered] = [listed, overCorpus()].map((dictionary) => createRecogniser(dictionary));
  for (const { name } of seats) {
    const text = `Officials said ${name} rejected the plan. They met near ${name}. It was about ${name}.`;
    const article = {
      text,
      blocks: [{ kind: 'body' as const, start: 0, end: text.length }],
      outlet: null,
      language: 'en',
    };
    expect(layered?.recognise(article), name).toEqual(alone?.recognise(article));
  }
});

test('a form that only the corpus has is read by the kind of seat that the table has', () => {
  const text = 'It was about Old Kremlin Quarter. It was about Kremlin.';
  const { mentions } = createRecogniser(overCorpus()).recognise({
    text,
    blocks: [{ kind: 'body', start: 0, end: text.length }],
    outlet: null,
    language: 'en',
  });
  expect(mentions.map(({ surface, actor, metonymOf }) => [surface, actor, metonymOf])).toEqual([
    ['Old Kremlin Quarter', 'kremlin', 'russia'],
    ['Kremlin', 'kremlin', 'russia'],
  ]);
  const [first, second] = mentions;
  expect(first?.metonymConfidence).toBe(second?.metonymConfidence);
});
