import type { Actor, ActorType, Recognition } from '../../../utils/actors/actor.ts';
import type { Article, BlockKind } from '../../../utils/articles/article.ts';
import type { Claim } from '../../../utils/claims/claim.ts';
import { claimsInContext } from '../../../utils/claims/finding/find-comparisons.ts';
import { extractClaims } from '../../../utils/claims/reading/extract-claims.ts';

// A made-up coast, so that nothing here leans on what the built-in actor list knows.
const FORMS: readonly (readonly [form: string, id: string, type: ActorType])[] = [
  ['Ana Veld', 'ana-veld', 'person'],
  ['Veld', 'ana-veld', 'person'],
  ['Tomas Brandt', 'tomas-brandt', 'person'],
  ['Brandt', 'tomas-brandt', 'person'],
  ['Port Authority', 'port-authority', 'organisation'],
  ['Norland', 'norland', 'state'],
  ['Sudmark', 'sudmark', 'state'],
  ['Kyiv', 'kyiv', 'place'],
  ['Kiev', 'kyiv', 'place'],
];

/** Marks the forms above wherever they stand. */
export function recognise(text: string): Recognition {
  const pattern = new RegExp(FORMS.map(([form]) => form).join('|'), 'g');
  const actors = new Map<string, Actor>();
  const mentions = [...text.matchAll(pattern)].flatMap((match) => {
    const form = FORMS.find(([name]) => name === match[0]);
    if (!form) return [];
    const [surface, id, type] = form;
    actors.set(id, { id, name: surface, type, standsFor: null, description: null });
    return [
      {
        start: match.index,
        end: match.index + surface.length,
        surface,
        actor: id,
        metonymOf: null,
        metonymConfidence: null,
        because: { kind: 'listed', form: surface } as const,
        confidence: 1,
      },
    ];
  });
  return { mentions, actors: [...actors.values()] };
}

export interface Brief {
  readonly outlet?: string;
  readonly date?: string | null;
  readonly blocks: readonly (readonly [BlockKind, string])[];
}

/** An article of the given blocks, a blank line between them. */
export function articleOf({ outlet = 'The Gazette', date = null, blocks }: Brief): Article {
  let text = '';
  const placed = blocks.map(([kind, words]) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { kind, start, end: text.length };
  });
  return {
    kind: 'article',
    title: blocks.find(([kind]) => kind === 'title')?.[1] ?? null,
    outlet,
    via: null,
    date,
    author: null,
    url: null,
    tags: [],
    language: 'en',
    text,
    sourceStart: 0,
    body: { start: 0, end: text.length },
    blocks: placed,
  };
}

/** An article read for claims, as the corpus keeps it. */
export function analyse(id: string, brief: Brief) {
  const article = articleOf(brief);
  const recognition = recognise(article.text);
  const claims: Claim[] = extractClaims(article, recognition);
  return { id, article, ...recognition, claims };
}

/** One sentence in an article of its own. */
export function claimIn(id: string, sentence: string, date: string | null = null) {
  const [claim] = claimsInContext(analyse(id, { date, blocks: [['body', sentence]] }));
  if (!claim) throw new Error(`no claim in: ${sentence}`);
  return claim;
}
