import { type Language, say } from '../../../../../platform/i18n/index.ts'
import { breakdownName, type QuestionResult, type Result, type ResultSet } from '../../../../analysis/index.ts'
import { describeBase, type Question, type Questionnaire } from '../../../../survey/index.ts'
import { jsonStatMessages as messages } from './messages.ts'
import type { JsonStatCollection, JsonStatDataset } from './model.ts'
import { groupedCube, nationalCube } from './question-cube.ts'

export interface CollectionFacts {
  readonly language: Language
  readonly synthetic: boolean
  /** The agency that asks; null where it is not known. */
  readonly owner: string | null
  /** When the figures were published or computed. */
  readonly updated: Date
  readonly program: string
}

/**
 * The figures of a survey as a JSON-stat collection: a dataset for each question, and one for each question and breakdown. The base
 * in words is a note of each. What is hidden has no value and the status `d`.
 */
export function buildCollection(
  questionnaire: Questionnaire,
  { national, breakdowns }: ResultSet,
  facts: CollectionFacts,
): JsonStatCollection {
  const { language, owner, updated, synthetic, program } = facts
  const item = [national, ...breakdowns].flatMap((result) => datasetsOf(questionnaire, result, facts))
  return {
    version: '2.0',
    class: 'collection',
    label: questionnaire.title[language],
    ...(owner !== null && { source: owner }),
    updated: updated.toISOString(),
    note: synthetic ? [say(language, messages.synthetic)] : [],
    link: { item },
    extension: {
      questionnaire: questionnaire.id,
      participation: national.participation,
      ...(national.weights && { weights: national.weights }),
      program,
    },
  }
}

function datasetsOf(questionnaire: Questionnaire, result: Result, facts: CollectionFacts): JsonStatDataset[] {
  const figuresOf = new Map(result.questions.map((figures) => [figures.id, figures]))
  return questionnaire.questions.flatMap((question) => {
    const figures = figuresOf.get(question.id)
    const dataset = figures && datasetOf(questionnaire, question, figures, result, facts)
    return dataset ? [dataset] : []
  })
}

function datasetOf(
  questionnaire: Questionnaire,
  question: Question,
  figures: QuestionResult,
  result: Result,
  facts: CollectionFacts,
): JsonStatDataset | null {
  const { language, owner, updated, synthetic } = facts
  const by = result.breakdown?.by
  const cube =
    by === undefined
      ? nationalCube(question, figures, result.weights !== undefined, language)
      : groupedCube(question, figures, result, questionnaire, language)
  if (!cube) return null
  const label =
    by === undefined
      ? question.text[language]
      : say(language, messages.by, {
          question: question.text[language],
          by: breakdownName(by, questionnaire, language),
        })
  const asked = { routed: `${figures.routed}`, answered: `${figures.answered}` }
  return {
    version: '2.0',
    class: 'dataset',
    label,
    ...(owner !== null && { source: owner }),
    updated: updated.toISOString(),
    note: [
      describeBase(questionnaire, question, language),
      say(language, messages.asked, asked),
      ...(question.type === 'multi' ? [say(language, messages.several)] : []),
      ...(synthetic ? [say(language, messages.synthetic)] : []),
    ],
    ...cube,
    extension: {
      question: question.id,
      ...(by !== undefined && { by }),
      condition: figures.base.condition,
      standing: standingOf(figures),
      status: { label: { d: say(language, messages.withheld), n: say(language, messages.none) } },
    },
  }
}

function standingOf({ eligible, routed, answered, unanswered, notRouted, notReached, outOfRoute }: QuestionResult) {
  return { eligible, routed, answered, unanswered, notRouted, notReached, outOfRoute }
}
