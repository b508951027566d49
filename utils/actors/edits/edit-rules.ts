import type { Actor, ActorId, ActorType } from '../actor.ts';
import type { StoredActorEdit } from './actor-edit.ts';
import { addOlderLink, endOf, type Link } from './newest-links.ts';
import { newActor, splitActorId } from './own-actor.ts';
import { newestFirst } from './stored-edit.ts';
import { writingOf } from './writing.ts';

/** "Where `from` would be marked, `to` is": keys by {@link writingOf}. */
export interface Respan extends Link {
  readonly actor: ActorId;
}

interface Split {
  readonly actor: ActorId;
  readonly own: ActorId;
}

/** What the reader's edits come to, once those that newer ones overrule are left out. Forms by {@link writingOf}. */
export interface EditRules {
  /** Whom a form always names; null where it is never marked. */
  readonly forms: ReadonlyMap<string, ActorId | null>;
  readonly respans: ReadonlyMap<string, Respan>;
  /** Whom a form does not name, and who it is instead; newest first. */
  readonly splits: ReadonlyMap<string, readonly Split[]>;
  readonly merges: ReadonlyMap<ActorId, Link>;
  readonly types: ReadonlyMap<ActorId, ActorType>;
  readonly names: ReadonlyMap<ActorId, string>;
  /** Whom a place stands for, before merges; null where for nobody. */
  readonly standsFor: ReadonlyMap<ActorId, ActorId | null>;
  /** Who the actors are that edits speak of. */
  readonly actors: ReadonlyMap<ActorId, Actor>;
}

/** Weighs edits against each other, in whatever order they come: of those on one matter the newest holds. */
export function editRules(edits: readonly StoredActorEdit[]): EditRules {
  const forms = new Map<string, ActorId | null>();
  /** Newer respans say so of the words that they mark. */
  const respanned = new Map<string, ActorId>();
  const respans = new Map<string, Respan>();
  const splits = new Map<string, Split[]>();
  const splitOff = new Set<ActorId>();
  const merges = new Map<ActorId, Link>();
  const types = new Map<ActorId, ActorType>();
  const names = new Map<ActorId, string>();
  const standsFor = new Map<ActorId, ActorId | null>();
  const actors = new Map<ActorId, Actor>();

  const decide = (form: string, actor: ActorId | null) => {
    const key = writingOf(form);
    const newer = respanned.get(key);
    // Newer words on whom a form names change that; that it was never to be marked, they take back.
    if (!forms.has(key) && !(actor === null && newer !== undefined)) forms.set(key, newer ?? actor);
  };
  for (const { edit, actors: described } of newestFirst(edits)) {
    for (const actor of described) setOnce(actors, actor.id, actor);
    switch (edit.kind) {
      case 'never-mark':
        decide(edit.form, null);
        break;
      case 'always-mark':
        decide(edit.form, edit.actor);
        break;
      case 'new-actor': {
        const { id } = described.at(-1) ?? newActor(edit.form, edit.type, null);
        decide(edit.form, id);
        setOnce(types, id, edit.type);
        break;
      }
      case 'respan': {
        const [from, to] = [writingOf(edit.wrong), writingOf(edit.right)];
        if (forms.has(from) || !addOlderLink(respans, { from, to, actor: edit.actor })) break;
        if (!forms.has(to)) setOnce(respanned, to, edit.actor);
        break;
      }
      case 'retype':
        setOnce(types, edit.actor, edit.type);
        break;
      case 'rename':
        setOnce(names, edit.actor, edit.name);
        break;
      case 'merge':
        if (!splitOff.has(edit.actor)) addOlderLink(merges, { from: edit.actor, to: edit.into });
        break;
      case 'split': {
        const form = writingOf(edit.form);
        if (forms.has(form) || respanned.get(form) === edit.actor) break;
        const own = splitActorId(edit.form, edit.actor);
        splits.set(form, [...(splits.get(form) ?? []), { actor: edit.actor, own }]);
        splitOff.add(own);
        break;
      }
      case 'stands-for':
        setOnce(standsFor, edit.actor, edit.standsFor);
        break;
    }
  }
  return { forms, respans, splits, merges, types, names, standsFor, actors };
}

/** Whom somebody is the same as, after all merges. */
export function mergedActor(id: ActorId, rules: EditRules): ActorId {
  return endOf(id, rules.merges);
}

/** Whom a form names where lists and rules say `actor`. */
export function namedActor(form: string, actor: ActorId, rules: EditRules): ActorId {
  let named = mergedActor(actor, rules);
  let left = rules.splits.get(form) ?? [];
  for (;;) {
    const split = left.find((one) => mergedActor(one.actor, rules) === named);
    if (split === undefined) return named;
    named = mergedActor(split.own, rules);
    left = left.filter((one) => one !== split);
  }
}

/** An actor with the name and type that the reader gave it, and whom it stands for by the reader's word. */
export function correctedActor(actor: Actor, rules: EditRules): Actor {
  const said = rules.standsFor.get(actor.id);
  const standsFor = said === undefined ? actor.standsFor : said;
  const acted = standsFor && mergedActor(standsFor, rules);
  return {
    ...actor,
    name: rules.names.get(actor.id) ?? actor.name,
    type: rules.types.get(actor.id) ?? actor.type,
    // What is the same as the actor that it stands for is that actor.
    standsFor: acted === actor.id ? null : acted,
  };
}

function setOnce<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}
