import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { contentsOf } from './corpus-contents.ts';
import { analysed } from './example-articles.ts';

const REPORT = `The ferry Aurora ran aground off the northern reef at dawn on Monday with forty passengers aboard.
  Lifeboats took all of them ashore within two hours, the coast guard said. The captain told reporters that the
  steering had failed. Divers will look for damage before tugs try to free the ship at the next high tide.`;
const SPUN = REPORT.replace('dawn', 'daybreak')
  .replace('passengers', 'travellers')
  .replace('damage', 'harm')
  .replace('steering', 'rudder');
const OTHER = `Owners of ferries asked the ministry for more time to fit the lifeboats that a law of last year demands.
  A committee of the council will hear them in spring, and unions of sailors want to speak there as well.`;

let databases = 0;
function open(): Promise<Corpus> {
  databases += 1;
  return openCorpus(`copies-test-${databases}`);
}

/** As a corpus was before it had sketches. */
async function withoutSketches(corpus: Corpus): Promise<void> {
  await corpus.database.copySketches.clear();
  await corpus.database.meta.delete('copySketches');
}

const other = (i: number) =>
  analysed({ body: `${OTHER} That was item ${i} of ${i * 7} on the agenda of day ${i}.` });

describe('copies of an article', () => {
  it('are found in the whole corpus with how alike they are, whatever their headline', async () => {
    const corpus = await open();
    const [report, spun, elsewhere, apart] = await Promise.all([
      analysed({ title: 'Ferry aground', body: REPORT }),
      analysed({ title: 'Ship stuck on reef', body: SPUN, outlet: 'Spin Daily' }),
      analysed({
        title: 'Ferry stranded',
        body: `By Ivo Tarn. ${REPORT.slice(0, 220)}`,
        outlet: 'Fjord Times',
      }),
      analysed({ title: 'Ferry aground', body: OTHER }),
    ]);
    await corpus.addArticles([report, spun, elsewhere, apart], 'import');
    const found = await corpus.copiesOf(report.article);
    expect(found[0]).toEqual({ id: report.id, likeness: 1 });
    expect(found.map(({ id }) => id).sort()).toEqual([report.id, spun.id, elsewhere.id].sort());
    for (const { likeness } of found) expect(likeness).toBeGreaterThanOrEqual(0.55);
    expect(await corpus.copiesOf(apart.article)).toEqual([{ id: apart.id, likeness: 1 }]);
    await corpus.removeArticles([spun.id, elsewhere.id]);
    expect(await corpus.copiesOf(report.article)).toEqual([{ id: report.id, likeness: 1 }]);
    await corpus.removeArticles([report.id, apart.id]);
    expect(await corpus.database.copySketches.count()).toBe(0);
  });

  it('are found of a page that the corpus does not have, and none of one without words', async () => {
    const corpus = await open();
    const report = await analysed({ body: REPORT });
    await corpus.addArticles([report], 'import');
    const page = await analysed({ title: 'Reef', body: SPUN });
    expect((await corpus.copiesOf(page.article)).map(({ id }) => id)).toEqual([report.id]);
    expect(await corpus.copiesOf((await analysed({ body: '…' })).article)).toEqual([]);
  });

  it('are found in a corpus of before at once where it is small', async () => {
    const corpus = await open();
    const report = await analysed({ body: REPORT });
    await corpus.addArticles([report, await other(1)], 'import');
    const whole = await contentsOf(corpus);
    await withoutSketches(corpus);
    corpus.close();
    const again = await openCorpus(corpus.database.name);
    expect(await contentsOf(again)).toEqual(whole);
  });

  it('are found in a large one when it was tended, however often that was stopped and whatever changed meanwhile', async () => {
    const corpus = await open();
    const articles = await Promise.all(Array.from({ length: 1_100 }, (_, i) => other(i)));
    await corpus.addArticles(articles, 'import');
    await corpus.tendIndex();
    await withoutSketches(corpus);
    corpus.close();
    let again = await openCorpus(corpus.database.name);
    for (let stops = 0; stops < 3; stops += 1) {
      await expect(again.tendIndex(() => Promise.reject(new Error('stopped')))).rejects.toThrow();
      again.close();
      again = await openCorpus(corpus.database.name);
    }
    const gone = [articles[1_090], articles[3]].map((one) => one?.id ?? '');
    await again.removeArticles(gone);
    await again.addArticles([await analysed({ body: REPORT })], 'import');
    await again.tendIndex();
    const tended = await contentsOf(again);
    expect(tended.sketches).toHaveLength(1_099);
    const fresh = await open();
    await fresh.addArticles([await analysed({ body: REPORT }), ...articles], 'import');
    await fresh.removeArticles(gone);
    expect(tended.sketches).toEqual((await contentsOf(fresh)).sketches);
  });
});
