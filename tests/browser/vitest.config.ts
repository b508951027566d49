import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    // Two browsers on a two-core machine: one file at a time, and time enough for a cold start.
    fileParallelism: false,
    // A browser that starts on a busy machine may miss its first chance; what is broken fails twice.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
