import type { SharedCorpusView } from '../../utils/messages/shared-corpora-messages.ts';
import { languageName } from '../articles/language-names.ts';
import { formatDate } from '../shared/date-text.tsx';

/** Which part is followed, in a sentence, and whether entries are sent. */
export function followedPartText({ follows, sends }: Pick<SharedCorpusView, 'follows' | 'sends'>): string {
  const { outlets, languages, from } = follows;
  const parts = [
    outlets.length > 0 ? `of ${outlets.join(', ')}` : '',
    languages.length > 0 ? `in ${languages.map(languageName).join(', ')}` : '',
    from !== null ? `from ${formatDate(from) ?? from} on` : '',
  ].filter((part) => part !== '');
  const followed = parts.length === 0 ? 'All articles' : `Articles ${parts.join(', ')}`;
  return sends
    ? `${followed}. What you mark as shared is sent there.`
    : `${followed}. Nothing of yours is sent there.`;
}
