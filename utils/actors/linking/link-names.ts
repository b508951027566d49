import type { ActorEntry } from '../dictionary/actor-entry.ts';
import { bracketPartners } from './bracket-partners.ts';
import { closestActor } from './closest-actor.ts';
import { DocumentActors, type NamedForm } from './document-actors.ts';
import type { Link, LinkableName } from './linkable-name.ts';
import { type ListedPersons, listedPersons } from './listed-persons.ts';
import { type NameForm, readName } from './name-form.ts';
import { supporter } from './support.ts';
import { unknownActorId } from './unknown-actor-id.ts';

/** What linking asks beside the names. */
export interface LinkContext {
  /** The actors that the article names without doubt: they support a bare surname of the list. */
  readonly named: readonly ActorEntry[];
  readonly listed?: ListedPersons;
}

/**
 * Gives each name of one document its actor. Short forms meet the fuller ones of the document where exactly one actor
 * fits; spellings of one name meet each other and the persons of the built-in list; what is left gets an id that is a
 * function of its name and type alone.
 */
export function linkNames(
  names: readonly LinkableName[],
  { named, listed = listedPersons() }: LinkContext = { named: [] },
): Link[] {
  const read = new Map<string, NameForm>();
  const forms = names.map(({ name, type, known }, at): NamedForm => {
    const key = `${type} ${name}`;
    const form = read.get(key) ?? readName(name, type);
    read.set(key, form);
    return { ...form, at, known };
  });
  const isOpen = (at: number) => names[at]?.known == null || names[at]?.isWeak === true;
  const partners = bracketPartners(names, forms);
  const actors = new DocumentActors();
  for (const form of forms) if (form.known !== null && !isOpen(form.at)) actors.add(form, form.known);
  addListedNames(actors, named);
  const links = new Map<string, Link>();
  // Longest first, so that short forms find their long ones.
  const open = distinct(forms.filter((form) => isOpen(form.at)));
  open.sort((a, b) => b.words.length - a.words.length || b.key.length - a.key.length);
  for (const form of open) {
    const partner = partners.get(form.key);
    const explained = partner && (actors.idOf(partner) ?? links.get(partner.key)?.actor);
    const link: Link =
      partner && explained !== undefined
        ? { actor: explained, because: { kind: 'acronym', of: partner.name, inBrackets: true } }
        : (spelledLike(form, listed) ??
          closestActor(form, actors) ??
          listedLink(form, listed, named) ??
          ownLink(form, listed));
    links.set(form.key, link);
    actors.add(form, link.actor);
  }
  const first = new Map<string, NamedForm>();
  return forms.map((form) => {
    const earlier = first.get(form.key);
    if (earlier === undefined) first.set(form.key, form);
    const { known, because } = names[form.at] ?? {};
    if (known != null && !isOpen(form.at))
      return { actor: known, because: because ?? { kind: 'listed', form: form.name } };
    return repeated(links.get(form.key) ?? ownLink(form, listed), form, earlier);
  });
}

/** An article that says "IMF" may say "the Fund", and one that says "Trump" "Donald", without the full name. */
function addListedNames(actors: DocumentActors, named: readonly ActorEntry[]): void {
  for (const { id, name, type } of named) {
    if (type !== 'organisation' && type !== 'person') continue;
    const [earliest] = actors.members(id);
    if (earliest) actors.add({ ...readName(name, type), at: earliest.at, known: id }, id);
  }
}

function distinct(forms: readonly NamedForm[]): NamedForm[] {
  const byKey = new Map<string, NamedForm>();
  for (const form of forms) if (!byKey.has(form.key)) byKey.set(form.key, form);
  return [...byKey.values()];
}

/** A full name that is another spelling of one in the list: "Wolodymyr" beside "Volodymyr Zelensky" is none. */
function spelledLike(form: NamedForm, listed: ListedPersons): Link | null {
  if (form.type !== 'person' || form.words.length < 2) return null;
  const found = listed.spelledLike(form);
  return found && { actor: found.id, because: { kind: 'transliteration', of: found.form } };
}

/** What the list says of a name that nothing in the document explains. */
function listedLink(form: NamedForm, listed: ListedPersons, named: readonly ActorEntry[]): Link | null {
  if (form.known !== null) return { actor: form.known, because: { kind: 'usual', form: form.name } };
  if (form.type !== 'person' || form.words.length !== 1) return null;
  const spelled = listed.spelledLike(form);
  if (spelled) return { actor: spelled.id, because: { kind: 'transliteration', of: spelled.form } };
  const supported = listed.ofSurname(form).flatMap((entry) => {
    const by = supporter(entry, named)?.entry;
    return by ? [{ entry, by }] : [];
  });
  const [only] = supported;
  if (only === undefined || supported.length > 1) return null;
  const by = { id: only.by.id, name: only.by.name };
  return { actor: only.entry.id, because: { kind: 'only-bearer', surname: form.name, by } };
}

function ownLink(form: NamedForm, listed: ListedPersons): Link {
  const id = unknownActorId(form.name, form.type);
  const taken = (listed.typeOf(id) ?? form.type) !== form.type;
  return { actor: taken ? `${id}-${form.type}` : id, because: { kind: 'new-name' } };
}

/** A new name that comes again is known from its first place. */
function repeated(link: Link, form: NamedForm, earlier: NamedForm | undefined): Link {
  if (link.because.kind !== 'new-name' || earlier === undefined) return link;
  const same = form.words.join(' ') === earlier.words.join(' ');
  return {
    ...link,
    because: same ? { kind: 'same-words', as: earlier.name } : { kind: 'transliteration', of: earlier.name },
  };
}
