import { describe, expect, it } from 'vitest'
import { reachOf, scopeOf } from './scope.ts'

const unit = (id: string, parent: string | null = null) => ({ id, kind: 'unit' as const, name: id, parent })
const units = [unit('board'), unit('school', 'board'), unit('class', 'school'), unit('company')]

const reached = (record: string | null, rows: readonly [unit: string, excepted: boolean][]) => {
  const reaches = reachOf(
    units,
    scopeOf(
      record,
      rows.map(([id, excepted]) => ({ unit: id, excepted })),
    ),
  )
  return [...units.map(({ id }) => id), null].filter((id) => reaches(id))
}

describe('whom a document applies to', () => {
  it('is the whole municipality where nothing is said, those without a unit too', () => {
    expect(reached(null, [])).toEqual(['board', 'school', 'class', 'company', null])
    expect(reached(null, [['school', true]])).toEqual(['board', 'company', null])
  })

  it('is the units that are said with all below them, but for what is excepted and what of that is said again', () => {
    expect(reached('board', [])).toEqual(['board', 'school', 'class'])
    expect(reached('company', [['board', false]])).toEqual(['board', 'school', 'class', 'company'])
    expect(
      reached('board', [
        ['school', true],
        ['class', false],
      ]),
    ).toEqual(['board', 'class'])
  })

  it('holds what is both said and excepted for said, as after two units have become one', () => {
    expect(
      reached(null, [
        ['board', false],
        ['board', true],
        ['board', false],
      ]),
    ).toEqual(['board', 'school', 'class'])
    expect(scopeOf('board', [{ unit: 'board', excepted: false }]).units).toEqual(['board'])
  })
})
