import fc from 'fast-check';
import type { Mention } from '../../../utils/actors/actor.ts';
import type { Article } from '../../../utils/articles/article.ts';
import type { IndexedArticle } from '../../../utils/coverage/memory-index.ts';

export interface ExampleDocument {
  readonly id?: string;
  readonly title?: string;
  readonly body: string;
  readonly url?: string | null;
  readonly outlet?: string | null;
  /** Names that the recogniser found, with their actor and whom it acts for. */
  readonly names?: Readonly<Record<string, { readonly actor: string; readonly metonymOf?: string }>>;
}

export function document(example: ExampleDocument): IndexedArticle & { readonly article: Article } {
  const { id = example.body, title = '', body, url = null, outlet = null, names = {} } = example;
  const text = title === '' ? body : `${title}\n\n${body}`;
  const start = text.length - body.length;
  const mentions: Mention[] = Object.entries(names).flatMap(([surface, { actor, metonymOf = null }]) =>
    [...text.matchAll(new RegExp(`\\b${surface}\\b`, 'g'))].map(({ index }) => ({
      start: index,
      end: index + surface.length,
      surface,
      actor,
      metonymOf,
      metonymConfidence: null,
      because: { kind: 'listed', form: surface },
      confidence: 1,
    })),
  );
  return {
    id,
    mentions: mentions.sort((a, b) => a.start - b.start),
    article: {
      kind: 'article',
      title: title === '' ? null : title,
      outlet,
      via: null,
      date: null,
      author: null,
      url,
      tags: [],
      language: 'en',
      text,
      sourceStart: 0,
      body: { start, end: text.length },
      blocks: [
        ...(title === '' ? [] : [{ kind: 'title' as const, start: 0, end: title.length }]),
        { kind: 'body', start, end: text.length },
      ],
    },
  };
}

const WORDS = ['harbour', 'strike', 'wages', 'dockers', 'ships', 'storm', 'soup', 'leeks', 'bridge', 'vote'];

const words = (maxLength: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength }).map((list) => list.join(' '));

/** A small article of a few words that come again in others. */
export const anyDocument: fc.Arbitrary<ExampleDocument> = fc.record({
  id: fc.uuid(),
  title: words(3),
  body: words(30),
});
