import * as v from 'valibot';
import { originOf } from '../network/network.ts';
import { momentSchema } from '../text/moment-schema.ts';
import type { Subscription } from './subscription.ts';

/** Longest address, in UTF-16 code units. */
const ADDRESS_LIMIT = 4_000;

const text = (limit: number) =>
  v.pipe(v.string('is no text'), v.maxLength(limit, `is longer than ${limit} signs`));
const flag = v.boolean('is neither true nor false');
const names = v.pipe(v.array(text(300), 'is no list'), v.maxLength(200, 'has more than 200 entries'));

const common = {
  url: v.pipe(
    text(ADDRESS_LIMIT),
    v.check(
      (url) => originOf(url) !== null,
      'is no address with http or https, or has a name or password in it',
    ),
  ),
  title: text(1_000),
  origins: v.pipe(
    v.array(
      v.pipe(
        text(ADDRESS_LIMIT),
        v.check((origin) => originOf(origin) === origin, 'is no origin'),
      ),
      'is no list',
    ),
    v.maxLength(20, 'has more than 20 entries'),
  ),
  madeAt: momentSchema,
};

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Checks a subscription as a file holds it: without its id, which follows from what it is and its address. */
export const filedSubscriptionSchema = v.pipe(
  v.variant(
    'kind',
    [
      v.object({ kind: v.literal('feed'), ...common, fullText: flag }),
      v.object({ kind: v.literal('pack'), ...common }),
      v.object({
        kind: v.literal('shared'),
        ...common,
        follows: v.object(
          {
            outlets: names,
            languages: names,
            from: v.nullable(v.pipe(v.string('is no text'), v.regex(DAY, 'is no day such as 2026-01-31'))),
          },
          'is no record',
        ),
        sends: flag,
      }),
    ],
    'is no kind of subscription',
  ),
  v.check(
    ({ url, origins }) => origins.includes(originOf(url) ?? ''),
    'does not name the origin of its address among its origins',
  ),
) satisfies v.GenericSchema<unknown, FiledSubscription>;

/** A subscription without its id. */
export type FiledSubscription = Subscription extends infer One
  ? One extends Subscription
    ? Omit<One, 'id'>
    : never
  : never;
