import { defineConfig } from 'vitest/config'
import { keepFilesInMemory } from './test/setup/memory-folder.ts'

keepFilesInMemory()

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    env: { TZ: 'Europe/Stockholm' },
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          // One process reads the program once for many files: a third of the time. What a test alters in common, it puts back
          isolate: false,
          include: [
            'src/**/*.test.{ts,tsx}',
            'test/**/*.test.{ts,tsx}',
            'reference/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          exclude: ['test/journeys/**', 'test/start/**'],
          globalSetup: ['test/setup/global.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // The program as people meet it: started as a process, seen in a browser. After the others, so that it has the machine
        test: {
          name: 'program',
          include: ['test/journeys/**/*.test.ts', 'test/start/**/*.test.ts'],
          globalSetup: ['test/setup/program.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
