import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { writeRows } from '../../../../platform/tables/write-rows.ts'
import type { Survey } from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { listMunicipalities } from '../../queries/frame.ts'
import { listContacts } from '../../queries/list-contacts.ts'
import { previewBase, uploadName, uploadText } from '../../upload/actions/upload-input.ts'
import { addContacts, updateContacts } from '../queries/change-contacts.ts'
import { type ContactPlan, contactColumns, contactRow, planContacts } from '../rules/plan-contacts.ts'
import { openContacts } from './keep-contact.ts'
import { findContacts, type SurveyContacts } from './read-contacts.ts'

export interface ContactPreview extends SurveyContacts {
  readonly plan: ContactPlan
}

const upload = { survey: surveyId, file: uploadName, text: uploadText }

/** What a file would do to the contacts, with everything that is wrong with it. Nothing is changed. Four statements. */
export const previewContacts = defineAction({
  name: 'contact.preview',
  permission: 'survey.invite',
  effect: 'read',
  input: z.strictObject(upload),
  run: async (context, input): Promise<ContactPreview> =>
    plan(context, await findContacts(context, input.survey), input),
})

/**
 * Adds and changes contacts by a file, as it was previewed. Seven statements, whatever the number.
 *
 * @throws Problem `closed`, `bad-input` where the file has faults, `conflict` where the contacts have changed since the preview
 */
export const importContacts = defineAction({
  name: 'contact.import',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ ...upload, base: previewBase }),
  run: async (context, { base, ...input }): Promise<ContactPlan> => {
    const { plan: made } = await plan(context, await openContacts(context, input.survey), input)
    if (made.base !== base) throw new Problem('conflict')
    if (made.faults.length > 0) {
      throw new Problem('bad-input', { faults: made.faults.map(({ message }) => ({ field: '', message })) })
    }
    await addContacts(context.db, context, input.survey, made.added)
    const changed = made.changed.map(({ was, contact }) => ({ ...contact, id: was.id }))
    await updateContacts(context.db, context.organisation, input.survey, changed)
    return made
  },
  audit: ({ survey }, { added, changed }) => ({
    subject: survey,
    detail: { added: added.length, changed: changed.length },
  }),
})

/** The contacts of an earlier survey of one's own, as a file that can be previewed for this one: those whom it asks. Five statements. */
export const readEarlierContacts = defineAction({
  name: 'contact.read-earlier',
  permission: 'survey.invite',
  effect: 'read',
  input: z.strictObject({ survey: surveyId, earlier: surveyId }),
  run: async (context, input): Promise<{ readonly earlier: Survey; readonly text: string }> => {
    const { members } = await findContacts(context, input.survey)
    const earlier = await requireOwnSurvey(context, input.earlier)
    const asked = new Set(members.map(({ respondent }) => respondent))
    const contacts = await listContacts(context.db, earlier.owner, earlier.id, context.now)
    const rows = contacts.filter(({ respondent }) => asked.has(respondent)).map(contactRow)
    return { earlier, text: writeRows([contactColumns, ...rows]) }
  },
})

async function plan(
  context: ActionContext,
  found: SurveyContacts,
  { file, text }: { file: string; text: string },
): Promise<ContactPreview> {
  const municipalities = await listMunicipalities(context.db)
  const asked = new Set(found.members.map(({ respondent }) => respondent))
  return { ...found, plan: planContacts(text, file, { contacts: found.contacts, municipalities, asked }) }
}
