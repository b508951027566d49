import type { ActorRecogniser } from '../actors/recognise-actors.ts';
import type { RecognisedArticle } from '../actors/recognised-article.ts';
import { builtInRoles } from '../actors/roles/built-in-roles.ts';
import { rolesIn } from '../actors/roles/roles-in.ts';
import type { Article } from '../articles/article.ts';
import { articleId } from '../articles/article-id.ts';
import { readCheckedStatements } from '../claims/fact-checks/checked-statement.ts';
import { type DescribedActor, describedActors } from '../claims/reading/described-actors.ts';
import { extractClaims } from '../claims/reading/extract-claims.ts';
import { checkSource } from '../claims/source-check/check-source.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import { detectLanguage } from '../text/language.ts';

/** Reads an article's language and the actors it names, which is all that related coverage needs. */
export async function recogniseArticle(
  article: Article,
  recogniser: ActorRecogniser,
): Promise<RecognisedArticle> {
  const read: Article = { ...article, language: detectLanguage(article.text, article.language) };
  const { mentions, actors } = recogniser.recognise(read);
  return { id: await articleId(article), article: read, mentions, actors };
}

/**
 * Reads one article: its language, the actors it names, what it says they are, and the claims it makes. The same for a
 * page at hand, an imported file and the headless command, so that what is compared was read in one way.
 */
export async function analyseArticle(
  article: Article,
  recogniser: ActorRecogniser,
): Promise<AnalysedArticle> {
  const recognised = await recogniseArticle(article, recogniser);
  const roles = rolesIn(recognised.article, recognised);
  const described = describedIn({ ...recognised, roles });
  const statements = readCheckedStatements(article, recogniser);
  return {
    ...recognised,
    roles,
    claims: extractClaims(recognised.article, recognised, described),
    sourceCheck: checkSource(recognised.article, roles, builtInRoles()),
    ...(statements.length > 0 && { statements }),
  };
}

/** Whom a recognised article means without their names, by what it says itself and by the built-in list. */
export function describedIn(
  reading: Pick<AnalysedArticle, 'article' | 'mentions' | 'actors' | 'roles'>,
): DescribedActor[] {
  return describedActors(reading.article, reading, builtInRoles);
}
