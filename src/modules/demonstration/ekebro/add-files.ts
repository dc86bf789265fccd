import { createHash } from 'node:crypto'
import { addRows, type Db } from '../queries.ts'
import type { Making } from './making.ts'

/** Files beside records: what they are called and what stands in them. All of it is made up, and says so. */
const files = [
  {
    register: 'asset',
    record: 'Treva Omsorg',
    name: 'Driftrutin Treva Omsorg (påhittad).txt',
    text: 'Påhittad driftrutin för demonstrationen.\n\nReservrutin: pappersjournal i skåpet på varje boende. Jour: se leverantören.\n',
  },
  {
    register: 'supplier',
    record: 'Treva AB',
    name: 'Personuppgiftsbiträdesavtal Treva AB (påhittat).txt',
    text: 'Påhittat personuppgiftsbiträdesavtal för demonstrationen.\n\nParter: kommunen och Treva AB. Gäller till och med 2027-12-31.\n',
  },
  {
    register: 'measure',
    record: 'Manuell rutin när journalen inte går att nå',
    name: 'Protokoll från övningen (påhittat).txt',
    text: 'Påhittat protokoll för demonstrationen.\n\nTre boenden övade utan journal i fyra timmar. En brist: pärmen saknades på ett boende.\n',
  },
] as const

/** Lays files beside some records that the municipality has. Three statements. */
export async function addFiles(db: Db, { place, made, id }: Making): Promise<void> {
  const names = new Set([...place.assets, ...place.suppliers, ...place.measures].map(({ name }) => name))
  const here = files.filter(({ record }) => names.has(record))
  const added = { organisation: place.id, added_at: made.created_at, added_by: made.created_by }
  const bytesOf = (text: string) => Buffer.from(text)
  await addRows(
    db,
    'file',
    here.map(({ record, name, text }) => ({
      ...added,
      id: id('file', record),
      name,
      type: 'txt',
      size: bytesOf(text).length,
      sha256: createHash('sha256').update(text).digest('hex'),
    })),
  )
  await addRows(
    db,
    'file_part',
    here.map(({ record, text }) => ({
      organisation: place.id,
      file: id('file', record),
      part: 0,
      bytes: `\\x${bytesOf(text).toString('hex')}`,
    })),
  )
  await addRows(
    db,
    'attachment',
    here.map(({ register, record }) => ({
      ...added,
      id: id('attachment', record),
      register,
      record: id(register, record),
      file: id('file', record),
    })),
  )
}
