import { stem } from '../../text/english-stem.ts';
import { overlap, type Span } from '../../text/span.ts';
import { contentTerms } from '../../text/terms.ts';
import type { Claim } from '../claim.ts';
import irregularForms from '../meaning/irregular-forms.json' with { type: 'json' };

/** A content word or an actor of a claim, with how much sharing it says. */
export interface ClaimTerm extends Span {
  /** A stem, or "@" and an actor's id: names of one actor meet. */
  readonly key: string;
  readonly weight: number;
  /** Whether it is somebody's name: names say who, the other words say what. */
  readonly name: boolean;
}

// Words of the trade, which stand in every other report and so tie nothing together.
const COMMON = new Set(
  `year month week day time peopl countri govern state presid minist prime offici leader nation report new first last
  two three includ accord tell told ask call plan make take give come work want need show find found part way number
  world polit public american european russian news press statement spokesman spokesperson tuesdai mondai wednesdai
  thursdai fridai saturdai sundai januari februari march april june juli august septemb octob novemb decemb percent
  million billion thousand hundr around meet talk issu group member support continu member support forc foreign intern
  major large high former current recent earli late long old good former head chief senior announc declar claim
  believ think know remain start begin end lead follow set hold bring expect militari administr
  secur polici strateg defens defenc posit deal agreement war conflict power econom economi relat region increas close
  closer full possibl nation chang effort role matter familiar side case interest situat problem question continu`.split(
    /\s+/,
  ),
);

// What a stemmer cannot know: "driven" and "drove" are one verb.
const BASE_FORMS = new Map(
  Object.entries(irregularForms).flatMap(([base, forms]) =>
    forms.map((form) => [stem(form), stem(base)] as const),
  ),
);

const memo = new WeakMap<Claim, readonly ClaimTerm[]>();

/** The content words of a claim without its amounts and dates, actors in place of their names; each key once. */
export function claimTerms(claim: Claim): readonly ClaimTerm[] {
  const known = memo.get(claim);
  if (known) return known;
  const addresses = [...claim.text.matchAll(/\bhttps?:\/\/[^\s)\]]+/g)].map(({ index, 0: address }) => ({
    start: index,
    end: index + address.length,
  }));
  const covered: Span[] = [...claim.figures, ...claim.dates, ...addresses];
  const terms = new Map<string, ClaimTerm>();
  const add = (term: ClaimTerm) => {
    if (!terms.has(term.key)) terms.set(term.key, term);
  };
  for (const { actor, start, end } of claim.mentions)
    add({ key: `@${actor}`, weight: 0.5, name: true, start, end });
  for (const { term, start, end } of contentTerms(claim.text)) {
    const span = { start, end };
    if (covered.some((other) => overlap(other, span) > 0)) continue;
    if (/^\d/.test(term)) continue;
    // A name counts half as its actor, half as its words: forms that nobody linked still meet.
    const named = claim.mentions.some((mention) => overlap(mention, span) > 0);
    add({
      key: BASE_FORMS.get(term) ?? term,
      weight: named ? 0.5 : COMMON.has(term) ? 0.35 : 1,
      name: named,
      start,
      end,
    });
  }
  const list = [...terms.values()].sort((x, y) => x.start - y.start);
  memo.set(claim, list);
  return list;
}
