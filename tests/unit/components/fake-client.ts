import { vi } from 'vitest';
import type { AnswerTo, AnswerValues, Problem } from '../../../utils/messages/answers.ts';
import type { ViewRequest } from '../../../utils/messages/protocol.ts';
import type { ViewClient } from '../../../utils/messages/view-client.ts';

type ViewType = ViewRequest['type'];

/** What the fake worker answers by the type of the request; a function may look at the request. */
export type Script = {
  [Type in ViewType]?:
    | { value: AnswerValues[Type] }
    | { problem: Problem }
    | ((request: Extract<ViewRequest, { type: Type }>) => AnswerValues[Type]);
};

export const PROBLEM: Problem = {
  message: 'The corpus could not be opened.',
  remedy: 'Free some disk space.',
};

/** Most tests are about something else. */
const NO_FEEDS: Script = {
  'view/feeds': { value: [] },
  'view/page-feeds': { value: [] },
  'view/packs': { value: [] },
  'view/shared-corpora': { value: [] },
  'view/shareable': { value: { sends: false, name: '', entries: [], more: 0 } },
};

/** A client that answers from a script, and remembers what it was asked. The script may be changed between requests. */
export function fakeClient(script: Script): ViewClient & { asked: ViewRequest[]; script: Script } {
  const asked: ViewRequest[] = [];
  const client = {
    asked,
    script,
    ask: vi.fn(async (request: ViewRequest): Promise<unknown> => {
      asked.push(request);
      const entry = (client.script[request.type] ?? NO_FEEDS[request.type]) as
        | { value: unknown }
        | { problem: Problem }
        | ((request: ViewRequest) => unknown)
        | undefined;
      if (entry === undefined) throw new Error(`The test has no answer for ${request.type}.`);
      if (typeof entry === 'function') return { ok: true, value: entry(request) };
      return 'problem' in entry ? { ok: false, problem: entry.problem } : { ok: true, value: entry.value };
    }),
  };
  return {
    get asked() {
      return client.asked;
    },
    get script() {
      return client.script;
    },
    set script(next) {
      client.script = next;
    },
    ask: <Request extends ViewRequest>(request: Request) => client.ask(request) as Promise<AnswerTo<Request>>,
  };
}
