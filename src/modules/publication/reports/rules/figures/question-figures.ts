import { countOfBase, formatNumber, numberOf, type QuestionResult } from '../../../../analysis/index.ts'
import type { Question } from '../../../../survey/index.ts'
import { formatValue } from '../../../picture/rules/number-of.ts'
import type { ReportContext } from '../../../picture/rules/question-report.ts'
import type { AbsentFigure, Figure, FigureSource, Measure } from './figure.ts'
import { figureWords } from './figure-words.ts'
import { countFigures, optionFigures } from './option-figures.ts'

/**
 * Every figure of a question, of everyone that answered it, each with the path that a text refers to it by. Options come first, so
 * that one that has the id of a word goes before the word.
 */
export function questionFigures(
  question: Question,
  result: QuestionResult,
  context: ReportContext,
): (Figure | AbsentFigure)[] {
  const { language, population } = context
  const isPopulation = question.base === null && population !== null
  const of = (n: number, row: string | null, option: string | null): FigureSource => ({
    question: question.id,
    row,
    option,
    group: null,
    n,
  })
  const base = (path: string, n: number, row: string | null): Figure => ({
    path: `${path}.${figureWords.base}`,
    measure: 'base',
    printed: formatNumber(n, language),
    of: of(n, row, null),
  })
  const wide = { ...context, isPopulation }
  const asked = isPopulation && population !== null ? population : result.routed
  const count = (word: string, measure: Measure, value: number): Figure => ({
    path: `${question.id}.${word}`,
    measure,
    printed: formatNumber(value, language),
    of: of(result.answered, null, null),
  })
  return [
    ...(result.options ?? []).flatMap((option) =>
      optionFigures(option, result.answered, `${question.id}.${option.id}`, of(result.answered, null, option.id), wide),
    ),
    ...(result.rows ?? []).flatMap((row) => {
      const path = `${question.id}.${row.id}`
      const options = row.options.flatMap((option) =>
        optionFigures(option, row.answered, `${path}.${option.id}`, of(row.answered, row.id, option.id), wide),
      )
      return [...options, base(path, row.answered, row.id)]
    }),
    ...codeFigures(question, result, context),
    ...numberFigures(question, result, context),
    base(question.id, result.answered, null),
    count(figureWords.asked, 'asked', asked),
    count(figureWords.missing, 'missing', asked - result.answered),
    {
      path: `${question.id}.${figureWords.responded}`,
      measure: 'responded',
      printed: countOfBase(result.answered, result.routed, language),
      of: of(result.routed, null, null),
    },
  ]
}

/** How many were given each code of the code book; the base is all that have been coded. */
function codeFigures(
  question: Question,
  { codes = [], coded = 0 }: QuestionResult,
  { language }: ReportContext,
): (Figure | AbsentFigure)[] {
  const path = `${question.id}.${figureWords.code}`
  const of = { question: question.id, row: null, option: null, group: null, n: coded }
  const base: Figure[] =
    codes.length === 0
      ? []
      : [{ path: `${path}.${figureWords.base}`, measure: 'base', of, printed: formatNumber(coded, language) }]
  const each = codes.flatMap(({ id, count }) =>
    countFigures(count, coded, `${path}.${id}`, { ...of, option: id }, language),
  )
  return [...each, ...base]
}

function numberFigures(
  question: Question,
  result: QuestionResult,
  { language }: ReportContext,
): (Figure | AbsentFigure)[] {
  const number = numberOf(result)
  if (number === null) return []
  const of = { question: question.id, row: null, option: null, group: null, n: number.count }
  const value = (measure: keyof typeof values, given: number | null, decimals = 0): Figure | AbsentFigure => {
    const path = `${question.id}.${values[measure]}`
    return given === null
      ? { path, why: 'none' }
      : { path, measure, of, printed: formatValue(given, number, language, decimals) }
  }
  const { mean, median, min, max, quartiles } = number
  const path = `${question.id}.${figureWords.quartiles}`
  return [
    value('mean', mean, 1),
    value('median', median),
    value('least', min),
    value('greatest', max),
    quartiles === null
      ? { path, why: 'none' }
      : {
          path,
          measure: 'quartiles',
          of,
          printed: quartiles.map((each) => formatValue(each, number, language)).join('; '),
        },
  ]
}

const values = {
  mean: figureWords.mean,
  median: figureWords.median,
  least: figureWords.least,
  greatest: figureWords.greatest,
} as const
