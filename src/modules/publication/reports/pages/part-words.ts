import { type Language, say } from '../../../../platform/i18n/index.ts'
import type { Questionnaire } from '../../../survey/index.ts'
import type { QuestionShow, ReportBlock } from '../rules/definition.ts'
import { messages } from './messages.ts'

/** What kind of part it is. */
export function partKind({ kind }: Pick<ReportBlock, 'kind'>, language: Language): string {
  return say(language, messages[kind])
}

/** What a part says, in one line: its heading, its first words, its question. Empty for what the program writes by itself. */
export function partWords(block: ReportBlock, questionnaire: Questionnaire, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'text':
      return block.text.trim() === '' ? say(language, messages.empty) : firstWords(block.text)
    case 'question': {
      const question = questionnaire.questions.find(({ id }) => id === block.question)
      return question?.text[language] ?? say(language, messages.goneQuestion, { id: block.question })
    }
    default:
      return ''
  }
}

/** All of a part, as lines of text: for laying two beside each other. */
export function partLines(block: ReportBlock, questionnaire: Questionnaire, language: Language): string[] {
  if (block.kind === 'text') return block.text.split('\n')
  const words = partWords(block, questionnaire, language)
  if (block.kind !== 'question') return [words === '' ? partKind(block, language) : words]
  const shown = [...block.shows.map((show) => showWords(show, language)), ...block.breakdowns]
  return [words, shown.join(', ')]
}

/** What is shown of a question, in words. */
export function showWords(show: QuestionShow, language: Language): string {
  return say(language, show === 'change' ? messages.changeShown : messages[show])
}

function firstWords(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}
