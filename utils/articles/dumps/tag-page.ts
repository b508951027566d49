import type { Article } from '../article.ts';
import { finishArticle } from './draft.ts';
import { readInlineBody } from './inline-body.ts';
import { inferOutlet } from './outlet-evidence.ts';
import type { SourceLine } from './source-lines.ts';

const HEADER =
  /^(?:tag|topic|category|keyword|label|section|schlagwort|thema|rubrik|étiquette|mot-clé|sujet|etiqueta|tema|categoría|categoria|argomento|onderwerp|тег|тема)s?\s*[-–—:|]\s*\S.{0,60}$/iu;
// A body on one line is longer than any heading.
const SHORTEST_BODY = 280;
const LONGEST_TAG = 45;

interface Part {
  readonly title: SourceLine | null;
  readonly bodies: readonly SourceLine[];
  readonly tags: readonly SourceLine[];
}

/**
 * Reads a tag's page: a title line, the body on one line or few, then lines that each hold one tag. Between two
 * bodies, the last short line is the next title and the ones before it are tags. Null where the lines are no such page.
 */
export function readTagPage(source: string, lines: readonly SourceLine[]): Article[] | null {
  const headerAt = lines.slice(0, 3).findIndex((line) => HEADER.test(line.text));
  const own = lines.slice(headerAt + 1);
  const parts = splitParts(own);
  const tagged = parts.filter((part) => part.tags.length > 0 && part.title !== null);
  const needed = headerAt >= 0 ? 1 : 2;
  if (tagged.length < needed || (headerAt < 0 && tagged.some((part) => part.tags.length < 2))) return null;
  if (tagged.length < parts.length - 1) return null;
  const outlet = inferOutlet(parts.map((part) => part.bodies.map((body) => body.text).join('\n')));
  return parts.map((part) => readPart(source, part, outlet));
}

function splitParts(lines: readonly SourceLine[]): Part[] {
  const parts: { title: SourceLine | null; bodies: SourceLine[]; tags: SourceLine[] }[] = [];
  let waiting: SourceLine[] = [];
  for (const line of lines) {
    if (line.text.length < SHORTEST_BODY) {
      waiting.push(line);
      continue;
    }
    const part = parts.at(-1);
    // Nothing between, or one heading without tags: still the same article.
    const continues =
      part &&
      (waiting.length === 0 ||
        (waiting.length === 1 && !waiting.every(isTag)) ||
        !waiting.slice(0, -1).every(isTag));
    if (continues) part.bodies.push(...waiting, line);
    else {
      if (part) part.tags.push(...waiting.slice(0, -1));
      const before = part ? [] : waiting.slice(0, -1);
      parts.push({ title: waiting.at(-1) ?? null, bodies: [line], tags: [] });
      if (before.length > 0) parts.at(-1)?.bodies.unshift(...before);
    }
    waiting = [];
  }
  const last = parts.at(-1);
  if (last) {
    const firstTag = waiting.findIndex((_, index) => waiting.slice(index).every(isTag));
    const tagsFrom = firstTag < 0 ? waiting.length : firstTag;
    last.bodies.push(...waiting.slice(0, tagsFrom));
    last.tags.push(...waiting.slice(tagsFrom));
  }
  return parts;
}

function isTag(line: SourceLine): boolean {
  return line.text.length <= LONGEST_TAG && !/[.!?:;]$/.test(line.text.replace(/\b(?:\p{L}\.){2,}$/u, ''));
}

function readPart(source: string, { title, bodies, tags }: Part, outlet: string | null): Article {
  const readings = bodies.map((body) => readInlineBody(source, body, title?.text ?? null));
  return finishArticle(source, {
    title: title?.text ?? null,
    outlet,
    author: readings.map((reading) => reading.author).find((author) => author !== null) ?? null,
    tags: tags.map((tag) => tag.text),
    blocks: [
      ...(title ? [{ kind: 'title' as const, start: title.start, end: title.end }] : []),
      ...readings.flatMap((reading) => reading.blocks),
      ...tags.map(({ start, end }) => ({ kind: 'tags' as const, start, end })),
    ].sort((a, b) => a.start - b.start),
  });
}
