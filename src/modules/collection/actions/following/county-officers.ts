import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { languages } from '../../../../platform/i18n/index.ts'
import { cancelMail, type ListedMail, listMail, queueMail } from '../../../../platform/mail/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import {
  issueInvitation,
  type ListedInvitation,
  listInvitations,
  readInvitee,
  revokeInvitations,
} from '../../../organisation/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { officerMail } from '../../mails/county.ts'
import { type CountyHelp, listCountyHelp } from '../../queries/following/county.ts'
import { findSender } from '../../queries/mailings/reminders.ts'
import { surveyId } from '../input.ts'
import { requireOwnSurvey } from '../require-survey.ts'

const letterKind = 'invitation.officer'
const ofBoard = { survey: surveyId, board: z.string().min(1).max(64) }

export interface CountyBoard {
  readonly survey: Survey
  readonly help: CountyHelp
  /** Officers that the agency has invited for the survey, the newest first. Who works at the board is the board's own. */
  readonly officers: readonly ListedInvitation[]
}

export interface ShownCountyBoard extends CountyBoard {
  /** The latest letter to each address that an officer was invited at. */
  readonly letters: ReadonlyMap<string, ListedMail>
}

/** A county board that has been asked to help, and the officers that have been invited there, with what became of their letters. Four statements. @throws Problem `not-found` */
export const readCountyBoard = defineAction({
  name: 'county.read-board',
  permission: 'survey.invite',
  effect: 'read',
  input: z.strictObject(ofBoard),
  run: async (context, input): Promise<ShownCountyBoard> => {
    const board = await findBoard(context, input)
    const letters = await listMail(context.db, context.organisation, board.survey.id, { kind: letterKind })
    // The newest first, and the last that a map is given stays
    return { ...board, letters: new Map(letters.toReversed().map((letter) => [letter.toAddress, letter])) }
  },
})

/**
 * Invites an officer of a county board that helps: by a personal link, which lets them see how far their own county has come. A link that
 * waits for the same address is taken back, and so is its letter. Eleven statements beside the audit entry.
 *
 * @throws Problem `bad-input` with every fault, `not-found`, `not-ready` before the survey is issued, `closed` where the help has ended
 */
export const inviteOfficer = defineAction({
  name: 'county.invite-officer',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({
    ...ofBoard,
    name: z.string(),
    email: z.string(),
    language: z.enum(languages).default('sv'),
  }),
  run: async (context, { language, ...input }): Promise<{ readonly invitation: string; readonly name: string }> => {
    const { survey, help } = await findBoard(context, input)
    if (survey.closedAt !== null || help.endedAt !== null) throw new Problem('closed')
    const { invitee, faults } = readInvitee({ ...input, role: 'officer' }, { grantable: ['officer'], colleagues: [] })
    if (faults.length > 0) throw new Problem('bad-input', { faults })
    const { name, email } = invitee
    await cancelLetters(context, survey, [email])
    const sender = await findSender(context.db, context.organisation, context.person)
    const issued = await issueInvitation(context.db, context, {
      organisation: help.board,
      role: 'officer',
      ...{ name, email, language },
      survey: survey.id,
    })
    const message = officerMail(language, { name, sender, board: help.boardName, survey, ...issued })
    await queueMail(context.db, context, [
      { kind: letterKind, to: { name, address: email }, message, survey: survey.id },
    ])
    return { invitation: issued.id, name }
  },
  audit: ({ survey, board }, { invitation }) => ({ subject: survey, detail: { board, invitation } }),
})

/** Takes back the link of an officer who has not used it. Six statements beside the audit entry. @throws Problem `not-found` */
export const revokeOfficer = defineAction({
  name: 'county.revoke-officer',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ ...ofBoard, invitation: z.uuid() }),
  run: async (context, input): Promise<void> => {
    const { survey, officers } = await findBoard(context, input)
    const found = officers.find(({ id }) => id === input.invitation)
    if (!found || found.state === 'used' || found.state === 'revoked') throw new Problem('not-found')
    await takeBackOfficers(context, survey, [found])
  },
  audit: ({ survey, board, invitation }) => ({ subject: survey, detail: { board, invitation } }),
})

/** Takes back links that wait, and the letters of them that have not been sent. Three statements at most. */
export async function takeBackOfficers(
  context: ActionContext,
  survey: Survey,
  officers: readonly ListedInvitation[],
): Promise<void> {
  if (officers.length === 0) return
  await revokeInvitations(
    context.db,
    context,
    officers.map(({ id }) => id),
  )
  await cancelLetters(
    context,
    survey,
    officers.map(({ email }) => email),
  )
}

async function cancelLetters(
  { db, organisation, now }: ActionContext,
  survey: Survey,
  addresses: readonly string[],
): Promise<void> {
  const letters = await listMail(db, organisation, survey.id, { kind: letterKind })
  const waiting = letters.filter(({ status, toAddress }) => status === 'queued' && addresses.includes(toAddress))
  await cancelMail(
    db,
    organisation,
    waiting.map(({ id }) => id),
    now,
  )
}

async function findBoard(
  context: ActionContext,
  input: { readonly survey: string; readonly board: string },
): Promise<CountyBoard> {
  const survey = await requireOwnSurvey(context, input.survey)
  const help = (await listCountyHelp(context.db, survey.owner, survey.id)).find(({ board }) => board === input.board)
  if (!help) throw new Problem('not-found')
  const issued = await listInvitations(context.db, { issuer: context.organisation, survey: survey.id }, context.now)
  const officers = issued.filter(({ organisation }) => organisation === help.board)
  return { survey, help, officers }
}
