import { collectEvidence, type HeadedArticle } from '../../utils/backup/evidence.ts';
import { articleMarkdown } from '../../utils/backup/writing/article-markdown.ts';
import type { AnswerValues } from '../../utils/messages/answers.ts';
import { browser } from '../../utils/messages/browser.ts';
import type { Evidence, ExportRequest } from '../../utils/messages/export-messages.ts';
import { articleHead } from '../../utils/reading/article-head.ts';
import { compareArticle } from './compare-page.ts';
import { engine } from './engine.ts';
import { articleGone } from './no-longer-there.ts';

/** Answers what views ask to take one article elsewhere. */
export async function answerExport(request: ExportRequest): Promise<AnswerValues[ExportRequest['type']]> {
  const { corpus } = await engine();
  const found = await corpus.article(request.article);
  if (found === null) throw articleGone();
  switch (request.type) {
    case 'view/article-markdown':
      return articleMarkdown(found.article);
    case 'view/evidence':
      return evidenceOf({ head: articleHead(found), article: found.article });
  }
}

async function evidenceOf(page: HeadedArticle): Promise<Evidence> {
  const { corpus } = await engine();
  const compared = await compareArticle(page.article, {}, new AbortController().signal);
  const ids = compared.comparisons.map(({ coverage }) => coverage.head.id);
  const sources = new Map(
    [...(await corpus.articlesById(ids))].map(([id, source]) => [
      id,
      { head: articleHead(source), article: source.article },
    ]),
  );
  const { name, version } = browser.runtime.getManifest();
  return collectEvidence(
    page,
    { ...compared, sources },
    { program: `${name} ${version}`, made: new Date().toISOString() },
  );
}
