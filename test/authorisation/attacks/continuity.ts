import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { everyone, municipalities, personOf } from '../organisations.ts'
import type { Row } from '../tables/described.ts'
import type { Attacks } from './attacks.ts'

/** What a plan says is not altered once it is decided, and nobody but the database notes that something beneath it has changed. */
export const continuity: Attacks = {
  definers: [
    'judge_process',
    'handle_plan_triggers',
    'ask_for_revision',
    'follow_assets',
    'follow_suppliers',
    'follow_people',
    'follow_units',
    'follow_dependencies',
  ],
  attack({ attempt }) {
    const [town] = municipalities

    test.each(everyone)('lets %s change no plan that is decided, nor decide in the name of another', async (asks) => {
      for (const statement of [
        sql`update plan_version set activation = 'made up' where state = 'in-force' returning 1 as n`,
        sql`update plan_version set state = 'draft', decided_at = null, decided_by = null returning 1 as n`,
        sql`update plan_version set decided_by = ${personOf(asks)} where state = 'in-force' and decided_by <> ${personOf(asks)}
          returning 1 as n`,
      ]) {
        const done = await attempt(asks, sql<Row>`${statement}`)
        expect(done === '42501' || (Array.isArray(done) && done.length === 0)).toBe(true)
      }
      expect(await attempt(asks, sql<Row>`delete from plan_version returning 1 as n`)).toBe('42501')
    })

    test('lets nobody begin a version as decided or as another, nor judge an impact as another', async () => {
      for (const statement of [
        sql<Row>`insert into plan_version (organisation, plan, number, state, started_at, started_by, changed_at, changed_by)
          select organisation, id, 9, 'in-force', now(), ${personOf(town)}, now(), ${personOf(town)}
          from continuity_plan limit 1 returning 1 as n`,
        sql<Row>`insert into plan_version (organisation, plan, number, started_at, started_by, changed_at, changed_by)
          select organisation, id, 9, now(), 'somebody else', now(), 'somebody else' from continuity_plan limit 1 returning 1 as n`,
        sql<Row>`insert into process_impact (organisation, process, category, period, level, judged_at, judged_by)
          select organisation, id, 'law', '1m', 4, now(), 'somebody else' from process limit 1 returning 1 as n`,
        sql<Row>`update plan_contact set phone = 'made up' returning 1 as n`,
      ]) {
        expect(await attempt(town, statement)).toBe('42501')
      }
    })

    test('lets nobody say that something beneath a plan has changed, nor that it has been dealt with', async () => {
      for (const statement of [
        sql<Row>`insert into plan_trigger (organisation, plan, register, record, name, kind, noticed_at, noticed_by)
          select organisation, id, 'unit', id, 'made up', 'moved', now(), ${personOf(town)} from continuity_plan limit 1
          returning 1 as n`,
        sql<Row>`update plan_trigger set handled_at = now() returning 1 as n`,
        sql<Row>`delete from plan_trigger returning 1 as n`,
        sql<Row>`select follow_assets() as n`,
        sql<Row>`select judge_process() as n`,
        sql<Row>`select judge_processes_above(${town}, array[]::uuid[], now(), 'somebody') as n`,
        sql<Row>`select slowest_in_chain(${town}, null) as n`,
        sql<Row>`select * from plans_above(${town}, array[]::uuid[])`,
      ]) {
        expect(await attempt(town, statement)).toBe('42501')
      }
    })
  },
}
