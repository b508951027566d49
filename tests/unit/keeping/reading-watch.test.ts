import { describe, expect, it } from 'vitest';
import { startWatch } from '../../../utils/keeping/reading-watch.ts';

describe('watching a page being read', () => {
  it('goes on where the script is put there again, and begins anew at another place', () => {
    const first = startWatch('quay.example/1');
    expect(first?.aborted).toBe(false);
    expect(startWatch('quay.example/1')).toBeNull();
    expect(first?.aborted).toBe(false);
    const second = startWatch('quay.example/2');
    expect([first?.aborted, second?.aborted]).toEqual([true, false]);
    expect(startWatch('quay.example/1')?.aborted).toBe(false);
  });
});
