import { contains, overlap, type Span } from '../../text/span.ts';
import type { ActorId, Mention } from '../actor.ts';
import type { Word } from '../document/document.ts';
import { firstMentionEndingAfter } from '../mentions-in-order.ts';
import { type EditRules, namedActor } from './edit-rules.ts';
import { type FormPlace, findForms } from './find-forms.ts';
import { writingOf } from './writing.ts';

/** A name that is to be marked. */
export interface PlacedName extends FormPlace {
  /** Whom it names, before merges and splits. */
  readonly actor: ActorId;
  /** What was recognised in just these words, of the same actor; null where nothing was. */
  readonly recognised: Mention | null;
  /** Whether an edit says that these words are marked. */
  readonly byReader: boolean;
}

/** Names as they were recognised. */
export function recognisedNames(mentions: readonly Mention[]): PlacedName[] {
  return mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    form: writingOf(mention.surface),
    actor: mention.actor,
    recognised: mention,
    byReader: false,
  }));
}

/**
 * Where names are marked once the reader's edits are heard, in order and without overlap. Forms that are always marked
 * win over everything that was recognised, except within a longer name.
 */
export function placeNames(
  words: readonly Word[],
  mentions: readonly Mention[],
  rules: EditRules,
): PlacedName[] {
  const always = [...rules.forms].filter(([, actor]) => actor !== null).map(([form]) => form);
  const rights = [...rules.respans.values()].map(({ to }) => to);
  const places = findForms(words, [...always, ...rights]);
  const byForm = Map.groupBy(places, ({ form }) => form);
  const settle = (names: readonly PlacedName[]) =>
    names.map((name) => respanned(name, byForm, rules)).filter(({ form }) => rules.forms.get(form) !== null);

  const formed = settle(places.flatMap((place) => alwaysMarked(place, rules)));
  const recognised = settle(recognisedNames(mentions));
  const [byReader, asFound] = [true, false].map((side) =>
    recognised.filter((name) => name.byReader === side),
  );
  return combined(
    withoutOverlap(longestFirst(formed)),
    withoutOverlap([...longestFirst(byReader ?? []), ...(asFound ?? [])]),
    rules,
  );
}

function alwaysMarked(place: FormPlace, rules: EditRules): PlacedName[] {
  const actor = rules.forms.get(place.form);
  return actor ? [{ ...place, actor, recognised: null, byReader: true }] : [];
}

/** Follows "not these words but those" from a name, as far as those words stand over it. */
function respanned(
  name: PlacedName,
  places: ReadonlyMap<string, readonly FormPlace[]>,
  rules: EditRules,
): PlacedName {
  let settled = name;
  for (;;) {
    const respan = rules.respans.get(settled.form);
    const right = respan && overlapping(places.get(respan.to) ?? [], settled)[0];
    if (!right) return settled;
    const actor = rules.forms.get(right.form) ?? respan.actor;
    settled = { ...right, actor, recognised: null, byReader: true };
  }
}

/** Puts the forms that are always marked over the recognised names. A longer name keeps the words within it. */
function combined(
  formed: readonly PlacedName[],
  recognised: readonly PlacedName[],
  rules: EditRules,
): PlacedName[] {
  const kept = recognised.filter((name) => overlapping(formed, name).every((form) => isWithin(form, name)));
  const placed = formed.filter((form) => !overlapping(kept, form).some((name) => isWithin(form, name)));
  const told = placed.map((form) => {
    const same = overlapping(recognised, form).find(
      ({ start, end }) => start === form.start && end === form.end,
    );
    const agrees =
      same && namedActor(form.form, same.actor, rules) === namedActor(form.form, form.actor, rules);
    return agrees ? { ...form, recognised: same.recognised } : form;
  });
  return [...told, ...kept].sort((a, b) => a.start - b.start);
}

/** Leaves out names that overlap one before them; the rest in order of the text. */
function withoutOverlap(names: readonly PlacedName[]): PlacedName[] {
  const kept: PlacedName[] = [];
  for (const name of names) {
    const at = firstMentionEndingAfter(kept, name.start);
    if ((kept[at]?.start ?? name.end) >= name.end) kept.splice(at, 0, name);
  }
  return kept;
}

/** Those of `spans`, which are in order of the text, that share words with `span`. */
function overlapping<Kind extends Span>(spans: readonly Kind[], span: Span): Kind[] {
  const found: Kind[] = [];
  for (let at = firstMentionEndingAfter(spans, span.start); at < spans.length; at += 1) {
    const other = spans[at];
    if (other === undefined || overlap(other, span) === 0) break;
    found.push(other);
  }
  return found;
}

function longestFirst(names: readonly PlacedName[]): PlacedName[] {
  return [...names].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

function isWithin(inner: Span, outer: Span): boolean {
  return contains(outer, inner) && outer.end - outer.start > inner.end - inner.start;
}
