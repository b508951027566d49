import * as v from 'valibot';
import { momentSchema } from '../text/moment-schema.ts';
import { NOTEBOOK_LIMITS } from './notebook-limits.ts';
import { SHARED_KINDS, type Sharing, shareMarkId } from './share-mark.ts';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_000_000));

const sharingSchema = v.object({
  author: v.object({ id: hash, name: v.pipe(v.string(), v.maxLength(100)) }),
  marks: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(SHARED_KINDS),
        key: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
        shared: v.boolean(),
        madeAt: momentSchema,
        revisions: v.pipe(v.array(hash), v.maxLength(100)),
        generation: count,
      }),
    ),
    v.maxLength(NOTEBOOK_LIMITS.actorEdits + NOTEBOOK_LIMITS.judgements + NOTEBOOK_LIMITS.wordings),
  ),
});

/** What a file says of sharing, as {@link readSharing} reads it. */
export function filedSharing({ author, marks }: Sharing): object {
  const { id, name } = author;
  return { author: { id, name }, marks: marks.map(({ id: _, ...filed }) => filed) };
}

/** Reads what a file says of sharing; null where it is malformed. */
export function readSharing(filed: unknown): Sharing | null {
  const parsed = v.safeParse(sharingSchema, filed);
  if (!parsed.success) return null;
  const { author, marks } = parsed.output;
  return {
    author: { key: 'author', ...author },
    marks: marks.map((mark) => ({ id: shareMarkId(mark.kind, mark.key), ...mark })),
  };
}
