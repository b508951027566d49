import { extractClaims } from '../../../utils/claims/reading/extract-claims.ts';
import { openCorpus } from '../../../utils/corpus/corpus.ts';
import { browser } from '../../../utils/messages/browser.ts';
import { ArticleMaker } from '../generated-articles.ts';
import { readPoolLines } from '../pool-lines.ts';

// Runs inside a page of the extension: fills the reader's own corpus with made articles, through the corpus, as an import
// does when it has read them.

export interface InPageFill {
  /** Adds the articles from one number up to, not with, another, with or without the claims that they make. */
  fill(from: number, to: number, withClaims: boolean): Promise<void>;
  /** Does what is left to do after an import. */
  tend(): Promise<void>;
  count(): Promise<number>;
  /** Lets pages be read only when the popup is opened on them. */
  readWhenAskedAlone(): Promise<void>;
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
  async fill(from, to, withClaims) {
    const [maker, corpus] = await Promise.all([making, opening]);
    const articles = Array.from({ length: to - from }, (_, i) => maker.article(from + i));
    await corpus.addArticles(
      articles.map((one) => ({
        ...one,
        claims: withClaims ? extractClaims(one.article, one) : [],
        roles: [],
      })),
      'import',
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
  async readWhenAskedAlone() {
    await browser.runtime.sendMessage({ type: 'view/set-site', host: null, mode: 'click' });
  },
};

declare global {
  interface Window {
    sidelightFill: InPageFill;
  }
}

Object.assign(window, { sidelightFill: fill });
