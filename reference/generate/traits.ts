import type { FrameYear, Municipality } from '../frames.ts'
import { normal } from './noise.ts'

/** What makes one synthetic municipality answer as it does. It is the same in every round, so that rounds can be matched. */
export interface Traits {
  readonly code: string
  readonly countyCode: string
  /** Inhabitants on a logarithmic scale, mean 0 and deviation 1 over the country. */
  readonly size: number
  /** How far its work has come, about mean 0 and deviation 1: half size, half its own. */
  readonly maturity: number
  /** How likely it is to answer at all. */
  readonly willingness: number
}

/** Counties that the agency had to ask again in 2015; which ones is our choice. */
const reluctantCounties = new Set(['22', '23', '25'])

export function describeTraits(municipalities: readonly Municipality[], year: FrameYear): readonly Traits[] {
  const logs = municipalities.map((each) => Math.log(each.population[year]))
  const mean = logs.reduce((sum, each) => sum + each, 0) / logs.length
  const deviation = Math.sqrt(logs.reduce((sum, each) => sum + (each - mean) ** 2, 0) / logs.length)
  return municipalities.map(({ code, countyCode }, index) => {
    const size = ((logs[index] ?? mean) - mean) / deviation
    const maturity = 0.6 * size + 0.75 * normal('maturity', code) + 0.25 * normal('maturity', countyCode)
    const reluctance = reluctantCounties.has(countyCode) ? 1 : 0
    const willingness = 0.35 * size + 0.25 * maturity + normal('willingness', code) - reluctance
    return { code, countyCode, size, maturity, willingness }
  })
}
