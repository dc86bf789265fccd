import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import type { FoundRecord } from '../../../platform/register/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { type Methods, readMethods } from '../queries/methods.ts'
import { type RiskHistory, readRiskHistory } from '../queries/record.ts'
import { findRisk, type StoredRisk } from '../queries/risks.ts'
import { riskActions } from '../risk-register.ts'
import { type Inconsistency, inconsistenciesOf } from '../rules/consistency.ts'
import { type ReadRisk, readRisk } from '../rules/picture.ts'
import { roleThatAccepts } from '../rules/read-acceptance.ts'
import { factsOf } from './read-overview.ts'
import { changesAll } from './require-own-risk.ts'

/** What stands beside the fields of a risk. */
export interface RiskPicture extends RiskHistory {
  readonly risk: StoredRisk
  readonly readings: ReadRisk['readings']
  readonly methods: Methods
  readonly wrong: readonly Inconsistency[]
  readonly mayAssess: boolean
  readonly mayAccept: boolean
  readonly today: string
}

/** A risk's record with its history, and what stands beside its fields. At most six statements. */
export const openRisk = defineAction({
  name: 'risk.open',
  permission: 'risk.read',
  effect: 'read',
  input: z.uuid(),
  run: async (context, id): Promise<FoundRecord & { readonly picture: RiskPicture }> => ({
    ...(await riskActions.read.run(context, id)),
    picture: await pictureOf(context, id),
  }),
})

/** Three statements. @throws Problem `not-found` */
export async function pictureOf(context: ActionContext, id: string): Promise<RiskPicture> {
  const { db, organisation, person, role, now } = context
  const risk = await findRisk(db, organisation, id)
  if (risk === null) throw new Problem('not-found')
  const methods = await readMethods(db, organisation)
  const readings = readRisk(methods, risk.assessments)
  const level = readings.current?.level
  const today = dayOf(now)
  const works = role !== null && may(role, 'risk.assess')
  return {
    ...(await readRiskHistory(db, organisation, id)),
    risk,
    readings,
    methods,
    wrong: inconsistenciesOf(factsOf(risk, readings), today),
    mayAssess: !risk.ended && works && (changesAll(context) || risk.account === person),
    mayAccept: !risk.ended && level !== undefined && roleThatAccepts(methods.now, level, role) !== null,
    today,
  }
}
