import type { Actor } from '../actors/actor.ts';
import { groupRoles, type RoleGroup } from '../actors/roles/group-roles.ts';
import { institutionsNamedIn } from '../actors/roles/phrase-names.ts';
import { roleKey } from '../actors/roles/role-key.ts';
import type { RoleStatement } from '../actors/roles/role-statement.ts';
import { rolesDiffer } from '../actors/roles/same-office.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import type { RoleRecord } from '../corpus/stored-records.ts';
import type { RoleView } from '../messages/actor-answers.ts';
import { articleHead } from './article-head.ts';

/** Roles that are given at most unless told: those of a card. */
const ROLE_LIMIT = 6;
/** Of them, places kept for roles that contradict another and are less often given. */
const DIFFERING_KEPT = 2;
/** Articles whose roles are looked at, the newest. */
const ARTICLE_LIMIT = 200;

/** A role with the article that gives it; `record` is null where that is the page at hand. */
interface SourcedRole extends Pick<RoleStatement, 'role' | 'former' | 'names'> {
  readonly record: RoleRecord | null;
}

/**
 * What the coverage and the page at hand say that an actor is: the best attested first, of equal ones the newest.
 * A role may contradict the description that the built-in list has of it.
 */
export async function roleViews(
  { id, description }: Pick<Actor, 'id' | 'description'>,
  page: AnalysedArticle | null,
  corpus: Corpus,
  limit = ROLE_LIMIT,
): Promise<RoleView[]> {
  const records = await corpus.rolesOf(id, ARTICLE_LIMIT);
  const roles: SourcedRole[] = [
    ...(page?.roles ?? [])
      .filter((statement) => statement.actor === id)
      .map((statement) => ({ ...statement, record: null })),
    ...records.flatMap((record) => record.roles.map((statement) => ({ ...statement, record }))),
  ];
  const groups = groupRoles(roles);
  const listed = description === null ? [] : [listedRole(description)];
  const attested = groups
    .map((group): AttestedRole => {
      const given = recordsOf(group);
      const onPage = group.statements.some(({ record }) => record === null);
      const last = given[0]?.date ?? (onPage ? (page?.article.date ?? '') : '');
      const differs = [...groups, ...listed].some((other) => rolesDiffer(group, other));
      return { group, records: given, onPage, last, differs };
    })
    .sort(
      (a, b) =>
        sources(b) - sources(a) ||
        b.last.slice(0, 7).localeCompare(a.last.slice(0, 7)) ||
        tells(b) - tells(a),
    );
  const shown = withDiffering(attested, limit);
  const newest = await corpus.articlesNumbered(shown.flatMap((one) => one.records[0]?.article ?? []));
  return shown.map((one) => roleView(one, page, newest));
}

interface AttestedRole {
  readonly group: RoleGroup<SourcedRole>;
  /** One for each stored article that gives the role, newest first. */
  readonly records: readonly RoleRecord[];
  readonly onPage: boolean;
  /** The date of the newest; empty where it has none. */
  readonly last: string;
  readonly differs: boolean;
}

/** A role says more where it says whose. */
function tells({ group }: AttestedRole): number {
  return group.places.length > 0 ? 1 : 0;
}

function sources({ records, onPage }: AttestedRole): number {
  return records.length + (onPage ? 1 : 0);
}

function recordsOf({ statements }: RoleGroup<SourcedRole>): RoleRecord[] {
  return [...new Set(statements.flatMap(({ record }) => record ?? []))];
}

function listedRole(description: string) {
  const former = /^(?:former|late)\b/.test(description);
  return { ...roleKey({ role: description, names: institutionsNamedIn(description) }), former };
}

/** The first ones, of which some make room for those that contradict another. */
function withDiffering(attested: readonly AttestedRole[], limit: number): readonly AttestedRole[] {
  const late = attested
    .slice(limit)
    .filter(({ differs }) => differs)
    .slice(0, DIFFERING_KEPT);
  return [...attested.slice(0, limit - late.length), ...late];
}

function roleView(
  { group, records, onPage, last, differs }: AttestedRole,
  page: AnalysedArticle | null,
  newest: ReadonlyMap<number, CorpusArticle>,
): RoleView {
  const source = records[0] && newest.get(records[0].article);
  const outlets = records.length > 0 ? records.map(({ outlet }) => outlet) : [page?.article.outlet ?? null];
  return {
    role: group.role,
    former: group.former,
    outlets: mostFirst(outlets.filter((outlet) => outlet !== null)),
    articles: records.length,
    first: records.findLast(({ date }) => date !== '')?.date ?? (last || null),
    last: last || null,
    newest: source ? articleHead(source) : null,
    onPage,
    differs,
  };
}

function mostFirst(names: readonly string[]): string[] {
  return [...Map.groupBy(names, (name) => name)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([name]) => name);
}
