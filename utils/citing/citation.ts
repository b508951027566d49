import type { ArticleHead } from '../messages/coverage-answers.ts';
import { webAddress } from '../text/web-address.ts';

/** What a citation says of an article. Each text stands on one line, without signs that turn or hide others. */
export interface Citation {
  /** Empty where the whole article is cited. */
  readonly quote: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** Where the outlet has it from. */
  readonly via: string | null;
  readonly author: string | null;
  readonly issued: IssuedDate | null;
  /** With http or https. */
  readonly url: string | null;
}

/** As exact as the source states it. */
export interface IssuedDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** What a citation takes from the heading of an article. */
export type CitedHead = Pick<ArticleHead, 'title' | 'outlet' | 'date' | 'url'> &
  Partial<Pick<ArticleHead, 'via' | 'author'>>;

/** What is cited of an article, with the quoted passage. */
export function citationOf(head: CitedHead, quote: string): Citation {
  const via = textOrNull(head.via ?? null);
  return {
    quote: onOneLine(quote),
    title: textOrNull(head.title),
    outlet: textOrNull(head.outlet),
    via: via === textOrNull(head.outlet) ? null : via,
    author: textOrNull(head.author ?? null),
    issued: head.date === null ? null : issuedDate(head.date),
    url: head.url === null ? null : (webAddress(head.url)?.href ?? null),
  };
}

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** Reads an ISO 8601 date as it stands, so that no time zone moves its day. Null where it is none. */
function issuedDate(date: string): IssuedDate | null {
  const [whole, year, month, day] = ISO_DATE.exec(date) ?? [];
  if (year === undefined || Number.isNaN(Date.parse(whole ?? ''))) return null;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

function textOrNull(text: string | null): string | null {
  const line = text === null ? '' : onOneLine(text);
  return line === '' ? null : line;
}

/** Control signs and those that change the direction of what follows would let a title rewrite what stands around it. */
function onOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Bidi_Control}\p{Cc}\u2028\u2029]/gu, (sign) => (/\s/u.test(sign) ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .trim();
}
