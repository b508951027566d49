import { describe, expect, test } from 'vitest';
import { buildActorDictionary } from '../../../../utils/actors/dictionary/actor-dictionary.ts';
import type { ActorEntry } from '../../../../utils/actors/dictionary/actor-entry.ts';
import { builtInActors } from '../../../../utils/actors/dictionary/built-in-actors.ts';
import { supporter } from '../../../../utils/actors/linking/support.ts';
import { createRecogniser } from '../../../../utils/actors/recognise-actors.ts';
import { mention, named } from '../read.ts';

describe('a word that is a state’s and a person’s name', () => {
  test('is the person who was introduced, where it speaks or has a title', () => {
    expect(
      named('Michael Jordan retired. On Monday Jordan said he was happy. Mr Jordan flew to Jordan.'),
    ).toEqual([
      'Michael Jordan=michael-jordan',
      'Jordan=michael-jordan',
      'Jordan=michael-jordan',
      'Jordan=jordan',
    ]);
  });

  test('is the state where nobody of the name came, and the reason says what speaks for it', () => {
    expect(mention('The talks in Jordan went on.', 'Jordan').because).toEqual({
      kind: 'neighbours',
      form: 'Jordan',
      words: 'in Jordan',
    });
    expect(mention('He praised Jordan, and Amman agreed.', 'Jordan').because).toEqual({
      kind: 'supported',
      by: { id: 'amman', name: 'Amman' },
    });
    expect(mention('He praised Chad for that.', 'Chad').because).toEqual({ kind: 'usual', form: 'Chad' });
  });

  test('Israel Katz is no state', () => {
    expect(named('Israel Katz spoke in Israel. Katz left.')).toEqual([
      'Israel Katz=israel-katz',
      'Israel=israel',
      'Katz=israel-katz',
    ]);
  });
});

describe('a surname of somebody in the list', () => {
  test('is theirs where their full name or their state is named', () => {
    expect(mention('Theresa May resigned. Then May left.', 'May').because).toEqual({
      kind: 'named-in-full',
      name: 'Theresa May',
    });
    expect(mention('In Spain, Prime Minister Sanchez answered.', 'Sanchez').actor).toBe('pedro-sanchez');
  });

  test('is another’s whom the article introduces', () => {
    expect(named('Sam Harris, a baker, left. Mr Harris said no.').map((one) => one.split('=')[1])).toEqual([
      'sam-haris',
      'sam-haris',
    ]);
  });

  test('stays with the one who needs no introduction', () => {
    expect(named('Lara Trump met Trump.')).toContain('Trump=donald-trump');
  });
});

describe('two meanings of the list', () => {
  const ENTRIES: readonly ActorEntry[] = [
    ...builtInActors(),
    {
      id: 'georgia-in-the-us',
      name: 'Georgia',
      type: 'place',
      aliases: ['US state of Georgia'],
      ambiguous: ['Georgia'],
      description: 'state of the United States',
    },
    { id: 'skarholm', name: 'Skarholm', type: 'place', aliases: [], standsFor: 'georgia-in-the-us' },
  ];
  const { recognise } = createRecogniser(buildActorDictionary(ENTRIES));
  const georgia = (text: string) =>
    recognise({
      text,
      blocks: [{ kind: 'body', start: 0, end: text.length }],
      outlet: null,
      language: 'en',
    }).mentions.find((one) => one.surface === 'Georgia');

  test('are told apart by what belongs to them', () => {
    expect(georgia('The vote in Georgia was counted in Skarholm.')?.actor).toBe('georgia-in-the-us');
    expect(georgia('The vote in Georgia was counted in Tbilisi.')?.actor).toBe('georgia');
    expect(georgia('The vote in Georgia was counted in Tbilisi.')?.because).toEqual({
      kind: 'supported',
      by: { id: 'tbilisi', name: 'Tbilisi' },
    });
  });

  test('are told apart by others of their kind', () => {
    const { actor, because } = mention('She won in Arizona, Georgia and Nevada.', 'Georgia');
    expect(actor).toBe('georgia-us-state');
    expect(because).toMatchObject({ kind: 'supported', by: { name: 'Arizona' } });
    expect(mention('Crowds met in Georgia, which pleased Texas and Tbilisi.', 'Georgia').actor).toBe(
      'georgia',
    );
  });

  test('are the usual one where only a big state speaks for the other', () => {
    expect(georgia('The vote in Georgia pleased the United States.')?.actor).toBe('georgia');
  });
});

test('the strongest supporter is found, and nobody supports themselves', () => {
  const state: ActorEntry = { id: 'tarnia', name: 'Tarnia', type: 'state', aliases: [] };
  const capital: ActorEntry = {
    id: 'tarn',
    name: 'Tarn',
    type: 'place',
    aliases: [],
    standsFor: 'tarnia',
    description: 'capital of Tarnia',
  };
  const head: ActorEntry = {
    id: 'ivo-brenk',
    name: 'Ivo Brenk',
    type: 'person',
    aliases: [],
    description: 'president of Tarnia',
  };
  const other: ActorEntry = { ...head, id: 'ana-brenk', name: 'Ana Brenk' };
  expect(supporter(state, [state, head, capital])).toEqual({ entry: capital, weight: 3 });
  expect(supporter(head, [other, state])).toEqual({ entry: state, weight: 2 });
  expect(supporter(head, [head, other])).toBeNull();
  expect(supporter(state, [])).toBeNull();
});
