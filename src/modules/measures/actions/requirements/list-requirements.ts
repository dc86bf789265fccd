import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { listDecisions } from '../../queries/applicability.ts'
import { listPlacedMeasures } from '../../queries/situation.ts'
import type { Catalogue } from '../../rules/catalogue/catalogue.ts'
import { statesOf } from '../../rules/state/gap.ts'
import type { RequirementState } from '../../rules/state/requirement-state.ts'
import { allCatalogues } from '../all-catalogues.ts'
import { changesAll } from '../require-own-measure.ts'

export interface Requirements {
  readonly catalogues: readonly Catalogue[]
  /** By the id of a requirement, of every catalogue. */
  readonly states: ReadonlyMap<string, RequirementState>
  readonly mayChange: boolean
}

/** What is required of the municipality, by catalogue, and how each stands. Four statements. */
export const listRequirements = defineAction({
  name: 'requirement.list',
  permission: 'measure.read',
  effect: 'read',
  input: z.strictObject({}),
  run: async (context): Promise<Requirements> => {
    const { db, organisation, now } = context
    const catalogues = await allCatalogues(context)
    const situation = {
      units: [],
      assets: [],
      measures: await listPlacedMeasures(db, organisation),
      applicability: await listDecisions(db, organisation),
      today: dayOf(now),
    }
    const states = new Map(catalogues.flatMap((catalogue) => [...statesOf(catalogue, situation)]))
    return { catalogues, states, mayChange: changesAll(context) }
  },
})
