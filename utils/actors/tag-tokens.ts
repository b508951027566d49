import type { Block } from '../articles/article.ts';
import type { ActorType } from './actor.ts';
import type { ActorDictionary } from './dictionary/actor-dictionary.ts';
import { createRecogniser } from './recognise-actors.ts';

/** One sentence that was split into tokens elsewhere; neighbouring lines with the same `doc` are one document. */
export interface TokenLine {
  readonly tokens: readonly string[];
  readonly doc?: string;
}

/**
 * Marks names in tokens: BIO tags over PER, ORG and LOC, one list per line and one tag per token. A name that begins
 * or ends within a token is left out.
 */
export function tagTokens(lines: readonly TokenLine[], dictionary: ActorDictionary): string[][] {
  const recogniser = createRecogniser(dictionary);
  const tags: string[][] = [];
  for (let from = 0; from < lines.length; ) {
    const doc = lines[from]?.doc;
    let to = from + 1;
    while (to < lines.length && doc !== undefined && lines[to]?.doc === doc) to += 1;
    tags.push(...tagDocument(lines.slice(from, to), recogniser.recognise));
    from = to;
  }
  return tags;
}

function tagDocument(
  lines: readonly TokenLine[],
  recognise: ReturnType<typeof createRecogniser>['recognise'],
): string[][] {
  const tags = lines.map((line) => line.tokens.map(() => 'O'));
  const blocks: Block[] = [];
  const starts = new Map<number, readonly [line: number, token: number]>();
  const ends = new Map<number, number>();
  let text = '';
  lines.forEach((line, row) => {
    const start = text.length;
    line.tokens.forEach((token, column) => {
      const shown = token.replace(/\s/g, '_');
      starts.set(text.length, [row, column]);
      ends.set(text.length + shown.length, column);
      const next = line.tokens[column + 1] ?? '';
      // Some corpora split "Ki-moon" at its hyphen; a dash between other words stays a dash.
      const joins =
        /^[@#]$/.test(shown) ||
        (next === '-' && /^\p{Ll}/u.test(line.tokens[column + 2] ?? '')) ||
        (shown === '-' && column > 0 && /^\p{Ll}/u.test(next));
      text += joins ? shown : `${shown} `;
    });
    blocks.push({ kind: 'body', start, end: text.length });
    text += '\n';
  });
  const { mentions, actors } = recognise({ text, blocks, outlet: null, language: 'en' });
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
