import { type AnswerValue, readQuestionnaire } from '../../../../survey/index.ts'
import type { Round } from '../prepare-round.ts'

const standard = `  - {id: policy, text: {sv: Har ni en policy?, en: Is there a policy?}, type: single, options: [ja, nej]}
  - {id: how, text: {sv: Hur?, en: How?}, type: multi, options: [{id: a, sv: A}, {id: b, sv: B}, {id: none, sv: Inget, exclusive: true}]}
  - {id: means, text: {sv: Räcker det?, en: Enough?}, type: matrix, rows: [{id: time, sv: Tid}, {id: money, sv: Pengar}], options: [ja, nej]}
  - {id: age, text: {sv: Hur gammal?, en: How old?}, type: single, base: policy = ja, options: [{id: new, sv: Ny}, {id: old, sv: Gammal}]}
  - {id: free, text: {sv: Berätta, en: Tell}, type: text}
`

/** A round whose respondents are "1", "2", …; `undefined` stands for one that did not take part. */
export function roundOf(
  label: string,
  answers: readonly (Readonly<Record<string, AnswerValue>> | undefined)[],
  questions: string = standard,
): Round {
  const source = `id: round-${label}\ntitle: {sv: Enkät ${label}, en: Survey ${label}}\nsections:\n- id: s\n  title: {sv: Del}\n  questions:\n${questions}`
  const read = readQuestionnaire(source, 'questionnaire.yaml')
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return {
    id: `survey-${label}`,
    label,
    questionnaire: read.value,
    frame: { columns: [], rows: answers.map((_, index) => ({ respondent: `${index + 1}`, values: {} })) },
    responses: answers.flatMap((given, index) =>
      given === undefined
        ? []
        : [{ respondent: `${index + 1}`, status: 'complete' as const, answers: new Map(Object.entries(given)) }],
    ),
  }
}

export const single = (option: string): AnswerValue => ({ type: 'single', option })
export const multi = (...options: string[]): AnswerValue => ({ type: 'multi', options })

/** As many of each as the counts say, in turn: `[30, ['ja', 'nej']]` is thirty that went from Yes to No; null did not take part. */
export function moves(
  question: string,
  counts: readonly (readonly [number, readonly [string | null, string | null]])[],
): { earlier: (Record<string, AnswerValue> | undefined)[]; later: (Record<string, AnswerValue> | undefined)[] } {
  const all = counts.flatMap(([count, pair]) => Array.from({ length: count }, () => pair))
  const side = (place: 0 | 1) =>
    all.map((pair) => {
      const option = pair[place]
      return option === null ? undefined : { [question]: single(option) }
    })
  return { earlier: side(0), later: side(1) }
}
