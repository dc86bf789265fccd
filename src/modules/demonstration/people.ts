import type { Role } from '../../platform/tenancy/index.ts'
import { coordinator } from './ekebro/places.ts'
import type { messages } from './messages.ts'

/** The agency of the demonstration. It does not exist. */
export const agency = { id: 'enkatmyndigheten', name: 'Enkätmyndigheten' } as const

/** Where questions about the agency’s open data would go. */
export const demonstrationContact = 'oppnadata@enkatmyndigheten.example'

/** The password of everyone in the demonstration: it is printed at start, and the data is invented. */
export const demonstrationPassword = 'demonstration'

export interface DemonstrationPerson {
  readonly name: string
  readonly email: string
  /** Organisation and role there; the first is where they land. */
  readonly works: ReadonlyArray<readonly [organisation: string, role: Role]>
  /** What to sign in as them for, where their role alone does not say it. */
  readonly doing?: keyof typeof messages.doing
}

/** Invented people. The municipalities are real, the answers in their name are not. */
export const people: readonly DemonstrationPerson[] = [
  {
    name: 'Anna Lindqvist',
    email: 'anna.lindqvist@arboga.example',
    works: [
      ['1984', 'coordinator'],
      ['1960', 'coordinator'],
    ],
  },
  { name: 'Maria Holm', email: 'maria.holm@arboga.example', works: [['1984', 'owner']] },
  { name: 'Jonas Sand', email: 'jonas.sand@arboga.example', works: [['1984', 'reviewer']] },
  { name: 'Sara Wik', email: 'sara.wik@enkatmyndigheten.example', works: [[agency.id, 'survey-lead']] },
  { name: 'Erik Norén', email: 'erik.noren@enkatmyndigheten.example', works: [[agency.id, 'analyst']] },
  { name: 'Linnea Falk', email: 'linnea.falk@arboga.example', works: [['1984', 'contributor']] },
  { name: 'Birgitta Åkesson', email: 'birgitta.akesson@arboga.example', works: [['1984', 'contributor']] },
  { name: 'Lars Berg', email: 'lars.berg@arboga.example', works: [['1984', 'administrator']] },
  { name: 'Karin Ahl', email: 'karin.ahl@upplandsvasby.example', works: [['0114', 'contact']] },
  {
    name: 'Ellen Berg',
    email: coordinator,
    works: [
      ['ekebro', 'coordinator'],
      ['asunda', 'coordinator'],
    ],
    doing: 'registers',
  },
  { name: 'Karin Dahl', email: 'karin.dahl@ekebro.example', works: [['ekebro', 'owner']], doing: 'ownSystems' },
  { name: 'Åsa Nilfors', email: 'asa.nilfors@ekebro.example', works: [['ekebro', 'owner']], doing: 'runsWater' },
  { name: 'Per Ask', email: 'per.ask@ekebro.example', works: [['ekebro', 'manager']] },
  { name: 'Lena Frick', email: 'lena.frick@ekebro.example', works: [['ekebro', 'administrator']], doing: 'runsEkebro' },
  { name: 'Omar Said', email: 'omar.said@ekebro.example', works: [['ekebro', 'reviewer']], doing: 'readsEkebro' },
  { name: 'Nils Åberg', email: 'nils.aberg@ekebro.example', works: [['ekebro', 'employee']] },
  {
    name: 'Petra Nyman',
    email: 'petra.nyman@lansstyrelsen-vastmanland.example',
    works: [['lansstyrelsen-19', 'officer']],
  },
]
