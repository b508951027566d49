import type { Actor, Mention, Recognition } from '../actor.ts';
import type { ActorDictionary } from '../dictionary/actor-dictionary.ts';
import type { ActorEntry } from '../dictionary/actor-entry.ts';
import type { ActorDocument } from '../document/document.ts';
import { readMetonym } from '../metonyms/metonym-pass.ts';
import type { NamedCandidate } from '../names/candidate.ts';
import { linkNames } from './link-names.ts';

/** A name that was found, with the dictionary's entry where it has one. */
export interface FoundName extends NamedCandidate {
  readonly entry: ActorEntry | null;
}

/** Links the found names (in order) to their actors, and says what each stands for. */
export function describeMentions(
  document: ActorDocument,
  found: readonly FoundName[],
  dictionary: ActorDictionary,
): Recognition {
  const surfaces = found.map((one) => ({
    start: document.words[one.from]?.start ?? 0,
    end: document.words[one.to - 1]?.end ?? 0,
  }));
  const ids = linkNames(
    found.map((one, at) => ({
      name: document.text.slice(surfaces[at]?.start, surfaces[at]?.end),
      type: one.type,
      known: one.entry?.id ?? null,
    })),
    (id, type) => (dictionary.entry(id)?.type ?? type) !== type,
  );
  const actors = new Map<string, Actor>();
  const mentions: Mention[] = [];
  found.forEach((one, at) => {
    const span = surfaces[at];
    const id = ids[at];
    if (!span || id === undefined || span.start < (mentions[mentions.length - 1]?.end ?? 0)) return;
    const surface = document.text.slice(span.start, span.end);
    const entry = dictionary.entry(id) ?? null;
    mentions.push({
      ...span,
      surface,
      actor: id,
      ...readMetonym(document, one, entry),
      confidence: one.confidence,
    });
    const known = actors.get(id);
    if (known === undefined || (entry === null && surface.length > known.name.length))
      actors.set(id, {
        id,
        name: entry?.name ?? surface,
        type: entry?.type ?? known?.type ?? one.type,
        standsFor: entry?.standsFor ?? null,
        description: entry?.description ?? null,
      });
  });
  return { mentions, actors: [...actors.values()] };
}
