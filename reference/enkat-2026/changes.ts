import type { Changes } from '../generate/plan-after.ts'

/** How the answers of the 2026 demonstration differ from those of 2015, in percentage points. Invented: no such survey exists. */
export const changes: Changes = {
  systematiskt: 11,
  policy: 9,
  policy_revidering: 6,
  efterlevnad: 10,
  funktion: 14,
  klassningsmetod: 21,
  klassningsmetod_faststalld: 8,
  riskanalys: 7,
  riskmetod: 9,
  incidentprocess: 18,
  incident_leverantorer: 6,
  kontinuitetsplan: 9,
  upphandlingsprocess: 13,
  kravstallning: 12,
  standardavtal: -6,
  lansstyrelsen: 8,
  andra_kommuner: 7,
  utbildning: 19,
}
