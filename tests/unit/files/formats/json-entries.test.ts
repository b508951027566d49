import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonEntry, jsonEntries } from '../../../../utils/files/formats/json-entries.ts';
import { JsonSplitter } from '../../../../utils/files/formats/json-members.ts';
import { jsonOutline } from '../../../../utils/files/formats/json-outline.ts';
import { formatOf, readText, sorted } from './read-format.ts';

async function entries(content: string, ...lists: string[]): Promise<JsonEntry[]> {
  const found: JsonEntry[] = [];
  const file = { name: 'x', blob: new Blob([content]), depth: 0 };
  for await (const entry of jsonEntries(file, new Set(lists))) found.push(entry);
  return found;
}

/** The members of a document that comes in pieces which end at these places. */
function split(content: string, places: readonly number[]) {
  const splitter = new JsonSplitter();
  const ends = [...places.map((place) => place % (content.length + 1)).sort((a, b) => a - b), content.length];
  const members = ends.flatMap((end, index) => splitter.push(content.slice(ends[index - 1] ?? 0, end)));
  splitter.end();
  return members;
}

const value = fc.jsonValue({ maxDepth: 3 });
const places = fc.array(fc.nat(2000), { maxLength: 6 });
const space = fc.constantFrom(undefined, 1, '\t');

describe('JSON in pieces', () => {
  it('gives the elements of a list as a parser does, wherever the pieces end', () => {
    fc.assert(
      fc.property(fc.array(value), places, space, (list, ends, indent) => {
        const members = split(JSON.stringify(list, null, indent), ends);
        expect(members.map((member) => 'json' in member.value && JSON.parse(member.value.json))).toEqual(
          JSON.parse(JSON.stringify(list)),
        );
        expect(members.every(({ key, inList }) => key === null && inList)).toBe(true);
      }),
    );
  });

  it('gives the members of an object with their names, its lists one by one', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value), places, space, (object, ends, indent) => {
        const members = split(JSON.stringify(object, null, indent), ends);
        const expected: unknown[] = Object.entries(object).flatMap(([key, member]): unknown[] =>
          Array.isArray(member) ? member.map((element) => [key, true, element]) : [[key, false, member]],
        );
        expect(
          members.map(({ key, inList, value: held }) => [
            key,
            inList,
            'json' in held && JSON.parse(held.json),
          ]),
        ).toEqual(JSON.parse(JSON.stringify(expected)));
      }),
    );
  });

  it('puts an object together that is an entry itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string({ minLength: 1 }), value, { minKeys: 1 }), async (object) => {
        const [entry] = await entries(JSON.stringify({ ...object, kept: 1 }));
        const held = Object.entries(object).filter(
          ([, member]) => !Array.isArray(member) || member.length > 0,
        );
        expect(entry).toEqual({
          name: 'the file',
          value: JSON.parse(JSON.stringify(Object.fromEntries([...held, ['kept', 1]]))),
        });
      }),
    );
  });

  it('finds entries under the given names only, and in documents one behind the other', async () => {
    expect(await entries('{"total":2,"rows":[1,{"a":[2]}],"other":[3]}', 'rows')).toEqual([
      { name: 'entry 1', value: 1 },
      { name: 'entry 2', value: { a: [2] } },
    ]);
    expect(await entries('{"a":1}\n{"b":[2,3]}\n[4]\n{"c":{}}')).toEqual([
      { name: 'entry 1', value: { a: 1 } },
      { name: 'entry 2', value: { b: [2, 3] } },
      { name: 'entry 3', value: 4 },
      { name: 'entry 4', value: { c: {} } },
    ]);
  });

  it('refuses what is broken in words, and goes on where it can', async () => {
    expect(await entries('[{"a":1},{"a":tru},{"a":2}]')).toEqual([
      { name: 'entry 1', value: { a: 1 } },
      { name: 'entry 2', refused: 'it is broken JSON' },
      { name: 'entry 3', value: { a: 2 } },
    ]);
    expect(await entries('{"a":tru,"b":1}')).toEqual([{ name: 'the file', refused: 'it is broken JSON' }]);
    await expect(entries('{a:1}')).rejects.toThrow('a name is not in quotation marks');
    await expect(entries('[{"a":"')).rejects.toThrow('cut off');
    await expect(entries('"text"')).rejects.toThrow('no JSON list and no JSON object');
    await expect(entries('[]')).rejects.toThrow('no entries');
  });
});

describe('the outline of JSON', () => {
  it('is told by a beginning that is cut off', () => {
    const content = '{"total":1,"rows":[{"uri":"x","type":"webpage","inner":{"deep":1},"text":"lon';
    const outline = jsonOutline(content);
    expect(outline?.root).toBe('object');
    expect([...(outline?.rootKeys ?? [])]).toEqual(['total', 'rows']);
    expect([...(outline?.entryKeys ?? [])]).toEqual(['uri', 'type', 'inner', 'text']);
    expect([...(outline?.types ?? [])]).toEqual(['webpage']);
  });

  it('takes time in proportion to the length', () => {
    for (const piece of ['[', '{', '"', '\\', '{"a":[', '"\\', ',', ':"']) {
      const start = performance.now();
      jsonOutline(`[${piece.repeat(65_536 / piece.length)}`);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});

describe('JSON with articles', () => {
  it.each([
    ['a list', '[{"title":"A"},{"text":"B"}]', ['A', null]],
    ['a list under a usual name, on one line', '{"title":"Export","items":[{"title":"A"}]}', ['A']],
    ['a list two levels down', '{"data":{"articles":[{"title":"A"}]}}', ['A']],
    ['the answer of a search engine', '{"took":2,"hits":{"hits":[{"_source":{"title":"A"}}]}}', ['A']],
    ['articles by their ids', '{\n"x1":{"title":"A"},\n"x2":{"title":"B"}}', ['A', 'B']],
    ['one article over several lines', '{\n"title":"A",\n"related":[{"title":"B"}]}', ['A']],
  ])('reads %s', async (_, content, titles) => {
    const format = formatOf('x.json', content);
    expect(format?.name).toBe('JSON with articles');
    const items = format === undefined ? [] : await readText(format, 'x.json', content);
    expect(sorted(items).articles.map(({ title }) => title)).toEqual(titles);
  });
});
