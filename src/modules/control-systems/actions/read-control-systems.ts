import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { addMonths, dayOf } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import type { FoundRecord } from '../../../platform/register/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { assetActions } from '../../assets/index.ts'
import { type FoundSystems, type KeptJudgement, listJudgements, readSystems } from '../queries/control-systems.ts'

export interface ControlSystems extends FoundSystems {
  /** ISO date: recovery that was tried before it has to be tried again. */
  readonly yearAgo: string
  /** May change zones and what passes between them. */
  readonly mayChange: boolean
  /** May add systems of their own. */
  readonly mayAdd: boolean
}

/** The control systems with their zones. One statement. */
export const readControlSystems = defineAction({
  name: 'control-system.overview',
  permission: 'asset.read',
  effect: 'read',
  input: z.strictObject({}),
  run: async ({ db, organisation, role, now }): Promise<ControlSystems> => ({
    ...(await readSystems(db, organisation)),
    yearAgo: addMonths(dayOf(now), -12),
    mayChange: role !== null && may(role, 'asset.change'),
    mayAdd: role !== null && may(role, 'asset.edit'),
  }),
})

export interface ToJudge extends FoundRecord {
  readonly judgements: readonly KeptJudgement[]
}

/** A control system with how it has been judged. At most five statements. @throws Problem `not-found` for what controls nothing */
export const readToJudge = defineAction({
  name: 'control-system.judgements',
  permission: 'asset.read',
  effect: 'read',
  input: z.strictObject({ asset: z.uuid() }),
  run: async (context, { asset }): Promise<ToJudge> => {
    const found = await assetActions.read.run(context, asset)
    if (found.record.values.kind !== 'control-system') throw new Problem('not-found')
    return { ...found, judgements: await listJudgements(context.db, context.organisation, asset) }
  },
})
