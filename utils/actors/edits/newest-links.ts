/** A step from one key to another. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

/**
 * Adds a link that is older than those there. Each key has one, the newest, and none leads back to where it starts, so
 * that following them always ends. False where newer ones overrule it.
 */
export function addOlderLink<Value extends Link>(links: Map<string, Value>, link: Value): boolean {
  if (links.has(link.from) || endOf(link.to, links) === link.from) return false;
  links.set(link.from, link);
  return true;
}

/** Where a key leads to in the end; itself where no link starts from it. */
export function endOf(key: string, links: ReadonlyMap<string, Link>): string {
  let end = key;
  for (let link = links.get(end); link !== undefined; link = links.get(end)) end = link.to;
  return end;
}
