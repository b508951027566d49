import type { SourceName, SourceView } from '../../utils/messages/library-messages.ts';
import { sourceWords } from '../articles/source-words.ts';
import { byteText } from '../backup/byte-text.ts';

interface SourceTableProps {
  readonly sources: readonly SourceView[];
  /** Of which it is asked what is to go. */
  readonly chosen: SourceName | null;
  readonly onChoose: (source: SourceName | null) => void;
}

/** The sources with what each has put there. */
export function SourceTable({ sources, chosen, onChoose }: SourceTableProps) {
  if (sources.length === 0) return <p>Nothing is stored yet.</p>;
  return (
    <div class="table-frame">
      <table class="source-table">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col" class="number">
              Articles
            </th>
            <th scope="col" class="number">
              Size
            </th>
            <th scope="col">
              <span class="visually-hidden">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => {
            const name = sourceWords(source);
            const isChosen = source.source === chosen;
            return (
              <tr key={source.source}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                <td class="number">{source.articles.toLocaleString('en-GB')}</td>
                <td class="number">{byteText(source.bytes)}</td>
                <td class="number">
                  <button
                    type="button"
                    class="link-button"
                    aria-label={`Remove what came from: ${name}`}
                    aria-expanded={isChosen}
                    onClick={() => onChoose(isChosen ? null : source.source)}
                  >
                    Remove…
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
