import { expect, test } from 'vitest'
import type { OwnerConnection } from '../database/index.ts'
import { dumpTable } from './dump-tables.ts'

/** How many rows were asked for at a time, of a table with so many rows of little. */
async function fetched(types: readonly string[], rows: number): Promise<number[]> {
  const asked: number[] = []
  let left = rows
  const connection = {
    exec: async () => {},
    query: async (statement: string) => {
      const wanted = Number(/^fetch (\d+)/.exec(statement)?.[1])
      asked.push(wanted)
      const given = Math.min(wanted, left)
      left -= given
      return { rows: Array.from({ length: given }, () => ({ line: '["a"]' })) }
    },
  } as unknown as OwnerConnection
  const lines = dumpTable(connection, { name: 'public.a', columns: ['a'], types, order: 'a' })
  let next = await lines.next()
  while (!next.done) next = await lines.next()
  expect(next.value.rows).toBe(rows)
  return asked
}

test('of small rows many are fetched at a time', async () => {
  expect(Math.max(...(await fetched(['text'], 5000)))).toBe(2000)
})

test('of files few, since the next may be large where the first were small', async () => {
  expect(Math.max(...(await fetched(['uuid', 'bytea'], 5000)))).toBe(16)
})
