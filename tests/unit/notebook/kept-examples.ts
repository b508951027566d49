import { articleId } from '../../../utils/articles/article-id.ts';
import { articlePlace } from '../../../utils/articles/article-place.ts';
import type { KeptArticle } from '../../../utils/notebook/kept-article.ts';
import type { Subscription } from '../../../utils/notebook/subscription.ts';
import { subscriptionId } from '../../../utils/notebook/subscription-id.ts';
import { exampleArticle } from '../corpus/example-articles.ts';

/** A page that was kept by hand. */
export async function examplePage(body: string, madeAt = '2026-02-05T09:30:00.000Z'): Promise<KeptArticle> {
  const article = exampleArticle({ body, url: 'https://www.quay.example/strike?utm_source=x' });
  return { id: await articleId(article), article, place: articlePlace(article.url), by: 'kept', madeAt };
}

/** One subscription of each kind. */
export async function exampleSubscriptions(): Promise<Subscription[]> {
  const origins = ['https://quay.example'];
  const [feed, pack, shared] = ['feed', 'pack/manifest.json', 'corpus'].map(
    (path) => `https://quay.example/${path}`,
  );
  if (feed === undefined || pack === undefined || shared === undefined) throw new Error('no address');
  return [
    {
      id: await subscriptionId('feed', feed),
      kind: 'feed',
      url: feed,
      title: 'The Quay',
      origins,
      fullText: true,
      madeAt: '2026-02-05T09:31:00.000Z',
    },
    {
      id: await subscriptionId('pack', pack),
      kind: 'pack',
      url: pack,
      title: 'Harbours since 1990',
      origins,
      madeAt: '2026-02-05T09:32:00.000Z',
    },
    {
      id: await subscriptionId('shared', shared),
      kind: 'shared',
      url: shared,
      title: 'The newsroom',
      origins,
      follows: { outlets: ['The Quay'], languages: [], from: '2026-01-01' },
      sends: false,
      madeAt: '2026-02-05T09:33:00.000Z',
    },
  ];
}
