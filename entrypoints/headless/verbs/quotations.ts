import { rolesIn } from '../../../utils/actors/roles/roles-in.ts';
import { findQuotations } from '../../../utils/claims/reading/quotations.ts';
import { describedIn, recogniseArticle } from '../../../utils/reading/analyse-article.ts';
import { readArticles } from '../analysed-inputs.ts';
import type { Command } from '../command-line.ts';
import type { InputProblems } from '../input-files.ts';

/** One line for each quotation or reported statement. */
export async function* quotationLines(command: Command, problems: InputProblems): AsyncGenerator<object> {
  for await (const { input, analysed } of readArticles(command.files, problems, recogniseArticle)) {
    const { article } = input;
    const described = describedIn({ ...analysed, roles: rolesIn(analysed.article, analysed) });
    for (const quotation of findQuotations(article.text, analysed, described)) {
      const { source } = quotation;
      yield {
        file: input.file,
        article: input.index,
        ...(input.id !== null && { id: input.id }),
        start: article.sourceStart + quotation.start,
        end: article.sourceStart + quotation.end,
        direct: quotation.direct,
        source: source && {
          start: article.sourceStart + source.start,
          end: article.sourceStart + source.end,
          surface: source.surface,
        },
        verb: quotation.verb,
        actor: quotation.actor,
      };
    }
  }
}
