import type { TextBlock } from '../../articles/html-blocks.ts';
import { type TextFormat, UnreadableFile } from '../file-reader.ts';
import { hasColumns, namedRows } from './listed-rows.ts';
import { paragraphsOf } from './plain-values.ts';
import { realTitle } from './real-title.ts';
import { entryItem } from './stated-entry.ts';

interface HighlightedSource {
  readonly title: string;
  readonly author: string;
  readonly passages: { readonly location: number; readonly highlight: string; readonly note: string }[];
  readonly tags: Set<string>;
}

// All highlights are held until the end, since those of one source can stand apart. In UTF-16 code units.
const MOST_TEXT = 64_000_000;

/**
 * Readwise's export of highlights: `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location
 * Type,Location,Highlighted at,Document tags`. They become one article a source: its highlights in the order of their
 * places, each followed by the note on it, which does not speak for the article.
 */
export const READWISE_HIGHLIGHTS: TextFormat = {
  name: 'Readwise highlights',
  matches: (opening) => hasColumns(opening, ['highlight', 'book title', 'book author']),
  async *read(file) {
    const sources = new Map<string, HighlightedSource>();
    let length = 0;
    for await (const { cell } of namedRows(file)) {
      const title = cell('book title');
      const author = cell('book author');
      const key = JSON.stringify([title, author]);
      const source = sources.get(key) ?? { title, author, passages: [], tags: new Set() };
      sources.set(key, source);
      const highlight = cell('highlight');
      const note = cell('note');
      source.passages.push({ location: locationOf(cell('location')), highlight, note });
      for (const tag of cell('document tags').split(',')) source.tags.add(tag);
      length += key.length + highlight.length + note.length;
      if (length > MOST_TEXT)
        throw new UnreadableFile('the file holds more highlights than can be put in order');
    }
    for (const { title, author, passages, tags } of sources.values()) {
      const blocks = [...passages].sort((a, b) => a.location - b.location).flatMap(blocksOf);
      // Of articles by nobody, the site stands in its place.
      const by = /^[\w-]+(?:\.[\w-]+)+$/.test(author) ? { outlet: author } : { author };
      const name = title === '' ? 'a source without a title' : title;
      yield entryItem(name, { title, blocks, ...by, tags: [...tags] });
    }
  },
};

/** Readwise Reader's export: `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen`, without texts. */
export const READWISE_READER: TextFormat = {
  name: 'Readwise Reader export',
  matches: (opening) => hasColumns(opening, ['title', 'url', 'id', 'document tags', 'saved date']),
  async *read(file) {
    for await (const { number, cell } of namedRows(file)) {
      const url = cell('url');
      const title = realTitle(cell('title'), url);
      const tags = listedTags(cell('document tags'));
      yield entryItem(
        title ?? (url || `row ${number}`),
        { title, blocks: [], url, tags },
        cell('id') || null,
      );
    }
  },
};

/** A number that the sort keeps in its place; sources without places keep the order of the file. */
function locationOf(text: string): number {
  const location = Number(text);
  return Number.isFinite(location) ? location : 0;
}

function blocksOf({ highlight, note }: HighlightedSource['passages'][number]): TextBlock[] {
  return [
    ...paragraphsOf(highlight).map((text) => ({ kind: 'body' as const, text })),
    ...paragraphsOf(note).map((text) => ({ kind: 'boilerplate' as const, text })),
  ];
}

/** Reader writes a list as Python does: `['news', 'harbour']`; or names with commas. */
function listedTags(text: string): string[] {
  const inner = /^\[(.*)\]$/s.exec(text)?.[1];
  if (inner === undefined) return text.split(',');
  return [...inner.matchAll(/'((?:[^'\\]|\\.){0,300})'|"((?:[^"\\]|\\.){0,300})"/g)].map(
    ([, single, double]) => single ?? double ?? '',
  );
}
