import type { ActorType } from '../actor.ts';
import type { DictionaryForm } from '../dictionary/actor-dictionary.ts';
import type { Word } from '../document/document.ts';
import { isOrdinary, namesPeople, qualifiesNoun } from '../document/word-classes.ts';
import type { FoundName } from '../linking/describe-mentions.ts';
import { plainAcronyms } from '../names/bracket-acronyms.ts';
import type { ReadDocument } from '../names/find-names.ts';
import { candidateKey } from '../names/judge-pass.ts';
import { EVENT_HEADS } from '../words/not-actors.ts';
import { agreedTypes } from './agreed-types.ts';
import { type ListedNames, listedNames } from './listed-names.ts';
import { boundNames } from './name-bounds.ts';
import type { TaggedName, Tagging } from './tagger.ts';

// What dictionary or rules found and the tagger passed over is kept where the tagger is not sure of its "no".
const KNOWN_NEEDS = 0.05;
const UNKNOWN_NEEDS = 0.5;
// So sure of itself the tagger is believed against the list: the listed name is somebody else's.
const SURE = 0.9;

/**
 * Joins what dictionary and rules found with what the tagger says: the tagger decides where names stand and of what
 * kind an unknown one is; the dictionary says who a listed one is, unless the tagger is sure that it is of another
 * kind ("Jordan said" of a person).
 */
export function combineNames(
  read: ReadDocument,
  found: readonly FoundName[],
  { names, named }: Tagging,
): FoundName[] {
  const { words } = read.document;
  const types = agreedTypes(read.document, names);
  const bySpan = new Map(found.map((one) => [spanKey(one), one]));
  const matches = new Map(read.matches.map((match) => [spanKey(match), match]));
  const combined: FoundName[] = [];
  const taken = new Uint8Array(words.length);
  const listed = listedNames(found);
  for (const name of names.flatMap((tagged) => boundNames(tagged, words, listed))) {
    if (name.type === null) continue;
    const rule = bySpan.get(spanKey(name));
    const readings = rule?.readings ?? matches.get(spanKey(name))?.readings ?? [];
    const reading = rule?.entry ?? readings.find((form) => fits(form, name))?.entry ?? null;
    const entry = reading !== null && contradicts(reading.type, name) ? null : reading;
    if (isMoney(words, name.to) || isMereQualifier(name, words)) continue;
    if (entry === null && (isNoActor(name, words) || isListedCompound(name, words, listed))) continue;
    combined.push({
      from: name.from,
      to: name.to,
      readings,
      type: entry?.type ?? types.get(candidateKey(read.document, name)) ?? name.type,
      titled: rule?.titled ?? false,
      confidence: Math.max(name.confidence, rule?.confidence ?? 0),
      entry,
      ...(rule?.because && entry && { because: rule.because }),
    });
    taken.fill(1, name.from, name.to);
  }
  for (const one of found) {
    if (taken.subarray(one.from, one.to).some(Boolean)) continue;
    let chance = 1;
    for (let at = one.from; at < one.to; at += 1) chance = Math.min(chance, named[at] ?? 0);
    if (chance >= (one.entry === null ? UNKNOWN_NEEDS : KNOWN_NEEDS)) combined.push(one);
  }
  const acronyms = plainAcronyms(read.document, combined);
  return combined.filter((one) => one.entry !== null || !acronyms.has(candidateKey(read.document, one)));
}

const spanKey = ({ from, to }: { readonly from: number; readonly to: number }): string => `${from}-${to}`;

/** "the largely Black town" names nobody called Black. */
function isMereQualifier({ from, to }: TaggedName, words: readonly Word[]): boolean {
  const word = words[from];
  return to - from === 1 && word !== undefined && isOrdinary(word) && qualifiesNoun(words, from);
}

/** "US $20 million" */
function isMoney(words: readonly Word[], after: number): boolean {
  return words[after]?.text === '$' && words[after + 1]?.shape === 'number';
}

// What follows the name of a firm says nothing by itself.
const FIRM_FORM = /^(?:s\.a|s\.p\.a|n\.v|a\.s|inc|ltd|llc|plc|corp|co|gmbh|ag)\.?$/;

/** Peoples are no actors, nor are plans, laws and events, which end with a word of their kind. */
function isNoActor({ from, to, type }: TaggedName, words: readonly Word[]): boolean {
  const name = words.slice(from, to);
  if (name.length === 1 && FIRM_FORM.test(name[0]?.folded ?? '')) return true;
  const last = name[name.length - 1];
  return (
    namesPeople(name) ||
    (type !== 'person' && name.length > 1 && last !== undefined && EVENT_HEADS.has(last.folded))
  );
}

/** "Russia-China": where a hyphen parts a listed name from the rest, that is no name of one. */
function isListedCompound({ from, to }: TaggedName, words: readonly Word[], listed: ListedNames): boolean {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!isHyphen(words, at)) continue;
    const before = listed.startOf(at);
    const after = listed.endOf(at + 1);
    if ((before !== undefined && before >= from) || (after !== undefined && after <= to)) return true;
  }
  return false;
}

function isHyphen(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.text === '-' && !word.spaced && words[at + 1]?.spaced === false;
}

/** A form that is a name without doubt, or of the kind that the tagger sees. */
function fits(form: DictionaryForm, name: TaggedName): boolean {
  return !form.ambiguous || isPerson(form.entry.type) === isPerson(name.type);
}

const isPerson = (type: ActorType | null): boolean => type === 'person';

function contradicts(listed: ActorType, name: TaggedName): boolean {
  return isPerson(listed) !== isPerson(name.type) && name.confidence >= SURE;
}
