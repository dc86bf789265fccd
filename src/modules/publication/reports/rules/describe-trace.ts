import { say } from '../../../../platform/i18n/index.ts'
import { breakdownName, formatNumber, optionLabel } from '../../../analysis/index.ts'
import { describeBase, type Language, type Question } from '../../../survey/index.ts'
import { counted } from '../../picture/rules/figure-messages.ts'
import { participationWord } from './figures/figure-words.ts'
import type { ReportMaterial } from './material.ts'
import { messages } from './messages.ts'
import type { TraceRow } from './trace.ts'
import { measureNames, participationNames } from './trace-messages.ts'

/** A row of the trace in words. */
export interface DescribedNumber {
  readonly id: string
  readonly printed: string
  readonly question: string
  readonly answer: string
  readonly base: string
  readonly n: string
  readonly group: string
}

/** A row of the appendix. */
export interface TraceLine {
  readonly id: string
  readonly printed: string
  /** The question, the answer and the group. */
  readonly counts: string
  /** Who were asked, and how many answered. */
  readonly base: string
}

/** Where the numbers come from, for the appendix: what is counted once a line, a breakdown as one line with how many it holds. */
export function describeTrace(rows: readonly TraceRow[], material: ReportMaterial): TraceLine[] {
  const { language, questionnaire } = material
  const single = rows
    .filter(({ ofTable }) => !ofTable)
    .map((row) => lineOf(describeNumber(row, material), row.group !== null, language))
  const tables = Map.groupBy(
    rows.filter(({ ofTable }) => ofTable),
    ({ question, group }) => `${question}\n${group?.by ?? ''}`,
  )
  const whole = [...tables.values()].flatMap((cells) => {
    const [first] = cells
    const by = first?.group?.by
    if (first === undefined || by === undefined) return []
    const row = describeNumber({ ...first, row: null, option: null, n: null }, material)
    const printed = say(language, messages.numbersOfTable, { count: formatNumber(cells.length, language) })
    const group = say(language, messages.eachGroup, { name: breakdownName(by, questionnaire, language) })
    return [lineOf({ ...row, printed, group }, true, language)]
  })
  return [...single, ...whole]
}

function lineOf(
  { id, printed, question, answer, base, n, group }: DescribedNumber,
  hasGroup: boolean,
  language: Language,
): TraceLine {
  return {
    id,
    printed,
    counts: [question, answer, ...(hasGroup ? [`(${group})`] : [])].join(' '),
    base: n === '' ? base : say(language, messages.baseAnswered, { base, n }),
  }
}

/** One row, with all the ways that it is printed. */
export function describeNumber(row: TraceRow, material: ReportMaterial): DescribedNumber {
  const { language, questionnaire } = material
  const question = row.question === null ? null : material.question(row.question)
  const { group, n } = row
  return {
    id: row.id,
    printed: row.printed.map(({ text }) => text).join('; '),
    question: question?.text[language] ?? `${say(language, messages.participationName)}:`,
    answer: question === null ? participationLabel(row.option ?? '', language) : answerOf(row, question, material),
    base:
      question === null
        ? `${say(language, messages.everyoneAsked)}.`
        : describeBase(questionnaire, question, language, { respondents: counted.many }),
    n: n === null || question === null ? '' : formatNumber(n, language),
    group:
      group === null
        ? say(language, messages.everyone)
        : `${breakdownName(group.by, questionnaire, language)}: ${group.label}`,
  }
}

/** What each number is, in a word: "antal", "andel". */
export function measureName(measure: keyof typeof measureNames, language: Language): string {
  return say(language, measureNames[measure])
}

function answerOf({ row, option }: TraceRow, question: Question, { language, data }: ReportMaterial): string {
  const chosen = question.options.find(({ id }) => id === option)
  const codes = data.national.questions.find(({ id }) => id === question.id)?.codes
  const code = codes?.find(({ id }) => id === option)
  const matrixRow = question.rows.find(({ id }) => id === row)
  const answer = chosen ? optionLabel(chosen, language) : (code?.label[language] ?? null)
  const names = [matrixRow?.label[language], answer].filter((name) => typeof name === 'string')
  return names.length === 0 ? say(language, messages.wholeQuestion) : names.join(': ')
}

function participationLabel(word: string, language: Language): string {
  const names: Readonly<Record<string, { sv: string; en: string }>> = participationNames
  return Object.hasOwn(names, word) ? say(language, names[word] ?? { sv: word, en: word }) : word
}

/** The id that a file gives for what is no question. */
export const participationId = participationWord
