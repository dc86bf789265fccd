import { type BreakdownPart, breakdownParts, formatNumber, type Result } from '../../../../analysis/index.ts'
import type { Language, Question } from '../../../../survey/index.ts'
import type { AbsentFigure, Figure, FigureGroup, FigureSource } from './figure.ts'
import { figureWords } from './figure-words.ts'
import { countFigures, withheldFigures } from './option-figures.ts'

type BreakdownRow = BreakdownPart['groups'][number]

/** Every figure of a question in one group of a breakdown, after disclosure control. None where the group is not in it. */
export function groupFigures(
  question: Question,
  breakdown: Result,
  group: FigureGroup,
  language: Language,
): (Figure | AbsentFigure)[] {
  return breakdownParts(question, breakdown, language).flatMap((part) => {
    const row = part.groups.find(({ id }) => id === group.id)
    if (!row) return []
    const path = part.row === null ? question.id : `${question.id}.${part.row.id}`
    const n = row.base.kind === 'count' ? row.base.count : null
    const of: FigureSource = { question: question.id, row: part.row?.id ?? null, option: null, group, n }
    return [
      ...part.options.flatMap(({ id }, place) =>
        cellFigures(row, place, `${path}.${id}`, { ...of, option: id }, language),
      ),
      baseFigure(row, `${path}.${figureWords.base}`, of, language),
    ]
  })
}

function cellFigures(
  row: BreakdownRow,
  place: number,
  path: string,
  of: FigureSource,
  language: Language,
): (Figure | AbsentFigure)[] {
  const cell = row.cells[place]
  if (cell?.kind === 'count') return countFigures(cell.count, cell.n, path, of, language)
  if (cell?.kind === 'withheld') return withheldFigures(path)
  return countFigures(0, 0, path, of, language)
}

function baseFigure({ base }: BreakdownRow, path: string, of: FigureSource, language: Language): Figure | AbsentFigure {
  if (base.kind === 'count') return { path, measure: 'base', of, printed: formatNumber(base.count, language) }
  return { path, why: base.kind === 'withheld' ? 'withheld' : 'none' }
}
