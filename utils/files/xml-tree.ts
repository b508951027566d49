import { XMLParser } from 'fast-xml-parser';
import { UnreadableFile } from './file-reader.ts';
import { checkXml } from './xml-guard.ts';

/** An element of an XML document. Its namespace is looked up, so that prefixes do not matter. */
export interface XmlElement {
  /** The namespace's address; empty for none. */
  readonly space: string;
  /** The name without its prefix. */
  readonly name: string;
  /** By their names as written, with prefixes. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements and texts in order; entities are decoded. */
  readonly children: readonly (XmlElement | string)[];
}

// The parser gives no names of elements that begin with these signs.
const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';

// Entities are decoded here, where text and CDATA are told apart.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  textNodeName: TEXT,
  cdataPropName: CDATA,
});

/**
 * The root element of an XML document.
 * @throws UnreadableFile where it is no XML, or more than may be read at once
 */
export function parseXml(text: string): XmlElement {
  const refusal = checkXml(text);
  if (refusal !== null) throw new UnreadableFile(`the XML is not read: ${refusal}`);
  const root = elementsOf(parsed(text), new Map()).find((child) => typeof child !== 'string');
  if (root === undefined) throw new UnreadableFile('the file holds no XML element');
  return root;
}

function parsed(text: string): unknown {
  try {
    return parser.parse(text);
  } catch (error) {
    throw new UnreadableFile('the XML is broken and could not be read', { cause: error });
  }
}

type Scope = ReadonlyMap<string, string>;

/** The guard bounds how deep this goes. */
function elementsOf(nodes: unknown, scope: Scope): (XmlElement | string)[] {
  const children: (XmlElement | string)[] = [];
  for (const node of Array.isArray(nodes) ? nodes : []) {
    if (typeof node !== 'object' || node === null) continue;
    const members = new Map<string, unknown>(Object.entries(node));
    const attributes = attributesOf(members.get(ATTRIBUTES));
    for (const [name, value] of members) {
      if (name === TEXT) children.push(decodeEntities(String(value)));
      else if (name === CDATA) children.push(rawText(value));
      else if (name !== ATTRIBUTES && !name.startsWith('?'))
        children.push(element(name, value, attributes, scope));
    }
  }
  return children;
}

function element(
  name: string,
  content: unknown,
  attributes: ReadonlyMap<string, string>,
  outer: Scope,
): XmlElement {
  const declared = [...attributes].filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
  const scope =
    declared.length === 0
      ? outer
      : new Map([...outer, ...declared.map(([key, space]) => [key.slice(6), space] as const)]);
  const colon = name.indexOf(':');
  return {
    space: scope.get(colon < 0 ? '' : name.slice(0, colon)) ?? '',
    name: name.slice(colon + 1),
    attributes,
    children: elementsOf(content, scope),
  };
}

function attributesOf(value: unknown): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).map(([name, text]) => [name, decodeEntities(String(text))]));
}

function rawText(nodes: unknown): string {
  return (Array.isArray(nodes) ? nodes : [])
    .map((node: unknown) => (typeof node === 'object' && node !== null ? Object.values(node).join('') : ''))
    .join('');
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** XML 1.0, 4.1 and 4.6: five names and numbers; what is neither stays as it is written. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The elements right below with a name, in order. */
export function childrenOf(parent: XmlElement, ...names: readonly string[]): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && names.includes(child.name),
  );
}

/** The first element along a path of names, each right below the one before; null where there is none. */
export function childAt(parent: XmlElement, ...path: readonly string[]): XmlElement | null {
  let found: XmlElement | null = parent;
  for (const name of path) found = found === null ? null : (childrenOf(found, name)[0] ?? null);
  return found;
}

/** All text in an element, in order, on one line. */
export function lineOf(element: XmlElement | null): string | null {
  const line = element === null ? '' : textOf(element).replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}

/** All text in an element, in order, as it stands. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
