import { overlap } from '../../../text/span.ts';
import type { Alignment } from '../../aligning/align-claims.ts';
import { alignNames, type ClaimName, claimNames, mayNameOne } from '../../aligning/claim-names.ts';
import { claimSources } from '../../aligning/claim-sources.ts';
import type { Claim } from '../../claim.ts';
import { clausesOf } from '../../reading/clauses.ts';
import { flag, type PairFeatures, upTo } from './features.ts';

/** Who is named on both sides, and who on one alone, those aside who only say it. */
export function nameFeatures({ a, b }: Alignment): PairFeatures {
  const { shared, onlyA, onlyB } = alignNames(a.claim, b.claim);
  const [inA, inB] = [withoutSources(a.claim, onlyA), withoutSources(b.claim, onlyB)];
  const both = (holds: (name: ClaimName) => boolean) => flag(inA.some(holds) && inB.some(holds));
  const [allA, allB] = [claimNames(a.claim).length, claimNames(b.claim).length];
  const [doingA, doingB] = [namedSubjects(a.claim), namedSubjects(b.claim)];
  return {
    namesShared: upTo(3, shared.length),
    noNameShared: flag(shared.length === 0),
    ownNamesBoth: both(({ placed, adjective }) => !placed && !adjective),
    actingBoth: both(({ placed }) => !placed),
    placesBoth: both(({ placed }) => placed),
    onlyNames: upTo(5, inA.length + inB.length),
    namesMet: namesMet(allA, onlyA.length, allB, onlyB.length),
    noNames: flag(allA + allB === 0),
    namesOneSided: flag(Math.min(allA, allB) === 0),
    subjectsNamed: flag(doingA.length > 0 && doingB.length > 0),
    subjectsMeet: flag(doingA.some((name) => doingB.some((other) => mayNameOne(name, other)))),
  };
}

function withoutSources(claim: Claim, names: readonly ClaimName[]): ClaimName[] {
  const clauses = claimSources(claim).map(({ clause }) => clause);
  return names.filter((name) => !clauses.some((clause) => overlap(clause, name) > 0));
}

/** The share of the names of the side with fewer that the other has; of none nothing is known. */
function namesMet(allA: number, onlyA: number, allB: number, onlyB: number): number {
  if (Math.min(allA, allB) === 0) return 0.5;
  if (allA === allB) return 1 - Math.max(onlyA, onlyB) / allA;
  return allA < allB ? 1 - onlyA / allA : 1 - onlyB / allB;
}

/** The names in the subjects of what the claim itself states. */
function namedSubjects(claim: Claim): ClaimName[] {
  const subjects = clausesOf(claim).flatMap(({ subject, link }) =>
    subject !== null && (link === 'main' || link === 'content') ? [subject] : [],
  );
  return claimNames(claim).filter((name) => subjects.some((subject) => overlap(subject, name) > 0));
}
