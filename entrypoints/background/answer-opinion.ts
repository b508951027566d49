import type { AnswerValues } from '../../utils/messages/answers.ts';
import type { ViewRequest } from '../../utils/messages/protocol.ts';
import { keepJudgement } from '../../utils/reading/keep-judgement.ts';
import { keepWording, wordingView } from '../../utils/reading/keep-wording.ts';
import { compareTab } from './compare-page.ts';
import { notebook } from './notebook.ts';

/** What the reader says of comparisons and of words. */
export type OpinionRequest = Extract<
  ViewRequest,
  {
    type:
      | 'view/judge'
      | 'view/withdraw-judgement'
      | 'view/judgements'
      | 'view/wording'
      | 'view/add-wording'
      | 'view/remove-wording';
  }
>;

/** Keeps, lists and takes back what the reader says of comparisons and of words. */
export async function answerOpinion(request: OpinionRequest): Promise<AnswerValues[OpinionRequest['type']]> {
  const opened = await notebook();
  switch (request.type) {
    case 'view/judge': {
      const { type: _, tab, ...judged } = request;
      await keepJudgement(opened, judged, Date.now());
      if (tab !== undefined) void compareTab(tab);
      return null;
    }
    case 'view/withdraw-judgement':
      await opened.judgements.remove(request.pair);
      if (request.tab !== undefined) void compareTab(request.tab);
      return null;
    case 'view/judgements':
      return opened.judgements.all();
    case 'view/wording':
      return wordingView(opened);
    case 'view/add-wording': {
      const { about, choices } = request;
      return keepWording(opened, { about, choices }, Date.now());
    }
    case 'view/remove-wording':
      await opened.wordings.remove(request.id);
      return null;
  }
}
