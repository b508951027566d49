import type { ActorId } from '../../../actors/actor-id.ts';
import { overlap } from '../../../text/span.ts';
import type { Alignment } from '../../aligning/align-claims.ts';
import { alignNames, type ClaimName, claimNames, mayNameOne } from '../../aligning/claim-names.ts';
import { claimSources } from '../../aligning/claim-sources.ts';
import { landOf } from '../../aligning/land-of.ts';
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
  const [landsA, landsB] = [landsOf(onlyA), landsOf(onlyB)];
  const [landless, landlessB] = [withoutLands(inA, landsB), withoutLands(inB, landsA)];
  return {
    namesShared: upTo(3, shared.length),
    noNameShared: flag(shared.length === 0),
    ownNamesBoth: both(({ placed, adjective }) => !placed && !adjective),
    actingBoth: both(({ placed }) => !placed),
    placesBoth: both(({ placed }) => placed),
    onlyNames: upTo(5, inA.length + inB.length),
    landsMeet: flag(landsA.some((land) => landsB.includes(land))),
    landsApart: flag(landsA.length > 0 && landsB.length > 0 && !landsA.some((land) => landsB.includes(land))),
    otherNamesBoth: flag(landless.length > 0 && landlessB.length > 0),
    otherNames: upTo(5, landless.length + landlessB.length),
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

/** The states that names name, mean by their people or have for a capital. */
function landsOf(names: readonly ClaimName[]): ActorId[] {
  return names.flatMap(({ actor }) => (actor === null ? [] : (landOf(actor) ?? [])));
}

const withoutLands = (names: readonly ClaimName[], lands: readonly ActorId[]) =>
  names.filter(({ actor }) => actor === null || !lands.includes(landOf(actor) ?? ''));

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
