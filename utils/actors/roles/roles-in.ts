import type { Article } from '../../articles/article.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import type { Actor, ActorId, Recognition } from '../actor.ts';
import { actingActor } from '../actor.ts';
import { FORMER_WORDS } from '../words/role-words.ts';
import { roleAfter, roleByVerb } from './role-after.ts';
import { roleBefore, roleEndingAt } from './role-before.ts';
import { bearerOf, type RoleBearer } from './role-heads.ts';
import { type Piece, rolePieces } from './role-pieces.ts';
import type { RoleSpan } from './role-span.ts';
import type { RoleName, RoleStatement } from './role-statement.ts';

/** Longer texts are no role but a story. */
const LENGTH_LIMIT = 100;

/** What is read of an article for roles. */
export type RoleArticle = Pick<Article, 'text' | 'blocks' | 'language'>;

/**
 * The roles that an English article gives the persons and organisations that it names, in order of the text, each
 * wording once. Takes what stands before a name, between commas after it, or after "is" and its like; where the
 * grammar is in doubt, there is none. Mentions are in order of the text, as recognising gives them.
 */
export function rolesIn(article: RoleArticle, { mentions, actors }: Recognition): RoleStatement[] {
  if (primaryLanguage(article.language) !== 'en') return [];
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const pieces = rolePieces(article, mentions);
  const found = new Map<string, RoleStatement>();
  pieces.forEach((piece, at) => {
    const actor = piece.kind === 'name' && piece.mention ? byId.get(piece.mention.actor) : undefined;
    const bearer = actor && bearerOf(actor.type);
    if (!actor || !bearer) return;
    for (const span of rolesAt(pieces, at, bearer)) {
      const statement = roleStatement(pieces, span, actor.id, article.text);
      if (statement === null || repeatsName(statement, actor)) continue;
      const key = `${actor.id} ${statement.former} ${statement.role.toLowerCase()}`;
      if (!found.has(key)) found.set(key, statement);
    }
  });
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function rolesAt(pieces: readonly Piece[], name: number, bearer: RoleBearer): RoleSpan[] {
  const before = roleBefore(pieces, name, bearer) ?? roleBeforeComma(pieces, name, bearer);
  const after = roleAfter(pieces, name, bearer);
  const said =
    after === null ? roleByVerb(pieces, name, subjectStart(pieces, before?.from ?? name), bearer) : null;
  return [before, after, said].filter((role) => role !== null);
}

/** "The Kremlin's spokesman, X, said": the name is the apposition. */
function roleBeforeComma(pieces: readonly Piece[], name: number, bearer: RoleBearer): RoleSpan | null {
  if (bearer !== 'person' || pieces[name - 1]?.text !== ',') return null;
  if (!/^[,.;:]$/.test(pieces[name + 1]?.text ?? '') || pieces[name + 2]?.kind === 'name') return null;
  const role = roleEndingAt(pieces, name - 1, bearer);
  if (role === null) return null;
  const first = pieces[role.from];
  const owned = first?.kind === 'name' && pieces[role.from + 1]?.kind === 'possessive';
  const article = pieces[role.from - (role.former ? 2 : 1)];
  return owned || article?.folded === 'the' || pieces[role.from - 1]?.folded === 'the' ? role : null;
}

/** Where the subject begins whose role and name are known: its article and "former" belong to it. */
function subjectStart(pieces: readonly Piece[], from: number): number {
  let start = from;
  for (let before = pieces[start - 1]; before !== undefined; before = pieces[start - 1]) {
    if (before.folded !== 'the' && before.folded !== 'a' && !FORMER_WORDS.has(before.folded)) break;
    start -= 1;
  }
  return start;
}

function roleStatement(
  pieces: readonly Piece[],
  { from, to, former }: RoleSpan,
  actor: ActorId,
  text: string,
): RoleStatement | null {
  const inside = pieces.slice(from, to);
  const [first, last] = [inside[0], inside.at(-1)];
  if (
    first === undefined ||
    last === undefined ||
    !/^[\p{L}\p{N}]/u.test(first.text) ||
    last.end - first.start > LENGTH_LIMIT
  )
    return null;
  const { start } = first;
  const names = inside.flatMap(({ mention }): RoleName[] =>
    mention === null || mention.start < start || mention.actor === actor
      ? []
      : [{ start: mention.start - start, end: mention.end - start, actor: actingActor(mention) }],
  );
  if (inside.some(({ mention }) => mention?.actor === actor)) return null;
  // One blank for each, so that the names' offsets hold.
  const role = text.slice(start, last.end).replace(/\s/gu, ' ');
  return { actor, role, former, names, start, end: last.end };
}

/** "Minister" for one who is named so: no role but a piece of the name. */
function repeatsName({ role }: RoleStatement, { name }: Actor): boolean {
  return name.toLowerCase().includes(role.toLowerCase());
}
