import type { NamedSource, SourceName } from '../messages/library-messages.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { sourceOf } from '../notebook/subscription.ts';
import type { NameSources } from './library-article.ts';

/** What the reader did by hand first, then what comes by itself; what Sidelight brought along last. */
const ORDER = ['kept', 'read', 'import', 'feed', 'pack', 'shared', 'starter'];

/** Gives sources the names under which the reader knows them, those of one kind in the order of their names. */
export function namedSources(notebook: Pick<Notebook, 'subscriptions'>): NameSources {
  return async (sources) => {
    const hasSubscription = sources.some((source) => source.includes(':'));
    const subscriptions = hasSubscription ? await notebook.subscriptions.all() : [];
    const titles = new Map<string, string>(subscriptions.map((one) => [sourceOf(one), one.title]));
    return sources
      .map((source): NamedSource => ({ source, title: titles.get(source) ?? null }))
      .sort((a, b) => rank(a.source) - rank(b.source) || (a.title ?? '').localeCompare(b.title ?? ''));
  };
}

function rank(source: SourceName): number {
  return ORDER.indexOf(source.split(':', 1)[0] ?? '');
}
