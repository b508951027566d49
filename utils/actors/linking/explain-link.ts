import type { LinkReason, NamePart } from './link-reason.ts';

/** One sentence for a person that says why a mention was given to its actor. Pure: it reads the reason alone. */
export function explainLink(reason: LinkReason): string {
  switch (reason.kind) {
    case 'listed':
      return `“${reason.form}” is a name of this actor in the list.`;
    case 'usual':
      return `“${reason.form}” usually means this, and nothing in the article speaks for another.`;
    case 'neighbours':
      return `“${reason.form}” may mean others too; here it stands in “${reason.words}”.`;
    case 'named-in-full':
      return `The article also says “${reason.name}”.`;
    case 'supported':
      return `The name has several meanings; this one fits because the article also names ${reason.by.name}.`;
    case 'only-bearer':
      return `The only ${reason.surname} in the list, and the article also names ${reason.by.name}.`;
    case 'same-words':
      return `The same words as “${reason.as}” elsewhere in the article.`;
    case 'part-of-name':
      return `${PARTS[reason.part]} “${reason.of}” in this article.`;
    case 'short-form':
      return `Short for “${reason.of}”, the only one in this article that it fits.`;
    case 'acronym':
      return reason.inBrackets
        ? `The article explains it in brackets beside “${reason.of}”.`
        : `The initials of “${reason.of}”.`;
    case 'transliteration':
      return `Another spelling of “${reason.of}”.`;
    case 'misspelling':
      return `One letter away from “${reason.of}” in this article.`;
    case 'edit':
      return 'You said so.';
    case 'new-name':
      return 'A name that no list knows.';
  }
}

const PARTS: Readonly<Record<NamePart, string>> = {
  surname: 'Surname of',
  'given-name': 'Given name of',
  initials: 'Initials and surname of',
  part: 'Part of the name',
};
