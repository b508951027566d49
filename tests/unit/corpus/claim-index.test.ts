import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { articleOfPlace } from '../../../utils/claims/finding/claim-places.ts';
import { claimsInContext } from '../../../utils/claims/finding/claim-source.ts';
import { findPartners } from '../../../utils/claims/finding/find-partners.ts';
import { WORDS_ALONE } from '../../../utils/claims/meaning/meaning.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { CLAIM_INDEX } from '../../../utils/corpus/index-kinds.ts';
import { clearIndex, storedManifest } from '../../../utils/corpus/index-tables.ts';
import { claimCountOf, packClaims, unpackClaims } from '../../../utils/corpus/packed-claims.ts';
import { analysed } from './example-articles.ts';
import { expectWholeIndex } from './expect-whole-index.ts';

/** More than are indexed before the corpus opens. */
const MANY = 230;

let databases = 0;

async function filled(count: number): Promise<Corpus> {
  databases += 1;
  const corpus = await openCorpus(`claim-index-${databases}`);
  const bodies = Array.from(
    { length: count },
    (_, i) => `Storm ${i % 7} hit harbour ${i}. Nobody slept in ward ${i}.`,
  );
  await corpus.addArticles(await Promise.all(bodies.map((body) => analysed({ body }))), 'import');
  return corpus;
}

/** A corpus as an older version left it, without the index, opened by today's. */
async function upgraded(count: number): Promise<Corpus> {
  const corpus = await filled(count);
  await corpus.change(() => clearIndex(corpus.database, CLAIM_INDEX.name));
  corpus.close();
  return openCorpus(corpus.database.name);
}

async function partnerOf(corpus: Corpus, body: string) {
  const page = claimsInContext(await analysed({ body }));
  const options = { meaning: WORDS_ALONE, perClaim: 3, looked: 9, fetched: 20 };
  const found = await findPartners(page, await corpus.claimSource(), options);
  return found.at(-1)?.[0]?.claim.claim.text;
}

describe('the index over claims', () => {
  it('is there at once in a small corpus of an older version', async () => {
    const corpus = await upgraded(20);
    expect((await storedManifest(corpus.database, CLAIM_INDEX.name))?.rebuild).toBeNull();
    await expectWholeIndex(corpus);
  });

  it('is built in the background in a large one, which answers meanwhile from the articles near the page', async () => {
    const corpus = await upgraded(MANY);
    const revision = await corpus.revision();
    const { index } = await corpus.claimSource();
    expect(index.documentCount).toBe(0);
    expect(await partnerOf(corpus, 'In ward 77 nobody slept a wink.')).toBe('Nobody slept in ward 77.');
    await corpus.tendIndex();
    await expectWholeIndex(corpus);
    expect(await corpus.revision()).not.toBe(revision);
    expect(await partnerOf(corpus, 'In ward 77 nobody slept a wink.')).toBe('Nobody slept in ward 77.');
  });

  it('takes in what is added and loses what is removed while it is being built', async () => {
    const corpus = await upgraded(MANY);
    await corpus.addArticles([await analysed({ body: 'A heron landed on the ferry of Lund.' })], 'import');
    const gone = await corpus.database.articles.get(5);
    await corpus.removeArticles([gone?.id ?? '']);
    expect(await partnerOf(corpus, 'The ferry of Lund met a heron.')).toContain('heron');
    await corpus.tendIndex();
    await expectWholeIndex(corpus);
  });

  it('is built again where it is damaged', async () => {
    const corpus = await filled(MANY);
    await corpus.database.claimIndexShards.clear();
    const begun = vi.fn();
    corpus.onRebuild(begun);
    await partnerOf(corpus, 'Nobody slept in ward 3.');
    await vi.waitFor(() => expect(begun).toHaveBeenCalledTimes(1));
    await corpus.tendIndex();
    await expectWholeIndex(corpus);
  });

  it('gives the documents of whole articles to whoever builds it, however few are asked for', async () => {
    const corpus = await filled(9);
    const next = CLAIM_INDEX.documentsOf(corpus.database);
    const first = await next(-1, 3);
    const last = Math.max(...first.keys());
    const rest = await next(last, 1_000);
    const articles = [...first.keys()].map(articleOfPlace);
    expect(first.size).toBeGreaterThanOrEqual(3);
    expect([...rest.keys()].every((place) => !articles.includes(articleOfPlace(place)))).toBe(true);
    expect(await next(Math.max(last, ...rest.keys()), 5)).toEqual(new Map());
  });
});

describe('packed claims', () => {
  it('come back as they were, any of them', async () => {
    const { claims } = await analysed({
      title: 'Ein “Titel”\u2028',
      body: 'Vår båt kom. 7 båtar\nsjönk. Ingen dog.',
    });
    const record = packClaims(4, claims);
    expect(unpackClaims(record)).toEqual(claims);
    expect(claimCountOf(record)).toBe(claims.length);
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), (from, to) => {
        expect(unpackClaims(record, from, to)).toEqual(claims.slice(from, to));
        expect(unpackClaims({ article: 4, claims }, from, to)).toEqual(claims.slice(from, to));
      }),
    );
    expect(unpackClaims(packClaims(1, []))).toEqual([]);
  });
});
