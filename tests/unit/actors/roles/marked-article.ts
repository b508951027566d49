import type { Actor, ActorType, Mention, Recognition } from '../../../../utils/actors/actor.ts';
import { slugOf } from '../../../../utils/actors/linking/slug.ts';
import { type RoleArticle, rolesIn } from '../../../../utils/actors/roles/roles-in.ts';

/** An article and who is named in it, from a text with its names in braces: "{Ada Morel} met {o:Union}". */
export interface MarkedArticle {
  readonly article: RoleArticle;
  readonly recognition: Recognition;
}

const TYPES: Readonly<Record<string, ActorType>> = { o: 'organisation', s: 'state', g: 'group', l: 'place' };
const STANDS_FOR: Readonly<Record<string, string>> = {
  kremlin: 'russia',
  us: 'united-states',
  eu: 'european-union',
};

export function markedArticle(
  marked: string,
  language = 'en',
  kind: 'title' | 'body' = 'body',
): MarkedArticle {
  const mentions: Mention[] = [];
  const actors = new Map<string, Actor>();
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\{(?:([a-z]):)?([^}]+)\}/g)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [, letter = '', surface = ''] = match;
    const name = slugOf(surface);
    const id = STANDS_FOR[name] ?? name;
    mentions.push({
      start: text.length,
      end: text.length + surface.length,
      surface,
      actor: id,
      metonymOf: null,
      metonymConfidence: null,
      confidence: 1,
      because: { kind: 'listed', form: surface },
    });
    const type = TYPES[letter] ?? 'person';
    actors.set(id, { id, name: surface, type, standsFor: null, description: null });
    text += surface;
  }
  text += marked.slice(from);
  return {
    article: { text, language, blocks: [{ kind, start: 0, end: text.length }] },
    recognition: { mentions, actors: [...actors.values()] },
  };
}

/** The roles of a marked text: "ada-morel: former head of the union". */
export function rolesOf(marked: string, language?: string, kind?: 'title' | 'body'): string[] {
  const { article, recognition } = markedArticle(marked, language, kind);
  return rolesIn(article, recognition).map(
    ({ actor, former, role }) => `${actor}: ${former ? 'former ' : ''}${role}`,
  );
}
