import { SELECTION_LIMIT, SHORTEST_SELECTION } from './selected-passage.ts';

/** Longer addresses are no addresses of articles, UTF-16 code units. */
const URL_LIMIT = 4_000;

/** A passage that the reader chose to compare, from whichever page. */
export interface ChosenPassage {
  readonly text: string;
  /** Address of the page; null where it is no page of the web. */
  readonly url: string | null;
  /** Its host, less "www."; null as for `url`. */
  readonly site: string | null;
}

/** What was selected on a page, as the browser or the page tells it: hostile. Null where there is nothing to compare. */
export function chosenPassage(selected: unknown, address: unknown): ChosenPassage | null {
  if (typeof selected !== 'string') return null;
  const text = wellFormed(selected.slice(0, SELECTION_LIMIT)).trim();
  if (text.replace(/\s+/gu, '').length < SHORTEST_SELECTION) return null;
  const page = typeof address === 'string' ? webPage(address) : null;
  return { text, url: page?.href ?? null, site: page?.hostname.replace(/^www\./, '') ?? null };
}

function webPage(address: string): URL | null {
  if (address.length > URL_LIMIT || !URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) ? url : null;
}

/** Without the half of a surrogate pair that a cut left at the end. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}
