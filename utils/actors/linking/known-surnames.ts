import type { ActorDictionary } from '../dictionary/actor-dictionary.ts';
import type { ActorEntry } from '../dictionary/actor-entry.ts';

/** A name by itself, and the entries that the document names without doubt. */
interface BareSurname {
  /** Folded. */
  readonly surname: string;
  readonly found: readonly ActorEntry[];
}

/**
 * The person of the dictionary whom a bare surname names, where the article introduces nobody else of that name: the
 * only one of the name, and of a state or body that the article names too ("Spain … Sánchez").
 */
export function knownSurname(
  { surname, found }: BareSurname,
  dictionary: ActorDictionary,
): ActorEntry | null {
  const [entry, ...others] = dictionary.bySurname(surname);
  const { description } = entry ?? {};
  if (entry === undefined || others.length > 0 || description === undefined) return null;
  const supported = found.some(
    (one) =>
      one.type !== 'person' &&
      [one.name, ...one.aliases].some(
        (form) => description.endsWith(` ${form}`) || description.startsWith(`${form} `),
      ),
  );
  return supported ? entry : null;
}
