import type { ActorEdit } from '../../utils/actors/edits/actor-edit.ts';
import { readLiveArticle } from '../../utils/articles/live-article.ts';
import { ReadingSession } from '../../utils/highlights/reading-session.ts';
import type { Answer, Ask } from '../../utils/messages/answers.ts';
import type { PageRequest } from '../../utils/messages/protocol.ts';
import { actorCardFor, mentionsOf, type NamedActors } from './stand-in-worker.ts';

// Runs inside a page of a test: a reading session whose worker is a stand-in that marks the names it is given.

export interface StartOptions {
  readonly actors: NamedActors;
  /** How long the stand-in thinks before it answers, in milliseconds. */
  readonly delay?: number;
}

/** What tests call through `window.sidelightTest`. */
export interface InPage {
  start(options: StartOptions): Promise<void>;
  stop(): void;
  /** Scrolls to a passage of the article by its words. */
  show(words: string): Promise<Answer<null>>;
  /** Every request so far, in order. */
  requests(): readonly PageRequest[];
  /** What an element of the card says, which stands in attributes: a line for each block. */
  saidBy(element: Element | null | undefined): string;
  /** The shadow root of the card, which is closed outside of tests; null before it was first needed. */
  cardRoot(): ShadowRoot | null;
}

let session: ReadingSession | null = null;
let running: AbortController | null = null;
let asked: PageRequest[] = [];
/** Corrections that hold, by id. */
let edits = new Map<string, ActorEdit>();
let root: ShadowRoot | null = null;

const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function attach(this: Element, init: ShadowRootInit) {
  if (!this.localName.startsWith('sidelight-card')) return attachShadow.call(this, init);
  root = attachShadow.call(this, { ...init, mode: 'open' });
  return root;
};

const inPage: InPage = {
  async start({ actors, delay = 0 }) {
    running?.abort();
    running = new AbortController();
    asked = [];
    edits = new Map();
    session = new ReadingSession({
      document,
      signal: running.signal,
      ask: standIn(actors, delay),
      readLivePage: async () => readLiveArticle(document, location.href),
    });
    await session.start();
  },
  stop: () => running?.abort(),
  async show(words) {
    const description = await session?.describe();
    const start = description?.kind === 'article' ? description.article.text.indexOf(words) : -1;
    if (!session || start < 0) throw new Error(`The article does not say “${words}”.`);
    return session.showPassage({ start, end: start + words.length });
  },
  requests: () => asked,
  saidBy(element) {
    if (!element) return '';
    const pieces = [element, ...element.querySelectorAll('*')].flatMap((one) => {
      const text = one instanceof HTMLElement && one.checkVisibility() ? one.dataset.text : undefined;
      if (text === undefined) return [];
      return getComputedStyle(one).display === 'inline' ? text : `\n${text}`;
    });
    return pieces.join('').trim();
  },
  cardRoot: () => root,
};

function standIn(actors: NamedActors, delay: number): Ask<PageRequest> {
  const answer = async (request: PageRequest): Promise<Answer<unknown>> => {
    asked.push(request);
    await new Promise((resolve) => setTimeout(resolve, delay));
    switch (request.type) {
      case 'page/read':
        return {
          ok: true,
          value: { mentions: mentionsOf(request.article.text, actors, [...edits.values()]) },
        };
      case 'page/actor':
        return { ok: true, value: actorCardFor(request.actor, actors) };
      case 'page/edit-actor': {
        const id = `edit-${asked.length}`;
        edits.set(id, request.edit);
        await session?.reread();
        return { ok: true, value: { id } };
      }
      case 'page/undo-edit':
        edits.delete(request.id);
        await session?.reread();
        return { ok: true, value: null };
      case 'page/see-coverage':
      case 'page/was-read':
      case 'page/no-article':
      case 'page/need-text-reader':
        return { ok: true, value: null };
    }
  };
  // The stand-in answers by the type of the request, as the worker does.
  return answer as Ask<PageRequest>;
}

Object.assign(window, { sidelightTest: inPage });
