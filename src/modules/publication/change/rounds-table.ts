import { type Language, say } from '../../../platform/i18n/index.ts'
import { changeSentences, formatNumber, gradeWords, questionName, type RoundComparison } from '../../analysis/index.ts'
import { messages } from './rounds-messages.ts'

/** A comparison as text for a terminal: each question with how it is graded and what is said of it. */
export function writeRoundsTable(comparison: RoundComparison, language: Language): string {
  const { panel, earlier, later, questions } = comparison
  const number = (value: number) => formatNumber(value, language)
  const head =
    panel === null
      ? (earlier.about?.[language] ?? '')
      : say(language, messages.panel, {
          both: number(panel.both),
          left: number(panel.left),
          came: number(panel.came),
          earlier: earlier.label,
          later: later.label,
        })
  const parts = questions.map((question) => {
    const said = changeSentences(question, comparison, language)
    const lines = said ? [said.change, said.certainty, said.leavers, ...said.notes] : []
    const shown = lines.filter((line) => line !== null).map((line) => `  ${line}`)
    return [`${questionName(question, language)} (${gradeWords(question.grade, language)})`, ...shown].join('\n')
  })
  return `${[head, ...parts].join('\n\n')}\n`
}
