/** Ekebro kommun, its people and everything it has are invented. */
export const municipality = {
  id: 'ekebro',
  name: 'Ekebro kommun',
  coordinator: 'ellen.berg@ekebro.example',
} as const

interface Unit {
  readonly name: string
  readonly kind: 'board' | 'administration' | 'company' | 'unit'
  readonly parent: string | null
}

export const units: readonly Unit[] = [
  { name: 'Kommunstyrelsen', kind: 'board', parent: null },
  { name: 'Vård- och omsorgsnämnden', kind: 'board', parent: null },
  { name: 'Barn- och utbildningsnämnden', kind: 'board', parent: null },
  { name: 'Ekebro Vatten AB', kind: 'company', parent: null },
  { name: 'Kommunledningskontoret', kind: 'administration', parent: 'Kommunstyrelsen' },
]

interface Staff {
  readonly name: string
  readonly email: string
  readonly title: string
  readonly unit: string
}

export const staff: readonly Staff[] = [
  {
    name: 'Ellen Berg',
    email: municipality.coordinator,
    title: 'Informationssäkerhetssamordnare',
    unit: 'Kommunledningskontoret',
  },
  {
    name: 'Karin Dahl',
    email: 'karin.dahl@ekebro.example',
    title: 'Verksamhetschef',
    unit: 'Vård- och omsorgsnämnden',
  },
  { name: 'Eva Norén', email: 'eva.noren@ekebro.example', title: 'Ekonomichef', unit: 'Kommunledningskontoret' },
  { name: 'Jonas Strand', email: 'jonas.strand@ekebro.example', title: 'Driftchef', unit: 'Ekebro Vatten AB' },
]

export const suppliers: readonly { readonly name: string; readonly delivers: string }[] = [
  { name: 'Treva AB', delivers: 'Journalsystem' },
  { name: 'Nordtal Lön AB', delivers: 'Lönesystem som tjänst' },
  { name: 'Aquatek Nordic', delivers: 'Styrsystem för vattenverk' },
]

interface Asset {
  readonly name: string
  readonly summary: string
  readonly kind: 'process' | 'information' | 'system' | 'control-system'
  readonly unit: string
  readonly owner: string | null
  readonly supplier: string | null
  /** Confidentiality, integrity, availability, traceability; null where it is not classified. */
  readonly levels: readonly [number, number, number, number] | null
  /** Days from today. */
  readonly next: number | null
}

export const assets: readonly Asset[] = [
  {
    name: 'Treva Omsorg',
    summary: 'Journal och insatser',
    kind: 'system',
    unit: 'Vård- och omsorgsnämnden',
    owner: 'Karin Dahl',
    supplier: 'Treva AB',
    levels: [3, 3, 3, 2],
    next: -21,
  },
  {
    name: 'Styrsystem Norra vattenverket',
    summary: 'Dricksvatten, styrsystem',
    kind: 'control-system',
    unit: 'Ekebro Vatten AB',
    owner: 'Jonas Strand',
    supplier: 'Aquatek Nordic',
    levels: [1, 3, 3, 2],
    next: -9,
  },
  {
    name: 'Lönita',
    summary: 'Lön och schema',
    kind: 'system',
    unit: 'Kommunstyrelsen',
    owner: 'Eva Norén',
    supplier: 'Nordtal Lön AB',
    levels: [2, 3, 2, 2],
    next: 7,
  },
  {
    name: 'Passagesystem stadshuset',
    summary: 'Dörrar och larm',
    kind: 'system',
    unit: 'Kommunstyrelsen',
    owner: null,
    supplier: null,
    levels: null,
    next: null,
  },
]

interface Document {
  readonly name: string
  readonly kind: 'policy' | 'guideline' | 'routine' | 'guidance' | 'plan'
  readonly status: 'draft' | 'in-force' | 'replaced' | 'repealed'
  readonly decided: {
    readonly by: 'council' | 'executive-board' | 'board' | 'director'
    readonly on: number
    readonly minute: string
  } | null
  /** Days from today. */
  readonly review: number | null
  readonly owner: string | null
}

export const documents: readonly Document[] = [
  {
    name: 'Informationssäkerhetspolicy',
    kind: 'policy',
    status: 'in-force',
    decided: { by: 'council', on: -1000, minute: '§ 18' },
    review: 108,
    owner: 'Ellen Berg',
  },
  {
    name: 'Rutin för informationssäkerhetsincidenter',
    kind: 'routine',
    status: 'draft',
    decided: null,
    review: null,
    owner: 'Ellen Berg',
  },
]
