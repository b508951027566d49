import type { Article } from '../articles/article.ts';
import type { Actor, Mention, Recognition } from './actor.ts';
import type { ActorDictionary } from './actor-dictionary.ts';
import { matchDictionary, plainCandidate } from './dictionary-pass.ts';
import { readDocument } from './document.ts';

/** What the recogniser reads of an article. */
export type ReadableArticle = Pick<Article, 'text' | 'blocks' | 'outlet' | 'language'>;

export interface ActorRecogniser {
  /** Finds the actors that an article names. Never throws; the same article gives the same answer. */
  readonly recognise: (article: ReadableArticle) => Recognition;
}

/** Makes a recogniser over a dictionary; it keeps no state between articles. */
export function createRecogniser(dictionary: ActorDictionary): ActorRecogniser {
  return {
    recognise(article) {
      const document = readDocument(article);
      const mentions: Mention[] = [];
      const actors = new Map<string, Actor>();
      for (const match of matchDictionary(document, dictionary)) {
        const candidate = plainCandidate(match, document.words);
        const first = document.words[match.from];
        const last = document.words[match.to - 1];
        if (!candidate?.entry || !first || !last) continue;
        const { entry } = candidate;
        mentions.push({
          start: first.start,
          end: last.end,
          surface: article.text.slice(first.start, last.end),
          actor: entry.id,
          metonymOf: entry.standsFor ?? null,
          confidence: candidate.confidence,
        });
        actors.set(entry.id, {
          id: entry.id,
          name: entry.name,
          type: entry.type,
          standsFor: entry.standsFor ?? null,
          description: entry.description ?? null,
        });
      }
      return { mentions, actors: [...actors.values()] };
    },
  };
}
