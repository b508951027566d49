import { type FileReport, type ImportReport, reportText } from '../../utils/files/imports/import-report.ts';
import { countText } from '../shared/count-text.ts';
import { saveFile } from '../shared/save-file.ts';

interface ImportReportViewProps {
  readonly title: string;
  readonly report: ImportReport;
}

/** Refusals that are shown; the saved report has more. */
const MOST_SHOWN = 100;

/** What an import added, knew and refused, and why; with the whole of it to save. */
export function ImportReportView({ title, report }: ImportReportViewProps) {
  const { added, known, refused, passedOver } = report.tally;
  const refusals = report.files.flatMap((file) => file.refusals);
  return (
    <div class="report">
      <h3>{title}</h3>
      <ul>
        <li>{countText(added, 'article')} added</li>
        <li>{countText(known, 'article')} already there</li>
        <li>{refused.toLocaleString('en-GB')} refused</li>
        {passedOver > 0 && (
          <li>{countText(passedOver, 'page or file', 'pages and files')} that are no articles</li>
        )}
      </ul>
      {refusals.length > 0 && (
        <dl class="refused">
          {refusals.slice(0, MOST_SHOWN).map((refusal, index) => (
            // Two entries of one name may both be refused; the list never changes its order.
            <div key={`${index} ${refusal.name}`}>
              <dt dir="auto">{refusal.name}</dt>
              <dd>{refusal.reason}</dd>
            </div>
          ))}
        </dl>
      )}
      {refused > MOST_SHOWN && (
        <p class="section-note">{countText(refused - MOST_SHOWN, 'more was', 'more were')} refused.</p>
      )}
      {report.files.length > 1 && <FileTable files={report.files} />}
      <button
        type="button"
        class="button"
        onClick={() => saveFile('sidelight-import-report.txt', 'text/plain', reportText(report))}
      >
        Save this report
      </button>
    </div>
  );
}

function FileTable({ files }: { readonly files: readonly FileReport[] }) {
  return (
    <details>
      <summary>File by file</summary>
      <div class="table-scroll">
        <table class="import-table">
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Added</th>
              <th scope="col">Already there</th>
              <th scope="col">Refused</th>
              <th scope="col">No articles</th>
            </tr>
          </thead>
          <tbody>
            {files.slice(0, MOST_SHOWN).map((file, index) => (
              <tr key={`${index} ${file.name}`}>
                <th scope="row" dir="auto">
                  {file.name}
                </th>
                <td>{file.added.toLocaleString('en-GB')}</td>
                <td>{file.known.toLocaleString('en-GB')}</td>
                <td>{file.refused.toLocaleString('en-GB')}</td>
                <td>{file.passedOver.toLocaleString('en-GB')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {files.length > MOST_SHOWN && (
        <p class="section-note">{countText(files.length - MOST_SHOWN, 'more file')} in the saved report.</p>
      )}
    </details>
  );
}
