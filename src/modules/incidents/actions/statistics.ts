import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { countYear } from '../queries/statistics.ts'
import { disclose, discloseTotal, type Shown } from '../rules/statistics.ts'

export interface YearStatistics {
  readonly year: number
  /** null: withheld. */
  readonly total: number | null
  readonly months: Shown
  readonly kinds: Shown
  readonly severities: Shown
  readonly units: Shown
}

const months = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at + 1}`.padStart(2, '0'), 0]))

/** The incidents of a year in figures that may be shown to anyone. One statement. */
export const readStatistics = defineAction({
  name: 'incident.statistics',
  permission: 'incident.read',
  effect: 'read',
  input: z.strictObject({ year: z.int().min(1990).max(2200) }),
  run: async ({ db, organisation }, { year }): Promise<YearStatistics> => {
    const counted = await countYear(db, organisation, year)
    return {
      year,
      total: discloseTotal(counted.total),
      months: disclose({ ...months, ...counted.months }),
      kinds: disclose(counted.kinds),
      severities: disclose(counted.severities),
      units: disclose(counted.units),
    }
  },
})
