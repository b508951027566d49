import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { checkContentRequest } from '../../../utils/highlights/check-content-request.ts';
import { contentRequestSchema } from '../../../utils/messages/protocol.ts';

const worker = { id: 'us' };

test('requests of the worker pass', () => {
  for (const request of [
    { type: 'content/describe' },
    { type: 'content/stop' },
    { type: 'content/reread' },
    { type: 'content/show', span: { start: 0, end: 7 } },
  ]) {
    expect(checkContentRequest(request, worker, 'us')).toEqual(request);
  }
});

test('nobody else may ask', () => {
  expect(checkContentRequest({ type: 'content/stop' }, { id: 'them' }, 'us')).toBeNull();
  expect(checkContentRequest({ type: 'content/stop' }, {}, 'us')).toBeNull();
  expect(checkContentRequest({ type: 'content/stop' }, { id: 'us', tab: { id: 3 } }, 'us')).toBeNull();
});

test('it agrees with the protocol on any message', () => {
  const type = fc.constantFrom(
    'content/describe',
    'content/show',
    'content/reread',
    'content/stop',
    'page/read',
    'nothing',
  );
  const offset = fc.oneof(fc.integer(), fc.double(), fc.constant('1'), fc.constant(null));
  const span = fc.oneof(fc.record({ start: offset, end: offset }), fc.constant(undefined), fc.anything());
  fc.assert(
    fc.property(fc.oneof(fc.record({ type, span }), fc.anything()), (message) => {
      const passes = checkContentRequest(message, worker, 'us') !== null;
      expect(passes).toBe(v.is(contentRequestSchema, message));
    }),
  );
});
