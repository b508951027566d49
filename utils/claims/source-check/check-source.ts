import type { ListedRoles } from '../../actors/roles/resolve-role.ts';
import type { RoleStatement } from '../../actors/roles/role-statement.ts';
import { type Article, speaksForArticle } from '../../articles/article.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import { contains, type Span } from '../../text/span.ts';
import { tokenise } from '../../text/tokens.ts';
import { brokenTypography } from './broken-typography.ts';
import { misfitRoles } from './misfit-roles.ts';
import { oddPhrases } from './odd-phrases.ts';
import type { OddWording, SourceCheck } from './source-check.ts';

/** Findings that are kept of one article. */
const KEPT = 20;
/** Code units of one article that are read at most. */
const READING_LIMIT = 400_000;

// What a finding counts. One broken sign is a slip of anybody's; many are not.
const PHRASE = 1;
const ROLE = 1;
const SIGN = 0.25;

/** A text is suspect from so much in all and in a thousand words; no genuine page that was measured has half of it. */
const SUSPECT_FROM = 1.5;
const SUSPECT_SCORE = 0.8;
/** One habit alone, such as spaces within all brackets, has to be more than that. */
const SINGLE_HABIT_FROM = 2.5;
/** Shorter texts count as so many words: one odd word in a brief is no habit. */
const FEWEST_WORDS = 300;

export const UNSUSPECTED: SourceCheck = { findings: [], score: 0, suspect: false };

/**
 * Looks whether an English article reads as if a machine had reworded it: fixed phrases with a word swapped, persons
 * in offices that they cannot hold, broken signs. It knows no texts, only the language, and says nothing of whether
 * what the article tells is right.
 * @param roles what the article says that its actors are
 */
export function checkSource(
  { text, blocks, language }: Pick<Article, 'text' | 'blocks' | 'language'>,
  roles: readonly RoleStatement[],
  listed: ListedRoles,
): SourceCheck {
  if (primaryLanguage(language) !== 'en') return UNSUSPECTED;
  const own = blocks.filter(({ kind, end }) => speaksForArticle(kind) && end <= READING_LIMIT);
  const passages = own.map(({ start, end }) => text.slice(start, end));
  const found: OddWording[] = passages.flatMap((passage, at) => oddPhrasesIn(passage, own[at]?.start ?? 0));
  for (const { start, end } of misfitRoles(roles, listed))
    found.push({
      start,
      end,
      kind: 'role',
      why: 'Nobody can hold this office and the other one that is given.',
    });
  found.push(...brokenSignsIn(text, own));
  const habits = new Set(found.map(({ why }) => why)).size;
  const weight =
    PHRASE * different(found, 'phrase') +
    ROLE * different(found, 'role') +
    SIGN * ofKind(found, 'typography').length;
  const words = passages.reduce((sum, passage) => sum + wordsIn(passage), 0);
  const score = (weight * 1_000) / Math.max(words, FEWEST_WORDS);
  return {
    findings: [...found].sort((one, other) => one.start - other.start).slice(0, KEPT),
    score: Math.round(score * 100) / 100,
    suspect: score >= SUSPECT_SCORE && weight >= (habits > 1 ? SUSPECT_FROM : SINGLE_HABIT_FROM),
  };
}

function oddPhrasesIn(passage: string, offset: number): OddWording[] {
  return oddPhrases(passage).map(({ start, end, usual }) => ({
    start: offset + start,
    end: offset + end,
    kind: 'phrase',
    why: `The news says “${usual}”.`,
  }));
}

/** The broken signs of the blocks that speak for the article; whether a program cut it into words shows in the whole. */
function brokenSignsIn(text: string, own: readonly Span[]): OddWording[] {
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return [];
  return brokenTypography(text.slice(first.start, last.end))
    .map(
      ({ start, end, why }): OddWording => ({
        start: first.start + start,
        end: first.start + end,
        kind: 'typography',
        why,
      }),
    )
    .filter((sign) => own.some((block) => contains(block, sign)));
}

function wordsIn(passage: string): number {
  return tokenise(passage).filter(({ kind }) => kind === 'word').length;
}

function ofKind(found: readonly OddWording[], kind: OddWording['kind']): OddWording[] {
  return found.filter((one) => one.kind === kind);
}

/** How many different findings of a kind there are; the same phrase again is no further evidence. */
function different(found: readonly OddWording[], kind: OddWording['kind']): number {
  return new Set(ofKind(found, kind).map(({ why }) => why)).size;
}
