import type { ActorType } from '../actors/actor.ts';
import type { ActorEdit } from '../actors/edits/actor-edit.ts';
import type { PaintedMention } from '../messages/actor-answers.ts';
import { actorTypeName, actorTypePhrase } from './mark-kinds.ts';

const TYPES: readonly ActorType[] = ['person', 'organisation', 'state', 'place', 'group'];

/** One correction on a card: what its button says, what choosing it changes, and what is said when that is done. */
export interface Correction {
  readonly label: string;
  readonly edit: ActorEdit;
  readonly said: string;
}

/** Corrections of one sort, below what they have in common. */
export interface CorrectionGroup {
  readonly label: string;
  readonly corrections: readonly Correction[];
}

/** Everything that the card offers to correct at a mention, which stands in `text`; each is one click. */
export function correctionsFor(text: string, mention: PaintedMention): readonly CorrectionGroup[] {
  const { actor, start, end, otherWords } = mention;
  const surface = text.slice(start, end);
  const spans = otherWords.map(
    (right): Correction => ({
      label: right,
      edit: { kind: 'respan', wrong: surface, right, actor },
      said: `“${right}” is marked instead of “${surface}”.`,
    }),
  );
  const types = TYPES.filter((type) => type !== mention.type).map(
    (type): Correction => ({
      label: actorTypeName(type),
      edit: { kind: 'retype', actor, type },
      said: `${mention.name} is now marked as ${actorTypePhrase(type)}.`,
    }),
  );
  const notAnActor: Correction = {
    label: `Stop marking “${surface}”`,
    edit: { kind: 'never-mark', form: surface },
    said: `“${surface}” is no longer marked.`,
  };
  return [
    { label: 'Not an actor', corrections: [notAnActor] },
    { label: 'Wrong words; the name is', corrections: spans },
    { label: 'Wrong kind; it is a', corrections: types },
  ].filter(({ corrections }) => corrections.length > 0);
}
