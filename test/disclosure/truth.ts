import { breakdownName, groupName, tabulateSet } from '../../src/modules/analysis/index.ts'
import { dataset } from './small-survey.ts'

/** A group's figure of one answer, as it is and as it may be told. */
export interface Truth {
  readonly by: string
  readonly byName: string
  readonly question: string
  readonly questionText: string
  readonly group: string
  readonly groupName: string
  readonly option: string
  /** Place of the option in its question. */
  readonly place: number
  readonly count: number
  readonly isHidden: boolean
}

/** Every figure by group of a set of breakdowns that are protected together. */
export function truthOf(breakdowns: readonly string[], weight: readonly string[]): Truth[] {
  const { questionnaire } = dataset
  const set = tabulateSet({ ...dataset, language: 'sv', breakdowns, weight, reveal: true })
  return set.breakdowns.flatMap(({ breakdown, questions }) => {
    if (!breakdown) return []
    const { by } = breakdown
    return questions.flatMap(({ id: question, groups }) => {
      const questionText = questionnaire.questions.find(({ id }) => id === question)?.text.sv ?? ''
      return (groups ?? []).flatMap(({ id: group, options }) => {
        const summary = breakdown.groups.find(({ id }) => id === group)
        return options.map((option, place): Truth => {
          const count = 'count' in option ? option.count : option.hidden?.count
          if (count === undefined) throw new Error(`${question} ${group} ${option.id} is hidden from the test too`)
          return {
            by,
            byName: breakdownName(by, questionnaire, 'sv'),
            question,
            questionText,
            group,
            groupName: summary ? groupName(summary, 'sv') : group,
            option: option.id,
            place,
            count,
            isHidden: 'suppressed' in option,
          }
        })
      })
    })
  })
}
