import type { Actor, ActorId, Mention, Recognition } from '../actor.ts';
import type { ReadableArticle } from '../recognise-actors.ts';
import type { StoredActorEdit } from './actor-edit.ts';
import { correctedActor, type EditRules, editRules, mergedActor, namedActor } from './edit-rules.ts';
import { wordsOf } from './find-forms.ts';
import { type PlacedName, placeNames, recognisedNames } from './place-names.ts';
import { readUse } from './read-use.ts';

/**
 * What an article names after the reader's edits, which win over whatever was recognised. The order of the edits does
 * not matter, their dates do; applied twice they give what they give once.
 */
export function applyEdits(
  article: ReadableArticle,
  recognition: Recognition,
  edits: readonly StoredActorEdit[],
): Recognition {
  return applyEditRules(article, recognition, editRules(edits));
}

/** As {@link applyEdits}, for many articles. */
export function applyEditRules(
  article: ReadableArticle,
  recognition: Recognition,
  rules: EditRules,
): Recognition {
  const known = new Map<ActorId, Actor>(rules.actors);
  for (const actor of recognition.actors) known.set(actor.id, actor);
  const actors = new Map<ActorId, Actor>();
  const { mentions: found } = recognition;
  const names =
    rules.forms.size === 0 && rules.respans.size === 0
      ? recognisedNames(found)
      : placeNames(wordsOf(article), found, rules);
  const mentions = names.map((name): Mention => {
    const surface = article.text.slice(name.start, name.end);
    const mention = mentionOf(name, surface, rules);
    if (!actors.has(mention.actor)) {
      const actor = known.get(mention.actor) ?? stranger(mention.actor, surface);
      actors.set(actor.id, correctedActor(actor, rules));
    }
    return mention;
  });
  return { mentions: withUses(article, mentions, actors, rules), actors: [...actors.values()] };
}

/** Reads anew what names stand for where the reader had a word in it. */
function withUses(
  article: ReadableArticle,
  mentions: readonly Mention[],
  actors: ReadonlyMap<ActorId, Actor>,
  rules: EditRules,
): readonly Mention[] {
  if (!mentions.some(({ actor }) => rules.standsFor.has(actor))) return mentions;
  const words = wordsOf(article);
  return mentions.map((mention) => {
    const actor = rules.standsFor.has(mention.actor) && actors.get(mention.actor);
    return actor ? { ...mention, ...readUse(article, words, mention, actor) } : mention;
  });
}

function mentionOf(name: PlacedName, surface: string, rules: EditRules): Mention {
  const { start, end, form, recognised } = name;
  const actor = namedActor(form, name.actor, rules);
  const isSplit = actor !== mergedActor(name.actor, rules);
  const acted = recognised?.metonymOf ? mergedActor(recognised.metonymOf, rules) : null;
  // Where a place is said to be the same as the state that it stands for, it names the state itself.
  const standsForNobody = recognised === null || isSplit || acted === actor;
  return {
    start,
    end,
    surface,
    actor,
    metonymOf: standsForNobody ? null : acted,
    metonymConfidence: standsForNobody ? null : recognised.metonymConfidence,
    confidence: name.byReader || recognised === null ? 1 : recognised.confidence,
    because:
      name.byReader || recognised === null || actor !== recognised.actor
        ? { kind: 'edit' }
        : recognised.because,
  };
}

/** Every edit says who its actors are, so this is for edits that somebody else wrote. */
function stranger(id: ActorId, name: string): Actor {
  return { id, name, type: 'group', standsFor: null, description: null };
}
