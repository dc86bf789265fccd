import type { ActionContext } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { countAll, listUnitColumns, type UnitColumn } from '../../units/queries/holdings.ts'
import { holdUnits, type LivingUnit, listUnits, newestPeriods } from '../../units/queries/units.ts'
import { listReorganisations, type Reorganisation } from '../queries/reorganisations.ts'
import { checkPlan, type PlanFault } from '../rules/check-plan.ts'
import { endedBy } from '../rules/plan.ts'

/** A plan as it stands against the organisation of now. */
export interface ReadPlan {
  readonly reorganisation: Reorganisation
  readonly units: readonly LivingUnit[]
  readonly columns: readonly UnitColumn[]
  /** None for one that is done or cancelled. */
  readonly faults: readonly PlanFault[]
}

/**
 * Reads a plan and checks it. Five statements, and one more where it is to be done.
 *
 * @param use `do` lets nothing more be given the units that it ends: what is read then is all that there is to move
 * @throws Problem `not-found`
 */
export async function readPlan(
  { db, organisation }: ActionContext,
  id: string,
  use: 'look' | 'do' = 'look',
): Promise<ReadPlan> {
  const [reorganisation] = await listReorganisations(db, organisation, id)
  if (!reorganisation) throw new Problem('not-found')
  if (use === 'do') {
    const ending = reorganisation.steps.flatMap(endedBy)
    await holdUnits(
      db,
      organisation,
      ending.map(([unit]) => unit),
    )
  }
  const units = await listUnits(db, organisation)
  const columns = await listUnitColumns(db)
  const records = await countAll(db, organisation, columns)
  const changedOn = await newestPeriods(db, organisation)
  const { steps, day, status } = reorganisation
  const open = status !== 'done' && status !== 'cancelled'
  const faults = open ? checkPlan(steps, { units, records, changedOn, day }) : []
  return { reorganisation, units, columns, faults }
}
