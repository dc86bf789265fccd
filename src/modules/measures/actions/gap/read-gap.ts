import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { listDecisions } from '../../queries/applicability.ts'
import { listClassified, listPlacedMeasures, listUnits } from '../../queries/situation.ts'
import type { Catalogue } from '../../rules/catalogue/catalogue.ts'
import type { Situation } from '../../rules/state/gap.ts'
import { allCatalogues } from '../all-catalogues.ts'

export interface Gap {
  readonly catalogues: readonly Catalogue[]
  readonly catalogue: Catalogue
  readonly situation: Situation
}

/** What is demanded of each unit and system, and what is done about it. Six statements, whatever the number. @throws Problem `not-found` */
export const readGap = defineAction({
  name: 'gap.read',
  permission: 'measure.read',
  effect: 'read',
  input: z.strictObject({ catalogue: z.string().max(64).optional() }),
  run: async (context, { catalogue: id }): Promise<Gap> => {
    const { db, organisation, now } = context
    const catalogues = await allCatalogues(context)
    const catalogue = id === undefined ? catalogues[0] : catalogues.find((each) => each.id === id)
    if (!catalogue) throw new Problem('not-found')
    const today = dayOf(now)
    return {
      catalogues,
      catalogue,
      situation: {
        units: await listUnits(db, organisation, today),
        assets: await listClassified(db, organisation),
        measures: await listPlacedMeasures(db, organisation),
        applicability: await listDecisions(db, organisation),
        today,
      },
    }
  },
})
