import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)
let installing = Promise.resolve()

/**
 * Makes sure of a program that the tests drive, from Debian's packages: as root, or through sudo where it asks for no
 * password. Throws with what to do when it cannot be had, for no test is skipped.
 *
 * @param isThere whether the program is on this machine
 */
export function ensureFromDebian(packageName: string, isThere: () => boolean): Promise<void> {
  // One at a time: the package manager locks
  installing = installing.then(() => ensure(packageName, isThere))
  return installing
}

async function ensure(packageName: string, isThere: () => boolean): Promise<void> {
  if (isThere()) return
  console.log(`${packageName} is not on this machine: installing it from Debian’s packages …`)
  try {
    await aptGet(['update', '-qq'])
    await aptGet(['install', '-y', '-qq', '--no-install-recommends', packageName])
  } catch (error) {
    const { stderr } = error as { stderr?: string }
    throw new Error(
      `The tests need ${packageName}, and it could not be installed (${(stderr || (error as Error).message).trim()}). ` +
        `Install it as root: apt-get install ${packageName}`,
    )
  }
  if (!isThere()) throw new Error(`${packageName} is installed, but its program is not where the tests look for it.`)
}

async function aptGet(args: string[]): Promise<void> {
  const [program, ...before] =
    process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  await run(program ?? 'apt-get', [...before, '-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 1e8,
  })
}

/** Chromium without a window, which takes half the processor time of the one with. */
export const chromiumPath = '/usr/bin/chromium-headless-shell'

export function ensureChromium(): Promise<void> {
  return ensureFromDebian('chromium-headless-shell', () => existsSync(chromiumPath))
}

export const pdfToText = '/usr/bin/pdftotext'
export const pdfInfo = '/usr/bin/pdfinfo'

export function ensurePdfToText(): Promise<void> {
  return ensureFromDebian('poppler-utils', () => existsSync(pdfToText))
}

export const psppPath = '/usr/bin/pspp'

export function ensurePspp(): Promise<void> {
  return ensureFromDebian('pspp', () => existsSync(psppPath))
}

export const rscriptPath = '/usr/bin/Rscript'

/** R with the package survey, which brings R. */
export function ensureSurveyPackage(): Promise<void> {
  const places = [rscriptPath, '/usr/lib/R/site-library/survey/DESCRIPTION']
  return ensureFromDebian('r-cran-survey', () => places.every((place) => existsSync(place)))
}

export const rapperPath = '/usr/bin/rapper'

/** A reader of RDF that is not ours. */
export function ensureRapper(): Promise<void> {
  return ensureFromDebian('raptor2-utils', () => existsSync(rapperPath))
}
