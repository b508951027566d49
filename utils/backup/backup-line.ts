import * as v from 'valibot';
import { READER_VERSION } from '../actors/reader-version.ts';
import { articleId } from '../articles/article-id.ts';
import type { SourcedArticle } from '../corpus/sourced-articles.ts';
import type { ArticleSource } from '../notebook/article-source.ts';
import { readLine, writeLine } from '../packs/pack-line.ts';
import { momentSchema } from '../text/moment-schema.ts';

/** Whether an article is the reader's own, so that a backup has to hold it: nothing else brings it back. */
export function isOwn(sources: readonly ArticleSource[]): boolean {
  return sources.some(isOwnSource);
}

function isOwnSource(source: ArticleSource): boolean {
  return source === 'kept' || source === 'read' || source === 'import' || source.startsWith('feed:');
}

const OWN_SOURCE = /^(?:kept|read|import|feed:[0-9a-f]{32})$/;

const lineSchema = v.object({
  sources: v.pipe(
    v.array(v.custom<ArticleSource>((value) => typeof value === 'string' && OWN_SOURCE.test(value))),
    v.minLength(1),
    v.maxLength(1_000),
  ),
  addedAt: v.union([momentSchema, v.literal('')]),
  readBy: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(READER_VERSION)),
  /** As a shard of a pack has it. */
  reading: v.record(v.string(), v.unknown()),
});

/** An article of the reader's as a line of a backup. Its other sources bring themselves back. */
export function writeBackupLine({ analysed, sources, addedAt, readBy }: SourcedArticle): string {
  const head = JSON.stringify({ sources: sources.filter(isOwnSource), addedAt, readBy });
  return `${head.slice(0, -1)},"reading":${writeLine(analysed)}}`;
}

/** Reads a line of a backup, whole and checked. Throws an Error that says in words what is wrong with it. */
export async function readBackupLine(text: string): Promise<SourcedArticle> {
  const { sources, addedAt, readBy, reading } = v.parse(lineSchema, JSON.parse(text));
  const analysed = readLine(JSON.stringify(reading));
  return {
    analysed: { ...analysed, id: await articleId(analysed.article) },
    sources: [...new Set(sources)],
    addedAt,
    readBy,
  };
}
