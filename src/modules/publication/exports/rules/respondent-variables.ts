import { groupFrame } from '../../../analysis/index.ts'
import type { Frame } from '../../../collection/index.ts'
import { frameColumns } from './frame-columns.ts'
import { messages } from './messages.ts'
import { type Filled, tookPart } from './person.ts'

const plain = {
  measure: 'nominal',
  values: [],
  missing: [],
  question: null,
  option: null,
  row: null,
  base: null,
} as const

/** Who it is, and how far they came. */
export function respondentVariables(named: (wanted: string) => string): Filled[] {
  return [
    {
      variable: { ...plain, name: named('respondent'), part: 'respondent', type: 'text', label: messages.respondent },
      cellOf: ({ respondent }) => respondent,
    },
    {
      variable: {
        ...plain,
        name: named('status'),
        part: 'status',
        type: 'number',
        label: messages.status,
        values: [
          { code: 1, label: messages.complete },
          { code: 2, label: messages.partial },
          { code: 3, label: messages.none },
        ],
      },
      cellOf: (person) => (person.response?.status === 'complete' ? 1 : tookPart(person) ? 2 : 3),
    },
  ]
}

/** What the frame says of them. */
export function frameVariables(frame: Frame, named: (wanted: string) => string): Filled[] {
  return frameColumns(frame).map(({ wanted, type, label, cellOf }) => {
    const measure = type === 'number' ? 'scale' : 'nominal'
    return {
      variable: { ...plain, name: named(wanted), part: 'frame', type, label, measure },
      cellOf: ({ values }) => cellOf(values),
    }
  })
}

/** The group that each is weighted in by a column of the frame, the same as `tabulate --weight` uses, coded in its order. */
export function stratumVariable(frame: Frame, column: string, named: (wanted: string) => string): Filled {
  const grouped = groupFrame(frame, column)
  if (!grouped) throw new RangeError(`the frame has no column ${column}`)
  const label = { sv: messages.stratum.sv({ column }), en: messages.stratum.en({ column }) }
  const values = grouped.groups.map((group, place) => ({ code: place + 1, label: group.label }))
  return {
    variable: { ...plain, name: named(`stratum_${column}`), part: 'stratum', type: 'number', label, values },
    cellOf: ({ respondent }) => values[grouped.placeOf(respondent)]?.code ?? null,
  }
}
