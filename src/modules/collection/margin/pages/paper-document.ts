import type { Block, DocumentModel } from '../../../../platform/documents/index.ts'
import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { messages as sharedMessages } from '../../messages.ts'
import { messages } from '../messages.ts'
import { type PaperQuestion, paperForm } from '../rules/paper-form.ts'

const line = '_'.repeat(64)

/** The empty questionnaire as a document. Its date is the first day of the survey, so that the same questions give the same file. */
export function paperDocument(survey: Survey, language: Language): DocumentModel {
  const title = survey.title[language]
  return {
    language,
    title,
    author: survey.owner,
    date: survey.opensOn,
    header: title,
    cover: {
      kicker: say(language, messages.paperKicker),
      subtitle: say(language, messages.paperLead),
      ornament: null,
      lines: [
        say(language, sharedMessages.fromTo, {
          from: formatDate(language, survey.opensOn),
          to: formatDate(language, survey.closesOn),
        }),
      ],
      notice: null,
    },
    contents: null,
    blocks: paperForm(survey.questionnaire, language, messages.paperMunicipalities).flatMap(
      ({ title, questions }): Block[] => [
        { kind: 'heading', level: 1, text: title },
        ...questions.flatMap((question) => questionBlocks(question, language)),
      ],
    ),
  }
}

function questionBlocks(question: PaperQuestion, language: Language): Block[] {
  const { number, text, help, routing, instruction, options, rows, lines } = question
  const quiet = [routing, help].filter((each) => each !== null)
  return [
    { kind: 'heading', level: 2, text: `${number}. ${text}` },
    ...quiet.map((text): Block => ({ kind: 'paragraph', text, tone: 'quiet' })),
    ...(options.length === 0
      ? [{ kind: 'paragraph', text: instruction } as const]
      : [
          {
            kind: 'table',
            caption: instruction,
            captionShown: true,
            ...(rows.length === 0
              ? tickColumn(options, language)
              : {
                  columns: [
                    { label: say(language, messages.row), numeric: false },
                    ...options.map(({ label }) => ({ label, numeric: false })),
                  ],
                  rows: rows.map((row) => [row, ...options.map(() => '[  ]')]),
                }),
          } as const,
        ]),
    ...Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', text: line })),
  ]
}

function tickColumn(options: PaperQuestion['options'], language: Language) {
  return {
    columns: [
      { label: say(language, sharedMessages.answer), numeric: false },
      { label: say(language, messages.tick), numeric: true },
    ],
    rows: options.map(({ label, writes }) => [writes ? `${label} ${'_'.repeat(30)}` : label, '[  ]']),
  }
}
