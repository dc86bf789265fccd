import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../platform/database/testing.ts'
import { explainChain } from '../rules/chain.ts'
import { type ContinuitySite, openContinuitySite } from '../testing/continuity-site.ts'
import { readChain } from './chain.ts'

const hours = fc.option(fc.integer({ min: 0, max: 9 }), { nil: null })

/** Assets that need each other in any way, circles among them, with suppliers; some have ended. */
const graphs = fc.record({
  assets: fc.array(fc.record({ hours, supplier: fc.option(fc.nat(2), { nil: null }), ended: fc.boolean() }), {
    minLength: 1,
    maxLength: 7,
  }),
  suppliers: fc.array(fc.record({ hours, ended: fc.boolean() }), { minLength: 3, maxLength: 3 }),
  links: fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 14, selector: ([a, b]) => a * 10 + b }),
  recovery: hours,
  tolerable: hours,
})

describe.each(databaseKinds)('the chain of a process on the %s database', (kind) => {
  let site: ContinuitySite
  beforeAll(async () => {
    site = await openContinuitySite(kind)
  })
  afterAll(() => site.close())

  const chainBy = async (process: string) =>
    site.asOwner(async (db) => {
      const { chain_by } = await db
        .selectFrom('process')
        .select('chain_by')
        .where('id', '=', process)
        .executeTakeFirstOrThrow()
      return chain_by
    })
  const set = (table: string, id: string | undefined, to: string) =>
    site.asOwner((db) =>
      sql`update ${sql.table(table)} set ${sql.raw(to)}, changed_at = '2026-12-02T09:00:00Z', changed_by = 'bo'
          where id = ${id}::uuid`.execute(db),
    )
  const explain = async (asset: string, required: number | null) =>
    explainChain(
      asset,
      required,
      await site.db.transaction().execute(async (db) => {
        await sql`select set_config('lagesbild.organisation', 'arboga', true)`.execute(db)
        return readChain(db, 'arboga', asset)
      }),
    )

  test('is slow in the register exactly when the rule says so, however the assets hang together', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async ({ assets, suppliers, links, recovery, tolerable }) => {
        const ended = (is: boolean) => (is ? { ended_at: new Date('2026-11-30T10:00:00Z') } : {})
        const madeSuppliers = []
        for (const each of suppliers) {
          madeSuppliers.push(
            await site.add('supplier', { name: 's', recovery_hours: each.hours, ...ended(each.ended) }),
          )
        }
        const made: string[] = []
        for (const [at, each] of assets.entries()) {
          made.push(
            await site.add('asset', {
              kind: 'system',
              name: `a${at}`,
              recovery_hours: each.hours,
              supplier: each.supplier === null ? null : madeSuppliers[each.supplier],
            }),
          )
        }
        const [first = ''] = made
        const process = await site.add('process', {
          name: 'p',
          asset: first,
          recovery_hours: recovery,
          tolerable_hours: tolerable,
        })
        const agree = async () => {
          const { verdict } = await explain(first, recovery ?? tolerable)
          expect((await chainBy(process)) !== null).toBe(verdict === 'slow')
        }
        await agree()
        for (const [from, to] of links) {
          const [a, b] = [made[from], made[to]]
          if (a !== undefined && b !== undefined && a !== b) await site.link(a, b)
        }
        await agree()
        for (const [at, each] of assets.entries()) {
          if (each.ended && at % 2 === 1) await set('asset', made[at], 'ended_at = changed_at')
        }
        await agree()
        await set('supplier', madeSuppliers[0], 'recovery_hours = 8')
        await agree()
      }),
      { numRuns: kind === 'embedded' ? 15 : 5 },
    )
  })

  test('is slow since the day it became so, until it is not, and the history says whose change it was', async () => {
    const supplier = await site.add('supplier', { name: 'Treva AB', recovery_hours: 4 })
    const system = await site.add('asset', { kind: 'system', name: 'Treva', recovery_hours: 3, supplier })
    const journal = await site.add('asset', { kind: 'information', name: 'Journaler' })
    const care = await site.add('asset', { kind: 'process', name: 'Hemtjänst', recovery_hours: 700 })
    await site.link(care, journal)
    await site.link(journal, system)
    const process = await site.add('process', { name: 'Hemtjänst', asset: care, recovery_hours: 4 })
    expect(await chainBy(process)).toBeNull()
    expect(await explain(care, 4)).toMatchObject({ verdict: 'holds', weakest: { hours: 4 } })

    await set('supplier', supplier, 'recovery_hours = 24')
    expect(await chainBy(process)).toBe('2026-12-02')
    const found = await explain(care, 4)
    expect(found.weakest?.way.map(({ name }) => name)).toEqual(['Journaler', 'Treva', 'Treva AB'])
    const { rows } = await site.asOwner((db) =>
      sql<{ changed_by: string; cause: string }>`
        select changed_by, cause from register_history where record = ${process}::uuid order by version desc limit 1`.execute(
        db,
      ),
    )
    expect(rows).toEqual([{ changed_by: 'bo', cause: 'chain' }])
    await set('process', process, 'recovery_hours = 24')
    expect(await chainBy(process)).toBeNull()
    await set('process', process, 'recovery_hours = null, tolerable_hours = 2')
    expect(await chainBy(process)).toBe('2026-12-02')
    await set('asset', system, 'ended_at = changed_at')
    expect(await chainBy(process)).toBeNull()
  })
})
