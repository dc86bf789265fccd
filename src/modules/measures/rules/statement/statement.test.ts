import { expect, test } from 'vitest'
import { ownCatalogues } from '../../own-catalogues.ts'
import { type StatedMeasure, stateApplicability } from './statement.ts'

const [catalogue] = ownCatalogues().catalogues
if (!catalogue) throw new Error('The program has a catalogue')

test('holds every requirement, with what was decided, what is done and what still shows it', () => {
  const measure = (name: string, part: Partial<StatedMeasure>): StatedMeasure => ({
    id: name,
    name,
    status: 'done',
    unit: null,
    asset: null,
    serves: new Map([['iso27002/8.13', 'whole']]),
    evidence: [],
    ...part,
  })
  const evidence = [
    { name: 'I år', validUntil: '2026-12-31' },
    { name: 'I fjol', validUntil: '2025-12-31' },
  ]
  const { themes, tally, undecided } = stateApplicability(catalogue, {
    measures: [measure('Kopior', { evidence }), measure('Gammalt', { status: 'dropped', evidence })],
    decisions: new Map([
      ['iso27002/8.30', { applicable: false, reason: 'Inget utvecklas.', decidedBy: 'KS', decidedOn: '2026-01-01' }],
    ]),
    today: '2026-11-30',
  })
  const rows = themes.flatMap((theme) => theme.rows)
  expect(rows).toHaveLength(93)
  const row = (number: string) => rows.find(({ requirement }) => requirement.number === number)
  expect(row('8.13')).toMatchObject({
    state: 'met',
    decision: null,
    measures: [{ name: 'Kopior', status: 'done' }],
    evidence: [{ name: 'I år' }],
  })
  expect(row('8.30')).toMatchObject({ state: 'not-applicable', decision: { reason: 'Inget utvecklas.' } })
  expect(tally).toEqual({ met: 1, partly: 0, not: 0, 'not-assessed': 91, 'not-applicable': 1 })
  expect(undecided).toBe(92)
})
