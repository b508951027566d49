import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Recasing, writeRecased } from './recased-tokens.ts';

/** Pairs of ours that nothing was fitted on, by what their measures are called. */
const OWN_PAIRS = {
  own: 'tests/quality/pairs/relations-aside.jsonl',
  blind: 'tests/quality/pairs/relations-blind.jsonl',
};
const RECASED = 'test-results/quality/recased';

/** One scorer run: what the headless command is called with, and which gold it is held against. */
export interface Measure {
  readonly name: string;
  /** Words of the call, paths relative to the shared folder's root already joined. */
  readonly call: readonly string[];
  /** Words for the scorer after the verb; `PREDICTIONS` stands for the file of predictions. */
  readonly score: readonly string[];
  /** Takes minutes, so only the full run does it. */
  readonly slow?: boolean;
  /** Makes a set that is not stored. */
  readonly prepare?: () => Promise<void>;
}

/** Every measure on the development gold and the public sets, in the order of the README's table. */
export function measures(shared: string): Measure[] {
  const at = (path: string) => join(shared, path);
  const seeds = readdirSync(at('seeds'))
    .sort()
    .map((name) => at(`seeds/${name}`));
  const pairs = at('gold/pairs.dev.jsonl');
  const articles = ['--articles', at('gold/articles.jsonl')];
  return [
    {
      name: 'segments',
      call: ['segment', ...seeds],
      score: ['segments', at('gold/articles.jsonl'), 'PREDICTIONS'],
    },
    {
      name: 'actors',
      call: ['actors', ...seeds],
      score: ['actors', at('gold/mentions.dev.jsonl'), 'PREDICTIONS', ...articles],
    },
    {
      name: 'coverage',
      call: ['coverage', ...seeds],
      score: ['coverage', at('gold/related.dev.jsonl'), 'PREDICTIONS', ...articles],
    },
    {
      name: 'checkworthy',
      call: ['checkworthy', ...seeds],
      score: ['checkworthy', at('gold/checkworthy.dev.jsonl'), 'PREDICTIONS'],
    },
    {
      name: 'compare',
      call: ['compare', pairs, ...seeds.flatMap((seed) => ['--corpus', seed])],
      score: ['compare', pairs, 'PREDICTIONS'],
    },
    {
      name: 'compare3',
      call: ['compare', pairs, ...seeds.flatMap((seed) => ['--corpus', seed])],
      score: ['compare3', pairs, 'PREDICTIONS'],
    },
    ...Object.entries(OWN_PAIRS).flatMap(([name, file]) =>
      ['compare', 'compare3'].map((scorer) => ({
        name: `${scorer} ${name}`,
        call: ['compare', file],
        score: [scorer, file, 'PREDICTIONS'],
      })),
    ),
    { name: 'claims', call: ['claims', ...seeds], score: ['claims', pairs, 'PREDICTIONS'] },
    ...['gum.news.test', 'wnut17.test', 'conll03.testb'].map((set) =>
      tagMeasure(set, at(`data/actors/measure/${set}.jsonl`)),
    ),
    recasedMeasure('capitals', at('data/actors/measure/gum.news.test.jsonl')),
    recasedMeasure('title-case', at('data/actors/measure/gum.news.test.jsonl')),
    {
      name: 'group dwie',
      call: ['group', at('data/actors/measure/dwie.groups.jsonl')],
      score: ['group', at('data/actors/measure/dwie.groups.jsonl'), 'PREDICTIONS'],
      slow: true,
    },
    {
      name: 'quotations polnear',
      call: ['quotations', at('data/claims/polnear.jsonl')],
      score: ['quotations', at('data/claims/polnear.jsonl'), 'PREDICTIONS'],
      slow: true,
    },
    ...['vitaminc', 'summedits'].map((set) => ({
      name: `compare3 ${set}`,
      call: ['compare', at(`data/claims/${set}.pairs.jsonl`)],
      score: ['compare3', at(`data/claims/${set}.pairs.jsonl`), 'PREDICTIONS'],
      slow: true,
    })),
    {
      name: 'coverage ecb',
      call: ['coverage', at('data/coverage/ecb.docs.jsonl')],
      score: ['coverageIds', at('data/coverage/ecb.qrels.txt'), 'PREDICTIONS'],
      slow: true,
    },
  ];
}

function tagMeasure(name: string, file: string): Measure {
  return { name: `tag ${name}`, call: ['tag', file], score: ['tag', file, 'PREDICTIONS'], slow: true };
}

/** The same set without what its capitals tell. */
function recasedMeasure(recasing: Recasing, original: string): Measure {
  const file = join(RECASED, `gum.news.test.${recasing}.jsonl`);
  return {
    ...tagMeasure(`gum ${recasing}`, file),
    prepare: () => writeRecased(original, file, recasing),
  };
}
