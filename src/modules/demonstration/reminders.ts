import { dayOf } from '../../platform/i18n/index.ts'
import { agency } from './people.ts'
import { addRows, type Db, findPeople } from './queries.ts'
import type { Round } from './rounds.ts'

const day = 24 * 3600 * 1000

export interface Reached {
  readonly id: string
  readonly respondent: string
  readonly name: string
  readonly email: string
}

/**
 * A wave of reminders of the open round, three weeks ago: to the contacts of those who had not submitted then, by how far they had come.
 *
 * @param moved how far the round's events are moved in time, in milliseconds
 */
export async function addReminders(
  db: Db,
  open: Round,
  contacts: readonly Reached[],
  { now, moved }: { readonly now: Date; readonly moved: number },
): Promise<void> {
  const [sara] = await findPeople(db, ['sara.wik@enkatmyndigheten.example'])
  const sent = new Date(now.getTime() - 20 * day)
  const key = { organisation: agency.id, survey: open.questionnaire.id }
  const wave = crypto.randomUUID()
  const standingOf = (respondent: string) => {
    const event = open.events.get(respondent)
    const before = (date: Date | null | undefined) => !!date && date.getTime() + moved <= sent.getTime()
    if (before(event?.submittedAt)) return 'complete'
    return before(event?.startedAt) ? 'partial' : 'not-started'
  }
  const reminded = contacts
    .map((contact) => ({ ...contact, standing: standingOf(contact.respondent), mail: crypto.randomUUID() }))
    .filter(({ standing }) => standing !== 'complete')
  await addRows(db, 'reminder_wave', [
    {
      ...key,
      id: wave,
      planned_for: dayOf(sent),
      planned_by: sara,
      planned_at: new Date(sent.getTime() - 14 * day),
      status: 'sent',
      settled_at: sent,
    },
  ])
  await addRows(
    db,
    'mail',
    reminded.map(({ mail, respondent, name, email, standing }) => ({
      ...key,
      id: mail,
      kind: `reminder.${standing}`,
      respondent,
      to_name: name,
      to_address: email,
      subject: open.questionnaire.title.sv,
      queued_at: sent,
      queued_by: sara,
      send_after: sent,
      status: 'sent',
      attempts: 1,
      settled_at: new Date(sent.getTime() + 60_000),
      said: '250 2.0.0 Ok',
    })),
  )
  await addRows(
    db,
    'reminder_mail',
    reminded.map(({ id, respondent, standing, mail }) => ({ ...key, wave, contact: id, respondent, standing, mail })),
  )
}
