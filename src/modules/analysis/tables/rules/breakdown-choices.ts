import type { Frame } from '../../../collection/index.ts'
import type { Language, Questionnaire } from '../../../survey/index.ts'
import { type FrameGroups, groupFrame } from '../../tabulation/rules/breakdown.ts'
import { populationColumn } from '../../tabulation/rules/population-class.ts'
import { breakdownName } from './breakdown-names.ts'

/** A breakdown to choose, as `tabulateSet` writes it, with its name. */
export interface BreakdownChoice {
  readonly by: string
  readonly name: string
}

export interface BreakdownChoices {
  /** What the frame knows: also what can be weighted by. */
  readonly columns: readonly BreakdownChoice[]
  /** Questions with one answer. */
  readonly questions: readonly BreakdownChoice[]
}

/** A column with more groups than this tells respondents apart rather than groups them. */
const mostGroups = 60

/**
 * What a survey can be broken down by. Of the frame's columns those that make groups, each partition once: a county's code says the same
 * as its name. `population` stands for the size classes.
 */
export function breakdownChoices(questionnaire: Questionnaire, frame: Frame, language: Language): BreakdownChoices {
  const population = populationColumn(frame)
  const names = [...(population ? ['population'] : []), ...frame.columns.filter((name) => name !== population?.column)]
  const seen = new Set<string>()
  const columns = names.filter((name) => {
    const grouped = groupFrame(frame, name)
    const used = grouped?.groups.filter((group) => group.population > 0).length ?? 0
    if (!grouped || used < 2 || used > Math.min(mostGroups, frame.rows.length / 2)) return false
    const same = partition(frame, grouped)
    if (seen.has(same)) return false
    seen.add(same)
    return true
  })
  const named = (by: string) => ({ by, name: breakdownName(by, questionnaire, language) })
  return {
    columns: columns.map(named),
    questions: questionnaire.questions.filter(({ type }) => type === 'single').map(({ id }) => named(id)),
  }
}

/** The same text for two columns that group the respondents alike, whatever they call the groups. */
function partition(frame: Frame, { placeOf }: FrameGroups): string {
  const order = new Map<number, number>()
  return frame.rows
    .map(({ respondent }) => {
      const place = placeOf(respondent)
      const known = order.get(place)
      if (known !== undefined) return known
      order.set(place, order.size)
      return order.size - 1
    })
    .join(',')
}
