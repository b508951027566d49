import starter from '../../../assets/starter/starter-corpus.json' with { type: 'json' };
import { READER_VERSION } from '../../../utils/actors/reader-version.ts';
import type { Article } from '../../../utils/articles/article.ts';
import type { AnalysedArticle } from '../../../utils/corpus/analysed-article.ts';
import { readStarterArticles } from '../../../utils/corpus/starter-corpus.ts';
import { analyseArticle } from '../../../utils/reading/analyse-article.ts';
import { builtInRecogniser } from '../built-in-recogniser.ts';
import type { Command } from '../command-line.ts';
import { type InputProblems, readInputs } from '../input-files.ts';
import { folderArticles, folderManifest } from './pack-folder.ts';

/**
 * The articles of a call, read: those of its files, one file at a time, of the packs in folders that it names, and of the
 * starter corpus. What an earlier pack read with the same reader is not read again.
 * Throws a PackError where such a pack is broken.
 */
export async function* packArticles(
  { files, starter: withStarter }: Pick<Command, 'files' | 'starter'>,
  problems: InputProblems,
): AsyncGenerator<AnalysedArticle> {
  const recogniser = builtInRecogniser();
  const read = (article: Article) => analyseArticle(article, recogniser);
  for (const file of files) {
    const manifest = await folderManifest(file);
    if (manifest === null) {
      for await (const { article } of readInputs([file], problems))
        if (article.kind === 'article') yield read(article);
    } else {
      for await (const analysed of folderArticles(file, manifest))
        yield manifest.reader === READER_VERSION ? analysed : read(analysed.article);
    }
  }
  if (withStarter) for (const article of readStarterArticles(starter)) yield read(article);
}
