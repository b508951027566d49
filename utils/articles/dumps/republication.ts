/** Where an article was taken over from, and by whom it is, as far as such a note says. */
export interface Republication {
  readonly via: string | null;
  readonly author: string | null;
}

const NAMED =
  "(?:the |an? )?(?:(?:online |news )?(?:magazine|newspaper|journal|website|blog|newsletter|daily|weekly) )?(\\p{Lu}[\\p{L}\\p{N}&’'.-]*(?: (?:of|the|and|de|for|&)(?= \\p{Lu})| \\p{Lu}[\\p{L}\\p{N}&’'.-]*){0,5})";
const PATTERNS = [
  new RegExp(
    `republi(?:shed|cation)(?: here)?(?: with (?:kind )?permission)? (?:from|of|by courtesy of) ${NAMED}`,
    'u',
  ),
  new RegExp(
    `(?:first|originally) (?:published|appeared|posted|ran)(?: (?:on|by|in|at|with))+ ${NAMED}`,
    'u',
  ),
  new RegExp(`(?:published|appeared) first (?:on|by|in|at) ${NAMED}`, 'u'),
  new RegExp(`(?:appeared|was published|reprinted with permission) (?:on|in|by|from) ${NAMED}`, 'u'),
  new RegExp(`^${NAMED} has (?:re)?published this`, 'u'),
  new RegExp(`(?:courtesy of|taken over from|syndicated (?:from|by)) ${NAMED}`, 'u'),
];
const OWN_PAGE =
  /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}?)[’']s (?:Substack|newsletter|blog|column|website|Newsletter|Blog)$/u;

/** Reads a note such as "This article was republished from X under a Creative Commons license". */
export function readRepublication(note: string): Republication {
  const plain = note
    .replace(/&(?:nbsp|amp|quot);?,?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const pattern of PATTERNS) {
    const via = pattern.exec(plain)?.[1]?.replace(/[.,]+$/, '') ?? null;
    if (via) return { via, author: OWN_PAGE.exec(via)?.[1] ?? null };
  }
  return { via: null, author: null };
}
