import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInRecogniser } from '../../../entrypoints/headless/built-in-recogniser.ts';
import type { ActorType } from '../../../utils/actors/actor.ts';
import { readHtmlDocument } from '../../../utils/articles/html-document.ts';
import { recogniseArticle } from '../../../utils/reading/analyse-article.ts';
import { withOwnMentions } from '../../../utils/reading/page-mentions.ts';

const PAGES = 10;
/** Characters shown on either side of a mark. */
const CONTEXT = 60;

/** A name as the extension marks it on a page. */
export interface Mark {
  /** The page's id in the manifest. */
  readonly page: string;
  /** In the text that is read from the page, UTF-16 code units. */
  readonly start: number;
  readonly surface: string;
  readonly type: ActorType;
  /** The actor's name, where it is another than what stands on the page. */
  readonly named: string | null;
  /** What stands around it, for the screen. */
  readonly before: string;
  readonly after: string;
}

interface SavedPage {
  readonly id: string;
  readonly file: string;
  readonly kind: string;
  readonly lang: string;
}

/** Every mark on the judged pages: the first ten English articles in order of their ids. */
export async function readMarks(shared: string): Promise<Mark[]> {
  const folder = join(shared, 'pages');
  const manifest: { readonly pages: readonly SavedPage[] } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  const pages = manifest.pages
    .filter(({ kind, lang }) => kind === 'article' && lang.startsWith('en'))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, PAGES);
  const recogniser = builtInRecogniser();
  const marks: Mark[] = [];
  for (const page of pages) {
    const reading = readHtmlDocument(readFileSync(join(folder, page.file), 'utf8'));
    if (!reading.ok) throw new Error(`${page.id}: ${reading.message}`);
    // Claims mark nothing.
    const recognised = { ...(await recogniseArticle(reading.article, recogniser)), claims: [], roles: [] };
    const { article, mentions, actors } = withOwnMentions(recognised);
    for (const { start, end, surface, actor: id } of mentions) {
      const actor = actors.find((one) => one.id === id);
      if (actor === undefined) throw new Error(`${page.id}: nobody is known as ${id}`);
      marks.push({
        page: page.id,
        start,
        surface,
        type: actor.type,
        named: actor.name === surface ? null : actor.name,
        before: article.text.slice(Math.max(0, start - CONTEXT), start),
        after: article.text.slice(end, end + CONTEXT),
      });
    }
  }
  return marks;
}
