import { correctedActor } from '../actors/edits/edit-rules.ts';
import { actorCompany } from '../corpus/actor-company.ts';
import { actorOutlets } from '../corpus/actor-outlets.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ActorPage } from '../messages/library-messages.ts';
import { actorCard, type CardSubject } from './actor-view.ts';
import type { KnowledgeState } from './article-analyser.ts';
import { roleViews } from './role-views.ts';

/** Roles that are listed at most. */
const ROLES = 24;
/** Articles, the newest, that are looked at for whom an actor is named with. */
const COMPANY_OF = 400;
const COMPANIONS = 24;

/** An actor with all that the corpus knows of it; all zero where no article names it. */
export async function actorPage(
  subject: CardSubject,
  corpus: Corpus,
  { rules }: Pick<KnowledgeState, 'rules'>,
): Promise<ActorPage> {
  const { id } = subject.actor;
  const [card, known, outlets, company, roles] = await Promise.all([
    actorCard(subject, corpus),
    corpus.actorRecord(id),
    actorOutlets(corpus, id),
    actorCompany(corpus, id, { limit: COMPANY_OF, companions: COMPANIONS }),
    roleViews(subject.actor, null, corpus, ROLES),
  ]);
  return {
    card: { ...card, roles },
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
