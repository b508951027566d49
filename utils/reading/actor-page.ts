import { correctedActor } from '../actors/edits/edit-rules.ts';
import { actorCompany } from '../corpus/actor-company.ts';
import { actorOutlets } from '../corpus/actor-outlets.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ActorPage } from '../messages/library-messages.ts';
import { type CardSubject, cardOf } from './actor-view.ts';
import type { KnowledgeState } from './article-analyser.ts';

/** Roles that are listed at most. */
const ROLES = 24;
/** Articles, the newest, that are looked at for whom an actor is named with. */
const COMPANY_OF = 200;
const COMPANIONS = 24;

/** An actor with all that the corpus knows of it; all zero where no article names it. */
export async function actorPage(
  subject: CardSubject,
  corpus: Corpus,
  { rules }: Pick<KnowledgeState, 'rules'>,
): Promise<ActorPage> {
  const { id } = subject.actor;
  const [known, outlets, company] = await Promise.all([
    corpus.actorRecord(id),
    actorOutlets(corpus, id),
    actorCompany(corpus, id, { limit: COMPANY_OF, companions: COMPANIONS }),
  ]);
  return {
    card: await cardOf(subject, known, corpus, ROLES),
    standsForSource: subject.standsForSource,
    forms: known?.forms ?? [],
    outlets,
    company: {
      articles: company.articles,
      companions: company.companions.map(({ actor, articles }) => ({
        actor: correctedActor(actor, rules),
        articles,
      })),
    },
  };
}
