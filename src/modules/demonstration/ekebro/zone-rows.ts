import type { Selectable } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'

type Zone = Selectable<Tables['zone']>
type Conduit = Selectable<Tables['conduit']>
type Judgement = Selectable<Tables['critical_judgement']>

/** The zones of Ekebro that are not process networks; those follow from the systems in them. */
export const zoneRows: ReadonlyArray<readonly [name: string, kind: Zone['kind'], summary: string]> = [
  ['Kontorsnätet', 'office', 'Arbetsplatser, e-post och rapporter'],
  ['Mellanzon drift', 'dmz', 'Dator att gå genom och kopior av mätvärden'],
  ['Driftcentral energi', 'operation', 'Operatörernas skärmar för värme och el'],
  ['Processnät vatten', 'process', 'Två vattenverk, pumpar och vattentorn'],
  ['Processnät avlopp', 'process', 'Reningsverket'],
  ['Processnät värme', 'process', 'Värmeverk och reservpanna'],
  ['Processnät el', 'process', 'Fördelningsstationer'],
  ['Fastighetsnät', 'building', 'Ventilation, reservkraft, bad och is'],
  ['Mobilt nät', 'mobile', 'Pumpstationer, luckor och signaler över mobilnätet'],
]

export interface ConduitRow extends Pick<Conduit, 'name' | 'carries' | 'protection'> {
  readonly from: string
  readonly to: string
}

export const conduitRows: readonly ConduitRow[] = [
  {
    name: 'Kontor till mellanzon',
    from: 'Kontorsnätet',
    to: 'Mellanzon drift',
    carries: 'Inloggning för beredskapen',
    protection: 'firewall',
  },
  {
    name: 'Beredskapens väg till vattnet',
    from: 'Mellanzon drift',
    to: 'Processnät vatten',
    carries: 'Fjärrstyrning av ventiler och pumpar',
    protection: 'jump-host',
  },
  {
    name: 'Mätvärden till driftcentralen',
    from: 'Processnät värme',
    to: 'Driftcentral energi',
    carries: 'Temperatur, tryck och larm',
    protection: 'one-way',
  },
  {
    name: 'Skolornas ventilation från kontoret',
    from: 'Kontorsnätet',
    to: 'Fastighetsnät',
    carries: 'Vaktmästarnas webbsida',
    protection: 'none',
  },
]

export interface JudgementRow
  extends Pick<Judgement, 'critical' | 'method' | 'harm' | 'within' | 'reach' | 'instead' | 'reason'> {
  readonly system: string
  /** Days before today. */
  readonly ago: number
}

/** How some were judged with the questions. */
export const judgementRows: readonly JudgementRow[] = [
  {
    system: 'Styrsystem Norra vattenverket',
    ago: 190,
    critical: true,
    method: 'risk-and-vulnerability',
    harm: 'life',
    within: 'hours',
    reach: 'most',
    instead: 'partly',
    reason: null,
  },
  {
    system: 'Pumpstationer spillvatten',
    ago: 160,
    critical: true,
    method: 'risk-analysis',
    harm: 'function',
    within: 'days',
    reach: 'many',
    instead: 'partly',
    reason: null,
  },
  {
    system: 'Tryckstegring Höjden',
    ago: 150,
    critical: true,
    method: 'classification',
    harm: 'trouble',
    within: 'hours',
    reach: 'many',
    instead: 'partly',
    reason: 'Sjukhemmet ligger i området och har ingen egen tank.',
  },
]
