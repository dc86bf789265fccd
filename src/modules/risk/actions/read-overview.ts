import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { dayOf, isDay } from '../../../platform/i18n/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import type { Category } from '../../classification/index.ts'
import { type Methods, readMethods } from '../queries/methods.ts'
import { listCriticalAssets, listRisks, type StoredRisk } from '../queries/risks.ts'
import { type Finding, findInconsistencies, type RiskFacts } from '../rules/consistency.ts'
import { isCategory } from '../rules/method.ts'
import { levelsOf, type ReadRisk, readRisk } from '../rules/picture.ts'
import { changesAll } from './require-own-risk.ts'

/** A risk, and what the method in force says of it. */
export type PicturedRisk = StoredRisk & ReadRisk & { readonly earlier: ReadRisk['readings'] }

export interface RiskOverview {
  readonly methods: Methods
  /** Those that were asked for. */
  readonly risks: readonly PicturedRisk[]
  /** The days that are compared; null where only how it is now is asked for. */
  readonly between: { readonly from: string; readonly to: string } | null
  /** How many there are in all. */
  readonly total: number
  /** The units that have risks. */
  readonly units: ReadonlyArray<{ readonly id: string; readonly name: string }>
  /** Of all risks, whatever was asked for. */
  readonly findings: readonly Finding[]
  readonly mayAssess: boolean
  readonly mayLead: boolean
  readonly today: string
}

/** What the consistency rules look at of a risk. */
export function factsOf(risk: StoredRisk, readings: ReadRisk['readings']): RiskFacts {
  const { id, name, owner, treatment, existing, measures, accepted } = risk
  return { id, name, owned: owner !== null, treatment, levels: levelsOf(readings), existing, measures, accepted }
}

/** All risks as the method in force reads them. Three statements. */
export const readRiskOverview = defineAction({
  name: 'risk-overview.read',
  permission: 'risk.read',
  effect: 'read',
  input: z.strictObject({
    /** Of a unit alone; '' for all. */
    unit: z.string().max(100).default(''),
    /** The consequence for a category alone; '' for the worst. */
    category: z.string().max(100).default(''),
    /** ISO dates to compare between; '' for how it is now. */
    from: z.string().max(100).default(''),
    to: z.string().max(100).default(''),
  }),
  run: async (context, { unit, category, from, to }): Promise<RiskOverview> => {
    const { db, organisation, role, now } = context
    const today = dayOf(now)
    const methods = await readMethods(db, organisation)
    const [since, until] = [isDay(from) ? from : null, isDay(to) ? to : null]
    const stored = await listRisks(db, organisation, { from: since, to: until })
    const read = (risk: StoredRisk, of: Category | null): PicturedRisk => ({
      ...risk,
      readings: readRisk(methods, risk.assessments, of),
      earlier: readRisk(methods, risk.before, of),
    })
    const all = stored.map((risk) => read(risk, null))
    const asked = all.filter((risk) => unit === '' || risk.unit === unit)
    const units = new Map(all.flatMap(({ unit: id, unitName }) => (id && unitName ? [[id, unitName] as const] : [])))
    return {
      methods,
      risks: isCategory(category) ? asked.map((risk) => read(risk, category)) : asked,
      between: since === null ? null : { from: since, to: until ?? today },
      total: all.length,
      units: [...units].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'sv')),
      findings: findInconsistencies(
        all.map((risk) => factsOf(risk, risk.readings)),
        await listCriticalAssets(db, organisation),
        today,
      ),
      mayAssess: role !== null && may(role, 'risk.assess'),
      mayLead: changesAll(context),
      today,
    }
  },
})
