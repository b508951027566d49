import { type ArticleFacts, composeArticle } from '../articles/compose-article.ts';
import { readStatedDate } from '../articles/stated-date.ts';
import type { FileItem, TextFormat } from './file-reader.ts';
import { wholeText } from './file-text.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';

/** A book has a million characters. */
const LARGEST = 4 * 1024 * 1024;

/** A Markdown text, with what its front matter says of it (title, date, author, address, outlet, tags, language). */
export const MARKDOWN: TextFormat = {
  name: 'Markdown',
  matches: (opening, name) =>
    /\.(?:md|markdown|mdown|mkd)$/i.test(name) || readFrontMatter(opening)?.values.has('title') === true,
  async *read(file) {
    yield readMarkdown(file.name, await wholeText(file, LARGEST));
  },
};

/** Reads a Markdown text as one article. Its first heading is the title where the front matter names none. */
function readMarkdown(name: string, text: string): FileItem {
  const matter = readFrontMatter(text);
  const values: FrontMatter = matter?.values ?? new Map();
  const first = (...keys: string[]): string | null => keys.flatMap((key) => values.get(key) ?? [])[0] ?? null;
  const all = (...keys: string[]): string[] => keys.flatMap((key) => values.get(key) ?? []);
  const { heading, blocks } = markdownBlocks(matter === null ? text : text.slice(matter.end));
  const stated = first('title');
  // A text whose first heading is not its title has it as its first paragraph.
  const rest =
    stated === null || heading === null || heading === stated
      ? blocks
      : [{ kind: 'body' as const, text: heading }, ...blocks];
  const authors = all('author', 'authors', 'by', 'byline');
  const date = first('date', 'published', 'publish_date', 'published_at', 'pubdate', 'publisheddate');
  const facts: ArticleFacts = {
    title: stated ?? heading,
    outlet: first('outlet', 'publisher', 'publication', 'site', 'site_name', 'sitename', 'website'),
    date: date === null ? null : (readStatedDate(date) ?? null),
    author: authors.length === 0 ? null : authors.join(', '),
    url: all('url', 'source', 'link', 'canonical', 'canonical_url', 'original').find(isWebAddress) ?? null,
    tags: all('tags', 'keywords', 'categories'),
    language: first('lang', 'language'),
  };
  if (facts.title === null && rest.length === 0)
    return { kind: 'refused', name, reason: 'the file holds no text' };
  return { kind: 'article', article: composeArticle(facts, rest), inputId: first('id') };
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value);
}
