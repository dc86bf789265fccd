import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The checkout: scripts/bench.js says where it is, since a benchmark runs as a bundle elsewhere. */
export const root = process.env.BENCH_ROOT ?? process.cwd()

export const program = join(root, 'dist', 'cli.js')

/** A file of the survey of 2015. */
export function file2015(name: string): string {
  return join(root, 'reference', 'enkat-2015', name)
}

/** Runs with a folder of its own that is gone afterwards. */
export async function withFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lagesbild-bench-'))
  try {
    return await run(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
