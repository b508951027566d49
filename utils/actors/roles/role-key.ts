import { foldText } from '../../text/normalise.ts';
import { tokenise } from '../../text/tokens.ts';
import type { ActorId } from '../actor.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import { FORMER_WORDS } from '../words/role-words.ts';
import { LONGEST_DEMONYM, stateOfDemonym } from './demonyms.ts';
import type { RoleName } from './role-statement.ts';

/** A role without its wording: "president of Russia", "Russian president" and "Russia's president" are the same. */
export interface RoleKey {
  /** Its words but for names, in one spelling and in order of the alphabet: "foreign minister". */
  readonly office: string;
  /** Whose office it is, sorted: names in the role, and states whose adjective is. */
  readonly places: readonly ActorId[];
}

/** Words and pairs of them that say the same office, folded. */
const SAME_WORDS: Readonly<Record<string, string>> = {
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
  chairwoman: 'chairman',
  chairperson: 'chairman',
  chair: 'chairman',
  premier: 'prime minister',
  pm: 'prime minister',
  ceo: 'chief executive',
  'chief executive officer': 'chief executive',
  defence: 'defense',
  labour: 'labor',
  actress: 'actor',
  businesswoman: 'businessman',
  congresswoman: 'congressman',
  'sen.': 'senator',
  'gov.': 'governor',
  'rep.': 'representative',
  adviser: 'advisor',
  'vice-president': 'vice president',
  'secretary-general': 'secretary general',
  'minister of foreign affairs': 'foreign minister',
  'foreign affairs minister': 'foreign minister',
  'minister for foreign affairs': 'foreign minister',
  'minister of defence': 'defense minister',
  'minister of defense': 'defense minister',
  'defence secretary': 'defense secretary',
  'secretary of defense': 'defense secretary',
  'secretary of defence': 'defense secretary',
};
const SAME = new RegExp(
  `(?<![\\p{L}-])(?:${Object.keys(SAME_WORDS)
    .sort((a, b) => b.length - a.length)
    .map((words) => words.replace('.', '\\.'))
    .join('|')})(?![\\p{L}-])`,
  'gu',
);

/** The key of a role. `names` are offsets within it. */
export function roleKey({
  role,
  names,
}: {
  readonly role: string;
  readonly names: readonly RoleName[];
}): RoleKey {
  const places = new Set<ActorId>();
  let plain = '';
  let from = 0;
  for (const { start, end, actor } of names) {
    places.add(actor);
    plain += `${role.slice(from, start)} `;
    from = end;
  }
  plain += role.slice(from);
  const words = tokenise(foldText(plain).replace(SAME, (found) => SAME_WORDS[found] ?? found))
    .filter(({ kind }) => kind !== 'punctuation')
    .map(({ text }) => text);
  const office: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = demonymLength(words, at);
    const state = stateOfDemonym(words.slice(at, at + length).join(' '));
    if (state !== null) {
      places.add(state);
      at += length - 1;
      continue;
    }
    const word = words[at] ?? '';
    if (word !== 's' && !FUNCTION_WORDS.has(word) && !FORMER_WORDS.has(word)) office.push(word);
  }
  return { office: office.sort().join(' '), places: [...places].sort() };
}

function demonymLength(words: readonly string[], at: number): number {
  for (let length = LONGEST_DEMONYM; length > 0; length -= 1)
    if (stateOfDemonym(words.slice(at, at + length).join(' ')) !== null) return length;
  return 0;
}
