import { expect, test } from 'vitest'
import { collectionProgress, type ProgressRow } from './collection-progress.ts'

const dates = { opensOn: '2026-10-05', closesOn: '2026-10-09', today: '2026-10-08' }
const row = (respondent: string, more: Partial<ProgressRow> = {}): ProgressRow => ({
  respondent,
  columns: { county_code: respondent.slice(0, 2), population_class: 'under-8000' },
  status: null,
  startedOn: null,
  submittedOn: null,
  ...more,
})
const complete = (startedOn: string, submittedOn: string) => ({ status: 'complete', startedOn, submittedOn }) as const
const partial = (startedOn: string) => ({ status: 'partial', startedOn }) as const

test('counts in all and by county, in the order of their codes', () => {
  const progress = collectionProgress(
    [row('1984', complete('2026-10-05', '2026-10-06')), row('0114', partial('2026-10-07')), row('1960')],
    dates,
  )
  expect(progress).toMatchObject({ total: 3, complete: 1, partial: 1, none: 1 })
  expect(progress.counties).toEqual([
    { id: '01', total: 1, complete: 0, partial: 1, none: 0 },
    { id: '19', total: 2, complete: 1, partial: 0, none: 1 },
  ])
})

test('takes the county from the municipality code where the frame has none', () => {
  expect(collectionProgress([row('1984', { columns: {} })], dates).counties.map(({ id }) => id)).toEqual(['19'])
})

test('orders population classes by size, and leaves out a frame without them', () => {
  const named = ['over-70000', '8000-15000', 'under-8000', '15000-30000']
  const rows = named.map((population_class, index) => row(`190${index}`, { columns: { population_class } }))
  expect(collectionProgress(rows, dates).classes.map(({ id }) => id)).toEqual([
    'under-8000',
    '8000-15000',
    '15000-30000',
    'over-70000',
  ])
  expect(collectionProgress([row('1984', { columns: {} })], dates).classes).toEqual([])
})

test('adds up day by day to today, or to the last day once that has passed', () => {
  const rows = [
    row('1984', complete('2026-10-05', '2026-10-07')),
    row('1960', complete('2026-09-30', '2026-10-08')),
    row('0114', partial('2026-10-08')),
  ]
  expect(collectionProgress(rows, dates).days).toEqual([
    { date: '2026-10-05', complete: 0, begun: 2 },
    { date: '2026-10-06', complete: 0, begun: 2 },
    { date: '2026-10-07', complete: 1, begun: 2 },
    { date: '2026-10-08', complete: 2, begun: 3 },
  ])
  expect(collectionProgress(rows, { ...dates, today: '2027-01-01' }).days.at(-1)?.date).toBe('2026-10-09')
  expect(collectionProgress(rows, { ...dates, today: '2026-10-04' }).days).toEqual([])
})

test('a response that has been begun for more than two weeks has stalled', () => {
  const rows = [row('1984', partial('2026-09-23')), row('1960', partial('2026-09-24'))]
  expect(collectionProgress(rows, dates).stalled).toBe(1)
})
