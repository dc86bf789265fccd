import { partialR } from '../../../../stats/partial-r.ts'
import { type RIndicator, rIndicator } from '../../../../stats/r-indicator.ts'
import { propensityBasis, type ResponseCell } from '../../../../stats/response-propensity.ts'
import { countyOf, type ProgressRow, populationClassOf } from '../../rules/collection-progress.ts'

/** What a frame may say of a respondent that groups are made of. */
export type Variable = 'county' | 'population'

/** The respondents in groups that are alike in all that the frame says: what every measure of representativity is made from. */
export interface ResponseGroups {
  /** In the order of the cells' levels. */
  readonly variables: readonly Variable[]
  readonly cells: readonly ResponseCell[]
  /** The group of each respondent, in their order. */
  readonly placed: readonly number[]
}

/** How well the complete answers mirror those that were asked. */
export interface Mirror {
  readonly indicator: RIndicator
  readonly partial: readonly MirrorVariable[]
}

export interface MirrorVariable {
  readonly variable: Variable
  readonly indicator: RIndicator | null
  /** Those that have answered least for their number first. */
  readonly levels: readonly MirrorLevel[]
}

export interface MirrorLevel {
  readonly level: string
  readonly total: number
  readonly complete: number
  readonly contribution: number
}

const levelOf: Readonly<Record<Variable, (row: ProgressRow) => string>> = {
  county: countyOf,
  population: populationClassOf,
}

/** A variable is used where the frame says it of everyone. */
export function responseGroups(rows: readonly ProgressRow[]): ResponseGroups {
  const variables = (['county', 'population'] as const).filter((variable) =>
    rows.every((row) => levelOf[variable](row) !== ''),
  )
  const places = new Map<string, number>()
  const cells: { levels: string[]; total: number; responded: number }[] = []
  const placed = rows.map((row) => {
    const levels = variables.map((variable) => levelOf[variable](row))
    const key = JSON.stringify(levels)
    const place = places.get(key) ?? cells.push({ levels, total: 0, responded: 0 }) - 1
    places.set(key, place)
    const cell = cells[place]
    if (cell) {
      cell.total += 1
      if (row.status === 'complete') cell.responded += 1
    }
    return place
  })
  return { variables, cells, placed }
}

/** null where too few have answered to say anything, or the frame says nothing that tells them apart. */
export function mirrorOf({ cells, variables }: ResponseGroups): Mirror | null {
  const indicator = rIndicator(cells, propensityBasis(cells))
  if (indicator === null) return null
  return {
    indicator,
    partial: variables.map((variable, place) => {
      const { adjusted, levels } = partialR(cells, place)
      return {
        variable,
        indicator: adjusted,
        levels: levels
          .map(({ responded, ...level }) => ({ ...level, complete: responded }))
          .sort((a, b) => a.contribution - b.contribution),
      }
    }),
  }
}
