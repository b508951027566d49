import { READER_VERSION } from '../actors/reader-version.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type PreparedArticle, prepareArticle } from '../corpus/prepared-article.ts';
import type { Network } from '../network/network.ts';
import type { SubscriptionSource } from '../notebook/article-source.ts';
import { fetchShard } from './fetch-pack.ts';
import { heldShard } from './held-shards.ts';
import type { PackManifest, ShardEntry } from './manifest.ts';

/** A pack as the reader follows it. */
export interface FollowedPack {
  readonly source: SubscriptionSource;
  /** The address of its manifest. */
  readonly url: string;
}

/** Articles that are prepared at once; the database waits so long for its turn. */
const PREPARED_AT_ONCE = 8;

/** Fetches, checks and prepares the next shard while the one at hand is being written. */
export class ShardsAhead {
  readonly #corpus: Corpus;
  readonly #pack: FollowedPack;
  readonly #network: Network;
  readonly #signal: AbortSignal | undefined;
  #next: { readonly hash: string; readonly articles: Promise<readonly PreparedArticle[]> } | null = null;

  constructor(corpus: Corpus, pack: FollowedPack, network: Network, signal: AbortSignal | undefined) {
    this.#corpus = corpus;
    this.#pack = pack;
    this.#network = network;
    this.#signal = signal;
  }

  /** The articles of a shard that is not there yet. */
  async articlesOf(manifest: PackManifest, shard: ShardEntry): Promise<readonly PreparedArticle[]> {
    const articles = await (this.#next?.hash === shard.hash
      ? this.#next.articles
      : this.#load(manifest, shard));
    this.#next = null;
    const next = await this.#missingAfter(manifest, shard);
    if (next !== null) {
      this.#next = { hash: next.hash, articles: this.#load(manifest, next) };
      // A failure is met when its turn comes, or never.
      this.#next.articles.catch(() => undefined);
    }
    return articles;
  }

  async #missingAfter({ shards }: PackManifest, shard: ShardEntry): Promise<ShardEntry | null> {
    const next = shards[shards.indexOf(shard) + 1];
    if (next === undefined) return null;
    const held = await heldShard(this.#corpus, this.#pack.source, next.hash);
    return held === null || held.leaving ? next : null;
  }

  async #load({ reader }: PackManifest, shard: ShardEntry): Promise<readonly PreparedArticle[]> {
    const articles = await fetchShard(this.#network, this.#pack.url, shard, this.#signal);
    const prepared: PreparedArticle[] = [];
    for (const [at, article] of articles.entries()) {
      prepared.push(prepareArticle(reader === READER_VERSION ? article : { ...article, readBy: reader }));
      if (at % PREPARED_AT_ONCE === PREPARED_AT_ONCE - 1) await turn();
    }
    return prepared;
  }
}

/** Lets whatever waits go first. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
