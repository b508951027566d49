import * as v from 'valibot';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Span } from '../text/span.ts';
import { lineSchema, type PackLine } from './line-schema.ts';
import { fault } from './manifest.ts';
import { PACK_LIMITS } from './pack-limits.ts';

/** Why an article cannot stand in a pack, in words that follow "article 3 ". */
export class LineFault extends Error {
  override readonly name = 'LineFault';
}

/**
 * An article as a line of a shard, without its line end. Equal articles give equal lines. Throws a {@link LineFault} for
 * one that would not be read.
 */
export function writeLine(analysed: Omit<AnalysedArticle, 'id'>): string {
  const line = checkedLine(analysed);
  requireSpans(line);
  const text = JSON.stringify(line);
  if (isTooLong(text)) throw new LineFault('is too long');
  return text;
}

/** A sign takes three bytes at most, so that nearly no text has to be encoded to be measured. */
function isTooLong(text: string): boolean {
  const { lineBytes } = PACK_LIMITS;
  return text.length * 3 > lineBytes && new TextEncoder().encode(text).length > lineBytes;
}

/**
 * Reads a line of a shard. Its shape is checked, and that every span lies within its text; surfaces and the texts of
 * claims are taken from the article's own words, so that they cannot say something else, and so is the id by whoever
 * takes the article in. Throws a {@link LineFault}.
 */
export function readLine(text: string): Omit<AnalysedArticle, 'id'> {
  return readAnalysed(parsedJson(text));
}

/** The same of a line's JSON. */
export function readAnalysed(value: unknown): Omit<AnalysedArticle, 'id'> {
  const line = checkedLine(value);
  requireSpans(line);
  const { article, mentions, claims, ...rest } = line;
  const at = ({ start, end }: Span, within = article.text) => within.slice(start, end);
  return {
    ...rest,
    article,
    mentions: mentions.map((mention) => ({ ...mention, surface: at(mention) })),
    claims: claims.map((claim) => {
      const words = at(claim);
      return {
        ...claim,
        text: words,
        figures: claim.figures.map((figure) => ({ ...figure, surface: at(figure, words) })),
        dates: claim.dates.map((date) => ({ ...date, surface: at(date, words) })),
        quotations: claim.quotations.map(({ source, ...quotation }) => ({
          ...quotation,
          source: source && { ...source, surface: at(source, words) },
        })),
      };
    }),
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LineFault('is no JSON');
  }
}

function checkedLine(value: unknown): PackLine {
  const parsed = v.safeParse(lineSchema, value, { abortEarly: true });
  if (!parsed.success) throw new LineFault(fault(parsed.issues[0]));
  return parsed.output;
}

function requireSpans({ article, mentions, claims, roles, sourceCheck }: PackLine): void {
  const { text, blocks, body } = article;
  requireOrdered('blocks', blocks, text.length);
  requireWithin('body', [body], text.length);
  requireOrdered('mentions', mentions, text.length);
  requireWithin('claims', claims, text.length);
  requireWithin('roles', roles, text.length);
  for (const { role, names } of roles) requireWithin('names of roles', names, role.length);
  requireWithin('findings', sourceCheck?.findings ?? [], text.length);
  for (const { start, end, figures, dates, quotations, mentions: named } of claims) {
    const length = end - start;
    requireWithin('figures', figures, length);
    requireWithin('dates', dates, length);
    requireWithin('quotations', quotations, length);
    requireWithin(
      'sources',
      quotations.flatMap(({ source }) => source ?? []),
      length,
    );
    requireWithin('mentions of claims', named, length);
  }
}

function requireWithin(what: string, spans: readonly Span[], length: number): void {
  for (const { start, end } of spans)
    if (start > end || end > length) throw new LineFault(`has ${what} outside of its text`);
}

function requireOrdered(what: string, spans: readonly Span[], length: number): void {
  requireWithin(what, spans, length);
  let last = 0;
  for (const { start, end } of spans) {
    if (start < last) throw new LineFault(`has ${what} that overlap or are out of order`);
    last = end;
  }
}
