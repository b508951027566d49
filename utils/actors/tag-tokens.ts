import type { ActorType } from './actor.ts';
import type { ActorRecogniser } from './recognise-actors.ts';
import { type TokenLine, tokenArticle, tokenDocuments } from './token-article.ts';

/**
 * Marks names in tokens: BIO tags over PER, ORG and LOC, one list per line and one tag per token. A name that begins
 * or ends within a token is left out.
 */
export function tagTokens(lines: readonly TokenLine[], recogniser: ActorRecogniser): string[][] {
  return tokenDocuments(lines).flatMap((document) => tagDocument(document, recogniser));
}

function tagDocument(lines: readonly TokenLine[], recogniser: ActorRecogniser): string[][] {
  const { article, places } = tokenArticle(lines);
  const tags = lines.map((line) => line.tokens.map(() => 'O'));
  const starts = new Map<number, readonly [row: number, column: number]>();
  const ends = new Map<number, number>();
  places.forEach((spans, row) => {
    spans.forEach(({ start, end }, column) => {
      starts.set(start, [row, column]);
      ends.set(end, column);
    });
  });
  const { mentions, actors } = recogniser.recognise(article);
  const types = new Map(actors.map((actor) => [actor.id, label(actor.type)]));
  for (const mention of mentions) {
    const place = starts.get(mention.start);
    const last = ends.get(mention.end);
    const row = place && tags[place[0]];
    if (!place || !row || last === undefined) continue;
    for (let column = place[1]; column <= last; column += 1) {
      row[column] = `${column === place[1] ? 'B' : 'I'}-${types.get(mention.actor) ?? 'ORG'}`;
    }
  }
  return tags;
}

function label(type: ActorType): 'PER' | 'ORG' | 'LOC' {
  switch (type) {
    case 'person':
      return 'PER';
    case 'state':
    case 'place':
      return 'LOC';
    case 'organisation':
    case 'group':
      return 'ORG';
  }
}
