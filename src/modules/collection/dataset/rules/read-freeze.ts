import { cleanText } from '../../../survey/index.ts'
import { messages } from './freeze-messages.ts'

export interface FreezeFault {
  readonly field: 'reason' | 'method'
  readonly message: { readonly sv: string; readonly en: string }
}

export const longestFreezeReason = 1000
export const longestMethod = 10_000

/** Reads why one more dataset is frozen and what is noted with it, with everything that is wrong. The first needs no reason. */
export function readFreeze(
  typed: { readonly reason: string; readonly method: string },
  isFirst: boolean,
): { readonly reason: string | null; readonly method: string; readonly faults: readonly FreezeFault[] } {
  const faults: FreezeFault[] = []
  const clean = (field: FreezeFault['field'], most: number): string => {
    const read = cleanText(typed[field])
    if (!read.ok) faults.push({ field, message: read.message })
    else if (read.text.length > most) faults.push({ field, message: messages.tooLong(most) })
    else if (field === 'reason' && !isFirst && read.text === '') faults.push({ field, message: messages.reasonMissing })
    return read.ok ? read.text : ''
  }
  const reason = clean('reason', longestFreezeReason)
  const method = clean('method', longestMethod)
  return { reason: reason === '' ? null : reason, method, faults }
}
