import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { type FieldFault, Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { type LivingUnit, listUnits, lockUnits } from '../../units/queries/units.ts'
import { listNamedPeople, listResponsibilities, replaceResponsibilities } from '../queries/responsibilities.ts'
import { duties, parts, type Responsibility } from '../rules/duty.ts'
import { readHolders } from '../rules/read-holders.ts'

export interface ResponsibilityMatrix {
  readonly units: readonly LivingUnit[]
  readonly rows: readonly Responsibility[]
  readonly mayChange: boolean
}

/** Who answers for what, in every unit. Three statements. */
export const readResponsibilities = defineAction({
  name: 'responsibility.list',
  permission: 'unit.read',
  effect: 'read',
  input: z.strictObject({}),
  run: async ({ db, organisation, role }): Promise<ResponsibilityMatrix> => ({
    units: await listUnits(db, organisation),
    rows: await listResponsibilities(db, organisation),
    mayChange: role !== null && may(role, 'unit.change'),
  }),
})

/** The key of what is written of a part in a duty. */
export function fieldOf(duty: string, part: string): string {
  return `${duty}.${part}`
}

/** What somebody saw when they began to write: what has been saved since is then found. */
export function seenOf(rows: readonly Responsibility[], unit: string | null): string {
  return rows
    .filter((row) => row.unit === unit)
    .map(({ id }) => id)
    .sort()
    .join(' ')
}

/**
 * Says who has which part in each duty of a unit, or of the municipality. Nothing written means that nobody is said to: then what is said
 * above holds. Seven statements at most.
 *
 * @throws Problem `bad-input` with everything that is wrong, `not-found`, `conflict` where somebody else has saved meanwhile
 */
export const saveResponsibilities = defineAction({
  name: 'responsibility.save',
  permission: 'unit.change',
  effect: 'write',
  input: z.strictObject({
    unit: z.uuid().nullable(),
    seen: z.string().max(40_000),
    written: z.record(z.string().max(60), z.string().max(4000)),
  }),
  run: async ({ db, organisation, person, now }, { unit, seen, written }) => {
    await lockUnits(db, organisation)
    const units = await listUnits(db, organisation)
    if (unit !== null && !units.some(({ id }) => id === unit)) throw new Problem('not-found')
    const rows = await listResponsibilities(db, organisation)
    const people = await listNamedPeople(db, organisation)
    const faults: FieldFault[] = []
    const wanted = duties.flatMap((duty) =>
      parts.flatMap((part) => {
        const field = fieldOf(duty, part)
        const read = readHolders(written[field] ?? '', people)
        faults.push(...read.faults.map((message) => ({ field, message })))
        return read.holders.map((holder) => ({ unit, duty, part, ...holder }))
      }),
    )
    if (faults.length > 0) throw new Problem('bad-input', { faults })
    if (seenOf(rows, unit) !== seen) throw new Problem('conflict')
    const own = rows.filter((row) => row.unit === unit)
    const same = (a: Omit<Responsibility, 'id' | 'words'>, b: Omit<Responsibility, 'id' | 'words'>) =>
      a.duty === b.duty && a.part === b.part && a.person === b.person && a.role === b.role
    const ended = own.filter((row) => !wanted.some((each) => same(row, each))).map(({ id }) => id)
    const added = wanted.filter((each) => !own.some((row) => same(row, each)))
    await replaceResponsibilities(db, { organisation, person, now }, { ended, added })
    return { ended: ended.length, added: added.length }
  },
  audit: ({ unit }, detail) => ({ subject: unit ?? 'municipality', detail }),
})
