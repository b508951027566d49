import { useEffect, useRef } from 'preact/hooks';
import type { PaintedMention } from '../../utils/messages/actor-answers.ts';
import type { LibraryArticle } from '../../utils/messages/library-messages.ts';
import type { Span } from '../../utils/text/span.ts';
import { routeAddress } from '../corpus/library-route.ts';
import { isForElsewhere, useNavigation } from '../corpus/use-library-route.ts';
import { commonSpan, textPieces } from './text-pieces.ts';

interface MarkedArticleProps {
  readonly article: LibraryArticle;
  /** A passage that is shown, in UTF-16 code units of the text; another object shows it again. */
  readonly shown: Span | null;
}

/** The text of an article with its actors underlined as on pages, each a link to the actor. */
export function MarkedArticle({ article, shown }: MarkedArticleProps) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (shown !== null) place.current?.scrollIntoView?.({ block: 'center' });
  }, [shown]);
  const first = article.paragraphs.findIndex((one) => shown !== null && commonSpan(one, shown) !== null);
  // Many names stand there many times; the Tab key stops at each of them once.
  const firstMentions = new Set(firstOfEach(article.mentions));
  return (
    <div class="article-text" lang={article.language ?? undefined}>
      {article.paragraphs.map((paragraph, index) => {
        const lit = shown === null ? null : commonSpan(paragraph, shown);
        const piecesOf = (span: Span) => (
          <Pieces text={article.text} span={span} mentions={article.mentions} stops={firstMentions} />
        );
        return (
          <p
            dir="auto"
            key={paragraph.start}
            class={lit === null ? undefined : 'paragraph-here'}
            ref={index === first ? place : null}
          >
            {lit === null ? (
              piecesOf(paragraph)
            ) : (
              <>
                {piecesOf({ start: paragraph.start, end: lit.start })}
                <mark>{piecesOf(lit)}</mark>
                {piecesOf({ start: lit.end, end: paragraph.end })}
              </>
            )}
          </p>
        );
      })}
    </div>
  );
}

interface PiecesProps {
  readonly text: string;
  readonly span: Span;
  readonly mentions: readonly PaintedMention[];
  /** Mentions at which the Tab key stops. */
  readonly stops: ReadonlySet<PaintedMention>;
}

function Pieces({ text, span, mentions, stops }: PiecesProps) {
  const { go } = useNavigation();
  return (
    <>
      {textPieces(span, mentions).map(({ start, end, mention }) => {
        const words = text.slice(start, end);
        if (mention === null) return words;
        const route = { at: 'actor', id: mention.actor } as const;
        return (
          <a
            key={start}
            class={`mention kind-${mention.type}`}
            href={routeAddress(route)}
            title={mention.name}
            tabIndex={stops.has(mention) ? undefined : -1}
            onClick={(event) => {
              if (isForElsewhere(event)) return;
              event.preventDefault();
              go(route);
            }}
          >
            {words}
          </a>
        );
      })}
    </>
  );
}

function firstOfEach(mentions: readonly PaintedMention[]): PaintedMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ actor }) => {
    if (seen.has(actor)) return false;
    seen.add(actor);
    return true;
  });
}
