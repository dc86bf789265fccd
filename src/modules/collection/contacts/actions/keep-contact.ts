import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { invitationDays } from '../../../organisation/index.ts'
import { surveyId } from '../../actions/input.ts'
import type { Contact } from '../../contact.ts'
import { takeBack } from '../../mailings/actions/take-back.ts'
import { lockFrame } from '../../queries/frame.ts'
import { addContacts, endContact, updateContacts } from '../queries/change-contacts.ts'
import { messages } from '../rules/contact-messages.ts'
import { contactState } from '../rules/contact-state.ts'
import { type NewContact, readContact } from '../rules/read-contact.ts'
import { findContacts, type SurveyContacts } from './read-contacts.ts'
import { sendInvitations } from './send-invitations.ts'

const written = {
  name: z.string(),
  email: z.string(),
  phone: z.string().default(''),
  function: z.string(),
  language: z.string(),
}
const contactId = z.uuid()

/** Adds a contact to a municipality that is asked. Six statements. @throws Problem `bad-input` with every fault, `not-found`, `closed` */
export const addContact = defineAction({
  name: 'contact.add',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, respondent: z.string().max(64), ...written }),
  run: async (context, { survey, respondent, ...input }): Promise<{ readonly id: string }> => {
    const found = await openContacts(context, survey)
    if (!found.members.some((member) => member.respondent === respondent)) throw new Problem('not-found')
    const contact = requireContact(found, respondent, null, input)
    const [id = ''] = await addContacts(context.db, context, survey, [{ ...contact, respondent }])
    return { id }
  },
  audit: ({ survey, respondent }, { id }) => ({ subject: survey, detail: { contact: id, respondent } }),
})

/**
 * Changes a contact. One whose link waits, or ran out, and who has another address from now on is sent a new link there, and the old
 * one stops working.
 *
 * @throws Problem `bad-input` with every fault, `not-found`, `closed`
 */
export const changeContact = defineAction({
  name: 'contact.change',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, contact: contactId, ...written }),
  run: async (
    context,
    { survey, contact: id, ...input },
  ): Promise<{ readonly invited: boolean; readonly fields: string[] }> => {
    const found = await openContacts(context, survey)
    const was = requireOne(found, id)
    const contact = requireContact(found, was.respondent, id, input)
    await updateContacts(context.db, found.survey.owner, survey, [{ ...contact, id }])
    const fields = (['name', 'email', 'phone', 'function', 'language'] as const).filter(
      (field) => contact[field] !== was[field],
    )
    const state = contactState(was)
    const moved = contact.email !== was.email && (state === 'invited' || state === 'opened' || state === 'expired')
    if (moved) {
      await takeBack(context, survey, waitingOf([was]))
      const next = { ...contact, respondent: was.respondent }
      await sendInvitations(context, found.survey, found.members, [next], invitationDays)
    }
    return { invited: moved, fields }
  },
  audit: ({ survey, contact }, { fields, invited }) => ({ subject: survey, detail: { contact, fields, invited } }),
})

/**
 * A contact is not written to any more: a link that waits stops working, and what has not been sent is not. What they may do in their
 * municipality it decides itself.
 *
 * @throws Problem `not-found`
 */
export const endContactWork = defineAction({
  name: 'contact.end',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, contact: contactId }),
  run: async (context, { survey, contact }): Promise<{ readonly respondent: string }> => {
    await lockFrame(context.db, context.organisation, survey)
    const found = await findContacts(context, survey)
    const was = requireOne(found, contact)
    await takeBack(context, survey, waitingOf([was]))
    if (!(await endContact(context.db, found.survey.owner, survey, contact, context.now)))
      throw new Problem('not-found')
    return { respondent: was.respondent }
  },
  audit: ({ survey, contact }, { respondent }) => ({ subject: survey, detail: { contact, respondent } }),
})

/** What of some contacts is taken back: their links that nobody has used, and letters that have not been sent. */
export function waitingOf(contacts: readonly Contact[]) {
  return {
    invitations: contacts.flatMap(({ invitation }) => (invitation === null ? [] : invitation.id)),
    letters: contacts.map(({ respondent, email }) => ({ respondent, email })),
  }
}

/** The contacts of a survey whose collection goes on, which nobody else changes until the transaction ends. Four statements. */
export async function openContacts(context: ActionContext, survey: string): Promise<SurveyContacts> {
  await lockFrame(context.db, context.organisation, survey)
  const found = await findContacts(context, survey)
  if (found.survey.closedAt) throw new Problem('closed')
  return found
}

function requireOne({ contacts }: SurveyContacts, id: string): Contact {
  const found = contacts.find((contact) => contact.id === id)
  if (!found) throw new Problem('not-found')
  return found
}

/** @throws Problem `bad-input` with every fault */
function requireContact(
  { contacts }: SurveyContacts,
  respondent: string,
  self: string | null,
  input: Parameters<typeof readContact>[0],
): NewContact {
  const { contact, faults } = readContact(input)
  const taken = contacts.some(
    (other) => other.respondent === respondent && other.email === contact.email && other.id !== self,
  )
  const all = taken ? [...faults, { field: 'email', message: messages.taken }] : faults
  if (all.length > 0) throw new Problem('bad-input', { faults: all })
  return contact
}
