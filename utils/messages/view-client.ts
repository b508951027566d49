import type { AnswerTo } from './answers.ts';
import type { ViewRequest } from './protocol.ts';

/** The one way in which a view reaches the worker. It never rejects: failures come back as problems. */
export interface ViewClient {
  ask<Request extends ViewRequest>(request: Request): Promise<AnswerTo<Request>>;
}
