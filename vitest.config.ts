import { defineConfig } from 'vitest/config'

/** Unit and repository tests. The journeys in real browsers have a configuration of their own. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**', '.output/**', 'tests/journeys/**'],
    environment: 'node',
    // One place for all files of a worker: starting anew for each takes longer than the tests.
    isolate: false,
    setupFiles: ['tests/setup.ts'],
  },
})
