import { type ActorId, actingActor } from '../../actors/actor.ts';
import type { ActorRecogniser } from '../../actors/recognise-actors.ts';
import type { Article } from '../../articles/article.ts';
import type { FactCheck } from '../../articles/fact-check.ts';

/** A statement that an outlet checked, with whom it names. */
export interface CheckedStatement {
  readonly check: FactCheck;
  /** Metonyms resolved. */
  readonly actors: readonly ActorId[];
}

/** Reads the statements of an article's fact-checks for whom they name; claimants count too. */
export function readCheckedStatements(
  { factChecks = [], language }: Pick<Article, 'factChecks' | 'language'>,
  recogniser: ActorRecogniser,
): CheckedStatement[] {
  return factChecks.map((check) => {
    const text = check.claimant === null ? check.claim : `${check.claim}\n\n${check.claimant}`;
    const blocks = [{ kind: 'body' as const, start: 0, end: text.length }];
    const { mentions } = recogniser.recognise({ text, blocks, outlet: null, language });
    return { check, actors: [...new Set(mentions.map(actingActor))] };
  });
}
