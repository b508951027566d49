import type { ActorDocument, Word } from '../document/document.ts';
import { isOrdinary } from '../document/word-classes.ts';
import { KIND_NOUNS, LOCATIVES, PLAIN_HEADS } from '../words/function-words.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { ORGANISATION_HEADS, SUFFIXES } from '../words/heads.ts';
import { SAYING } from '../words/speech-verbs.ts';
import { ROLE_WORDS } from '../words/titles.ts';
import type { Candidate } from './candidate.ts';
import { isDateline } from './datelines.ts';

/** How strongly the words in and around a name speak for each type; adding up over its repeats. */
export interface TypeScores {
  person: number;
  organisation: number;
  place: number;
}

const SURNAME_ENDING =
  /(?:ov|ova|ev|eva|sky|ski|skyy|skiy|skyi|skyj|ska|skaya|enko|chuk|vich|vych|vic|wicz|sson|dottir|stein|berg|mann|ez|ian|yan|shvili|dze|escu|oglu|zadeh|pour|inho|elli|etti|ini|ucci|nen|aitis|auskas|ides|opoulos|akis|bauer|meyer|meier|schmidt)$/;
const PLACE_ENDING =
  /(?:burg|grad|ville|shire|stan|land|lands|pur|pore|abad|polis|ivka|vka|insk|ansk|olsk|orsk|ursk|gorod|horod|fjord|heim|hausen|dorf|furt|stadt|chester|mouth|borough|port|wood|field|istan|iya|rouge|tepe|kent)$/;

/** Scores one occurrence of a name. */
export function typeScores(document: ActorDocument, candidate: Candidate): TypeScores {
  const { words } = document;
  const name = words.slice(candidate.from, candidate.to).filter((word) => word.shape !== 'sign');
  const scores: TypeScores = { person: 0, organisation: 0, place: 0 };
  const first = name[0];
  const last = name[name.length - 1];
  if (!first || !last) return scores;
  withinName(name, first, last, scores);
  aroundName(words, candidate, name.length, scores);
  return scores;
}

function withinName(name: readonly Word[], first: Word, last: Word, scores: TypeScores): void {
  const several = name.length > 1;
  if (GIVEN_NAMES.has(first.folded)) scores.person += several ? 3 : 1;
  if (several && name.length < 4 && !name.some(isOrdinary)) scores.person += 1;
  if (several && name.some((word) => word.text.length === 1 && word.shape === 'capital'))
    scores.person += 1.5;
  if (SURNAME_ENDING.test(last.folded)) scores.person += several ? 1 : 0.8;
  if (PLACE_ENDING.test(last.folded)) scores.place += several ? 0.5 : 1;
  if (!several && ORGANISATION_HEADS.has(first.folded)) scores.organisation += 2;
  if (/.bank$/.test(first.folded)) scores.organisation += 3;
  const corporate = /^(?:inc|ltd|corp|llc|plc|co)$/.test(last.folded) && SUFFIXES.has(last.folded);
  if (corporate) scores.organisation += 4;
  if (!several && first.shape === 'capitals' && first.style !== 'capitals' && first.text.length < 7)
    scores.organisation += first.text.includes('.') ? 0.8 : 1.6;
  if (first.shape === 'mixed' || /\p{N}/u.test(first.text)) scores.organisation += 0.7;
}

function aroundName(words: readonly Word[], candidate: Candidate, length: number, scores: TypeScores): void {
  const line = words[candidate.from]?.line;
  const at = (index: number): Word | undefined => (words[index]?.line === line ? words[index] : undefined);
  const before = at(candidate.from - 1);
  const after = at(candidate.to);
  const second = at(candidate.to + 1);
  const third = at(candidate.to + 2);
  if (isDateline(words, candidate)) scores.place += 4;
  if (candidate.titled) scores.person += 3;
  if (before && LOCATIVES.has(before.folded))
    scores.place += /^(?:from|to|by)$/.test(before.folded) ? 0.7 : 1.6;
  if (
    before?.folded === 'of' &&
    /^(?:city|town|village|province|region|island|state|outskirts|suburb|port|north|south|east|west)$/.test(
      at(candidate.from - 2)?.folded ?? '',
    )
  )
    scores.place += 3;
  if (
    /^(?:city|town|village|province|district|neighbourhood|neighborhood|suburb|region|area|airport|county)$/.test(
      after?.folded ?? '',
    )
  )
    scores.place += 1.5;
  if (after && KIND_NOUNS.has(after.folded)) scores.organisation += 3;
  const office = length === 1 && after !== undefined && PLAIN_HEADS.has(after.folded);
  if (office) scores.person += 2;
  if (before && KIND_NOUNS.has(before.folded)) scores.organisation += 2;
  if (before?.folded === 'the' && !office) {
    scores.organisation += 0.8;
    scores.person -= 1;
  }
  if (after && SAYING.has(after.folded)) scores.person += 1;
  if (
    before &&
    SAYING.has(before.folded) &&
    /^(?:said|says|added|asked|wrote|tells|adds)$/.test(before.folded)
  )
    scores.person += 0.8;
  if (after?.text === ',' && second?.shape === 'number' && /^\d\d$/.test(second.text)) scores.person += 2.5;
  if (after?.text === ',' && /^(?:who|whose|aged)$/.test(second?.folded ?? '')) scores.person += 1.5;
  if (after?.text === ',' && /^(?:an?|the|his|her|former)$/.test(second?.folded ?? '') && third)
    scores.person += ROLE_WORDS.has(third.folded) ? 2 : 0.4;
  if (after?.text === ',' && second && ROLE_WORDS.has(second.folded)) scores.person += 1;
  if (
    /^(?:spokesman|spokeswoman|spokesperson|shares|employees|customers|executives|lawmakers|ceo|fans|supporters|members)$/.test(
      after?.folded ?? '',
    )
  )
    scores.organisation += 1.2;
  if (after?.text === '(' && second?.shape === 'capitals' && third?.text === ')' && length > 1)
    scores.organisation += 2;
  if (/^(?:joined|founded|via|by)$/.test(before?.folded ?? '')) scores.organisation += 0.3;
}
