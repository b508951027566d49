import type { AnswerValues } from '../../utils/messages/answers.ts';
import type { PageArticle, PageRequest } from '../../utils/messages/protocol.ts';
import { editOnPage, undoOnPage } from './answer-edits.ts';
import { showBadge } from './badge.ts';
import { comparePage } from './compare-page.ts';
import { engine } from './engine.ts';
import { keepWhatWasRead, watchReading } from './keep-while-reading.ts';
import { articleOf } from './page-script.ts';
import { injectTextScript } from './reader-script.ts';
import { openActorView } from './see-coverage.ts';
import { starterReady } from './starter.ts';

/** Answers a content script. */
export async function answerPage(
  tab: number,
  request: PageRequest,
): Promise<AnswerValues[PageRequest['type']]> {
  switch (request.type) {
    case 'page/read':
      return readPage(tab, request.article);
    case 'page/actor':
      return actorCard(tab, request.actor);
    case 'page/see-coverage':
      await openActorView(tab, request.actor, request.correct ?? false);
      return null;
    case 'page/edit-actor':
      return editOnPage(tab, request.edit);
    case 'page/undo-edit':
      await undoOnPage(tab, request.id);
      return null;
    case 'page/need-text-reader':
      prepareToRead();
      await injectTextScript(tab);
      return null;
    case 'page/no-article':
      await showBadge(tab, []);
      return null;
    case 'page/was-read':
      await keepWhatWasRead(tab, request.loginSign);
      return null;
  }
}

/** Makes use of the time in which the page reads its text. What fails here fails again, and is told, when it is sent. */
function prepareToRead(): void {
  void engine()
    .then(({ engine: { analyser } }) => analyser.prepare())
    .catch(() => undefined);
}

async function readPage(tab: number, article: PageArticle) {
  const { engine: reader } = await engine();
  const marks = await reader.marks(article);
  // The page waits for its marks alone.
  void comparePage(tab, article);
  void watchReading(tab);
  return marks;
}

async function actorCard(tab: number, actor: string) {
  const { engine: reader } = await engine();
  await starterReady();
  return reader.actorCard(actor, () => articleOf(tab));
}
