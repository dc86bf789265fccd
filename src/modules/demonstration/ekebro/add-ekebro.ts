import { addRows, type Db, findPeople } from '../queries.ts'
import { assets, documents, municipality, staff, suppliers, units } from './places.ts'
import { recordId } from './record-id.ts'

const day = 24 * 3600 * 1000

/** A municipality that does not exist, with what it has in its registers so far. */
export async function addEkebro(db: Db, now: Date): Promise<void> {
  const [ellen = ''] = await findPeople(db, [municipality.coordinator])
  const made = {
    organisation: municipality.id,
    version: 1,
    created_at: new Date(now.getTime() - 200 * day),
    created_by: ellen,
    changed_at: new Date(now.getTime() - 200 * day),
    changed_by: ellen,
    secrecy: {},
  }
  const at = (days: number | null) =>
    days === null ? null : new Date(now.getTime() + days * day).toISOString().slice(0, 10)
  const id = (kind: string, name: string | null) => (name === null ? null : recordId(kind, name))
  const accounts = await findPeople(
    db,
    staff.map(({ email }) => email),
  )
  await addRows(
    db,
    'unit',
    units.map(({ name, kind, parent }) => ({
      ...made,
      id: id('unit', name),
      name,
      kind,
      parent: id('unit', parent),
      started_on: '2023-01-01',
      ended_on: null,
    })),
  )
  await addRows(
    db,
    'person',
    staff.map(({ name, email, title, unit }, index) => ({
      ...made,
      id: id('person', name),
      name,
      email,
      title,
      unit: id('unit', unit),
      account: accounts[index] ?? null,
    })),
  )
  await addRows(
    db,
    'supplier',
    suppliers.map(({ name, delivers }) => ({ ...made, id: id('supplier', name), name, delivers })),
  )
  await addRows(
    db,
    'asset',
    assets.map(({ name, summary, kind, unit, owner, supplier, levels, next }) => ({
      ...made,
      id: id('asset', name),
      name,
      summary,
      kind,
      status: 'in-use',
      unit: id('unit', unit),
      owner: id('person', owner),
      supplier: id('supplier', supplier),
      confidentiality: levels?.[0] ?? null,
      integrity: levels?.[1] ?? null,
      availability: levels?.[2] ?? null,
      traceability: levels?.[3] ?? null,
      next_date: at(next),
    })),
  )
  await addRows(
    db,
    'document',
    documents.map(({ name, kind, status, decided, review, owner }) => ({
      ...made,
      id: id('document', name),
      name,
      kind,
      status,
      owner: id('person', owner),
      decided_by: decided?.by ?? null,
      decided_on: at(decided?.on ?? null),
      minute: decided?.minute ?? null,
      next_review: at(review),
    })),
  )
}
