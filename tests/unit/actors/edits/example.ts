import type { Actor, ActorType, Mention, Recognition } from '../../../../utils/actors/actor.ts';
import type { ActorEdit, StoredActorEdit } from '../../../../utils/actors/edits/actor-edit.ts';
import { applyEdits } from '../../../../utils/actors/edits/apply-edits.ts';
import { storedEdit } from '../../../../utils/actors/edits/stored-edit.ts';
import type { ReadableArticle } from '../../../../utils/actors/recognise-actors.ts';

export function actor(id: string, name: string, type: ActorType = 'person'): Actor {
  return { id, name, type, standsFor: null, description: null };
}

export const ACTORS = [
  actor('ivo-tarn', 'Ivo Tarn'),
  actor('mara-tarn', 'Mara Tarn'),
  actor('norland', 'Norland', 'state'),
  { ...actor('skarholm', 'Skarholm', 'place'), standsFor: 'norland' },
  actor('bank-of-norland', 'Bank of Norland', 'organisation'),
];

/** An article of one block in each line. */
export function articleOf(text: string): ReadableArticle {
  let end = -1;
  const blocks = text.split('\n').map((line) => {
    const start = end + 1;
    end = start + line.length;
    return { kind: 'body' as const, start, end };
  });
  return { text, blocks, outlet: null, language: 'en' };
}

/** Marks the names wherever they stand, longest first, as a recogniser that knows only them. */
export function recognised(text: string, names: Readonly<Record<string, string>>): Recognition {
  const mentions: Mention[] = [];
  for (const name of Object.keys(names).sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const span = { start: at, end: at + name.length };
      if (mentions.some((other) => other.start < span.end && span.start < other.end)) continue;
      const id = names[name] ?? '';
      mentions.push({
        ...span,
        surface: name,
        actor: id,
        metonymOf: ACTORS.find((one) => one.id === id)?.standsFor ?? null,
        metonymConfidence: id === 'skarholm' ? 0.8 : null,
        because: { kind: 'listed', form: name },
        confidence: 0.7,
      });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  const ids = [...new Set(mentions.map((mention) => mention.actor))];
  return { mentions, actors: ids.flatMap((id) => ACTORS.find((one) => one.id === id) ?? []) };
}

/** The edits as the notebook keeps them, made in this order, a minute after each other. */
export async function kept(...edits: readonly ActorEdit[]): Promise<StoredActorEdit[]> {
  const stored: StoredActorEdit[] = [];
  for (const [minute, edit] of edits.entries()) {
    const known = async (id: string) =>
      [...ACTORS, ...stored.flatMap(({ actors }) => actors)].find((one) => one.id === id) ?? null;
    const madeAt = new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString();
    const made = await storedEdit(edit, known, madeAt);
    if (made === null) throw new Error(`The example knows no actor of ${JSON.stringify(edit)}.`);
    stored.push(made);
  }
  // Made again, an edit is the same one with a newer date: the notebook keeps it once.
  return [...new Map(stored.map((one) => [one.id, one])).values()];
}

/** What is marked after the edits: "surface=actor" in order. */
export async function marksAfter(
  text: string,
  names: Readonly<Record<string, string>>,
  ...edits: readonly ActorEdit[]
): Promise<string[]> {
  const { mentions } = applyEdits(articleOf(text), recognised(text, names), await kept(...edits));
  return mentions.map((mention) => `${mention.surface}=${mention.actor}`);
}
