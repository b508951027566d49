import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentTerms } from '../../../../utils/coverage/document-terms.ts';
import type { CoverageList } from '../../../../utils/coverage/related-article.ts';
import { groupStories, type StoryMember } from '../../../../utils/coverage/stories/group-stories.ts';
import { anyDocument, document } from '../example-documents.ts';

function member(
  id: string,
  body: string,
  list: CoverageList = 'background',
  date: string | null = null,
): StoryMember {
  return {
    related: { article: id, score: 1, list, strength: 0.5, actors: [], terms: [] },
    terms: documentTerms(document({ body })),
    date,
  };
}
const ids = (groups: ReturnType<typeof groupStories>) =>
  groups.map((group) => group.map(({ article }) => article).join(' '));

const strike = [
  'Dockers of the harbour strike for higher wages',
  'Harbour dockers end their strike over wages',
];
const storm = [
  'A storm broke the sea bridge at night',
  'The bridge that the storm broke stays closed to cars',
];

describe('groupStories', () => {
  it('puts the page’s own story first and parts the background by story', () => {
    const members = [
      member('own 1', 'The minister visits the port', 'story'),
      member('strike 1', strike[0] ?? ''),
      member('storm 1', storm[0] ?? ''),
      member('own 2', 'The port awaits its minister', 'story'),
      member('strike 2', strike[1] ?? ''),
      member('storm 2', storm[1] ?? ''),
    ];
    expect(ids(groupStories(members))).toEqual(['own 1 own 2', 'strike 1 strike 2', 'storm 1 storm 2']);
  });

  it('holds articles of one matter that are months apart for different stories', () => {
    const at = (...dates: readonly string[]) =>
      groupStories([
        ...dates.map((date, i) => member(`strike ${i}`, strike[i] ?? '', 'background', date)),
        member('storm', storm[0] ?? ''),
      ]).length;
    expect(at('2026-01-02', '2026-01-09')).toBe(2);
    expect(at('2026-01-02', '2026-06-09')).toBe(3);
    expect(at('2026-01-02', 'no date')).toBe(2);
  });

  it('gives nothing for nothing', () => {
    expect(groupStories([])).toEqual([]);
  });

  it('loses no article and keeps the order of the list within and between groups', () => {
    fc.assert(
      fc.property(fc.array(anyDocument, { maxLength: 12 }), (examples) => {
        const members = examples.map(({ body }, i) => member(`${i}`.padStart(2, '0'), body));
        const groups = groupStories(members).map((group) => group.map(({ article }) => article));
        expect(groups.flat().sort()).toEqual(members.map(({ related }) => related.article));
        for (const group of groups) expect(group).toEqual([...group].sort());
        const firsts = groups.map(([first]) => first);
        expect(firsts).toEqual([...firsts].sort());
      }),
    );
  });
});
