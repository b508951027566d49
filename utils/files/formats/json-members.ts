import { UnreadableFile } from '../file-reader.ts';

/**
 * One value of a JSON document: an element of the outermost list, a member of the outermost object, or, where such a
 * member is a list, one of its elements.
 */
export interface JsonMember {
  /** The number of its document, from 0: several can stand one behind the other, as in JSON Lines. */
  readonly document: number;
  /** The member's name; null in an outermost list. */
  readonly key: string | null;
  /** Whether it is an element of a list. */
  readonly inList: boolean;
  /** The value as JSON, or why it is left out, in words for a person. */
  readonly value: { readonly json: string } | { readonly refused: string };
}

// In UTF-16 code units; no article has as much.
const LONGEST_MEMBER = 16_000_000;
const DEEPEST = 200;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Takes a JSON document apart while it comes in, so that a list of any size needs little memory. It only looks for
 * where values begin and end: whether they are JSON, the parser tells that is given them.
 */
export class JsonSplitter {
  private found: JsonMember[] = [];
  private depth = 0;
  private isString = false;
  private isEscaped = false;
  private root: 'list' | 'object' | null = null;
  private document = -1;
  private key: string | null = null;
  /** Whether a list is open whose elements are given one by one: the outermost, or a member of the outermost object. */
  private inList = false;
  /** Whether a member of the outermost object stands at its name. */
  private atName = false;
  private hasValue = false;
  private parts: string[] = [];
  private length = 0;
  private isTooDeep = false;

  /**
   * The values that end in this piece.
   * @throws UnreadableFile where a document is neither a list nor an object
   */
  push(piece: string): JsonMember[] {
    this.found = [];
    // Where the value begins that is open, in this piece; -1 outside of values.
    let from = this.hasValue ? 0 : -1;
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (this.isString) {
        if (this.isEscaped) this.isEscaped = false;
        else if (code === BACKSLASH) this.isEscaped = true;
        else if (code === QUOTE) this.isString = false;
        continue;
      }
      if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xfeff) continue;
      if (this.root === null) {
        this.begin(code);
        continue;
      }
      if (this.depth === this.level && this.separates(code)) {
        if (from >= 0) this.keep(piece.slice(from, at));
        from = -1;
        this.separate(code);
        continue;
      }
      if (from < 0 && this.opensList(code)) {
        this.inList = true;
        this.depth += 1;
        continue;
      }
      if (from < 0) from = at;
      this.hasValue = true;
      if (code === QUOTE) this.isString = true;
      else if (code === OPEN_LIST || code === OPEN_OBJECT) {
        this.depth += 1;
        if (this.depth > DEEPEST) this.isTooDeep = true;
      } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) this.depth -= 1;
    }
    if (from >= 0) this.keep(piece.slice(from));
    return this.found;
  }

  /** @throws UnreadableFile where the document has not come to its end */
  end(): void {
    if (this.document < 0) throw new UnreadableFile('the file is no JSON');
    if (this.root !== null) throw new UnreadableFile('the file is cut off: the end of its JSON is missing');
  }

  private get level(): number {
    return this.root === 'object' && this.inList ? 2 : 1;
  }

  private begin(code: number): void {
    if (code !== OPEN_LIST && code !== OPEN_OBJECT)
      throw new UnreadableFile('the file is no JSON list and no JSON object');
    this.document += 1;
    this.root = code === OPEN_LIST ? 'list' : 'object';
    this.key = null;
    this.inList = this.root === 'list';
    this.atName = this.root === 'object';
    this.depth = 1;
  }

  /** Whether a sign ends a value, at the level where values are told apart. */
  private separates(code: number): boolean {
    if (code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT) return true;
    return code === COLON && this.atName;
  }

  private opensList(code: number): boolean {
    return code === OPEN_LIST && this.root === 'object' && !this.inList && !this.atName && this.depth === 1;
  }

  private separate(code: number): void {
    if (code === COLON) {
      const name = parsedName(this.parts.join(''));
      this.clear();
      this.key = name;
      this.atName = false;
      return;
    }
    this.finish();
    if (code === COMMA) {
      if (!this.inList) this.expectName();
      return;
    }
    this.depth -= 1;
    if (this.depth === 0) this.root = null;
    else this.inList = false;
  }

  private expectName(): void {
    this.atName = true;
    this.key = null;
  }

  private keep(text: string): void {
    this.length += text.length;
    if (this.length > LONGEST_MEMBER || this.isTooDeep) this.parts = [];
    else this.parts.push(text);
  }

  private finish(): void {
    if (!this.hasValue) return;
    const { document, key, inList } = this;
    if (this.isTooDeep)
      this.found.push({ document, key, inList, value: { refused: 'it is nested more than 200 deep' } });
    else if (this.length > LONGEST_MEMBER)
      this.found.push({
        document,
        key,
        inList,
        value: { refused: 'it is longer than 16 million characters' },
      });
    else this.found.push({ document, key, inList, value: { json: this.parts.join('') } });
    this.clear();
  }

  private clear(): void {
    this.parts = [];
    this.length = 0;
    this.isTooDeep = false;
    this.hasValue = false;
  }
}

function parsedName(json: string): string {
  try {
    const name: unknown = JSON.parse(json);
    if (typeof name === 'string') return name;
  } catch {
    // Said below.
  }
  throw new UnreadableFile('the file is broken JSON: a name is not in quotation marks');
}
