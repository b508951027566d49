import { stem } from '../../text/english-stem.ts';
import groups from './counted-things.json' with { type: 'json' };

let groupsByStem: ReadonlyMap<string, ReadonlySet<number>> | null = null;

function byStem(): ReadonlyMap<string, ReadonlySet<number>> {
  const map = new Map<string, Set<number>>();
  groups.forEach((words, at) => {
    for (const word of words) {
      const key = stem(word);
      map.set(key, (map.get(key) ?? new Set()).add(at));
    }
  });
  return map;
}

/** Whether two stems may name what one count counts: "dead" and "fatalities", "staff" and "employees". Symmetric. */
export function mayCountOneThing(a: string, b: string): boolean {
  if (a === b) return true;
  groupsByStem ??= byStem();
  const others = groupsByStem.get(b);
  if (others === undefined) return false;
  for (const group of groupsByStem.get(a) ?? []) if (others.has(group)) return true;
  return false;
}
