import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ActorType } from '../../utils/actors/actor.ts';
import type { Problem } from '../../utils/messages/answers.ts';
import type { ActorsView } from '../../utils/messages/library-messages.ts';
import { useClient } from '../shared/client-context.ts';

/** Quiet time while somebody types before names are looked for, in milliseconds. */
const TYPING_PAUSE = 120;

interface ActorsQuestion {
  readonly typed: string;
  readonly kind: ActorType | null;
  /** Another one asks again from the start. */
  readonly version: unknown;
}

/** The actors that were asked for so far; they may be those of an earlier question while a new one is asked. */
export interface ListedActors {
  readonly view: ActorsView | null;
  readonly problem: Problem | null;
  readonly busy: boolean;
  /** Asks for the next actors; null where these are the last. */
  readonly more: (() => void) | null;
  readonly retry: () => void;
}

type Answered =
  | { readonly key: string; readonly view: ActorsView }
  | { readonly key: string; readonly problem: Problem };

/** Pages through the actors of the corpus. Answers that come too late are dropped. */
export function useActors({ typed, kind, version }: ActorsQuestion): ListedActors {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const name = typed.trim().slice(0, 200);
  const key = JSON.stringify([name, kind, version, attempt]);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const latest = useRef(key);
  latest.current = key;

  const ask = useCallback(
    async (shown: ActorsView | null) => {
      const answer = await client.ask({ type: 'view/actors', typed: name, kind, skip: shown?.next ?? 0 });
      if (latest.current !== key) return;
      setAnswered(answer.ok ? { key, view: joined(shown, answer.value) } : { key, problem: answer.problem });
    },
    [client, key],
  );
  useEffect(() => {
    const timer = setTimeout(() => void ask(null), name === '' ? 0 : TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [ask]);

  const view = answered !== null && 'view' in answered ? answered.view : null;
  const isCurrent = answered?.key === key;
  return {
    view,
    problem: answered !== null && 'problem' in answered ? answered.problem : null,
    busy: !isCurrent,
    more: isCurrent && view !== null && view.next !== null ? () => void ask(view) : null,
    retry: () => setAttempt(attempt + 1),
  };
}

/** An actor whose articles changed between two answers may stand in both. */
function joined(shown: ActorsView | null, next: ActorsView): ActorsView {
  if (shown === null) return next;
  const known = new Set(shown.actors.map(({ actor }) => actor.id));
  return { ...next, actors: [...shown.actors, ...next.actors.filter(({ actor }) => !known.has(actor.id))] };
}
