import { addRows, type Db } from '../queries.ts'
import { addJudgements, addZones } from './add-zones.ts'
import { promised } from './continuity-rows.ts'
import { makeAnswers, makeAssessments } from './make-assessments.ts'
import { makeAssets } from './make-assets.ts'
import { type Making, namesIn } from './making.ts'

/** Puts an invented municipality's records into the registers: a statement each for units, people, suppliers, assets, dependencies and documents. */
export async function addRecords(db: Db, making: Making): Promise<void> {
  const { place, made, id, on, accounts } = making
  const units = place.units.map(({ name, kind, parent }) => ({
    ...made,
    id: id('unit', name),
    name,
    kind,
    parent: id('unit', parent),
    started_on: '2023-01-01',
  }))
  const people = place.people.map(({ name, email, title, unit, stand_in }) => ({
    ...made,
    id: id('person', name),
    name,
    email,
    title,
    unit: id('unit', unit),
    stand_in: id('person', stand_in),
    account: accounts.get(email) ?? null,
  }))
  const suppliers = place.suppliers.map(({ owner, ...row }) => ({
    ...made,
    id: id('supplier', row.name),
    ...row,
    owner: id('person', owner),
    recovery_hours: promised[row.name] ?? null,
  }))
  const dependencies = place.assets.flatMap(({ name, needs }) =>
    namesIn(needs).map((needed) => ({
      organisation: place.id,
      asset: id('asset', name),
      needs: id('asset', needed),
      added_at: made.created_at,
      added_by: made.created_by,
    })),
  )
  const documents = place.documents.map((row) => ({
    ...made,
    id: id('document', row.name),
    name: row.name,
    summary: row.summary,
    kind: row.kind,
    status: row.status,
    unit: id('unit', row.unit),
    owner: id('person', row.owner),
    decided_by: row.decided_by || null,
    decided_on: on(row.decided),
    minute: row.minute || null,
    review_months: row.months === '' ? null : Number(row.months),
    next_review: on(row.review),
    revised_when: row.revised_when || null,
  }))
  await addRows(db, 'unit', units)
  await addRows(db, 'person', people)
  await addRows(db, 'supplier', suppliers)
  await addZones(db, making)
  await addRows(db, 'asset', makeAssets(making))
  await addJudgements(db, making)
  await addRows(db, 'dependency', dependencies)
  await addRows(db, 'assessment', makeAssessments(making))
  await addRows(db, 'assessment_answer', makeAnswers(making))
  await addRows(db, 'document', documents)
}
