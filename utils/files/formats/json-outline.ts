/** What the beginning of a JSON document tells of how it is built. */
export interface JsonOutline {
  /** Whether several documents stand one behind the other, as in JSON Lines; the rest is told of the first. */
  readonly isSequence: boolean;
  readonly root: 'list' | 'object';
  /** The names in the outermost object; none for a list. */
  readonly rootKeys: ReadonlySet<string>;
  /** The names in the objects that are elements of the outermost list, or of a list in the outermost object. */
  readonly entryKeys: ReadonlySet<string>;
  /** The texts that stand under `type` in these objects. */
  readonly types: ReadonlySet<string>;
}

// A text that is cut off goes to the end: looking for its end from each of its signs would take for ever.
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"?|[{}[\],:]|[^\s{}[\],:"]+/gs;

/** The outline of a JSON list or object by its beginning; null for anything else. */
export function jsonOutline(opening: string): JsonOutline | null {
  const rootKeys = new Set<string>();
  const entryKeys = new Set<string>();
  const types = new Set<string>();
  // The brackets that are open, outermost first.
  const open: string[] = [];
  let root: JsonOutline['root'] | null = null;
  let last: string | null = null;
  let lastKey: string | null = null;
  for (const [token] of opening.matchAll(TOKEN)) {
    if (open.length === 0) {
      if (token !== '[' && token !== '{') return null;
      if (root !== null) return { isSequence: true, root, rootKeys, entryKeys, types };
      root = token === '[' ? 'list' : 'object';
    }
    const isEntry = open.length <= 3 && /^\{?\[\{$/.test(open.join(''));
    if (token === '{' || token === '[') open.push(token);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':' && last !== null) {
      lastKey = plain(last);
      if (isEntry) entryKeys.add(lastKey);
      else if (open.length === 1) rootKeys.add(lastKey);
    } else if (isEntry && lastKey === 'type' && token.startsWith('"')) types.add(plain(token));
    if (token === ',') lastKey = null;
    last = token.startsWith('"') ? token : null;
  }
  return root === null ? null : { isSequence: false, root, rootKeys, entryKeys, types };
}

function plain(token: string): string {
  return token.slice(1, -1);
}

/** Whether a set holds all of these. */
export function hasAll(set: ReadonlySet<string>, ...names: readonly string[]): boolean {
  return names.every((name) => set.has(name));
}

/** Whether a set holds any of these. */
export function hasAny(set: ReadonlySet<string>, ...names: readonly string[]): boolean {
  return names.some((name) => set.has(name));
}
