import type { QuestionPlan } from '../generate/plan.ts'
import type { Changes } from '../generate/plan-after.ts'

/** How the answers of the 2020 demonstration differ from those of 2015, in percentage points. Invented: no such survey exists. */
export const changes: Changes = {
  systematiskt: 9,
  policy: 6,
  policy_revidering: -3,
  efterlevnad: 5,
  klassningsmetod: 14,
  klassningsmetod_faststalld: 4,
  riskanalys: 3,
  riskmetod: 5,
  incidentprocess: 14,
  incident_leverantorer: 4,
  kontinuitetsplan: 4,
  upphandlingsprocess: 7,
  kravstallning: 6,
  standardavtal: -4,
  andra_kommuner: 3,
  utbildning: 15,
}

/** The shares of questions whose answers are not those of 2015, as counts of a hundred or so. Invented as the rest. */
export const reshaped: Readonly<Record<string, QuestionPlan>> = {
  metodstod: many(70, { iso27000: 40, lis_metodstod: 33, annat: 32 }),
  funktion: one({ egen: 48, delad: 23, nej: 29 }),
  arbetstid: one({ heltid: 18, '26to99': 14, '10to25': 32, lt10: 36 }),
  rapportering_till: one({ kommundirektor: 47, kommunstyrelse: 26, annat: 16, ingen: 11 }),
  lansstyrelsen: one({ natverk: 22, annat_satt: 9, nej: 69 }),
  leverantor_uppfoljning: one({ ja: 31, nej: 69 }),
}

function one(counts: Readonly<Record<string, number>>): QuestionPlan {
  return many(
    Object.values(counts).reduce((sum, count) => sum + count, 0),
    counts,
  )
}

function many(answered: number, counts: Readonly<Record<string, number>>): QuestionPlan {
  return { answered, counts: new Map(Object.entries(counts)), rows: new Map() }
}
