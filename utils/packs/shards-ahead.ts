import { READER_VERSION } from '../actors/reader-version.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Corpus } from '../corpus/corpus.ts';
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

/** Fetches and checks the next shard while the one at hand is being written. */
export class ShardsAhead {
  readonly #corpus: Corpus;
  readonly #pack: FollowedPack;
  readonly #network: Network;
  readonly #signal: AbortSignal | undefined;
  #next: { readonly hash: string; readonly articles: Promise<readonly AnalysedArticle[]> } | null = null;

  constructor(corpus: Corpus, pack: FollowedPack, network: Network, signal: AbortSignal | undefined) {
    this.#corpus = corpus;
    this.#pack = pack;
    this.#network = network;
    this.#signal = signal;
  }

  /** The articles of a shard that is not there yet. */
  async articlesOf(manifest: PackManifest, shard: ShardEntry): Promise<readonly AnalysedArticle[]> {
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

  async #load({ reader }: PackManifest, shard: ShardEntry): Promise<readonly AnalysedArticle[]> {
    const articles = await fetchShard(this.#network, this.#pack.url, shard, this.#signal);
    return reader === READER_VERSION ? articles : articles.map((one) => ({ ...one, readBy: reader }));
  }
}
