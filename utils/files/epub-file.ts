import { type ArticleFacts, composeArticle } from '../articles/compose-article.ts';
import { htmlBlocks } from '../articles/html-blocks.ts';
import { decodePage } from './decode-page.ts';
import { type EpubPackage, readNavigation, readPackage, rootFile } from './epub-package.ts';
import { fileBytes } from './file-bytes.ts';
import { type FileItem, type PendingItem, UnreadableFile } from './file-reader.ts';
import type { ReadContext } from './read-context.ts';
import { childAt, childrenOf, parseXml } from './xml-tree.ts';
import { type OpenZip, type ZipEntry, zipEntries } from './zip-entries.ts';

const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';

/** Books have hundreds of files. */
const MOST_FILES = 20_000;

const LARGEST_PART = 12 * 1024 * 1024;

/** Title pages, dedications and notices are shorter than this, in UTF-16 code units. */
const SHORTEST_CHAPTER = 200;

/** Ways of hiding fonts that lock no text (EPUB 3.3, 4.3; Adobe's own). */
const FONTS_ONLY = ['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC'];

/** Whether an archive is a book, by its files (EPUB Open Container Format). */
export function isEpub(names: ReadonlySet<string>): boolean {
  return names.has(CONTAINER);
}

/**
 * The chapters of a book as articles: programs that keep articles as EPUB make each a chapter. A chapter goes on
 * through all parts up to the next one that the table of contents names.
 * @throws UnreadableFile where the book is locked or is none
 */
export async function* readEpub(zip: OpenZip, { budget }: ReadContext): AsyncGenerator<PendingItem> {
  if (zip.paths.size > MOST_FILES) throw new UnreadableFile('the book has more files than any book');
  const entries = new Map<string, ZipEntry>();
  for await (const entry of zipEntries(zip, budget)) entries.set(entry.path, entry);
  const part = async (path: string): Promise<string | null> => {
    const entry = entries.get(path);
    if (entry === undefined) return null;
    const { name, depth } = zip.file;
    return decodePage(await fileBytes({ name, depth, blob: entry.blob }, LARGEST_PART), null);
  };
  requireUnlocked(zip.paths, await part(ENCRYPTION));
  const container = await part(CONTAINER);
  const packagePath = container === null ? null : rootFile(container);
  const packageText = packagePath === null ? null : await part(packagePath);
  if (packagePath === null || packageText === null)
    throw new UnreadableFile('the book is damaged: it does not say what is in it');
  const book = readPackage(packageText, packagePath);
  const contents = book.contents === null ? null : await part(book.contents);
  const labels =
    contents === null ? new Map<string, string>() : readNavigation(contents, book.contents ?? '');
  const chapters = chaptersOf(book, labels);
  for (const chapter of chapters) {
    const texts: string[] = [];
    for (const path of chapter.parts) texts.push((await part(path)) ?? '');
    yield () => chapterItem(texts, chapter.title, book, chapters.length === 1);
  }
  if (chapters.length === 0) throw new UnreadableFile('the book holds no text');
}

function requireUnlocked(names: ReadonlySet<string>, encryption: string | null): void {
  const locked =
    names.has('META-INF/license.lcpl') ||
    names.has('META-INF/sinf.xml') ||
    (encryption !== null &&
      childrenOf(parseXml(encryption), 'EncryptedData').some(
        (data) => !FONTS_ONLY.includes(childAt(data, 'EncryptionMethod')?.attributes.get('Algorithm') ?? ''),
      ));
  if (locked) throw new UnreadableFile('the book is locked by its seller (DRM) and cannot be read');
}

interface Chapter {
  readonly title: string | null;
  readonly parts: string[];
}

/** Parts that the table of contents does not name belong to the one before. Without a table each stands alone. */
function chaptersOf(book: EpubPackage, labels: ReadonlyMap<string, string>): Chapter[] {
  const chapters: Chapter[] = [];
  for (const path of book.spine) {
    if (path === book.contents) continue;
    const title = labels.get(path) ?? null;
    const last = chapters.at(-1);
    if (last === undefined || title !== null || labels.size === 0) chapters.push({ title, parts: [path] });
    else last.parts.push(path);
  }
  return chapters;
}

function chapterItem(
  texts: readonly string[],
  label: string | null,
  book: EpubPackage,
  alone: boolean,
): FileItem {
  const blocks = texts.flatMap((text) => htmlBlocks(text));
  const heading = blocks[0]?.kind === 'title' ? blocks[0].text : null;
  const title = label ?? heading ?? (alone ? book.title : null);
  const rest = title !== null && blocks[0]?.text === title ? blocks.slice(1) : blocks;
  const length = rest.reduce((sum, { text }) => sum + text.length, 0);
  if (length === 0 || (!alone && length < SHORTEST_CHAPTER)) return { kind: 'passed-over' };
  const { outlet, date, author, tags, language } = book;
  const facts: ArticleFacts = {
    title,
    outlet,
    date,
    author,
    tags,
    language,
    url: alone ? book.source : null,
  };
  return { kind: 'article', article: composeArticle(facts, rest), inputId: null };
}
