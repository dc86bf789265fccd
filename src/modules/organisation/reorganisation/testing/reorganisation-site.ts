import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { TestDatabase } from '../../../../platform/database/testing.ts'
import { type Member, members, now, openPeopleSite, type PeopleSite } from '../../testing/people-site.ts'
import { addUnit } from '../../units/actions/change-units.ts'
import { readOrganisation } from '../../units/actions/read-organisation.ts'
import { decideReorganisation } from '../actions/do-reorganisation.ts'
import { startReorganisation } from '../actions/plan-reorganisation.ts'
import { openReorganisation } from '../actions/read-reorganisations.ts'
import { addContraptions, countHomes, removeUnits } from '../queries/testing/contraptions.ts'
import type { MadeUnit, Step } from '../rules/plan.ts'

const { coordinator, reviewer } = members
export const today = '2026-11-24'

/** A municipality to reorganise, without units before each test, with a register that the program knows nothing of. To be asked for in a describe. */
export function openReorganisationSite(kind: TestDatabase['kind']) {
  let site: PeopleSite
  beforeAll(async () => {
    site = await openPeopleSite(kind)
    // It is moved without anybody having said so here
    await addContraptions(site)
  })
  beforeEach(() => removeUnits(site))
  afterAll(() => site.close())

  const board = async (name: string, parent = '') =>
    (await site.as(coordinator, addUnit, { kind: 'board', name, parent, since: '2019-01-01' })).id
  const made = (name: string, parent: string | null = null): MadeUnit => ({
    id: crypto.randomUUID(),
    kind: 'board',
    name,
    parent,
  })
  const by = () => ({
    organisation: 'arboga',
    created_at: now,
    created_by: 'anna',
    changed_at: now,
    changed_by: 'anna',
  })
  /** A record in each register, and one that has ended. */
  const fill = (unit: string) =>
    site.asOwner(async (db) => {
      const add = async (table: string, more: object) => {
        const { id } = (await db
          .insertInto(table as never)
          .values({ ...by(), name: table, ...more } as never)
          .returning('id' as never)
          .executeTakeFirstOrThrow()) as { id: string }
        return id
      }
      return {
        asset: await add('asset', { kind: 'system', unit }),
        ended: await add('asset', { kind: 'system', unit, name: 'Gammalt', ended_at: now }),
        document: await add('document', { kind: 'policy', unit }),
        person: await add('person', { unit }),
        contraption: await add('contraption', { home: unit }),
      }
    })
  const homes = (unit: string) => countHomes(site, unit)
  const plan = async (steps: Step[], day = today, who: Member = coordinator) =>
    (await site.as(who, startReorganisation, { name: 'Efter valet', day, steps })).id
  const decide = (reorganisation: string, version = 1, at?: Date) =>
    site.as(coordinator, decideReorganisation, { reorganisation, version, confirmed: true }, at)
  const read = (reorganisation: string) => site.as(reviewer, openReorganisation, { reorganisation })
  const names = async () => (await site.as(reviewer, readOrganisation, { day: null })).units.map(({ name }) => name)

  return { site: () => site, board, made, fill, homes, plan, decide, read, names }
}
