import type { Article } from '../articles/article.ts';
import type { Actor, Mention, Recognition } from './actor.ts';
import type { ActorDictionary } from './actor-dictionary.ts';
import type { ActorEntry } from './actor-entry.ts';
import { chooseReading, supportedActors } from './ambiguity-pass.ts';
import { plainAcronyms } from './bracket-acronyms.ts';
import type { Candidate, NamedCandidate } from './candidate.ts';
import { matchDictionary } from './dictionary-pass.ts';
import { type ActorDocument, readDocument } from './document.ts';
import { gatherEvidence } from './evidence.ts';
import { foreignCandidates, localisedDictionary, primaryLanguage } from './foreign-language.ts';
import { candidateKey, judgeUnknown } from './judge-pass.ts';
import { knownSurname } from './known-surnames.ts';
import { linkNames } from './link-names.ts';
import { metonymOf } from './metonym-pass.ts';
import { nameRuns } from './name-runs.ts';
import { splitRun } from './split-runs.ts';
import { spreadNames } from './spread-pass.ts';
import { isTitle } from './word-classes.ts';

/** What the recogniser reads of an article. */
export type ReadableArticle = Pick<Article, 'text' | 'blocks' | 'outlet' | 'language'>;

export interface ActorRecogniser {
  /** Finds the actors that an article names. Never throws; the same article gives the same answer. */
  readonly recognise: (article: ReadableArticle) => Recognition;
}

interface Found extends NamedCandidate {
  readonly entry: ActorEntry | null;
}

/** Makes a recogniser over a dictionary; between articles it keeps only the names that other languages give states. */
export function createRecogniser(dictionary: ActorDictionary): ActorRecogniser {
  const localised = new Map<string, ActorDictionary | null>();
  return {
    recognise(article) {
      const language = primaryLanguage(article.language);
      const document = readDocument(article, language !== 'en');
      if (language === 'en') return describe(document, findNames(document, dictionary), dictionary);
      if (!localised.has(language)) localised.set(language, localisedDictionary(language));
      const candidates = foreignCandidates(document, dictionary, localised.get(language) ?? null);
      return describe(document, candidates.flatMap(plainReading), dictionary);
    },
  };
}

function plainReading(candidate: Candidate): Found[] {
  const entry = candidate.readings[0]?.entry;
  return entry ? [{ ...candidate, type: entry.type, entry }] : [];
}

function findNames(document: ActorDocument, dictionary: ActorDictionary): Found[] {
  const evidence = gatherEvidence(document);
  const matches = matchDictionary(document, dictionary);
  const candidates = nameRuns(document, matches).flatMap((run) => splitRun(document, run));
  const supported = supportedActors(document, candidates);
  const found: Found[] = [];
  const unknown: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.readings.length === 0) {
      unknown.push(candidate);
      continue;
    }
    const reading = chooseReading(document, candidate, supported, evidence);
    if (reading)
      found.push({
        ...candidate,
        type: reading.form.entry.type,
        entry: reading.form.entry,
        confidence: reading.confidence,
      });
    else if (candidate.readings.every((form) => form.entry.type === 'person'))
      unknown.push({ ...candidate, readings: [] });
  }
  const judged = judgeUnknown(
    document,
    unknown,
    evidence,
    found.flatMap((one) => one.entry ?? []),
  );
  const acronyms = plainAcronyms(document, [...found, ...judged]);
  for (const named of judged)
    if (!acronyms.has(candidateKey(document, named))) found.push({ ...named, entry: null });
  linkSurnames(document, found, dictionary);
  const spread = spreadNames(document, found, evidence).map((named): Found => {
    const source = named.readings.find((form) => form.entry.type === named.type);
    return { ...named, entry: source?.entry ?? null };
  });
  return [...found, ...spread].map((one) => withoutTitle(document, one)).sort((a, b) => a.from - b.from);
}

/** Gives bare surnames that nobody in the article bears in full to the person whom the dictionary knows by them. */
function linkSurnames(document: ActorDocument, found: Found[], dictionary: ActorDictionary): void {
  const full = new Set<string>();
  for (const one of found) {
    const words = candidateKey(document, one).split(' ');
    if (words.length > 1 && one.type === 'person') for (const word of words) full.add(word);
  }
  const entries = [...new Set(found.flatMap((one) => one.entry ?? []))];
  found.forEach((one, at) => {
    const surname = candidateKey(document, one);
    if (one.entry !== null || one.type !== 'person' || surname.includes(' ') || full.has(surname)) return;
    const entry = knownSurname({ surname, found: entries }, dictionary);
    if (entry) found[at] = { ...one, entry, confidence: 0.75 };
  });
}

/** "King Charles", "The Hague": title and article are no part of the name. */
function withoutTitle(document: ActorDocument, found: Found): Found {
  let { from } = found;
  if (document.words[from]?.folded === 'the' && from < found.to - 1) from += 1;
  if (found.type !== 'person') return { ...found, from };
  for (
    let word = document.words[from];
    word && from < found.to - 1 && isTitle(word);
    word = document.words[from]
  )
    from += 1;
  return { ...found, from };
}

function describe(
  document: ActorDocument,
  found: readonly Found[],
  dictionary: ActorDictionary,
): Recognition {
  const surfaces = found.map((one) => ({
    start: document.words[one.from]?.start ?? 0,
    end: document.words[one.to - 1]?.end ?? 0,
  }));
  const ids = linkNames(
    found.map((one, at) => ({
      name: document.text.slice(surfaces[at]?.start, surfaces[at]?.end),
      type: one.type,
      known: one.entry?.id ?? null,
    })),
    (id, type) => (dictionary.entries.get(id)?.type ?? type) !== type,
  );
  const actors = new Map<string, Actor>();
  const mentions: Mention[] = [];
  found.forEach((one, at) => {
    const span = surfaces[at];
    const id = ids[at];
    if (!span || id === undefined || span.start < (mentions[mentions.length - 1]?.end ?? 0)) return;
    const surface = document.text.slice(span.start, span.end);
    const entry = dictionary.entries.get(id) ?? null;
    mentions.push({
      ...span,
      surface,
      actor: id,
      metonymOf: entry ? metonymOf(document, one, entry) : null,
      confidence: one.confidence,
    });
    const known = actors.get(id);
    if (known === undefined || (entry === null && surface.length > known.name.length))
      actors.set(id, {
        id,
        name: entry?.name ?? surface,
        type: entry?.type ?? known?.type ?? one.type,
        standsFor: entry?.standsFor ?? null,
        description: entry?.description ?? null,
      });
  });
  return { mentions, actors: [...actors.values()] };
}
