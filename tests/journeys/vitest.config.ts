import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { browserName } from '../drive/index.ts'

/** Journeys in a real browser, one after the other: AFTERSEARCH_BROWSER says which. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    name: browserName(),
    include: ['tests/journeys/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 90_000,
    teardownTimeout: 30_000,
  },
})
