import { defineConfig } from 'vitest/config';
import type { BrowserName } from '../../lib/commands/browsers/find-browser';

/** Every case runs in both browsers: `--project firefox` for one alone. */
const project = (browserName: BrowserName) => ({
  extends: true as const,
  test: { name: browserName, provide: { browserName } },
});

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/browser/**/*.test.ts'],
    // A browser takes the machine for itself.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000, interval: 50 } },
    projects: [project('chrome'), project('firefox')],
  },
});
