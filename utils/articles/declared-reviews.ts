import { hasType, type StructuredNode } from './structured-data.ts';

/** Reviews of one page at most, and the length of one as JSON; no outlet needs more. */
export const MOST_REVIEWS = 20;
export const LONGEST_REVIEW = 20_000;

const REVIEW: ReadonlySet<string> = new Set(['ClaimReview']);
const SCOPE = '[itemscope],[typeof]';
const DEEPEST = 3;

/**
 * The ClaimReviews that a page declares in JSON-LD, microdata or RDFa Lite, each as JSON. They are only gathered here,
 * in the page, where there is little room; `readFactChecks` reads them.
 */
export function declaredReviews(document: Document, nodes: readonly StructuredNode[]): string[] {
  const inText = nodes.filter((node) => hasType(node, REVIEW)).map(({ value }) => value);
  const inMarkup = [...document.querySelectorAll('[itemtype$="/ClaimReview"],[typeof$="ClaimReview"]')].slice(
    0,
    MOST_REVIEWS,
  );
  return [...inText, ...inMarkup.map((element) => markedUp(element, 0))]
    .slice(0, MOST_REVIEWS)
    .map(asJson)
    .filter((json) => json !== '' && json.length <= LONGEST_REVIEW);
}

/** An item of microdata or RDFa Lite as JSON-LD would have it, each field with the list of its values. */
function markedUp(item: Element, depth: number): Readonly<Record<string, unknown>> {
  const fields = new Map<string, unknown[]>();
  for (const element of item.querySelectorAll('[itemprop],[property]')) {
    if (element.parentElement?.closest(SCOPE) !== item) continue;
    const get = (name: string) => element.getAttribute(name);
    const value =
      element.matches(SCOPE) && depth < DEEPEST
        ? markedUp(element, depth + 1)
        : (get('content') ?? get('href') ?? get('datetime') ?? element.textContent);
    const name = (get('itemprop') ?? get('property') ?? '').replace(/^.*[/#:]/, '');
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return Object.fromEntries(fields);
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    // What is nested too deeply for it is no review.
    return '';
  }
}
