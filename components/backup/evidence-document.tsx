import { citationOf } from '../../utils/citing/citation.ts';
import { plainCitation } from '../../utils/citing/plain-citation.ts';
import type { Evidence, EvidenceComparison, EvidenceText } from '../../utils/messages/export-messages.ts';
import { webAddress } from '../../utils/text/web-address.ts';
import { relationWords } from '../claims/relation-label.ts';
import { countText } from '../shared/count-text.ts';
import { MarkedText } from '../shared/marked-text.tsx';
import { EVIDENCE_STYLE } from './evidence-style.ts';

/** Lets the file show texts and its own style, and neither run nor load anything. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A whole document about one article, that opens in any browser and without Sidelight. */
export function EvidenceDocument({ evidence }: { readonly evidence: Evidence }) {
  const { article, comparisons, factChecks, sources, made, program } = evidence;
  const title = article.head.title ?? 'Untitled article';
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`Evidence: ${title}`}</title>
        <style>{EVIDENCE_STYLE}</style>
      </head>
      <body>
        <main>
          <header>
            <p class="kind">Evidence file</p>
            <h1 dir="auto">{title}</h1>
            <Particulars text={article} />
            <p>
              {`Made on ${made} by ${program}, on the machine of whoever hands it on. It sets passages of one article beside `}
              passages of others. It does not say which is right.
            </p>
          </header>
          <section aria-labelledby="comparisons">
            <h2 id="comparisons">{countText(comparisons.length, 'comparison')}</h2>
            {comparisons.map((comparison, place) => (
              <Comparison key={`${place}`} comparison={comparison} sources={sources} />
            ))}
          </section>
          {factChecks.length > 0 && <FactChecks factChecks={factChecks} />}
          <section aria-labelledby="text">
            <h2 id="text">The article as it was read</h2>
            <Text text={article} />
          </section>
          <section aria-labelledby="sources">
            <h2 id="sources">{countText(sources.length, 'source')}</h2>
            {sources.map((source, place) => (
              <details key={source.head.id} id={sourceAnchor(place)}>
                <summary dir="auto">{plainSource(source)}</summary>
                <Particulars text={source} />
                <Text text={source} />
              </details>
            ))}
          </section>
          <Check evidence={evidence} />
        </main>
      </body>
    </html>
  );
}

function Comparison({
  comparison,
  sources,
}: {
  readonly comparison: EvidenceComparison;
  readonly sources: readonly EvidenceText[];
}) {
  const { what, why, page, coverage, source } = comparison;
  const { label } = relationWords(comparison);
  const cited = sources[source];
  return (
    <article>
      <h3>
        <span class="label">{label}</span> <span dir="auto">{what}</span>
      </h3>
      <p>{why}</p>
      <div class="sides">
        <figure>
          <figcaption>This article</figcaption>
          <blockquote dir="auto">
            <MarkedText text={page.quote} marks={page.marks} />
          </blockquote>
        </figure>
        <figure>
          <figcaption>
            <a href={`#${sourceAnchor(source)}`} dir="auto">
              {cited === undefined ? 'Source' : plainSource(cited)}
            </a>
          </figcaption>
          <blockquote dir="auto">
            <MarkedText text={coverage.quote} marks={coverage.marks} />
          </blockquote>
        </figure>
      </div>
    </article>
  );
}

function FactChecks({ factChecks }: Pick<Evidence, 'factChecks'>) {
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">Declared fact-checks of the same statements</h2>
      <ul>
        {factChecks.map(({ claim, rating, outlet, url }, place) => (
          <li key={`${place}`} dir="auto">
            {`“${claim}”: ${rating}${outlet === null ? '' : ` (${outlet})`} `}
            <Address url={url} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Particulars({ text: { head, sha256 } }: { readonly text: EvidenceText }) {
  return (
    <dl>
      {head.outlet !== null && <Particular name="Outlet" value={head.outlet} />}
      {head.via !== null && <Particular name="Taken over from" value={head.via} />}
      {head.author !== null && <Particular name="Author" value={head.author} />}
      <Particular name="Date" value={head.date ?? 'not stated'} />
      {head.url !== null && (
        <div>
          <dt>Address</dt>
          <dd>
            <Address url={head.url} />
          </dd>
        </div>
      )}
      <Particular name="SHA-256 of the text" value={sha256} />
    </dl>
  );
}

function Particular({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}

function Address({ url }: { readonly url: string | null }) {
  const address = url === null ? null : webAddress(url);
  if (address === null) return null;
  return (
    <a href={address.href} rel="noreferrer">
      {address.href}
    </a>
  );
}

function Text({ text }: { readonly text: EvidenceText }) {
  return (
    <div class="text">
      {text.paragraphs.map((paragraph, place) => (
        // Paragraphs have no identity of their own and never change their order.
        <p key={`${place}`} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  );
}

/** How somebody else can check the file, and its content for programs. */
function Check({ evidence }: { readonly evidence: Evidence }) {
  return (
    <section aria-labelledby="check">
      <h2 id="check">Checking this file</h2>
      <p>
        Each digest is the SHA-256 of a text’s paragraphs as they stand here, in UTF-8, with one empty line
        between two of them and none at the end. Whoever has the same text gets the same digest.
      </p>
      <details>
        <summary>The same as JSON, for programs</summary>
        <pre id="evidence-json">{JSON.stringify(evidence, null, 2)}</pre>
      </details>
    </section>
  );
}

function sourceAnchor(place: number): string {
  return `source-${place + 1}`;
}

/** "“Dockers walk out”, Harbour Herald, 24 January 2025". */
function plainSource({ head }: EvidenceText): string {
  return plainCitation(citationOf({ ...head, url: null }, ''));
}
