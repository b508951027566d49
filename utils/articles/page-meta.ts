/** The `<meta>` elements of a page by `property`, `name` or `itemprop`, in lower case; the first of a name counts. */
export function readMetas(document: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    const key = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    if (!key || content === '') continue;
    for (const name of key.toLowerCase().trim().split(/\s+/)) if (!metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** The first of several names that a page states. */
export function firstMeta(metas: ReadonlyMap<string, string>, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = metas.get(key);
    if (value) return value;
  }
  return null;
}
