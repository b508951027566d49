import type { Actor, Mention, Recognition } from '../actor.ts';
import type { ActorDictionary } from '../dictionary/actor-dictionary.ts';
import type { ActorEntry } from '../dictionary/actor-entry.ts';
import type { ActorDocument } from '../document/document.ts';
import { readMetonym } from '../metonyms/metonym-pass.ts';
import type { NamedCandidate } from '../names/candidate.ts';
import { linkNames } from './link-names.ts';
import type { LinkReason } from './link-reason.ts';
import type { LinkableName } from './linkable-name.ts';

/** A name that was found, with the dictionary's entry where it has one. */
export interface FoundName extends NamedCandidate {
  readonly entry: ActorEntry | null;
  /** Why {@link entry} was chosen, where a pass has more to say than that the list has the form. */
  readonly because?: LinkReason;
}

/**
 * Links the found names (in order) to their actors, and says what each stands for, which `readUse` decides: by
 * English words beside the name unless another language has its own way.
 */
export function describeMentions(
  document: ActorDocument,
  found: readonly FoundName[],
  dictionary: ActorDictionary,
  readUse: typeof readMetonym = readMetonym,
): Recognition {
  const surfaces = found.map((one) => ({
    start: document.words[one.from]?.start ?? 0,
    end: document.words[one.to - 1]?.end ?? 0,
  }));
  const entries = new Map(found.flatMap(({ entry }) => (entry ? [[entry.id, entry] as const] : [])));
  const links = linkNames(
    found.map((one, at) => linkableName(document, one, found[at - 1])),
    { named: [...entries.values()] },
  );
  const actors = new Map<string, Actor>();
  const mentions: Mention[] = [];
  found.forEach((one, at) => {
    const span = surfaces[at];
    const link = links[at];
    if (!span || !link || span.start < (mentions[mentions.length - 1]?.end ?? 0)) return;
    const id = link.actor;
    const surface = document.text.slice(span.start, span.end);
    const entry = dictionary.entry(id) ?? null;
    mentions.push({
      ...span,
      surface,
      actor: id,
      ...readUse(document, one, entry),
      confidence: one.confidence,
      because: link.because,
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

function linkableName(
  { text, words }: ActorDocument,
  { from, to, type, entry, because }: FoundName,
  before: FoundName | undefined,
): LinkableName {
  const name = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  const inBrackets =
    before !== undefined &&
    before.to === from - 1 &&
    words[from - 1]?.text === '(' &&
    words[to]?.text === ')';
  return { name, type, known: entry?.id ?? null, inBrackets, ...(because && { because }) };
}
