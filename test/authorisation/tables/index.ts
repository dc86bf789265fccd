import { sql } from 'kysely'
import type { TestDatabase } from '../../../src/platform/database/testing.ts'
import { agencies, everyone } from '../organisations.ts'
import { analysis } from './analysis.ts'
import { classification } from './classification.ts'
import { collection } from './collection.ts'
import { continuity } from './continuity.ts'
import { controlSystems } from './control-systems.ts'
import { cycle } from './cycle.ts'
import type { Described } from './described.ts'
import { documents } from './documents.ts'
import { exercises } from './exercises.ts'
import { files } from './files.ts'
import { following } from './following.ts'
import { incidentClocks } from './incident-clocks.ts'
import { incidents } from './incidents.ts'
import { keys } from './keys.ts'
import { measures } from './measures.ts'
import { organisation } from './organisation.ts'
import { platform } from './platform.ts'
import { publication } from './publication.ts'
import { registers } from './registers.ts'
import { risks } from './risks.ts'
import { survey } from './survey.ts'
import { units } from './units.ts'

/** The tables of each module, in the order of filling: what is referred to comes first. */
const described: readonly Described[] = [
  organisation,
  platform,
  registers,
  units,
  documents,
  classification,
  controlSystems,
  cycle,
  files,
  keys,
  measures,
  risks,
  incidents,
  continuity,
  exercises,
  incidentClocks,
  survey,
  collection,
  following,
  publication,
  analysis,
]

/** What an organisation that asks sees of each table. Everything that is not said here is closed, and a table that is not here fails the test. */
export const readable = Object.fromEntries(described.flatMap((module) => Object.entries(module.readable)))

/** Fills every table with a row for each organisation that can have one. */
export async function fillEveryTable(database: TestDatabase, questionnaire = 'id: q'): Promise<void> {
  await database.asOwner(async (db) => {
    for (const { fill } of described) {
      for (const id of everyone) await fill?.(db, id)
    }
    for (const { fillOfAgency } of described) {
      for (const agency of agencies) await fillOfAgency?.(db, agency, questionnaire)
    }
  })
}

/** Every table of ours with its columns, as the database itself tells it; without those that the table makes of others. */
export async function tablesOf(database: TestDatabase): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ name: string; columns: string[] }>`
    select c.relname as name, json_agg(a.attname order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = ''
    group by c.relname order by c.relname`.execute(database.db)
  return new Map(rows.map(({ name, columns }) => [name, columns]))
}
