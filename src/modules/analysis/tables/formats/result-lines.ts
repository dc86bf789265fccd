import type { Language, Question, Questionnaire } from '../../../survey/index.ts'
import type { GroupOption, GroupResult, OptionResult, QuestionResult, Result, RowResult } from '../../rules/result.ts'
import { groupName } from '../rules/breakdown-names.ts'

/** One answer of one question (and matrix row), for everyone or for one group. Labels are in the language asked for. */
export interface ResultLine {
  readonly question: QuestionResult
  readonly questionText: string
  readonly row: { readonly id: string; readonly label: string } | null
  /** null for a number or text question; a code of a text that has been coded stands as one. */
  readonly option: { readonly id: string; readonly label: string } | null
  readonly answered: number | null
  readonly national: OptionResult | null
  /** null on the line of everyone. */
  readonly group: { readonly result: GroupResult; readonly label: string; readonly option: GroupOption | null } | null
}

/** A result as lines, in order: every question, its rows, its options, everyone first and then the groups. */
export function resultLines(result: Result, questionnaire: Questionnaire, language: Language): ResultLine[] {
  const asked = new Map(questionnaire.questions.map((question) => [question.id, question]))
  return result.questions.flatMap((question) => {
    const words = asked.get(question.id)
    const parts: (RowResult | QuestionResult)[] = question.rows ? [...question.rows] : [question]
    return parts.flatMap((part) => partLines(result, question, part, words, language))
  })
}

function nameOf({ breakdown }: Result, id: string, language: Language): string {
  const group = breakdown?.groups.find((each) => each.id === id)
  return group ? groupName(group, language, breakdown?.both) : id
}

/** The lines of the groups alone. */
export function groupLines(result: Result, questionnaire: Questionnaire, language: Language): ResultLine[] {
  return resultLines(result, questionnaire, language).filter(({ group }) => group !== null)
}

function partLines(
  result: Result,
  question: QuestionResult,
  part: RowResult | QuestionResult,
  words: Question | undefined,
  language: Language,
): ResultLine[] {
  const row = part === question ? null : part.id
  const rowLabel = words?.rows.find(({ id }) => id === row)?.label[language] ?? row
  const start = {
    question,
    questionText: words?.text[language] ?? question.id,
    row: row === null ? null : { id: row, label: rowLabel ?? row },
  }
  const groups = (part.groups ?? []).map((group) => ({
    group,
    label: nameOf(result, group.id, language),
  }))
  const options = part.options
  if (!options) {
    const everyone = { ...start, option: null, answered: part.answered, national: null, group: null }
    return [
      everyone,
      ...codeLines(everyone, language),
      ...groups.map(({ group, label }) => ({
        ...everyone,
        answered: group.answered,
        group: { result: group, label, option: null },
      })),
    ]
  }
  return options.flatMap((national, index): ResultLine[] => {
    const label = words?.options.find(({ id }) => id === national.id)?.label[language] ?? national.id
    const line = { ...start, option: { id: national.id, label }, national }
    return [
      { ...line, answered: part.answered, group: null },
      ...groups.map(({ group, label: name }) => ({
        ...line,
        answered: group.answered,
        group: { result: group, label: name, option: group.options[index] ?? null },
      })),
    ]
  })
}

/** The codes of a text question, of the answers whose coding is final. */
function codeLines(everyone: ResultLine, language: Language): ResultLine[] {
  const { codes = [], coded = 0 } = everyone.question
  return codes.map(({ id, label, count, share, percent }) => ({
    ...everyone,
    option: { id, label: label[language] },
    answered: coded,
    national: { id, count, share, percent, interval: null, bounds: null },
  }))
}
