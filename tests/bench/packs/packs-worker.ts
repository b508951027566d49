import { openCorpus } from '../../../utils/corpus/corpus.ts';
import { openCorpusDatabase } from '../../../utils/corpus/corpus-database.ts';
import { guardedNetwork } from '../../../utils/network/network.ts';
import { followPack } from '../../../utils/packs/follow-pack.ts';
import { serve } from '../coverage/worker-calls.ts';

// Installs a pack as the extension's worker does, then writes the records that it left into a second database of the same
// schema, as they are.

/** Articles whose records are written at once: as many as a shard has on average. */
const AT_ONCE = 256;

const system = {
  /** Installs the pack at an address. */
  async install(url: string) {
    const corpus = await openCorpus('packs-bench');
    const network = guardedNetwork({ fetch: (...asked) => fetch(...asked), isAllowed: async () => true });
    const begun = performance.now();
    await followPack(corpus, { source: 'pack:bench', url }, { network, now: Date.now, random: Math.random });
    const installed = performance.now();
    await corpus.tendIndex();
    const articles = await corpus.articleCount();
    const tended = performance.now();
    corpus.close();
    return { articles, installing: installed - begun, tending: tended - installed };
  },
  /**
   * Raw: bulkPut of the articles, heads, sources, claims, checked statements, mentions and roles, under their numbers, a
   * transaction for each {@link AT_ONCE} articles, on the disk as strictly as the corpus wants it. No search index, no
   * sums over actors and outlets, nothing prepared or checked; only the transactions are timed.
   */
  async raw() {
    const from = await openCorpusDatabase('packs-bench');
    const to = await openCorpusDatabase('packs-bench-raw');
    let [writing, articles] = [0, 0];
    for (let after = 0; ; ) {
      const records = await from.articles.where('number').above(after).limit(AT_ONCE).toArray();
      const last = records.at(-1);
      if (last === undefined) break;
      const numbers = [after + 1, last.number] as const;
      const [heads, sources, claims, factChecks, mentions, roles] = await Promise.all([
        from.articleHeads
          .where('number')
          .between(...numbers, true, true)
          .toArray(),
        from.articleSources
          .where('article')
          .between(...numbers, true, true)
          .toArray(),
        from.claims
          .where('article')
          .between(...numbers, true, true)
          .toArray(),
        from.factChecks
          .where('article')
          .between(...numbers, true, true)
          .toArray(),
        from.mentions
          .where('article')
          .between(...numbers, true, true)
          .toArray(),
        from.roles
          .where('article')
          .between(...numbers, true, true)
          .toArray(),
      ]);
      const begun = performance.now();
      await to.transaction('rw', to.tables, async () => {
        await Promise.all([
          to.articles.bulkPut(records),
          to.articleHeads.bulkPut(heads),
          to.articleSources.bulkPut(sources),
          to.claims.bulkPut(claims),
          to.factChecks.bulkPut(factChecks),
          to.mentions.bulkPut(mentions),
          to.roles.bulkPut(roles),
        ]);
      });
      writing += performance.now() - begun;
      articles += records.length;
      after = last.number;
    }
    return { articles, writing };
  },
};

serve(system);
