import { addRows, type Db } from '../queries.ts'
import { type Making, namesIn } from './making.ts'

/** What the municipality does or means to do, which requirements it serves, and what shows it. Three statements. */
export async function addMeasures(db: Db, { place, made, id, on }: Making): Promise<void> {
  if (place.measures.length === 0) return
  const added = { added_at: made.created_at, added_by: made.created_by }
  const measures = place.measures.map((row) => ({
    ...made,
    id: id('measure', row.name),
    name: row.name,
    status: row.status,
    unit: id('unit', row.unit),
    asset: id('asset', row.asset),
    owner: id('person', row.owner),
    due_on: on(row.due),
    done_on: on(row.done),
    cost: row.cost === '' ? null : Number(row.cost),
    minutes: row.hours === '' ? null : Number(row.hours) * 60,
  }))
  const served = place.measures.flatMap((row) =>
    namesIn(row.requirements).map((number) => ({
      organisation: place.id,
      measure: id('measure', row.name),
      requirement: `iso27002/${number}`,
      covers: row.unit === '' && row.asset === '' ? 'whole' : 'part',
      ...added,
    })),
  )
  const evidence = place.measures
    .filter((row) => row.evidence !== '')
    .map((row) => ({
      organisation: place.id,
      measure: id('measure', row.name),
      kind: 'text',
      name: row.evidence,
      shown_on: on(row.shown),
      valid_until: on(row.valid),
      ...added,
    }))
  await addRows(db, 'measure', measures)
  await addRows(db, 'measure_requirement', served)
  await addRows(db, 'evidence', evidence)
}
