import { type Language, say } from '../../../../platform/i18n/index.ts'
import { asText, writeRows } from '../../../../platform/tables/write-rows.ts'
import { messages as sharedMessages } from '../../messages.ts'
import { messages } from '../messages.ts'
import type { PilotResult } from '../pilot.ts'

/** Every comment of a pilot as a file for a spreadsheet, in the order of the questions; those on the whole first. */
export function writePilotComments({ survey, questions, general }: PilotResult, language: Language): string {
  const head = [
    messages.csvSection,
    messages.csvQuestionId,
    sharedMessages.question,
    messages.csvCode,
    messages.csvMunicipality,
    messages.csvComment,
  ].map((message) => say(language, message))
  const whole = general.map(({ question, respondent, name, text }) => [
    '',
    question,
    question === '' ? say(language, messages.general) : say(language, messages.removedQuestion, { question }),
    respondent,
    name,
    text,
  ])
  const perQuestion = survey.questionnaire.sections.flatMap((section) =>
    section.questions.flatMap(({ id, text: question }) =>
      (questions.get(id)?.comments ?? []).map(({ respondent, name, text }) => [
        section.title[language],
        id,
        question[language],
        respondent,
        name,
        text,
      ]),
    ),
  )
  return writeRows([head, ...[...whole, ...perQuestion].map((row) => row.map(asText))], ';')
}
