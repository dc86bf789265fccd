import type { Attacks } from './attacks.ts'
import { collecting } from './collecting.ts'
import { continuity } from './continuity.ts'
import { controlSystems } from './control-systems.ts'
import { counties } from './counties.ts'
import { cycle } from './cycle.ts'
import { documents } from './documents.ts'
import { exercises } from './exercises.ts'
import { files } from './files.ts'
import { incidentClocks } from './incident-clocks.ts'
import { incidents } from './incidents.ts'
import { keys } from './keys.ts'
import { people } from './people.ts'
import { pilots } from './pilots.ts'
import { registers } from './registers.ts'
import { risks } from './risks.ts'
import { surveys } from './surveys.ts'
import { units } from './units.ts'

export const attacks: readonly Attacks[] = [
  people,
  surveys,
  collecting,
  counties,
  pilots,
  registers,
  units,
  cycle,
  files,
  documents,
  keys,
  incidents,
  continuity,
  risks,
  incidentClocks,
  controlSystems,
  exercises,
]
