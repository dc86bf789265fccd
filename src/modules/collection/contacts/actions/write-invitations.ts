import type { ActionContext } from '../../../../platform/action/index.ts'
import type { Language } from '../../../../platform/i18n/index.ts'
import type { MailMessage } from '../../../../platform/mail/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { composeLetter } from '../../mailings/letter.ts'
import { findSender } from '../../mailings/queries/reminders.ts'
import { findTemplates } from '../../mailings/queries/templates.ts'
import type { FrameMember } from '../../rules/frame.ts'

export interface InvitedContact {
  readonly respondent: string
  readonly name: string
  readonly language: Language
}

/** Writes the letter that invites a contact, with where its link leads and until when. */
export type WriteInvitation = (
  contact: InvitedContact,
  link: { readonly path: string; readonly expiresAt: Date },
) => MailMessage

/** Makes ready to write invitations for a survey, in the name of whoever acts, by the survey’s own template. Two statements. */
export async function prepareInvitations(
  { db, organisation, person, now }: ActionContext,
  survey: Survey,
  members: readonly FrameMember[],
): Promise<WriteInvitation> {
  const sender = await findSender(db, organisation, person)
  const { invitation: template } = await findTemplates(db, survey)
  const places = new Map(members.map(({ respondent, name }) => [respondent, name]))
  return ({ respondent, name, language }, link) =>
    composeLetter(template[language], {
      language,
      survey,
      sender,
      municipality: places.get(respondent) ?? respondent,
      name,
      link,
      answered: 0,
      now,
    })
}
