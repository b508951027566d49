import type { ActorType } from '../../utils/actors/actor.ts';
import type { ActorEdit } from '../../utils/actors/edits/actor-edit.ts';
import type { ActorCard, PaintedMention } from '../../utils/messages/actor-answers.ts';
import { spanChoices } from '../../utils/reading/span-choices.ts';

/** The names to mark and what kind of actor each is. */
export type NamedActors = Readonly<Record<string, ActorType>>;

/**
 * Every place where one of the names stands in a text, in order. The longest name wins where two begin together. Of
 * the reader's corrections only "never mark" is heeded.
 */
export function mentionsOf(
  text: string,
  actors: NamedActors,
  edits: readonly ActorEdit[] = [],
): PaintedMention[] {
  const unmarked = new Set(edits.flatMap((edit) => (edit.kind === 'never-mark' ? [edit.form] : [])));
  const names = Object.keys(actors)
    .filter((name) => !unmarked.has(name))
    .sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`\\b(?:${names.join('|')})\\b`, 'g');
  return Array.from(text.matchAll(pattern), (found) => {
    const [name] = found;
    const type = actors[name] ?? 'group';
    const span = { start: found.index, end: found.index + name.length };
    return {
      ...span,
      actor: name,
      name,
      type,
      metonym: null,
      why: null,
      otherWords: spanChoices(text, span),
    };
  });
}

/** A card as a well-filled corpus would give it. */
export function actorCardFor(name: string, actors: NamedActors): ActorCard {
  return {
    actor: {
      id: name,
      name,
      type: actors[name] ?? 'group',
      standsFor: null,
      description: `known as ${name}`,
    },
    standsForName: null,
    asOf: null,
    roles: [],
    mentions: 14,
    articles: 5,
    outlets: ['Northline', 'The Harbour Courier'],
    first: '2025-01-03',
    last: '2025-04-20',
    months: [
      { month: '2025-01', mentions: 6 },
      { month: '2025-02', mentions: 0 },
      { month: '2025-03', mentions: 1 },
      { month: '2025-04', mentions: 7 },
    ],
  };
}
