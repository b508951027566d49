import { describe, expect, it } from 'vitest';
import { storageHealth } from '../../../utils/storage/storage-health.ts';

const GB = 1_000_000_000;

describe('storageHealth', () => {
  it.each([
    [{ usage: 0, quota: 10 * GB, persisted: true }, 'fine'],
    [{ usage: 0, quota: 10 * GB, persisted: false }, 'fine'],
    [{ usage: 9 * GB, quota: 10 * GB, persisted: false }, 'may-evict'],
    [{ usage: 9 * GB, quota: 10 * GB, persisted: true }, 'fine'],
    [{ usage: 9.9 * GB, quota: 10 * GB, persisted: true }, 'short'],
    [{ usage: 9.9 * GB, quota: 10 * GB, persisted: false }, 'short'],
    [{ usage: 10 * GB, quota: 10 * GB, persisted: true }, 'full'],
    [{ usage: 11 * GB, quota: 10 * GB, persisted: false }, 'full'],
  ] as const)('of %j is %s', (room, state) => expect(storageHealth(room).state).toBe(state));

  it('says how much room there is', () => {
    const health = storageHealth({ usage: 0, quota: 150_000_000, persisted: true });
    expect(health).toMatchObject({ problem: { message: expect.stringContaining('150 MB') } });
  });
});
