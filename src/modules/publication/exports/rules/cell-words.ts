import type { Language } from '../../../survey/index.ts'
import { messages } from './messages.ts'
import type { Cell, Variable } from './variable.ts'

/** Gives what a cell of a variable means in words: the label of its code, or in short why there is no answer. */
export function cellWords(variable: Variable, language: Language): (cell: Cell) => Cell {
  const words = new Map<Cell, string>([
    ...variable.values.map(({ code, label }) => [code, label[language]] as const),
    ...variable.missing.map(({ code, reason }) => [code, messages.inWord[reason][language]] as const),
  ])
  return (cell) => words.get(cell) ?? cell
}
