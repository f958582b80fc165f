import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname

export default defineConfig({
  root,
  test: {
    // On two cores: a browser test waits for half of its time.
    maxWorkers: 3,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: [
            'functions/**/*.test.ts',
            'infra/**/*.test.ts',
            'web/**/*.test.{ts,tsx}',
            'tests/infra/**/*.test.ts',
            'tests/tally/**/*.test.ts',
            'tests/architecture.test.ts',
          ],
          env: { CDK_VALIDATION: 'false' },
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'journeys',
          include: ['tests/{journeys,browser,faults}/**/*.test.ts', 'tests/{permissions,contracts}.test.ts'],
          globalSetup: [`${root}tests/platform.setup.ts`],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
