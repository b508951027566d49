import { primaryLanguage } from '../../text/primary-language.ts';
import type { Span } from '../../text/span.ts';
import { tokenise } from '../../text/tokens.ts';
import { readDocument, type Word } from '../document/document.ts';
import type { ReadableArticle } from '../recognise-actors.ts';
import { writingOf } from './writing.ts';

/** Where a form stands. Offsets are UTF-16 code units of the article's text. */
export interface FormPlace extends Span {
  /** By {@link writingOf}. */
  readonly form: string;
}

interface SoughtForm {
  readonly form: string;
  readonly words: readonly Pick<Word, 'text' | 'spaced'>[];
}

/** An article's words, as recognising reads them. */
export function wordsOf(article: ReadableArticle): readonly Word[] {
  return readDocument(article, primaryLanguage(article.language) !== 'en').words;
}

/**
 * Every place where one of the forms (by {@link writingOf}) stands as whole words, in the same writing and on one line;
 * in order of the text, overlaps included.
 */
export function findForms(words: readonly Word[], forms: Iterable<string>): FormPlace[] {
  const byFirst = Map.groupBy([...new Set(forms)].map(soughtForm), ({ words: [first] }) => first?.text);
  const places: FormPlace[] = [];
  for (const [at, word] of words.entries()) {
    for (const sought of byFirst.get(writingOf(word.text)) ?? []) {
      const last = words[at + sought.words.length - 1];
      if (last && standsAt(words, at, sought))
        places.push({ form: sought.form, start: word.start, end: last.end });
    }
  }
  return places;
}

function soughtForm(form: string): SoughtForm {
  let end = 0;
  const words = tokenise(form).map((token) => {
    const spaced = token.start > end;
    end = token.end;
    return { text: token.text, spaced };
  });
  return { form, words };
}

function standsAt(words: readonly Word[], at: number, { words: sought }: SoughtForm): boolean {
  return sought.every(({ text, spaced }, i) => {
    const word = words[at + i];
    if (word === undefined || word.line !== words[at]?.line || writingOf(word.text) !== text) return false;
    return i === 0 || word.spaced === spaced;
  });
}
