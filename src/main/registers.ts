import { assetRegister, conduitRegister, supplierRegister, zoneRegister } from '../modules/assets/index.ts'
import { planRegister, processRegister } from '../modules/continuity/index.ts'
import { documentRegister } from '../modules/documents/index.ts'
import { exerciseRegister } from '../modules/exercises/index.ts'
import { incidentRegister } from '../modules/incidents/index.ts'
import { measureRegister } from '../modules/measures/index.ts'
import { personRegister } from '../modules/organisation/index.ts'
import { riskRegister } from '../modules/risk/index.ts'
import type { Register } from '../platform/register/index.ts'

/** Every register. The jobs need them all, for the tasks that their days raise. */
export const registers: readonly Register[] = [
  assetRegister,
  conduitRegister,
  documentRegister,
  exerciseRegister,
  incidentRegister,
  measureRegister,
  personRegister,
  planRegister,
  processRegister,
  riskRegister,
  supplierRegister,
  zoneRegister,
]
