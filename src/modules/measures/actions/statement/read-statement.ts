import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { listDecisions } from '../../queries/applicability.ts'
import { listPlacedMeasures } from '../../queries/situation.ts'
import type { Catalogue } from '../../rules/catalogue/catalogue.ts'
import { type Statement, stateApplicability } from '../../rules/statement/statement.ts'
import { allCatalogues } from '../all-catalogues.ts'

/** The statement of applicability of one catalogue. Four statements. @throws Problem `not-found` */
export const readStatement = defineAction({
  name: 'statement.read',
  permission: 'measure.read',
  effect: 'read',
  input: z.strictObject({ catalogue: z.string().max(64).optional() }),
  run: async (
    context,
    { catalogue: id },
  ): Promise<{ readonly statement: Statement; readonly catalogues: readonly Catalogue[] }> => {
    const { db, organisation, now } = context
    const catalogues = await allCatalogues(context)
    const catalogue = id === undefined ? catalogues[0] : catalogues.find((each) => each.id === id)
    if (!catalogue) throw new Problem('not-found')
    const measures = await listPlacedMeasures(db, organisation)
    const decisions = await listDecisions(db, organisation)
    return { statement: stateApplicability(catalogue, { measures, decisions, today: dayOf(now) }), catalogues }
  },
})
