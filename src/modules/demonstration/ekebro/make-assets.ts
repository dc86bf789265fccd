import { effectiveLevels, type Level, type Levels } from '../../classification/index.ts'
import { knownRecovery } from './continuity-rows.ts'
import { type Making, namesIn } from './making.ts'
import type { AssetRow, ControlRow } from './rows.ts'

/** Rows of the register of assets: the levels that hold are those that follow from what each was assessed as, and from what needs it. */
export function makeAssets({ place, made, id, on }: Making): Readonly<Record<string, unknown>>[] {
  const effective = effectiveLevels(
    place.assets.map((row) => ({ id: row.name, name: row.name, kind: row.kind, own: ownLevels(row) })),
    place.assets.flatMap(({ name, needs }) => namesIn(needs).map((needed) => ({ asset: name, needs: needed }))),
  )
  return place.assets.map((row, position) => ({
    ...made,
    id: id('asset', row.name),
    kind: row.kind,
    name: row.name,
    summary: row.summary,
    status: statuses[row.name] ?? 'in-use',
    unit: id('unit', row.unit),
    owner: id('person', row.owner),
    supplier: id('supplier', row.supplier),
    agreement: row.supplier === '' || position % 5 === 0 ? null : `Avtal ${2019 + (position % 7)}-${100 + position}`,
    process_code: row.code || null,
    personal_data: row.personal ?? 'none',
    ...controlColumns(row, { id, on }),
    ...effective.get(row.name)?.levels,
    classified_on: isDecided(row) ? on(String(classifiedDays(row))) : null,
    next_date: on(row.next),
    ...recoveryColumns(row, position),
  }))
}

const statuses: Readonly<Record<string, string>> = {
  Lärplattan: 'phasing-out',
  Ritningsarkivet: 'phasing-out',
  Skolbiblioteken: 'phasing-out',
  'Nattillsyn med kamera': 'planned',
  Beslutsstödet: 'planned',
}

/** Nobody has asked yet whether they are critical to society. */
const unjudged: ReadonlySet<string> = new Set(['Dagvattenluckor Storån', 'Ishallens kyla'])

function controlColumns(
  row: AssetRow | ControlRow,
  { id, on }: Pick<Making, 'id' | 'on'>,
): Readonly<Record<string, unknown>> {
  const none = {
    sector: null,
    controls: null,
    critical: null,
    critical_by: null,
    zone: null,
    internet: null,
    remote_access: null,
    remote_when: null,
    remote_protection: null,
    vendor_access: null,
    by_hand: null,
    restored_on: null,
  }
  if (!('sector' in row)) return none
  const { sector, controls, critical_by, zone, internet, remote_access } = row
  return {
    sector,
    controls,
    critical: unjudged.has(row.name) ? null : critical_by !== '',
    critical_by: critical_by || null,
    zone: id('zone', zone),
    internet,
    remote_access,
    remote_when: row.remote_when || null,
    remote_protection: row.remote_protection || null,
    vendor_access: row.vendor_access || null,
    by_hand: row.by_hand || null,
    restored_on: on(row.restored ?? ''),
  }
}

/** By how available it has to be, as whoever runs it has seen to; of some nobody has said. */
function recoveryColumns({ name, kind, levels }: AssetRow, position: number): Readonly<Record<string, unknown>> {
  const by = { 0: [72, 24], 1: [72, 24], 2: [24, 24], 3: [4, 24] }[Number(levels[2] || 0) as 0 | 1 | 2 | 3]
  const runs =
    (kind === 'system' || kind === 'control-system') && levels !== '' && (position % 9 !== 4 || name in knownRecovery)
  const [recovery_hours = null, loss_hours = null] = runs ? (knownRecovery[name] ?? by) : []
  return { recovery_hours, loss_hours }
}

/** What it was itself assessed as. */
export function ownLevels({ levels }: AssetRow): Levels {
  const [confidentiality, integrity, availability, traceability] = [...levels].map((digit) => Number(digit) as Level)
  return {
    confidentiality: confidentiality ?? null,
    integrity: integrity ?? null,
    availability: availability ?? null,
    traceability: traceability ?? null,
  }
}

/** Some have only had a first quick pass: those where nothing is serious, every other of them. */
export function isDecided({ levels, name }: AssetRow): boolean {
  return levels !== '' && (levels.includes('3') || name.length % 2 === 0)
}

/** Days from today to when it was classified: a year before it is to be again, two where the consequences are small. */
export function classifiedDays({ levels, next }: AssetRow): number {
  return Number(next) - (/[23]/.test(levels) ? 365 : 730)
}
