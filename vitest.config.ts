import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/**
 * Four kinds of test, told apart by the file name:
 * `*.test.ts` needs nothing, `*.embedded.test.ts` starts the embedded stores, `*.servers.test.ts` needs native
 * PostgreSQL and Redis, `*.browser.test.ts` needs Chromium.
 */
const special = ['test/**/*.embedded.test.ts', 'test/**/*.servers.test.ts', 'test/**/*.browser.test.ts']

export default defineConfig({
  test: {
    env: { TZ: 'Europe/Berlin' },
    // Loading the libraries anew for every file took two thirds of the unit tests' time. That files share a process, as
    // everything does in production, also found a fault that none of them finds alone.
    isolate: false,
    // What is polled for comes when the machine gets round to it.
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: Math.max(3, availableParallelism()),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...special, 'test/flow.test.ts'],
          // Properties run many times: on a busy machine the default of 5 s would measure the machine.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'embedded',
          include: ['test/**/*.embedded.test.ts', 'test/flow.test.ts'],
          globalSetup: ['test/support/embedded-template.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'servers',
          include: ['test/**/*.servers.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
