import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { languages } from '../../../../platform/i18n/index.ts'
import { queueMail } from '../../../../platform/mail/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { issueInvitation, listColleagues, readInvitee } from '../../../organisation/index.ts'
import type { Section, Survey } from '../../../survey/index.ts'
import { questionId, surveyId } from '../../actions/input.ts'
import { requireOpen } from '../../actions/require-open.ts'
import { requireSurvey } from '../../actions/require-survey.ts'
import { findResponse } from '../../queries/responses.ts'
import { invitedToSectionsMail, sectionsMail } from '../mails.ts'
import { messages } from '../messages.ts'
import { addAssignments, endAssignments, listAssignments } from '../queries/assignments.ts'

const sections = z.array(questionId).max(200)

/**
 * Decides which sections somebody has: those that are given and no others. Whom it concerns is told by mail of what is new to them. They
 * are one who works here, or whoever has a section without working here, since they have not joined yet or have left: those are named by
 * the id of an assignment.
 *
 * @throws Problem `not-found`, `bad-input` for who may not answer, `already-submitted`, `closed`
 */
export const assignSections = defineAction({
  name: 'section.assign',
  permission: 'survey.assign',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, who: z.string().min(1).max(64), sections }),
  run: async (context, input): Promise<{ readonly given: readonly string[]; readonly taken: readonly string[] }> => {
    const { db, organisation, person, now } = context
    const { survey, key, ownerName } = await requireUnderWay(context, input.survey)
    const wanted = pickSections(survey, input.sections)
    const assignments = await listAssignments(db, key)
    const colleagues = await listColleagues(db, organisation)
    const anchor = assignments.find(({ id }) => id === input.who)
    const colleague = colleagues.find((each) => each.person === input.who || each.email === anchor?.email)
    const email = colleague?.email ?? anchor?.email
    if (email === undefined) throw new Problem('not-found')
    const held = assignments.filter((each) => each.email === email)
    const added = wanted.filter(({ id }) => !held.some(({ section }) => section === id))
    const ended = held.filter(({ section }) => !wanted.some(({ id }) => id === section))
    const mayHave = colleague ? may(colleague.role, 'survey.contribute') : anchor?.person === null
    if (added.length > 0 && !mayHave) {
      throw new Problem('bad-input', { faults: [{ field: 'sections', message: messages.roleCannotAnswer }] })
    }
    const assignee = colleague ? { person: colleague.person } : { person: null, name: anchor?.name ?? email, email }
    await addAssignments(db, key, assignee, ids(added), context)
    await endAssignments(
      db,
      key,
      ended.map(({ id }) => id),
      { person, now },
    )
    if (colleague && colleague.person !== person && added.length > 0) {
      const inviter = colleagues.find((each) => each.person === person)?.name ?? ownerName
      const message = sectionsMail('sv', { name: colleague.name, inviter, survey, sections: added, ownerName })
      const to = { name: colleague.name, address: colleague.email }
      await queueMail(db, context, [{ kind: 'sections', to, message, survey: survey.id }])
    }
    return { given: ids(added), taken: ended.map(({ section }) => section) }
  },
  audit: ({ survey, who }, { given, taken }) => ({ subject: survey, detail: { who, given, taken } }),
})

/**
 * Invites somebody who does not work here yet to answer sections: as a contributor, by a mail that names the sections and the last day.
 *
 * @throws Problem `bad-input` with every fault, `forbidden`, `already-submitted`, `closed`
 */
export const inviteToSections = defineAction({
  name: 'section.invite',
  permission: 'survey.assign',
  effect: 'write',
  input: z.strictObject({
    survey: surveyId,
    name: z.string(),
    email: z.string(),
    language: z.enum(languages).default('sv'),
    sections,
  }),
  run: async (context, input): Promise<{ readonly invitation: string; readonly given: readonly string[] }> => {
    const { db, organisation, person } = context
    const { survey, key, organisationName, ownerName } = await requireUnderWay(context, input.survey)
    const colleagues = await listColleagues(db, organisation)
    const role = 'contributor'
    const { invitee, faults } = readInvitee({ ...input, role }, { grantable: [role], colleagues })
    const wanted = pickSections(survey, input.sections)
    if (faults.length > 0 || wanted.length === 0) {
      const none = wanted.length === 0 ? [{ field: 'sections', message: messages.chooseSections }] : []
      throw new Problem('bad-input', { faults: [...faults, ...none] })
    }
    const { name, email } = invitee
    const { language } = input
    const inviter = colleagues.find((each) => each.person === person)?.name ?? organisationName
    const issued = await issueInvitation(db, context, { organisation, role, name, email, language, survey: survey.id })
    await addAssignments(db, key, { person: null, name, email }, ids(wanted), context)
    const message = invitedToSectionsMail(language, {
      ...{ name, inviter, survey, sections: wanted, ownerName },
      place: organisationName,
      path: issued.path,
      expiresAt: issued.expiresAt,
    })
    await queueMail(db, context, [{ kind: 'invitation', to: { name, address: email }, message, survey: survey.id }])
    return { invitation: issued.id, given: ids(wanted) }
  },
  audit: ({ survey }, { invitation, given }) => ({ subject: survey, detail: { invitation, given } }),
})

/** The survey while its answers can be changed. @throws Problem `not-found`, `already-submitted`, `closed` */
async function requireUnderWay(context: ActionContext, id: string) {
  const { db, organisation } = context
  const survey = await requireSurvey(db, id)
  const key = { organisation, owner: survey.owner, survey: survey.id }
  const response = await findResponse(db, key)
  if (!response) throw new Problem('not-found')
  if (response.state.status === 'complete') throw new Problem('already-submitted')
  await requireOpen(survey, context)
  return { survey, key, organisationName: response.organisation.name, ownerName: response.ownerName }
}

/** In the order of the questionnaire. @throws Problem `not-found` for one that it has not */
function pickSections({ questionnaire }: Survey, wanted: readonly string[]): Section[] {
  const known = questionnaire.sections.filter(({ id }) => wanted.includes(id))
  if (known.length < new Set(wanted).size) throw new Problem('not-found')
  return known
}

function ids(sections: readonly Section[]): string[] {
  return sections.map(({ id }) => id)
}
