import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feasibleIntervals } from '../../../../stats/feasible-intervals.ts'
import { type GroupTable, readerTable, suppress, widestSpan } from './suppress.ts'

const table = (counts: number[][], more: Partial<GroupTable> = {}): GroupTable => ({
  counts,
  populations: counts.map(() => null),
  rest: (counts[0] ?? []).map(() => 0),
  basesShown: false,
  ...more,
})

describe('what is small by itself', () => {
  test('a group with a base or a population under five is hidden whole', () => {
    const cells = suppress(
      table(
        [
          [2, 2],
          [30, 40],
          [25, 35],
          [6, 6],
        ],
        { populations: [40, 80, 60, 4] },
      ),
    )
    expect(cells[0]).toEqual(['small-base', 'small-base'])
    expect(cells[3]).toEqual(['small-base', 'small-base'])
    expect(cells[1]).toEqual([null, null])
  })

  test.each([
    [[1, 29], 'small-count'],
    [[2, 28], 'small-count'],
    [[28, 2], 'small-count'],
    [[0, 19], 'small-count'],
    [[19, 0], 'small-count'],
    [[0, 30], null],
    [[3, 27], null],
  ])('%j is %s', (row, reason) => {
    expect(suppress(table([row, [30, 40], [25, 35], [20, 20]]))[0]).toEqual([reason, reason])
  })
})

describe('what would follow from the rest', () => {
  test('a lone hidden group gets a companion', () => {
    const cells = suppress(
      table([
        [2, 28],
        [30, 40],
        [25, 35],
        [12, 20],
      ]),
    )
    expect(cells[0]).toEqual(['small-count', 'small-count'])
    expect(cells.filter((row) => row[0] !== null)).toHaveLength(2)
    expect(cells[3]).toEqual(['secondary', 'secondary'])
  })

  test('two hidden cells whose sum gives them away get a third', () => {
    // 1 and 0 hidden: the national count less the others would leave 1 to share between them.
    const cells = suppress(
      table([
        [1, 29, 10],
        [0, 9, 9],
        [20, 20, 20],
        [30, 10, 20],
        [25, 25, 20],
      ]),
    )
    const hiddenInFirst = cells.filter((row) => row[0] !== null)
    expect(hiddenInFirst.length).toBeGreaterThan(2)
  })

  test('respondents in no group protect, since their count is not shown', () => {
    const open = table(
      [
        [10, 20],
        [30, 40],
        [25, 35],
      ],
      { rest: [2, 1] },
    )
    expect(
      suppress(open)
        .flat()
        .every((reason) => reason === null),
    ).toBe(true)
  })
})

test('a group of one, hidden for its size, does not drag the rest with it', () => {
  const cells = suppress(
    table(
      [
        [1, 0],
        [2, 7],
        [1, 8],
        [30, 40],
        [25, 35],
      ],
      { populations: [1, 10, 11, 80, 70] },
    ),
  )
  expect(cells.map((row) => row[0])).toEqual(['small-base', 'small-count', 'small-count', null, null])
})

const groups = fc.array(fc.array(fc.nat(25), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 7 })
const pairs = fc.array(fc.array(fc.nat(25), { minLength: 2, maxLength: 2 }), { minLength: 3, maxLength: 7 })

test.each([
  ['answers that exclude each other', groups, false],
  ['one option of several', pairs, true],
])('no hidden cell can be worked out: %s', (_, arbitrary, basesShown) => {
  fc.assert(
    fc.property(arbitrary, fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }), (counts, restOf) => {
      const rest = (counts[0] ?? []).map((_count, column) => restOf[column] ?? 0)
      const populations = counts.map((row) => row.reduce((a, b) => a + b, 0) + 3)
      const input: GroupTable = { counts, populations, rest, basesShown }
      const cells = suppress(input)
      const seen = readerTable(input, cells)
      for (const row of cells) expect(row.filter((reason) => reason !== null)).not.toHaveLength(1)
      rest.forEach((_count, column) => {
        const hidden = cells.filter((row) => row[column] !== null).length
        if (hidden > 0) expect(hidden).toBeGreaterThan(1)
      })
      for (const { row, column, low, high } of feasibleIntervals(seen)) {
        if (row >= counts.length) continue
        const allHidden = cells.every((reasons) => reasons[column] !== null)
        if (!allHidden)
          expect(high - low, `${row},${column} is ${low}–${high}`).toBeGreaterThanOrEqual(
            Math.min(3, widestSpan(seen, row, column)),
          )
      }
    }),
    { seed: 11, numRuns: 120 },
  )
})
