import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber, formatPercent } from '../../../../stats/format-percent.ts'
import type { Language, Questionnaire } from '../../../survey/index.ts'
import { numberOf } from '../../rules/number-result.ts'
import type { QuestionResult, Result } from '../../rules/result.ts'
import { alignColumns } from './align-columns.ts'
import { groupRows, testLine } from './table-groups.ts'
import { tableMessages as messages } from './table-messages.ts'
import { optionRows } from './table-options.ts'

/** A result to read in a terminal: every question with its base in words, then its answers and groups in columns. */
export function writeTable(result: Result, questionnaire: Questionnaire, language: Language): string {
  const texts = new Map(questionnaire.questions.map((question) => [question.id, question]))
  const blocks = result.questions.map((question, index) => {
    const asked = texts.get(question.id)
    const head = [
      `${index + 1}. ${asked?.text[language] ?? question.id} [${question.id}]`,
      `   ${base(question, language)}`,
    ]
    const options = asked?.options ?? []
    const parts = question.rows
      ? question.rows.flatMap((row) => {
          const label = asked?.rows.find(({ id }) => id === row.id)?.label[language] ?? row.id
          return [`   – ${label}`, ...part(row, options)]
        })
      : part(question, options)
    return [...head, ...numbers(question, language), ...parts].join('\n')
  })

  function part(of: Parameters<typeof optionRows>[0], options: Parameters<typeof optionRows>[1]): string[] {
    const national = of.options?.length ? alignColumns(optionRows(of, options, language)) : []
    const groups = of.groups?.length ? ['', ...alignColumns(groupRows(of, options, result.breakdown, language))] : []
    return [...national, ...groups, ...testLine(of, options, language)].map((line) => (line === '' ? '' : `   ${line}`))
  }

  const summary = [questionnaire.title[language], participation(result, language), ...weights(result, language)]
  return `${[summary.join('\n'), ...blocks, say(language, messages.notes)].join('\n\n')}\n`
}

function participation({ participation: counts }: Result, language: Language): string {
  const { complete, partial, none, population } = counts
  if (population === null || none === null) return say(language, messages.participationFree, { complete, partial })
  const whole = say(language, messages.participation, { complete, partial, none, population })
  if (population === 0) return whole
  const rate = (count: number) => formatPercent(count, population, language, 1) ?? ''
  return `${whole}\n${say(language, messages.rates, { first: rate(complete), second: rate(complete + partial) })}`
}

function base(question: QuestionResult, language: Language): string {
  const { answered, unanswered, notReached, outOfRoute } = question
  const counts = say(language, messages.base, { answered, unanswered })
  const stopped = notReached > 0 ? say(language, messages.notReached, { count: notReached }) : ''
  const strayed = outOfRoute > 0 ? say(language, messages.outOfRoute, { count: outOfRoute }) : ''
  const several = question.type === 'multi' ? `\n   ${say(language, messages.multi)}` : ''
  return `${question.base.text} ${counts}${stopped}${strayed}${several}`
}

function numbers(question: QuestionResult, language: Language): string[] {
  const number = numberOf(question)
  if (!number || number.mean === null || number.median === null || !number.quartiles) return []
  const said = (value: number | null) => formatNumber(value ?? 0, language, Number.isInteger(value) ? 0 : 1)
  const [lower, , upper] = number.quartiles
  const values = {
    mean: said(number.mean),
    median: said(number.median),
    lower: said(lower),
    upper: said(upper),
    min: said(number.min),
    max: said(number.max),
  }
  return [`   ${say(language, messages.number, values)}`]
}

function weights({ weights: summary }: Result, language: Language): string[] {
  if (!summary) return []
  const two = (value: number) => formatNumber(value, language, 2)
  const said = say(language, messages.weights, {
    columns: summary.columns.join(', '),
    min: two(summary.min),
    max: two(summary.max),
    ratio: two(summary.ratio),
    effective: formatNumber(summary.effectiveN, language),
  })
  const capped = summary.capped ? say(language, messages.capped, { cap: summary.cap }) : ''
  const merged = summary.merged.length > 0 ? say(language, messages.merged, { names: summary.merged.join('; ') }) : ''
  return [said + capped + merged]
}
