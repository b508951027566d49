import type { RelatedItem } from '../../utils/messages/coverage-answers.ts';
import type { CoverageSections } from './coverage-sections.ts';
import type { TimelineEntry } from './timeline-layout.ts';

/** What a timeline draws and tells of an article. */
export type TimedArticle = TimelineEntry & Pick<RelatedItem, 'when'>;

/** The articles of a list for its timeline, the page's own story first. */
export function timelineEntries({ story, background }: CoverageSections): TimedArticle[] {
  const entry = (list: TimelineEntry['list']) => (item: RelatedItem) => ({
    date: item.head.date,
    when: item.when,
    list,
  });
  return [...story.map(entry('story')), ...background.flat().map(entry('background'))];
}
