import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { READER_VERSION } from '../../../utils/actors/reader-version.ts';
import {
  countShards,
  PACK_FORMAT,
  type PackManifest,
  type ShardEntry,
} from '../../../utils/packs/manifest.ts';
import { PackError } from '../../../utils/packs/pack-error.ts';
import { LineFault, writeLine } from '../../../utils/packs/pack-line.ts';
import { shardsOf } from '../../../utils/packs/shard-order.ts';
import { primaryLanguage } from '../../../utils/text/primary-language.ts';
import { type Command, UsageError } from '../command-line.ts';
import type { InputProblems } from '../input-files.ts';
import { LineSpool } from '../pack/line-spool.ts';
import { packArticles } from '../pack/pack-articles.ts';
import { folderManifest, putManifest, putShard } from '../pack/pack-folder.ts';
import { Progress } from '../pack/progress.ts';

/**
 * Makes a pack of the articles of files, and prints one line that says what came of it. Where the folder holds a pack
 * already, what is not said of the new one stays as it was, and shards that it shares with the old one are left alone.
 * Of earlier packs that are broken nothing is made: an update must not lose what only they hold.
 */
export async function* packLines(command: Command, problems: InputProblems): AsyncGenerator<object> {
  try {
    yield* await makePack(command, problems);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    problems.add('pack', `${error.problem.message} Nothing was changed.`);
  }
}

async function makePack(command: Command, problems: InputProblems): Promise<object[]> {
  const { out } = command;
  if (out === null) throw new UsageError('"pack" needs a folder to write to: -o DIR.');
  const before = await folderManifest(out);
  const title = command.about.title ?? before?.title;
  if (title === undefined) throw new UsageError('"pack" needs a title for a new pack: --title TEXT.');
  await mkdir(out, { recursive: true });
  const spool = await LineSpool.create(join(out, '.lines.part'));
  try {
    const languages = await gather(command, problems, spool);
    if (spool.size === 0) {
      problems.add(out, 'there is no article to pack; nothing was written.');
      return [];
    }
    const { shards, written } = await writeShards(out, spool);
    const manifest: PackManifest = {
      format: PACK_FORMAT,
      version: command.about.version ?? today(),
      title,
      description: command.about.description ?? before?.description ?? '',
      publisher: command.about.publisher ?? before?.publisher ?? '',
      licence: command.about.licence ?? before?.licence ?? '',
      languages,
      reader: READER_VERSION,
      created: new Date().toISOString(),
      counts: countShards(shards),
      shards,
    };
    const changed = before === null || !saysTheSame(before, manifest, command.about.version !== null);
    if (changed) await putManifest(out, manifest);
    return [{ folder: out, title, ...manifest.counts, shards: shards.length, written, changed }];
  } finally {
    await spool.discard();
  }
}

/** Reads all articles into the spool, each once, and answers their languages. */
async function gather(command: Command, problems: InputProblems, spool: LineSpool): Promise<string[]> {
  const languages = new Set<string>();
  const progress = new Progress();
  for await (const analysed of packArticles(command, problems)) {
    const { id, article } = analysed;
    if (spool.has(id)) continue;
    try {
      await spool.add(id, article.date ?? '', writeLine(analysed));
    } catch (error) {
      if (!(error instanceof LineFault)) throw error;
      problems.add(article.title ?? id, `this article cannot stand in a pack: it ${error.message}.`);
      continue;
    }
    if (article.language !== null) languages.add(primaryLanguage(article.language));
    progress.tell(() => `${spool.size.toLocaleString('en-GB')} articles read`);
  }
  return [...languages].sort();
}

async function writeShards(
  folder: string,
  spool: LineSpool,
): Promise<{ readonly shards: readonly ShardEntry[]; readonly written: number }> {
  const shards: ShardEntry[] = [];
  let written = 0;
  const progress = new Progress();
  for (const lines of shardsOf(spool.inOrder())) {
    const put = await putShard(folder, await spool.read(lines));
    shards.push(put.entry);
    if (put.written) written += 1;
    progress.tell(() => `${shards.length.toLocaleString('en-GB')} parts packed`);
  }
  return { shards, written };
}

/** Whether a manifest says nothing new but when it was made. */
function saysTheSame(before: PackManifest, now: PackManifest, versionCounts: boolean): boolean {
  const { created, version } = before;
  return JSON.stringify(before) === JSON.stringify({ ...now, created, ...(!versionCounts && { version }) });
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
