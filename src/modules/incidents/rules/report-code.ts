import { createHash, randomInt } from 'node:crypto'

/** Without those that look alike when they are read aloud or written by hand. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const length = 12

/** The address of an open page: it cannot be guessed. */
export function makePageKey(): string {
  return letters()
}

/** What somebody follows their report with: three times four characters, about 59 bits. Only its hash is kept. */
export function makeReportCode(): { readonly code: string; readonly sha256: string } {
  const code = letters()
  return { code: code.replace(/(.{4})(?=.)/g, '$1-'), sha256: sha256Of(code) }
}

/** The hash of a code as somebody wrote it, whatever it is: what cannot be one of ours costs as much as what could. */
export function hashReportCode(written: string): string {
  return sha256Of(
    written
      .slice(0, 100)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, ''),
  )
}

function letters(): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
