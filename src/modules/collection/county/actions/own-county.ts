import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { cleanText, type Said } from '../../../survey/index.ts'
import { respondentId, surveyId } from '../../actions/input.ts'
import { type CountyNote, listCountyNotes } from '../../following/queries/county-notes.ts'
import { longestNote } from '../../rules/longest-note.ts'
import { messages } from '../messages.ts'
import { addCountyNote, type CountyRow, listOwnCounty } from '../queries/county.ts'

const ofRespondent = { survey: surveyId, respondent: respondentId }

/** How far the municipalities of one's own county have come, in each survey that one has been asked to help with. One statement. */
export const readOwnCounty = defineAction({
  name: 'county.read',
  permission: 'county.follow',
  effect: 'read',
  input: z.strictObject({}),
  run: ({ db }): Promise<readonly CountyRow[]> => listOwnCounty(db),
})

export interface CountyRespondent {
  readonly row: CountyRow
  /** One's own, the newest first. */
  readonly notes: readonly CountyNote[]
}

/** One municipality of one's own county. Two statements. @throws Problem `not-found`, also for one in another county */
export const readCountyRespondent = defineAction({
  name: 'county.read-one',
  permission: 'county.follow',
  effect: 'read',
  input: z.strictObject(ofRespondent),
  run: async ({ db }, input): Promise<CountyRespondent> => {
    const row = findRow(await listOwnCounty(db), input)
    return { row, notes: await listCountyNotes(db, row.owner, row.survey, row.respondent) }
  },
})

/**
 * Notes that one has spoken with a municipality of one's own county: the agency sees it. Two statements beside the audit entry.
 * @throws Problem `bad-input`, `not-found`
 */
export const noteCounty = defineAction({
  name: 'county.note',
  permission: 'county.follow',
  effect: 'write',
  input: z.strictObject({ ...ofRespondent, text: z.string() }),
  run: async (context, input): Promise<void> => {
    const { owner, survey, respondent } = findRow(await listOwnCounty(context.db), input)
    const key = { board: context.organisation, owner, survey, respondent }
    await addCountyNote(context.db, key, requireNote(input.text), context)
  },
  audit: ({ survey, respondent }) => ({ subject: `${survey}/${respondent}`, detail: {} }),
})

function findRow(
  rows: readonly CountyRow[],
  { survey, respondent }: { survey: string; respondent: string },
): CountyRow {
  const row = rows.find((one) => one.survey === survey && one.respondent === respondent)
  if (!row) throw new Problem('not-found')
  return row
}

/** @throws Problem `bad-input` */
function requireNote(written: string): string {
  const refuse = (message: Said) => new Problem('bad-input', { faults: [{ field: 'text', message }] })
  const cleaned = cleanText(written)
  if (!cleaned.ok) throw refuse(cleaned.message)
  if (cleaned.text === '') throw refuse(messages.noteEmpty)
  if (cleaned.text.length > longestNote) throw refuse(messages.noteTooLong)
  return cleaned.text
}
