import { describe, expect, test } from 'vitest';
import type { ActorType } from '../../../../utils/actors/actor.ts';
import { buildActorDictionary } from '../../../../utils/actors/dictionary/actor-dictionary.ts';
import type { ActorEntry } from '../../../../utils/actors/dictionary/actor-entry.ts';
import type { FoundName } from '../../../../utils/actors/linking/describe-mentions.ts';
import type { ReadDocument } from '../../../../utils/actors/names/find-names.ts';
import { combineNames } from '../../../../utils/actors/tagger/combine-names.ts';
import type { TaggedName, Tagging } from '../../../../utils/actors/tagger/tagger.ts';
import { placeOf, readLines } from './read-lines.ts';

const NORVIK: ActorEntry = { id: 'norvik', name: 'Norvik', type: 'state', aliases: ['Norvikland'] };
const TOLVA: ActorEntry = { id: 'tolva', name: 'Tolva', type: 'state', aliases: [], ambiguous: ['Tolva'] };
const BRENK: ActorEntry = { id: 'ivo-brenk', name: 'Ivo Brenk', type: 'person', aliases: ['Brenk'] };
const DICTIONARY = buildActorDictionary([NORVIK, TOLVA, BRENK]);

type Tag = readonly [name: string, type: TaggedName['type'], confidence: number];

/** What a tagger would say that sees these names, in order, and is `elsewhere` sure that a word is a name's. */
function tagging(read: ReadDocument, tags: readonly Tag[], elsewhere = 0.01): Tagging {
  const named = new Float32Array(read.document.words.length).fill(elsewhere);
  const names = tags.map(([name, type, confidence]) => {
    const place = placeOf(read, name);
    named.fill(type === null ? 0.01 : confidence, place.from, place.to);
    return { ...place, type, confidence };
  });
  return { names, named };
}

/** What dictionary and rules would say: the entry where there is one, else an unknown name. */
function found(read: ReadDocument, name: string, of: ActorEntry | ActorType): FoundName {
  const place = placeOf(read, name);
  const readings = read.matches.find((one) => one.from === place.from && one.to === place.to)?.readings ?? [];
  if (typeof of === 'string')
    return { ...place, readings: [], type: of, titled: false, confidence: 0.7, entry: null };
  return { ...place, readings, type: of.type, titled: false, confidence: 0.9, entry: of };
}

/** "name=entry" or "name:type" for each name, in the order of their places. */
function shown(read: ReadDocument, names: readonly FoundName[]): string[] {
  const { words } = read.document;
  return [...names]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, entry, type }) => {
      const name = words.slice(from, to).map((word) => word.text);
      return entry ? `${name.join(' ')}=${entry.id}` : `${name.join(' ')}:${type}`;
    });
}

const read = (text: string): ReadDocument => readLines([text], DICTIONARY);

describe('combineNames', () => {
  test('the tagger decides where a name stands', () => {
    const document = read('They met Ana Parval Ost of the harbour .');
    const rules = [found(document, 'Ana Parval', 'person')];
    const tags = tagging(document, [['Ana Parval Ost', 'person', 0.8]]);
    expect(shown(document, combineNames(document, rules, tags))).toEqual(['Ana Parval Ost:person']);
  });

  test('the dictionary says who a name is that both see', () => {
    const document = read('They met Ivo Brenk in Norvik .');
    const rules = [found(document, 'Ivo Brenk', BRENK), found(document, 'Norvik', NORVIK)];
    const tags = tagging(document, [
      ['Ivo Brenk', 'person', 0.99],
      ['Norvik', 'organisation', 0.99],
    ]);
    expect(shown(document, combineNames(document, rules, tags))).toEqual([
      'Ivo Brenk=ivo-brenk',
      'Norvik=norvik',
    ]);
  });

  test('the dictionary says who a name is that only the tagger saw', () => {
    const document = read('They met Tolva .');
    const place = tagging(document, [['Tolva', 'place', 0.6]]);
    expect(shown(document, combineNames(document, [], place))).toEqual(['Tolva=tolva']);
    const person = tagging(document, [['Tolva', 'person', 0.6]]);
    expect(shown(document, combineNames(document, [], person))).toEqual(['Tolva:person']);
  });

  test('a tagger that is sure of another kind is believed against the list, one in doubt is not', () => {
    const document = read('They met Norvik .');
    const rules = [found(document, 'Norvik', NORVIK)];
    const sure = combineNames(document, rules, tagging(document, [['Norvik', 'person', 0.97]]));
    expect(shown(document, sure)).toEqual(['Norvik:person']);
    const doubting = combineNames(document, rules, tagging(document, [['Norvik', 'person', 0.7]]));
    expect(shown(document, doubting)).toEqual(['Norvik=norvik']);
  });

  test('peoples are no actors', () => {
    const document = read('They met Estonians and North Koreans .');
    const tags = tagging(document, [
      ['Estonians', 'organisation', 0.95],
      ['North Koreans', 'organisation', 0.95],
    ]);
    expect(combineNames(document, [], tags)).toEqual([]);
  });

  test('events and laws are no actors, people of such a name are', () => {
    const document = read('They met on the Parval Summit and Ana Summit .');
    const tags = tagging(document, [
      ['Parval Summit', 'organisation', 0.8],
      ['Ana Summit', 'person', 0.8],
    ]);
    expect(shown(document, combineNames(document, [], tags))).toEqual(['Ana Summit:person']);
  });

  test('names that the tagger takes for no actors are dropped', () => {
    const document = read('They read Parval Harbour .');
    const rules = [found(document, 'Parval Harbour', 'place')];
    const tags = tagging(document, [['Parval Harbour', null, 0.9]]);
    expect(combineNames(document, rules, tags)).toEqual([]);
  });

  test('a hyphen between listed names gives both', () => {
    const document = read('They spoke of the Norvik-Tolva line .');
    const rules = [found(document, 'Norvik', NORVIK), found(document, 'Tolva', TOLVA)];
    const tags = tagging(document, [['Norvik - Tolva', 'organisation', 0.8]]);
    expect(shown(document, combineNames(document, rules, tags))).toEqual(['Norvik=norvik', 'Tolva=tolva']);
  });

  test('a hyphen within an unknown name parts nothing', () => {
    const document = read('They met Ana Parval-Ost .');
    const tags = tagging(document, [['Ana Parval - Ost', 'person', 0.8]]);
    expect(shown(document, combineNames(document, [], tags))).toEqual(['Ana Parval - Ost:person']);
  });

  test('what kind of thing it is, in small letters at its end, is no part of a name', () => {
    const document = read('They joined the National Parval party .');
    const tags = tagging(document, [['National Parval party', 'organisation', 0.8]]);
    expect(shown(document, combineNames(document, [], tags))).toEqual(['National Parval:organisation']);
  });

  test('an ordinary word in small letters stands between two names', () => {
    const document = read('They spoke of Tarn Union members Norvik .');
    const tags = tagging(document, [['Tarn Union members Norvik', 'organisation', 0.8]]);
    expect(shown(document, combineNames(document, [], tags))).toEqual([
      'Tarn Union:organisation',
      'Norvik=norvik',
    ]);
  });

  test('no name that such a word parts begins with "of"', () => {
    const document = read('They spoke of Tarn Union members of Parval .');
    const tags = tagging(document, [['Tarn Union members of Parval', 'organisation', 0.8]]);
    for (const name of shown(document, combineNames(document, [], tags))) expect(name).toMatch(/^\p{Lu}/u);
  });

  test('an acronym that a bracket explains by something plain is none', () => {
    const document = read('A most favoured harbour ( MFH ) is rare , so the MFH failed .');
    const tags = tagging(document, [['MFH', 'organisation', 0.9]]);
    expect(combineNames(document, [], tags)).toEqual([]);
  });

  test('an acronym that a bracket explains by a name stays', () => {
    const document = read('The Tarn Fisheries Council ( TFC ) met .');
    const tags = tagging(document, [
      ['Tarn Fisheries Council', 'organisation', 0.9],
      ['TFC', 'organisation', 0.9],
    ]);
    expect(shown(document, combineNames(document, [], tags))).toEqual([
      'Tarn Fisheries Council:organisation',
      'TFC:organisation',
    ]);
  });

  test('what only the rules found stays while the tagger is not sure against it, listed names longer', () => {
    const document = read('They met Parval in Norvik .');
    const rules = [found(document, 'Parval', 'person'), found(document, 'Norvik', NORVIK)];
    const kept = (named: number) =>
      shown(document, combineNames(document, rules, tagging(document, [], named)));
    expect(kept(0.7)).toEqual(['Parval:person', 'Norvik=norvik']);
    expect(kept(0.2)).toEqual(['Norvik=norvik']);
    expect(kept(0.01)).toEqual([]);
  });

  test('names never overlap', () => {
    const document = read('They met Ivo Brenk Ost of Norvik .');
    const rules = [found(document, 'Ivo Brenk', BRENK), found(document, 'Norvik', NORVIK)];
    const tags = tagging(document, [['Brenk Ost', 'person', 0.6]], 0.9);
    const names = [...combineNames(document, rules, tags)].sort((a, b) => a.from - b.from);
    expect(shown(document, names)).toEqual(['Brenk Ost:person', 'Norvik=norvik']);
  });

  test('the surer of both says how sure it is', () => {
    const document = read('They met Ivo Brenk .');
    const rules = [found(document, 'Ivo Brenk', BRENK)];
    for (const [confidence, wanted] of [
      [0.95, 0.95],
      [0.4, 0.9],
    ] as const) {
      const tags = tagging(document, [['Ivo Brenk', 'person', confidence]]);
      expect(combineNames(document, rules, tags)[0]?.confidence).toBeCloseTo(wanted, 6);
    }
  });

  test('a name that was given to somebody by the rules keeps why, a lost entry leaves no reason', () => {
    const document = read('They met Norvik .');
    const because = { kind: 'listed', form: 'Norvik' } as const;
    const rules = [{ ...found(document, 'Norvik', NORVIK), because }];
    const kept = combineNames(document, rules, tagging(document, [['Norvik', 'place', 0.97]]));
    expect(kept[0]?.because).toEqual(because);
    const lost = combineNames(document, rules, tagging(document, [['Norvik', 'person', 0.97]]));
    expect(lost[0]).not.toHaveProperty('because');
  });

  test('asks no more often for each name, however many there are', () => {
    const questions = (count: number): number => {
      const document = read('They met Parval in Norvik . '.repeat(count));
      let asked = 0;
      const rules = document.matches.map(({ from, to, readings }): FoundName => {
        const named = { from, to, readings, type: 'state', titled: false, confidence: 0.9 } as const;
        return Object.defineProperty({ ...named, entry: NORVIK }, 'entry', {
          enumerable: true,
          get: () => {
            asked += 1;
            return NORVIK;
          },
        });
      });
      const names = document.document.words.flatMap((word, from) =>
        word.text === 'Parval' ? [{ from, to: from + 1, type: 'person', confidence: 0.8 } as const] : [],
      );
      const named = new Float32Array(document.document.words.length).fill(0.9);
      expect(combineNames(document, rules, { names, named })).toHaveLength(2 * count);
      return asked;
    };
    expect(questions(80)).toBeLessThanOrEqual(2.1 * questions(40));
  });
});
