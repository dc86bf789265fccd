import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { requireOwnSurvey, surveyId } from '../../actions/require-own-survey.ts'
import { listCodeBooks } from '../queries/code-books.ts'
import { listCodings, listDecisions, standingCodings } from '../queries/codings.ts'
import { countReleased } from '../queries/releases.ts'
import { countWrittenTexts } from '../queries/written-texts.ts'
import { emptyCodeBook } from '../rules/code-book.ts'
import { outcomesOf } from '../rules/outcome.ts'
import { type TextField, textFields } from '../rules/text-field.ts'

/** How far the work on one field has come, in texts. */
export interface FieldProgress {
  readonly field: TextField
  readonly coders: 1 | 2
  readonly codes: number
  readonly written: number
  /** Coded by the person who asks. */
  readonly mine: number
  readonly final: number
  readonly released: number
}

/** Every field of a survey of one's own where respondents write. Six statements beside the survey's, whatever their number. @throws Problem `not-found` */
export const listTextFields = defineAction({
  name: 'text.list',
  permission: 'text.code',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, input): Promise<{ readonly survey: Survey; readonly fields: readonly FieldProgress[] }> => {
    const survey = await requireOwnSurvey(context, input.survey)
    const { db, person } = context
    const key = { organisation: survey.owner, survey: survey.id }
    const written = await countWrittenTexts(db, survey)
    const books = await listCodeBooks(db, key)
    const codings = standingCodings(await listCodings(db, key))
    const decisions = await listDecisions(db, key)
    const released = await countReleased(db, key)
    const fields = textFields(survey.questionnaire).map((field): FieldProgress => {
      const here = <T extends { field: string }>(all: readonly T[]) => all.filter((one) => one.field === field.id)
      const book = books.get(field.id) ?? emptyCodeBook
      const outcomes = [...outcomesOf(book, here(codings), here(decisions)).values()]
      return {
        field,
        coders: book.coders,
        codes: book.codes.filter(({ ended }) => !ended).length,
        written: written.get(field.id) ?? 0,
        mine: here(codings).filter(({ coder }) => coder === person).length,
        final: outcomes.filter(({ state }) => state === 'final').length,
        released: released.get(field.id) ?? 0,
      }
    })
    return { survey, fields }
  },
})
