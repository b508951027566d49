import type { Article, Block } from '../articles/article.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import type { Corpus } from './corpus.ts';

/** The starter corpus as the extension carries it. */
export interface StarterFile {
  readonly version: string;
  readonly articles: readonly StarterArticle[];
}

export interface StarterArticle {
  readonly id: string;
  readonly outlet: string;
  readonly date: string;
  readonly title: string;
  /** The outlet it was taken over from. */
  readonly via?: string | null;
  readonly author?: string | null;
  readonly url?: string | null;
  readonly tags?: readonly string[];
  readonly paragraphs: readonly string[];
}

export interface InstallOptions {
  /** Brings back what the reader removed. */
  readonly evenIfRemoved?: boolean;
}

/**
 * Installs the starter corpus, or brings the installed one to this version. Does nothing where this version is there
 * or the reader removed it. Articles of the reader stay untouched.
 */
export async function installStarter(
  corpus: Corpus,
  starter: StarterFile,
  analyse: (article: Article) => Promise<AnalysedArticle>,
  { evenIfRemoved = false }: InstallOptions = {},
): Promise<void> {
  const state = await corpus.starterState();
  if (state?.removed ? !evenIfRemoved : state?.version === starter.version) return;
  const analysed: AnalysedArticle[] = [];
  for (const article of readStarterArticles(starter)) analysed.push(await analyse(article));
  await corpus.replaceStarter(analysed, { version: starter.version, removed: false });
}

/** Removes the starter articles that are not the reader's own, for good until it is installed on purpose. */
export async function removeStarter(corpus: Corpus): Promise<void> {
  const version = (await corpus.starterState())?.version ?? '';
  await corpus.replaceStarter([], { version, removed: true });
}

/** The articles of the starter corpus as the importer would give them: title, then paragraphs, parted by blank lines. */
export function readStarterArticles(starter: StarterFile): Article[] {
  return starter.articles.map(readStarterArticle);
}

function readStarterArticle(article: StarterArticle): Article {
  const { outlet, via, date, title, author, url, tags, paragraphs } = article;
  const blocks: Block[] = [];
  let text = '';
  for (const [i, part] of [title, ...paragraphs].entries()) {
    if (i > 0) text += '\n\n';
    blocks.push({ kind: i === 0 ? 'title' : 'body', start: text.length, end: text.length + part.length });
    text += part;
  }
  return {
    kind: 'article',
    title,
    outlet,
    via: via ?? null,
    date,
    author: author ?? null,
    url: url ?? null,
    tags: tags ?? [],
    language: 'en',
    text,
    sourceStart: 0,
    body: { start: blocks[1]?.start ?? text.length, end: text.length },
    blocks,
  };
}
