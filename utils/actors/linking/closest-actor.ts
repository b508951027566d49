import type { ActorId } from '../actor.ts';
import type { DocumentActors, NamedForm } from './document-actors.ts';
import type { LinkReason } from './link-reason.ts';
import type { Link } from './linkable-name.ts';
import { type OrganisationRelation, organisationRelation } from './organisation-names.ts';
import { type PersonRelation, personRelation } from './person-names.ts';

type Relation = PersonRelation | OrganisationRelation;

/** An actor of the document that a name fits, and by which of its forms. */
interface Fit {
  readonly id: ActorId;
  readonly relation: Relation;
  readonly member: NamedForm;
}

/** The one actor of the document whose fuller name a name belongs to; null where none or several fit. */
export function closestActor(form: NamedForm, actors: DocumentActors): Link | null {
  // What is known only weakly looks for another actor than that.
  const fits = [...actors.near(form)].flatMap((id) =>
    id === form.known ? [] : (bestFit(form, id, actors) ?? []),
  );
  const closest = Math.min(...fits.map((fit) => distance(fit.relation)));
  const nearest = fits.filter((fit) => distance(fit.relation) === closest);
  const chosen = nearest.length > 1 ? firstBearer(form, nearest, actors) : nearest[0];
  return chosen ? { actor: chosen.id, because: reasonOf(chosen, form) } : null;
}

function bestFit(form: NamedForm, id: ActorId, actors: DocumentActors): Fit | null {
  let best: Fit | null = null;
  for (const member of actors.members(id)) {
    const relation = relationOf(form, member);
    if (relation && (best === null || distance(relation) < distance(best.relation)))
      best = { id, relation, member };
  }
  return best;
}

function relationOf(short: NamedForm, long: NamedForm): Relation | null {
  const persons = (short.type === 'person' ? 1 : 0) + (long.type === 'person' ? 1 : 0);
  if (persons === 1) return null;
  if (persons === 2) return personRelation(short, long);
  const relation = organisationRelation(short, long);
  // The list may know the acronym alone: then the full name comes to it.
  if (relation === null && organisationRelation(long, short) === 'acronym') return 'acronym';
  return relation;
}

/** Spellings are closer than short forms, and those closer than slips. */
function distance(relation: Relation): number {
  switch (relation) {
    case 'transliteration':
    case 'legal-form':
      return 0;
    case 'acronym':
    case 'initials':
    case 'surname':
    case 'part':
    case 'short-form':
      return 1;
    case 'given-name':
      return 2;
    case 'misspelling':
      return 3;
  }
}

/**
 * Of several people of one surname the first, where the surname alone stands before the article introduces the
 * second: until then it could mean nobody else.
 */
function firstBearer(form: NamedForm, fits: readonly Fit[], actors: DocumentActors): Fit | null {
  if (form.type !== 'person' || form.words.length !== 1) return null;
  const introduced = fits
    .map((fit) => ({ fit, at: Math.min(...actors.members(fit.id).map((member) => member.at)) }))
    .sort((a, b) => a.at - b.at);
  const [first, second] = introduced;
  return first && second && form.at < second.at ? first.fit : null;
}

function reasonOf({ relation, member }: Fit, form: NamedForm): LinkReason {
  const of = member.name;
  if (member.words.join(' ') === form.words.join(' ')) return { kind: 'same-words', as: of };
  switch (relation) {
    case 'transliteration':
    case 'misspelling':
      return { kind: relation, of };
    case 'short-form':
    case 'legal-form':
      return { kind: 'short-form', of };
    case 'acronym':
      return { kind: 'acronym', of, inBrackets: false };
    case 'surname':
    case 'given-name':
    case 'initials':
    case 'part':
      return { kind: 'part-of-name', part: relation, of };
  }
}
