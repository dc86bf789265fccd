import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Action, perform } from '../../src/platform/action/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { Problem } from '../../src/platform/problem/index.ts'
import { declaredRegisters, makeActions } from '../../src/platform/register/index.ts'
import { type Role, type Scope, verbsOf } from '../../src/platform/tenancy/index.ts'
import { collectActions } from './collect-actions.ts'

/** A role without its kind does not compile. */
const kindOf: Record<Role, 'municipality' | 'agency' | 'county-board'> = {
  administrator: 'municipality',
  coordinator: 'municipality',
  contact: 'municipality',
  contributor: 'municipality',
  owner: 'municipality',
  manager: 'municipality',
  employee: 'municipality',
  reviewer: 'municipality',
  'survey-lead': 'agency',
  analyst: 'agency',
  officer: 'county-board',
}
const roles = Object.keys(verbsOf) as Role[]

const cells = readFileSync(join(import.meta.dirname, 'matrix.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !line.startsWith('| -'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
const [[, ...columns] = [], ...rows] = cells
const expected = new Map(
  rows.map(([action = '', ...row]) => [action, new Map(columns.map((column, i) => [column, row[i]]))]),
)

let actions: Map<string, Action<unknown, unknown>>
beforeAll(async () => {
  actions = await collectActions()
})

test('the matrix has every action and every role, and nothing that does not exist', () => {
  expect([...expected.keys()].sort()).toEqual([...actions.keys()].sort())
  expect(rows.length).toBe(expected.size)
  expect([...columns].sort()).toEqual([...roles, 'visitor', 'ended', 'elsewhere'].sort())
})

test('every action that is declared is one that is found here', () => {
  const declared = globSync('src/modules/**/*.ts', { exclude: ['**/*.test.ts'] })
    .map((file) => readFileSync(file, 'utf8').match(/= defineAction\(/g)?.length ?? 0)
    .reduce((sum, n) => sum + n, 0)
  const ofRegisters = declaredRegisters().flatMap((register) =>
    Object.values(makeActions(register)).filter((action) => action !== null),
  )
  expect(declaredRegisters().length).toBeGreaterThan(2)
  expect(actions.size).toBe(declared + ofRegisters.length)
})

describe.each(databaseKinds)('an action on the %s database', (kind) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner(async (db) => {
      const kinds = [...new Set(Object.values(kindOf))]
      await db
        .insertInto('organisation')
        .values(
          kinds.flatMap((kind) =>
            ['own', 'other'].map((which) => ({ id: `${kind}-${which}`, kind, name: kind, county_code: null })),
          ),
        )
        .execute()
      for (const role of roles) {
        for (const person of [role, `ended-${role}`]) {
          const ended_at = person === role ? null : new Date()
          await db
            .insertInto('identity.user')
            .values({ id: person, name: person, email: `${person}@example.org` })
            .execute()
          await db
            .insertInto('membership')
            .values({ organisation: `${kindOf[role]}-own`, person, role, ended_at })
            .execute()
        }
      }
    })
  })
  afterAll(() => database.close())

  /** Nothing is the input of no action, so an action that is permitted says that its input is wrong. */
  async function ask(action: Action<unknown, unknown>, scope: Scope): Promise<string | undefined> {
    const refusal = await perform(database.db, scope, action, null).catch((error: unknown) => error)
    const words: Record<string, string> = { 'bad-input': 'yes', forbidden: 'no', 'not-signed-in': 'sign in' }
    return refusal instanceof Problem ? words[refusal.code] : `${refusal}`
  }

  /** Everyone whom a column stands for. */
  function askers(column: string): Scope[] {
    if (column === 'visitor') return [null]
    if (column === 'ended')
      return roles.map((role) => ({ person: `ended-${role}`, organisation: `${kindOf[role]}-own` }))
    if (column === 'elsewhere')
      return roles.map((person, at) => {
        // Each role in an organisation of another kind than the last one's
        const kinds = [...new Set(Object.values(kindOf))]
        return { person, organisation: `${kinds[at % kinds.length]}-other` }
      })
    return [{ person: column, organisation: `${kindOf[column as Role]}-own` }]
  }

  test.each(columns)('asked for by %s does what the matrix says', async (column) => {
    for (const [name, action] of actions) {
      for (const scope of askers(column)) {
        expect(await ask(action, scope), `${name} as ${JSON.stringify(scope)}`).toBe(expected.get(name)?.get(column))
      }
    }
  })
})
