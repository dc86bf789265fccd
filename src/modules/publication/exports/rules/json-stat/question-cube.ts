import { type Language, say } from '../../../../../platform/i18n/index.ts'
import {
  breakdownName,
  groupName,
  numberOf,
  type OptionResult,
  type QuestionResult,
  type Result,
  type RowResult,
} from '../../../../analysis/index.ts'
import type { Question, Questionnaire } from '../../../../survey/index.ts'
import { type Axis, cubeOf } from './cube.ts'
import {
  codeMeasures,
  groupedMeasures,
  groupedNumberMeasures,
  numberMeasures,
  optionMeasures,
  weightedGroupedMeasures,
  weightedOptionMeasures,
} from './measures.ts'
import { jsonStatMessages as messages } from './messages.ts'

type Cube = ReturnType<typeof cubeOf>

/** The figures of a question for everyone; null for a text that has not been coded. */
export function nationalCube(
  question: Question,
  figures: QuestionResult,
  weighted: boolean,
  language: Language,
): Cube | null {
  const number = numberOf(figures)
  if (number) return cubeOf([], numberMeasures, () => number, language)
  const { codes } = figures
  if (codes) {
    const categories = codes.map(({ id, label }) => ({ id, label: label[language] }))
    const axis = { id: 'code', label: say(language, messages.code), categories }
    return cubeOf([axis], codeMeasures, ([place = 0]) => itemAt(codes, place), language)
  }
  const parts = partsOf(figures)
  if (!parts) return null
  const measures = weighted ? [...optionMeasures, ...weightedOptionMeasures] : optionMeasures
  return cubeOf(
    answerAxes(question, figures, language),
    measures,
    (places) => {
      const part = itemAt(parts, figures.rows ? (places[0] ?? 0) : 0)
      return { option: itemAt(part.options, places.at(-1) ?? 0), answered: part.answered }
    },
    language,
  )
}

/** The figures of a question by the groups of a breakdown; null where it has none, as the question that it is broken down by. */
export function groupedCube(
  question: Question,
  figures: QuestionResult,
  result: Result,
  questionnaire: Questionnaire,
  language: Language,
): Cube | null {
  const { breakdown, weights } = result
  const parts: readonly (RowResult | QuestionResult)[] = figures.rows ?? [figures]
  if (!breakdown || parts.some(({ groups }) => groups === undefined)) return null
  const axis: Axis = {
    id: 'group',
    label: breakdownName(breakdown.by, questionnaire, language),
    categories: breakdown.groups.map((group) => ({ id: group.id, label: groupName(group, language, breakdown.both) })),
  }
  const groupAt = (part: RowResult | QuestionResult, place: number) => itemAt(part.groups ?? [], place)
  if (figures.type === 'number') {
    return cubeOf([axis], groupedNumberMeasures, ([place = 0]) => groupAt(figures, place), language)
  }
  if (!partsOf(figures)) return null
  return cubeOf(
    [axis, ...answerAxes(question, figures, language)],
    weights ? [...groupedMeasures, ...weightedGroupedMeasures] : groupedMeasures,
    (places) => {
      const group = groupAt(itemAt(parts, figures.rows ? (places[1] ?? 0) : 0), places[0] ?? 0)
      return { group, option: group.options[places.at(-1) ?? 0] }
    },
    language,
  )
}

interface Part {
  readonly answered: number
  readonly options: readonly OptionResult[]
}

function partsOf({ rows, options, answered }: QuestionResult): readonly Part[] | null {
  return rows ?? (options ? [{ answered, options }] : null)
}

function answerAxes(question: Question, figures: QuestionResult, language: Language): Axis[] {
  const named = (list: readonly { id: string; label: Question['text'] }[]) =>
    list.map(({ id, label }) => ({ id, label: label[language] }))
  const options = { id: 'option', label: say(language, messages.option), categories: named(question.options) }
  if (!figures.rows) return [options]
  return [{ id: 'row', label: say(language, messages.row), categories: named(question.rows) }, options]
}

function itemAt<T>(items: readonly T[], place: number): T {
  const item = items[place]
  if (item === undefined) throw new RangeError(`nothing at place ${place} of ${items.length}`)
  return item
}
