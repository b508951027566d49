import type { ActorDocument } from '../document/document.ts';
import type { Evidence } from '../document/evidence.ts';
import type { FoundName } from '../linking/describe-mentions.ts';
import { chooseReading, supportedActors } from './ambiguity-pass.ts';
import { plainAcronyms } from './bracket-acronyms.ts';
import type { Candidate } from './candidate.ts';
import type { DictionaryMatch } from './dictionary-pass.ts';
import { candidateKey, judgeUnknown } from './judge-pass.ts';
import { nameRuns } from './name-runs.ts';
import { splitRun } from './split-runs.ts';

/** What the passes before say of a document. */
export interface ReadDocument {
  readonly document: ActorDocument;
  readonly evidence: Evidence;
  readonly matches: readonly DictionaryMatch[];
}

/** The names that dictionary and rules find, in order of their finding and without their repeats elsewhere. */
export function findNames({ document, evidence, matches }: ReadDocument): FoundName[] {
  const candidates = nameRuns(document, matches).flatMap((run) => splitRun(document, run));
  const supported = supportedActors(document, candidates);
  const found: FoundName[] = [];
  const unknown: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.readings.length === 0) {
      unknown.push(candidate);
      continue;
    }
    const reading = chooseReading(document, candidate, supported, evidence);
    if (reading === 'surname')
      found.push({ ...candidate, readings: [], type: 'person', entry: null, confidence: 0.75 });
    else if (reading) {
      const { form, confidence, because } = reading;
      found.push({ ...candidate, type: form.entry.type, entry: form.entry, confidence, because });
    } else if (candidate.readings.every((form) => form.entry.type === 'person'))
      unknown.push({ ...candidate, readings: [] });
  }
  const known = found.flatMap((one) => one.entry ?? []);
  const judged = judgeUnknown(document, unknown, evidence, known);
  const acronyms = plainAcronyms(document, [...found, ...judged]);
  const named = judged.filter((one) => !acronyms.has(candidateKey(document, one)));
  return [...found, ...named.map((one) => ({ ...one, entry: null }))];
}
