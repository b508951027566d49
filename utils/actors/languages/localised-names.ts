import de from '../../../assets/actors/localised/de.json' with { type: 'json' };
import es from '../../../assets/actors/localised/es.json' with { type: 'json' };
import fr from '../../../assets/actors/localised/fr.json' with { type: 'json' };
import it from '../../../assets/actors/localised/it.json' with { type: 'json' };
import nl from '../../../assets/actors/localised/nl.json' with { type: 'json' };
import pl from '../../../assets/actors/localised/pl.json' with { type: 'json' };
import pt from '../../../assets/actors/localised/pt.json' with { type: 'json' };
import uk from '../../../assets/actors/localised/uk.json' with { type: 'json' };
import type { ActorId } from '../actor.ts';

type Names = Readonly<Partial<Record<ActorId, readonly string[]>>>;

/** What we wrote down about the names of one language, beside those that the browser knows for states. */
export interface LocalisedNames {
  readonly states: Names;
  readonly capitals: Names;
  readonly places: Names;
  /** With their cases, where the language has them. */
  readonly institutions: Names;
  readonly people: Names;
  /** Forms that are ordinary words or other names too: they count only after one of {@link prepositions}. */
  readonly afterPreposition: readonly string[];
  readonly prepositions: readonly string[];
  /** Verbs after which a place name before them is a government. */
  readonly actingVerbs: readonly string[];
  /** Prepositions after which it is a place. */
  readonly placePrepositions: readonly string[];
  /** Forms of the English list that are ordinary words here, and are not read. */
  readonly ordinaryWords: readonly string[];
}

const BY_LANGUAGE: ReadonlyMap<string, LocalisedNames> = new Map<string, LocalisedNames>(
  Object.entries({ de, es, fr, it, nl, pl, pt, uk }),
);

/** The names of a language ("de"); undefined for one that we have no names for. */
export function localisedNames(language: string): LocalisedNames | undefined {
  return BY_LANGUAGE.get(language);
}

/** The languages that we have names for. */
export const LOCALISED_LANGUAGES: readonly string[] = [...BY_LANGUAGE.keys()];
