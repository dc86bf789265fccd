import type { Message } from '../../../platform/i18n/index.ts'
import { type CriticalAnswers, harms, insteads, methods, proposeCritical, reaches, withins } from './criticality.ts'
import { messages } from './read-judgement-messages.ts'

export const judgementFields = ['harm', 'within', 'reach', 'instead', 'method', 'critical', 'reason'] as const
export type JudgementField = (typeof judgementFields)[number]
/** As it stands in the form. */
export type WrittenJudgement = Readonly<Record<JudgementField, string>>
export type JudgementFaults = Readonly<Partial<Record<JudgementField, Message>>>

export interface Judgement extends CriticalAnswers {
  readonly critical: boolean
  readonly method: (typeof methods)[number]
  readonly reason: string | null
}

/** The four answers, where all are given. */
export function readAnswers(written: WrittenJudgement): CriticalAnswers | { readonly faults: JudgementFaults } {
  const harm = harms.find((each) => each === written.harm)
  const within = withins.find((each) => each === written.within)
  const reach = reaches.find((each) => each === written.reach)
  const instead = insteads.find((each) => each === written.instead)
  if (harm && within && reach && instead) return { harm, within, reach, instead }
  const missing = Object.entries({ harm, within, reach, instead }).filter(([, answer]) => answer === undefined)
  return { faults: Object.fromEntries(missing.map(([field]) => [field, messages.choose])) }
}

/** The judgement, or every fault of it. Whoever judges otherwise than the answers suggest says why. */
export function readJudgement(written: WrittenJudgement): Judgement | { readonly faults: JudgementFaults } {
  const answers = readAnswers(written)
  const method = methods.find((each) => each === written.method)
  const critical = { ja: true, nej: false }[written.critical]
  const reason = written.reason.trim()
  const otherwise = !('faults' in answers) && critical !== undefined && critical !== proposeCritical(answers)
  const faults = {
    ...('faults' in answers && answers.faults),
    ...(method === undefined && { method: messages.chooseMethod }),
    ...(critical === undefined && { critical: messages.decide }),
    ...(reason.length > 2000 ? { reason: messages.tooLong } : otherwise && reason === '' && { reason: messages.why }),
  }
  if ('faults' in answers || method === undefined || critical === undefined || Object.keys(faults).length > 0) {
    return { faults }
  }
  return { ...answers, method, critical, reason: reason === '' ? null : reason }
}
