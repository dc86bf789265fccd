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
  const reason = typed.reason.trim()
  const method = typed.method.replace(/\r\n?/g, '\n').trim()
  const faults: FreezeFault[] = []
  if (!isFirst && reason === '') faults.push({ field: 'reason', message: messages.reasonMissing })
  if (reason.length > longestFreezeReason) {
    faults.push({ field: 'reason', message: messages.tooLong(longestFreezeReason) })
  }
  if (method.length > longestMethod) faults.push({ field: 'method', message: messages.tooLong(longestMethod) })
  return { reason: reason === '' ? null : reason, method, faults }
}
