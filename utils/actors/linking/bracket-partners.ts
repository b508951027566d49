import { acronymLetters, initialsOf, isAcronym } from './acronyms.ts';
import type { NamedForm } from './document-actors.ts';
import type { LinkableName } from './linkable-name.ts';

/**
 * Names that a bracket explains, by their key, with the name that explains them: "World Health Organization (WHO)" and
 * "WHO (World Health Organization)". A bracket teaches acronyms of foreign names too ("Federation of Industry (BDI)").
 * The side that the dictionary knows explains the other; without initials that fit, only the acronym may be unknown.
 */
export function bracketPartners(
  names: readonly LinkableName[],
  forms: readonly NamedForm[],
): Map<string, NamedForm> {
  const partners = new Map<string, NamedForm>();
  forms.forEach((inner, at) => {
    const outer = forms[at - 1];
    if (outer === undefined || names[at]?.inBrackets !== true) return;
    const [acronym, full] = isShort(inner.name) ? [inner, outer] : [outer, inner];
    if (!isShort(acronym.name) || full.words.length < 2) return;
    if (acronym.type === 'person' || full.type === 'person') return;
    const spells = initialsOf(full.words).includes(acronymLetters(acronym.words.join('')));
    const isName = full.type === 'organisation' || full.type === 'group';
    if (acronym.known === null && (spells || isName)) partners.set(acronym.key, full);
    else if (full.known === null && spells) partners.set(full.key, acronym);
  });
  return partners;
}

/** "WHO", "AfD", "PML-N". */
const isShort = (name: string): boolean =>
  isAcronym(name) || (/^[\p{L}.&-]{2,8}$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) > 1);
