import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import { listEvidence, listServed } from '../queries/ties.ts'
import { findRequirement, type Requirement } from '../rules/catalogue/catalogue.ts'
import type { Coverage } from '../rules/state/requirement-state.ts'
import { allCatalogues } from './all-catalogues.ts'

/** What a measure serves, and what shows it. */
export interface MeasureTies {
  /** `requirement` is null where no catalogue has it any more. */
  readonly serves: readonly {
    readonly id: string
    readonly requirement: Requirement | null
    readonly covers: Coverage
  }[]
  readonly evidence: Awaited<ReturnType<typeof listEvidence>>
  readonly today: string
}

/** Three statements. */
export const readMeasureTies = defineAction({
  name: 'measure.ties',
  permission: 'measure.read',
  effect: 'read',
  input: z.strictObject({ measure: z.uuid() }),
  run: async (context, { measure }): Promise<MeasureTies> => {
    const { db, organisation, now } = context
    const catalogues = await allCatalogues(context)
    const served = await listServed(db, organisation, measure)
    return {
      serves: served.map(({ requirement: id, covers }) => ({
        id,
        requirement: findRequirement(catalogues, id)?.requirement ?? null,
        covers,
      })),
      evidence: await listEvidence(db, organisation, measure),
      today: dayOf(now),
    }
  },
})
