import type { NamedSource, SourceName } from '../../utils/messages/library-messages.ts';

/** Who put an article there, in words: "Kept by you", "Feed: The Quay". */
export function sourceWords({ source, title }: NamedSource): string {
  switch (source) {
    case 'starter':
      return 'Starter corpus';
    case 'kept':
      return 'Kept by you';
    case 'read':
      return 'Kept while reading';
    case 'import':
      return 'Imported';
    default:
      return `${subscriptionWord(source)}: ${title ?? 'no longer followed'}`;
  }
}

function subscriptionWord(source: Exclude<SourceName, 'starter' | 'kept' | 'read' | 'import'>): string {
  const kind = source.slice(0, source.indexOf(':'));
  if (kind === 'feed') return 'Feed';
  return kind === 'pack' ? 'Pack' : 'Shared corpus';
}
