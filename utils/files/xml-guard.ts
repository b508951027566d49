/** How much XML is given to a parser; what is larger is refused before it. */
export interface XmlLimits {
  /** In UTF-16 units. */
  readonly length: number;
  /** Elements in the whole text. */
  readonly elements: number;
  /** Elements inside of each other. */
  readonly depth: number;
}

/** Far more than honest files of one sitting have, and little enough for a parser that builds a tree. */
const XML_LIMITS: XmlLimits = { length: 32_000_000, elements: 1_000_000, depth: 128 };

// Parsers keep the path of names from the root: short ones keep it short.
const LONGEST_NAME = 256;
// Parsers collect all of them before anybody can look.
const MOST_ATTRIBUTES = 512;

/**
 * Why XML must not be given to a parser, in a sentence for the reader; null where it may be. It refuses what blows up
 * inside of a parser: definitions of its own in a DOCTYPE (entities), nesting, numbers and size, and markup that never
 * ends. It does not say that the XML is well-formed. One pass over the text.
 */
export function checkXml(text: string, limits: Partial<XmlLimits> = {}): string | null {
  const { length, elements, depth } = { ...XML_LIMITS, ...limits };
  if (text.length > length) return `It is longer than the ${millions(length)} characters that are read.`;
  let count = 0;
  let open = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const markup = markupAt(text, at);
    if (typeof markup === 'string') return markup;
    if (markup.kind === 'opens') {
      count++;
      open++;
      if (count > elements) return `It has more than ${millions(elements)} elements.`;
      if (open > depth) return `Its elements are nested more than ${depth} deep.`;
    }
    if (markup.kind === 'closes' && open > 0) open--;
    if (markup.kind === 'opens' && markup.empty) open--;
    at = markup.end;
  }
  return null;
}

type Markup =
  | { readonly kind: 'opens'; readonly end: number; readonly empty: boolean }
  | { readonly kind: 'closes' | 'other'; readonly end: number };

/** What begins with the "<" at `at`; a sentence where it must not be parsed. */
function markupAt(text: string, at: number): Markup | string {
  if (text.startsWith('<!--', at)) return upTo(text, '-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return upTo(text, ']]>', at + 9);
  if (text.startsWith('<?', at)) return upTo(text, '?>', at + 2);
  if (text.startsWith('<!', at)) return declaration(text, at + 2);
  const closes = text[at + 1] === '/';
  const name = at + (closes ? 2 : 1);
  // A sign that means "less than", which should have been written otherwise.
  if (!NAME_START.test(text.charAt(name))) return { kind: 'other', end: at + 1 };
  const end = tagEnd(text, name);
  if (end === null) return UNENDED;
  if (hasTooManyAttributes(text, name, end))
    return `It has an element with more than ${MOST_ATTRIBUTES} attributes.`;
  if (nameLength(text, name, end) > LONGEST_NAME) return 'It has names longer than any format has.';
  if (closes) return { kind: 'closes', end: end + 1 };
  return { kind: 'opens', end: end + 1, empty: text[end - 1] === '/' };
}

const NAME_START = /[^\s<>=&"'/!?]/;

function upTo(text: string, sign: string, from: number): Markup | string {
  const end = text.indexOf(sign, from);
  return end < 0 ? UNENDED : { kind: 'other', end: end + sign.length };
}

/** A DOCTYPE that only names a type is harmless; one that defines something is refused whole. */
function declaration(text: string, from: number): Markup | string {
  const end = tagEnd(text, from, '[');
  if (end === null) return UNENDED;
  return text[end] === '['
    ? 'It defines entities or elements of its own, with which a small file can fill the memory.'
    : { kind: 'other', end: end + 1 };
}

/** Where the next ">", or the other sign, stands outside of quotation marks; null where there is none. */
function tagEnd(text: string, from: number, other = '>'): number | null {
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '>' || sign === other) return at;
    if (sign !== '"' && sign !== "'") continue;
    at = text.indexOf(sign, at + 1);
    if (at < 0) return null;
  }
  return null;
}

function hasTooManyAttributes(text: string, from: number, end: number): boolean {
  // Shorter than its attributes would have to be.
  if (end - from < MOST_ATTRIBUTES * 3) return false;
  let count = 0;
  for (let at = text.indexOf('=', from); at >= 0 && at < end; at = text.indexOf('=', at + 1)) {
    const sign = text
      .slice(at + 1, at + 40)
      .trimStart()
      .charAt(0);
    if (sign !== '"' && sign !== "'") continue;
    count++;
    at = text.indexOf(sign, at + 1);
    at = text.indexOf(sign, at + 1);
    if (at < 0) break;
  }
  return count > MOST_ATTRIBUTES;
}

function nameLength(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && at - from <= LONGEST_NAME && !/[\s/]/.test(text.charAt(at))) at++;
  return at - from;
}

const UNENDED = 'It is cut off: a tag, a comment or a section in it never ends.';

function millions(count: number): string {
  return count >= 1_000_000 ? `${count / 1_000_000} million` : count.toLocaleString('en');
}
