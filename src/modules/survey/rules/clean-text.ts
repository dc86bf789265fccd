import type { Said } from '../../../platform/tables/fault.ts'
import { messages } from './answer-messages.ts'

/** Characters that one text may hold. */
export const longestText = 20_000

export type Cleaned = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: Said }

/** A text as it is kept: line ends as LF, no white space around it. Empty when nothing was written. */
export function cleanText(written: string): Cleaned {
  // Long before cleaning is long after it, whatever white space there is: a hostile text is not worked through.
  if (written.length > 2 * longestText) return { ok: false, message: messages.tooLong(longestText) }
  const text = (written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written).trim()
  if (text.length > longestText) return { ok: false, message: messages.tooLong(longestText) }
  if (text.includes('\0') || !text.isWellFormed()) return { ok: false, message: messages.unstorable }
  return { ok: true, text }
}
