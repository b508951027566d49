import * as v from 'valibot';
import { wordingEntrySchema } from '../../utils/claims/meaning/wording-entry-schema.ts';

/** An entry of words as it is being typed: the words of each side with commas between them. */
export interface WordingDraft {
  readonly about: string;
  readonly sides: readonly string[];
}

export const EMPTY_DRAFT: WordingDraft = { about: '', sides: ['', ''] };

type Entry = v.InferOutput<typeof wordingEntrySchema>;

export type ReadDraft =
  | { readonly ok: true; readonly entry: Entry }
  /** What is wrong, in a sentence for a person. */
  | { readonly ok: false; readonly fault: string };

/** Reads what was typed: sides that are empty do not count, nor do words that a side has twice. */
export function readDraft({ about, sides }: WordingDraft): ReadDraft {
  const choices = sides.map(wordsOf).filter((words) => words.length > 0);
  const parsed = v.safeParse(wordingEntrySchema, { about: oneLine(about), choices });
  if (parsed.success) return { ok: true, entry: parsed.output };
  const [issue] = parsed.issues;
  return { ok: false, fault: `${subjectOf(issue.path?.map(({ key }) => key) ?? [])} ${issue.message}.` };
}

function wordsOf(side: string): string[] {
  const words = side
    .split(/[,;،、\n]/u)
    .map(oneLine)
    .filter((word) => word !== '');
  return [...new Set(words)];
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

function subjectOf([field, side]: readonly unknown[]): string {
  if (field === 'about') return 'What the words are for';
  return typeof side === 'number' ? `Side ${side + 1}` : 'The entry';
}
