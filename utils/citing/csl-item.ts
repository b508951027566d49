import type { Citation } from './citation.ts';

/** A source as the Citation Style Language's JSON holds it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly note?: string;
  /** The quoted passage; missing where the whole article is cited. */
  readonly annote?: string;
}

/** The item of a citation. Names stay whole, since a byline may name several people or none. */
export function cslItem(citation: Citation): CslItem {
  const { quote, title, outlet, via, author, issued, url } = citation;
  return {
    id: itemKey(citation),
    type: 'article-newspaper',
    ...(title !== null && { title }),
    ...(outlet !== null && { 'container-title': outlet }),
    ...(author !== null && { author: [{ literal: author }] }),
    ...(issued !== null && {
      issued: {
        'date-parts': [[issued.year, issued.month, issued.day].filter((part) => part !== null)],
      },
    }),
    ...(url !== null && { URL: url }),
    ...(via !== null && { note: `via ${via}` }),
    ...(quote !== '' && { annote: quote }),
  };
}

/** The items of several citations, told apart by their ids: "post2025harbour", "post2025harbour-2". */
export function cslItems(citations: readonly Citation[]): CslItem[] {
  const taken = new Map<string, number>();
  return citations.map((citation) => {
    const item = cslItem(citation);
    const place = (taken.get(item.id) ?? 0) + 1;
    taken.set(item.id, place);
    return place === 1 ? item : { ...item, id: `${item.id}-${place}` };
  });
}

/** Words that tell too little of a title. */
const SMALL_WORDS = new Set([
  'a',
  'an',
  'the',
  'in',
  'on',
  'of',
  'as',
  'at',
  'to',
  'for',
  'and',
  'how',
  'why',
]);

/** "northernpost2025harbour": outlet, year and first telling word in plain letters; "source" where there is none. */
function itemKey({ outlet, issued, title }: Citation): string {
  const word = plainWords(title ?? '').find((candidate) => !SMALL_WORDS.has(candidate)) ?? '';
  const key = `${plainWords(outlet ?? '').join('')}${issued?.year ?? ''}${word}`;
  return key.slice(0, 60) || 'source';
}

function plainWords(text: string): string[] {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.match(/[a-z0-9]+/g) ?? [];
}
