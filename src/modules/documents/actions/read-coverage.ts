import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { type LivingUnit, listUnits } from '../../organisation/index.ts'
import { type FoundDocument, listInForce } from '../queries/readings.ts'
import { reachOf, scopeOf } from '../rules/scope.ts'

export interface UnitDocuments {
  readonly unit: LivingUnit
  readonly documents: readonly FoundDocument[]
  /** A board or a company that no policy in force applies to. */
  readonly lacksPolicy: boolean
}

export interface Coverage {
  readonly units: readonly UnitDocuments[]
  /** ISO date. */
  readonly today: string
}

/** Which documents apply to each unit, and where there is no policy. Two statements. */
export const readCoverage = defineAction({
  name: 'document.coverage',
  permission: 'unit.read',
  effect: 'read',
  input: z.strictObject({ unit: z.uuid().optional() }),
  run: async (context, { unit: wanted }): Promise<Coverage> => {
    const { db, organisation, now } = context
    const { documents } = await listInForce(db, context)
    const all = await listUnits(db, organisation)
    const reaching = documents.map((document) => ({
      document,
      reaches: reachOf(all, scopeOf(document.unit, document.scope)),
    }))
    const units = all
      .filter(({ id }) => wanted === undefined || id === wanted)
      .map((unit) => {
        const applying = reaching.filter(({ reaches }) => reaches(unit.id)).map(({ document }) => document)
        const needs = unit.kind === 'board' || unit.kind === 'company'
        return { unit, documents: applying, lacksPolicy: needs && !applying.some(({ kind }) => kind === 'policy') }
      })
    if (wanted !== undefined && units.length === 0) throw new Problem('not-found')
    return { units, today: dayOf(now) }
  },
})
