import { writeSav } from '../../../../platform/sav/index.ts'
import type { Language } from '../../../survey/index.ts'
import type { Microdata, Variable } from '../rules/variable.ts'
import type { ExportFacts } from './facts.ts'

/** Microdata as an SPSS system file, with labels in one language and the reasons for having no answer as user-missing values. */
export function writeMicrodataSav({ title, variables, rows }: Microdata, facts: ExportFacts): Uint8Array {
  const { language, created } = facts
  return writeSav({
    label: title[language],
    created,
    rows,
    variables: variables.map((variable, column) => ({
      name: variable.name,
      label: variable.label[language],
      type: variable.type,
      measure: variable.measure,
      decimals: decimalsOf(rows.map((row) => row[column])),
      valueLabels: labelsOf(variable, language),
      missing: missingOf(variable),
    })),
  })
}

function labelsOf({ values, missing }: Variable, language: Language): { value: number; label: string }[] {
  return [...values, ...missing].map(({ code, label }) => ({ value: code, label: label[language] }))
}

function missingOf({ missing }: Variable): { low: number; high: number } | null {
  const codes = missing.map(({ code }) => code)
  return codes.length === 0 ? null : { low: Math.min(...codes), high: Math.max(...codes) }
}

/** Decimals to show of a column of numbers, at most four. */
function decimalsOf(cells: readonly unknown[]): number {
  return cells.reduce<number>((most, cell) => {
    const [, decimals = ''] = typeof cell === 'number' ? `${cell}`.split('.') : []
    return Math.min(4, Math.max(most, decimals.length))
  }, 0)
}
