import type { Message } from '../../../platform/i18n/index.ts'
import type { Category } from '../../classification/index.ts'
import { judgedMessages } from './judged-messages.ts'
import type { Judged, Method } from './method.ts'

/** What somebody sent of a judgement, as the form has it. */
export interface WrittenJudgement {
  readonly likelihood: string
  readonly consequences: Readonly<Record<string, string>>
  readonly reasoning: string
}

export const longestReasoning = 2000

export type ReadJudgement =
  | { readonly ok: true; readonly judged: Judged; readonly reasoning: string | null }
  | { readonly ok: false; readonly faults: ReadonlyArray<{ readonly field: string; readonly message: Message }> }

/** Reads a judgement by a method: how likely, and how bad for each of its categories. Every fault at once. */
export function readJudgement(written: WrittenJudgement, method: Method): ReadJudgement {
  const likelihood = stepIn(written.likelihood, method.likelihoods.length)
  const faults: { field: string; message: Message }[] = []
  if (likelihood === null) faults.push({ field: 'likelihood', message: judgedMessages.likelihoodMissing })
  const consequences: Partial<Record<Category, number>> = {}
  for (const category of method.categories) {
    const step = stepIn(written.consequences[category] ?? '', method.consequences.length)
    if (step === null) faults.push({ field: category, message: judgedMessages.consequenceMissing[category] })
    else consequences[category] = step
  }
  const reasoning = written.reasoning.trim()
  if (reasoning.length > longestReasoning) faults.push({ field: 'reasoning', message: judgedMessages.reasoningLong })
  if (likelihood === null || faults.length > 0) return { ok: false, faults }
  return { ok: true, judged: { likelihood, consequences }, reasoning: reasoning === '' ? null : reasoning }
}

function stepIn(text: string, most: number): number | null {
  const step = /^[1-9]$/.test(text) ? Number(text) : 0
  return step >= 1 && step <= most ? step : null
}
