import type { Result } from '../../../analysis/index.ts'
import type { Language, Question, Questionnaire } from '../../../survey/index.ts'
import { type AbsentFigure, type Figure, type FigureGroup, isAbsent } from './figures/figure.ts'
import { groupFigures } from './figures/group-figures.ts'
import { participationFigures } from './figures/participation-figures.ts'
import { questionFigures } from './figures/question-figures.ts'
import type { ReportFigures } from './report-figures.ts'

/** What a report takes its figures from. They are worked out for each question the first time that they are asked for. */
export interface ReportMaterial {
  readonly questionnaire: Questionnaire
  readonly data: ReportFigures
  readonly language: Language
  question(id: string): Question | null
  breakdown(by: string): Result | null
  /** By path. None for a question that is not there. */
  figuresOf(question: string): FigureMap
  figuresIn(question: string, group: FigureGroup): FigureMap
  readonly participation: FigureMap
}

export type FigureMap = ReadonlyMap<string, Figure | AbsentFigure>

export function createMaterial(questionnaire: Questionnaire, data: ReportFigures, language: Language): ReportMaterial {
  const questions = new Map(questionnaire.questions.map((question) => [question.id, question]))
  const results = new Map(data.national.questions.map((result) => [result.id, result]))
  const known = new Map<string, FigureMap>()
  const keep = (key: string, make: () => (Figure | AbsentFigure)[]): FigureMap => {
    const kept = known.get(key) ?? byPath(make())
    known.set(key, kept)
    return kept
  }
  const context = { language, population: data.national.participation.population }
  const breakdown = (by: string) => data.breakdowns.find((each) => each.breakdown?.by === by) ?? null
  return {
    questionnaire,
    data,
    language,
    question: (id) => questions.get(id) ?? null,
    breakdown,
    figuresOf(id) {
      const [question, result] = [questions.get(id), results.get(id)]
      return keep(id, () => (question && result ? questionFigures(question, result, context) : []))
    },
    figuresIn(id, group) {
      const [question, result] = [questions.get(id), breakdown(group.by)]
      return keep(`${id}\n${group.by}\n${group.id}`, () =>
        question && result ? groupFigures(question, result, group, language) : [],
      )
    },
    participation: byPath(participationFigures(data.national.participation, language)),
  }
}

/** The first of a path: an option before a word that is spelt alike. */
function byPath(figures: readonly (Figure | AbsentFigure)[]): FigureMap {
  const map = new Map<string, Figure | AbsentFigure>()
  for (const figure of figures) if (!map.has(figure.path)) map.set(figure.path, figure)
  return map
}

/** The figure of a path, where there is a number. */
export function presentFigure(figures: FigureMap, path: string): Figure | null {
  const found = figures.get(path)
  return found === undefined || isAbsent(found) ? null : found
}
