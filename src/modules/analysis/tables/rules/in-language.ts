import { formatPercent } from '../../../../stats/format-percent.ts'
import { describeBase, type Language, type Questionnaire } from '../../../survey/index.ts'
import type { GroupResult, OptionResult, QuestionResult, Result, RowResult } from '../../rules/result.ts'

/**
 * A stored result with its words in another language: the bases, and the percentages as they are written, in whole percent. The figures are
 * untouched.
 */
export function resultInLanguage(result: Result, questionnaire: Questionnaire, language: Language): Result {
  const asked = new Map(questionnaire.questions.map((question) => [question.id, question]))
  return {
    ...result,
    questions: result.questions.map((figures): QuestionResult => {
      const question = asked.get(figures.id)
      const text = question ? describeBase(questionnaire, question, language) : figures.base.text
      return {
        ...figures,
        ...partInLanguage(figures, language),
        base: { ...figures.base, text },
        ...(figures.rows && {
          rows: figures.rows.map((row): RowResult => ({ ...row, ...partInLanguage(row, language) })),
        }),
      }
    }),
  }
}

function partInLanguage<Part extends Pick<QuestionResult, 'answered' | 'options' | 'groups'>>(
  { answered, options, groups }: Part,
  language: Language,
) {
  return {
    ...(options && { options: options.map((option) => optionInLanguage(option, answered, language)) }),
    ...(groups && { groups: groups.map((group) => groupInLanguage(group, language)) }),
  }
}

function optionInLanguage(option: OptionResult, answered: number, language: Language): OptionResult {
  return option.percent === null ? option : { ...option, percent: formatPercent(option.count, answered, language) }
}

function groupInLanguage(group: GroupResult, language: Language): GroupResult {
  const { answered, options } = group
  return {
    ...group,
    options: options.map((option) =>
      'suppressed' in option || option.percent === null || answered === null
        ? option
        : { ...option, percent: formatPercent(option.count, answered, language) },
    ),
  }
}
