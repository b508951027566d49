import { parseArgs } from 'node:util';

export const VERBS = [
  'segment',
  'actors',
  'coverage',
  'checkworthy',
  'quotations',
  'claims',
  'compare',
  'tag',
  'group',
  'pack',
] as const;

export type Verb = (typeof VERBS)[number];

export interface Command {
  readonly verb: Verb;
  readonly files: readonly string[];
  /** Files that belong to the corpus but are no queries themselves. */
  readonly corpus: readonly string[];
  /** Whether the built-in starter corpus belongs to the corpus. */
  readonly starter: boolean;
  /** The folder that a pack is written to. */
  readonly out: string | null;
  /** What the call says of a pack. */
  readonly about: PackAbout;
}

/** What a publisher says of a pack; null where the call says nothing. */
export interface PackAbout {
  readonly title: string | null;
  readonly version: string | null;
  readonly description: string | null;
  readonly publisher: string | null;
  readonly licence: string | null;
}

export const USAGE = `Usage: npm run -s sidelight -- VERB [--corpus PATH]... [--starter] FILE...

  segment      articles and comments of each file
  actors       who is named, and where
  coverage     related articles for each article
  checkworthy  sentences and how much they deserve a check
  quotations   who is quoted or reported, with which words
  claims       statements compared across articles
  compare      the relation of given pairs (PAIRS.jsonl)
  tag          names in given tokens (TOKENS.jsonl)
  group        which given mentions name one actor (MENTIONS.jsonl)
  pack         a corpus as files that others can subscribe to: -o DIR [--title TEXT] [--licence TEXT]
               [--publisher TEXT] [--description TEXT] [--version TEXT]; an earlier pack's folder is a FILE too

FILE: a text dump, plain text, an HTML page, or JSON Lines with one article a line.
Prints JSON Lines. Exit status: 0 done, 1 some input could not be read, 2 wrong call.`;

/** Thrown for a call that makes no sense; its message says what is wrong. */
export class UsageError extends Error {}

/** Reads the words of the call. Throws {@link UsageError}. */
export function parseCommandLine(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  const [verb, ...files] = positionals;
  if (verb === undefined) throw new UsageError('Say what to do: a verb is missing.');
  if (!isVerb(verb)) throw new UsageError(`There is no verb "${verb}".`);
  if (files.length === 0 && !(verb === 'pack' && values.starter))
    throw new UsageError(`"${verb}" needs at least one file.`);
  return {
    verb,
    files,
    corpus: values.corpus ?? [],
    starter: values.starter ?? false,
    out: values.out ?? null,
    about: {
      title: values.title ?? null,
      version: values.version ?? null,
      description: values.description ?? null,
      publisher: values.publisher ?? null,
      licence: values.licence ?? null,
    },
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        corpus: { type: 'string', multiple: true },
        starter: { type: 'boolean' },
        out: { type: 'string', short: 'o' },
        title: { type: 'string' },
        version: { type: 'string' },
        description: { type: 'string' },
        publisher: { type: 'string' },
        licence: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function isVerb(word: string): word is Verb {
  return VERBS.some((verb) => verb === word);
}
