import { readFileSync } from 'node:fs';
import type { ActorDictionary } from '../../utils/actors/dictionary/actor-dictionary.ts';
import { readDocument, type Word } from '../../utils/actors/document/document.ts';
import { gatherEvidence } from '../../utils/actors/document/evidence.ts';
import { isTitle, namesPeople } from '../../utils/actors/document/word-classes.ts';
import type { FoundName } from '../../utils/actors/linking/describe-mentions.ts';
import { matchDictionary } from '../../utils/actors/names/dictionary-pass.ts';
import { findNames, type ReadDocument } from '../../utils/actors/names/find-names.ts';
import { isInside, LABELS, type Label, mayFollow, OUTSIDE } from '../../utils/actors/tagger/labels.ts';
import { type TokenLine, tokenArticle, tokenDocuments } from '../../utils/actors/token-article.ts';

/** A line of tokens with its labels in BIO over PER, ORG, LOC and MISC. */
export interface LabelledLine extends TokenLine {
  readonly tags: readonly string[];
}

/** A document that the tagger learns from: what the passes before it see, and the label of each word. */
export interface Example {
  readonly read: ReadDocument;
  readonly found: readonly FoundName[];
  /** Number of the label of each word. */
  readonly labels: Uint8Array;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(LABELS.map((label, number) => [label, number]));

export function readLabelledLines(path: string): LabelledLine[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row): LabelledLine => JSON.parse(row));
}

/** Reads labelled lines as the recogniser reads an article, so that both see the same words. */
export function examplesOf(lines: readonly LabelledLine[], dictionary: ActorDictionary): Example[] {
  return tokenDocuments(lines).map((document) => {
    const { article, places } = tokenArticle(document);
    const actorDocument = readDocument(article);
    const read: ReadDocument = {
      document: actorDocument,
      evidence: gatherEvidence(actorDocument),
      matches: matchDictionary(actorDocument, dictionary),
    };
    const found = findNames(read);
    const { words } = actorDocument;
    const labels = new Uint8Array(words.length);
    let next = 0;
    document.forEach(({ tags }, row) => {
      places[row]?.forEach(({ end }, column) => {
        const label = NUMBERS.get(tags[column] ?? '') ?? OUTSIDE;
        for (let first = true; (words[next]?.start ?? Infinity) < end; next += 1, first = false)
          labels[next] = first || label === OUTSIDE || isInside(label) ? label : label + 1;
      });
    });
    return { read, found, labels: byOurRules(words, labels, found) };
  });
}

/**
 * Brings the labels of corpora that disagree to one convention: titles and articles are no part of a name, and a name
 * within a hyphened compound ("US-led") counts.
 */
function byOurRules(words: readonly Word[], given: Uint8Array, found: readonly FoundName[]): Uint8Array {
  const labels = given.slice();
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] ?? OUTSIDE;
    if (label === OUTSIDE || isInside(label)) continue;
    let from = at;
    const goesOn = (index: number) => labels[index] === label + 1;
    for (let word = words[from]; word && goesOn(from + 1); word = words[from]) {
      const person = LABELS[label] === 'B-PER';
      if (word.folded !== 'the' && !(person && (isTitle(word) || word.text === '.'))) break;
      labels[from] = OUTSIDE;
      from += 1;
    }
    labels[from] = label;
    let to = from + 1;
    while (goesOn(to)) to += 1;
    // "Americans", "Palestinian": a people is no actor, whatever a corpus calls it.
    if (namesPeople(words.slice(from, to))) relabel(labels, from, to, 'B-MISC');
  }
  for (const one of found) {
    const after = words[one.to];
    const compound = after?.text === '-' && !after.spaced && words[one.to + 1]?.spaced === false;
    if (!compound || one.entry === null || !isOtherName(labels.subarray(one.from, one.to + 2))) continue;
    labels.fill(OUTSIDE, one.from, one.to + 2);
    relabel(labels, one.from, one.to, beginOf(one));
  }
  // A name whose first words fell away begins where it goes on.
  labels.forEach((label, at) => {
    const before = words[at - 1]?.line === words[at]?.line ? (labels[at - 1] ?? OUTSIDE) : OUTSIDE;
    if (!mayFollow(before, label)) labels[at] = label - 1;
  });
  return labels;
}

const isOtherName = (labels: Uint8Array): boolean =>
  labels.every((label) => label === OUTSIDE || LABELS[label]?.endsWith('MISC'));

function beginOf({ type }: FoundName): Label {
  return type === 'person' ? 'B-PER' : type === 'state' || type === 'place' ? 'B-LOC' : 'B-ORG';
}

function relabel(labels: Uint8Array, from: number, to: number, begin: Label): void {
  const number = LABELS.indexOf(begin);
  labels.fill(number + 1, from, to);
  labels[from] = number;
}
