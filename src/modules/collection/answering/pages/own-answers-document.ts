import type { Block, DocumentModel } from '../../../../platform/documents/index.ts'
import { dayOf, type Language, say } from '../../../../platform/i18n/index.ts'
import type { Margin } from '../../margin/margin.ts'
import { messages as sharedMessages } from '../../messages.ts'
import type { MyResponse } from '../../response.ts'
import type { OwnSections } from '../../together/rules/own-sections.ts'
import { messages } from '../messages/index.ts'
import { receiptNumber } from '../rules/receipt-number.ts'
import { type OwnAnswer, ownAnswers, submissionLine } from './own-answers.ts'

/**
 * An organisation's own answers as a document, dated by their submission or, before it, by the latest save: all of them, or those of the
 * sections that are one's own.
 */
export function ownAnswersDocument(
  response: MyResponse,
  margins: ReadonlyMap<string, Margin>,
  language: Language,
  within: OwnSections,
): DocumentModel {
  const { survey, organisation, state } = response
  const title = survey.title[language]
  const dated = state.submittedAt ?? state.savedAt
  const number = state.submittedAt && receiptNumber(survey.id, organisation.id, state.submittedAt)
  return {
    language,
    title,
    author: organisation.name,
    date: dated === null ? survey.opensOn : dayOf(dated),
    header: `${title}, ${organisation.name}`,
    cover: {
      kicker: say(language, messages.documentKicker),
      subtitle: organisation.name,
      ornament: null,
      lines: [
        submissionLine(response, language),
        ...(within === 'all' ? [] : [say(language, messages.onlyYourSections)]),
        ...(number === null ? [] : [`${say(language, messages.receiptNumber)}: ${number}`]),
      ],
      notice: survey.synthetic ? say(language, messages.invented) : null,
    },
    contents: null,
    blocks: [
      { kind: 'heading', level: 1, text: say(language, messages.ownAnswers) },
      ...ownAnswers(response, margins, language, within).flatMap(({ title: section, answers }): Block[] => [
        { kind: 'heading', level: 2, text: section },
        ...answers.flatMap((answer) => answerBlocks(answer, language)),
      ]),
    ],
  }
}

function answerBlocks({ text, note, answer, saved, signedOff }: OwnAnswer, language: Language): Block[] {
  const [only] = answer ?? []
  return [
    { kind: 'heading', level: 3, text },
    { kind: 'paragraph', text: note, tone: 'quiet' },
    answer === null
      ? { kind: 'paragraph', text: say(language, sharedMessages.noAnswer), tone: 'quiet' }
      : answer.length === 1 && only !== undefined
        ? { kind: 'paragraph', text: only }
        : { kind: 'list', items: answer },
    ...[saved, signedOff].flatMap((line) =>
      line === null ? [] : [{ kind: 'paragraph', text: `${line}.`, tone: 'quiet' } as const],
    ),
  ]
}
