import { openCorpus } from '../../../utils/corpus/corpus.ts';
import { ArticleMaker } from '../generated-articles.ts';
import { readPoolLines } from '../pool-lines.ts';

// Runs inside a page of the extension: fills the reader's own corpus with made articles, through the corpus, as an import
// does when it has read them.

export interface InPageFill {
  /** Adds the articles from one number up to, not with, another. */
  fill(from: number, to: number): Promise<void>;
  /** Does what is left to do after an import. */
  tend(): Promise<void>;
  count(): Promise<number>;
}

async function openMaker(): Promise<ArticleMaker> {
  const file = await fetch('/bench/pool.jsonl.gz');
  if (file.body === null) throw new Error('The texts are not there.');
  const lines = await new Response(file.body.pipeThrough(new DecompressionStream('gzip'))).text();
  return new ArticleMaker(readPoolLines(lines));
}

const making = openMaker();
const opening = openCorpus();

const fill: InPageFill = {
  async fill(from, to) {
    const [maker, corpus] = await Promise.all([making, opening]);
    const articles = Array.from({ length: to - from }, (_, i) => maker.article(from + i));
    await corpus.addArticles(
      articles.map((article) => ({ ...article, claims: [], roles: [] })),
      'user',
    );
  },
  async tend() {
    const corpus = await opening;
    await corpus.tendIndex();
    await corpus.refreshActorDictionary();
  },
  async count() {
    return (await opening).articleCount();
  },
};

declare global {
  interface Window {
    sidelightFill: InPageFill;
  }
}

Object.assign(window, { sidelightFill: fill });
