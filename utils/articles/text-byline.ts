import { cleanNames } from './page-author.ts';

const LONGEST_BYLINE = 90;
const PREFIX = /^(?:by|von|par|por|di|door|av)\s+/i;
const PERSON =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:van|von|de|del|der|den|di|da|la|le|al|bin|\p{Lu}[\p{L}.’'-]*)){1,4}$/u;

/** The writers' names where a paragraph holds nothing else ("By Name and Name", "Name/Name"), else an empty list. */
export function namesInByline(text: string, outlet: string | null): string[] {
  const plain = text.trim().replace(PREFIX, '');
  if (plain.length > LONGEST_BYLINE) return [];
  const parts = plain.split(/\s*(?:,|\/|&|\band\b|\bund\b|\bet\b| y )\s*/u);
  return parts.every((part) => PERSON.test(part)) ? cleanNames(parts, outlet) : [];
}
