import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { readCodeBook } from '../queries/code-books.ts'
import { listCodings, listDecisions, standingCodings } from '../queries/codings.ts'
import { listReleases, type TextRelease } from '../queries/releases.ts'
import { listRespondentNames, listWrittenTexts } from '../queries/written-texts.ts'
import type { CodeBook } from '../rules/code-book.ts'
import { municipalityFinder } from '../rules/find-municipalities.ts'
import { type Flag, flagText } from '../rules/flag-text.ts'
import { comparedTexts, type Outcome, outcomesOf } from '../rules/outcome.ts'
import type { TextField } from '../rules/text-field.ts'
import { fieldInput, requireField } from './require-field.ts'

/** One text as a person at the agency works with it. */
export interface WorkText {
  readonly respondent: string
  readonly name: string
  readonly text: string
  /** What the person who asks has given it; null codes where they have not, or have taken it back. */
  readonly mine: { readonly codes: readonly string[] | null; readonly version: number }
  /** Only where the codings are laid open: before that nobody sees what another has made of it. */
  readonly outcome: Outcome | null
  readonly flags: readonly Flag[]
  readonly release: TextRelease | null
}

export interface FieldWork {
  readonly survey: Survey
  readonly field: TextField
  readonly book: CodeBook
  readonly texts: readonly WorkText[]
}

/** The texts of one field of a survey of one's own. Seven statements beside the survey's, whatever their number. @throws Problem `not-found` */
export const readField = defineAction({
  name: 'text.read',
  permission: 'text.code',
  effect: 'read',
  input: z.strictObject(fieldInput),
  run: async (context, input): Promise<FieldWork> => {
    const { survey, field, key } = await requireField(context, input)
    const { db, person } = context
    const written = await listWrittenTexts(db, survey, field)
    const book = await readCodeBook(db, key)
    const stored = await listCodings(db, key)
    const decisions = await listDecisions(db, key)
    const releases = new Map((await listReleases(db, key)).map((release) => [release.respondent, release]))
    const names = await listRespondentNames(db, key)

    const codings = standingCodings(stored)
    const outcomes = outcomesOf(book, codings, decisions)
    const open = comparedTexts(book, codings)
    const mine = new Map(stored.filter(({ coder }) => coder === person).map((coding) => [coding.respondent, coding]))
    const find = municipalityFinder([...names].map(([respondent, name]) => ({ respondent, name })))
    const texts = written.map(({ respondent, text }): WorkText => {
      const own = mine.get(respondent)
      return {
        respondent,
        name: names.get(respondent) ?? respondent,
        text,
        mine: { codes: own?.codes ?? null, version: own?.version ?? 0 },
        outcome: open.has(respondent) ? (outcomes.get(respondent) ?? null) : null,
        flags: flagText(text, respondent, find),
        release: releases.get(respondent) ?? null,
      }
    })
    return { survey, field, book, texts }
  },
})
