import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { languages } from '../../../../platform/i18n/index.ts'
import { type ListedMail, listMail, queueMail } from '../../../../platform/mail/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { issueInvitation, type ListedInvitation, listInvitations, readInvitee } from '../../../organisation/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { takeBack } from '../../mailings/actions/take-back.ts'
import { findSender } from '../../mailings/queries/reminders.ts'
import { cancelLetters } from '../../mailings/queries/waiting-letters.ts'
import { lockFrame } from '../../queries/frame.ts'
import { officerMail } from '../mails.ts'
import { type CountyHelp, listCountyHelp } from '../queries/county.ts'

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
    // The help is not ended meanwhile: a link would be left that nobody takes back
    await lockFrame(context.db, context.organisation, input.survey)
    const { survey, help } = await findBoard(context, input)
    if (survey.closedAt !== null || help.endedAt !== null) throw new Problem('closed')
    const { invitee, faults } = readInvitee({ ...input, role: 'officer' }, { grantable: ['officer'], colleagues: [] })
    if (faults.length > 0) throw new Problem('bad-input', { faults })
    const { name, email } = invitee
    const { db, organisation, person, now } = context
    await cancelLetters(db, { organisation, survey: survey.id }, [{ respondent: null, email }], now)
    const sender = await findSender(db, organisation, person)
    const issued = await issueInvitation(db, context, {
      organisation: help.board,
      role: 'officer',
      ...{ name, email, language },
      survey: survey.id,
    })
    const message = officerMail(language, { name, sender, board: help.boardName, survey, ...issued })
    await queueMail(db, context, [{ kind: letterKind, to: { name, address: email }, message, survey: survey.id }])
    return { invitation: issued.id, name }
  },
  audit: ({ survey, board }, { invitation }) => ({ subject: survey, detail: { board, invitation } }),
})

/** Takes back the link of an officer who has not used it. Five statements beside the audit entry. @throws Problem `not-found` */
export const revokeOfficer = defineAction({
  name: 'county.revoke-officer',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ ...ofBoard, invitation: z.uuid() }),
  run: async (context, input): Promise<void> => {
    const { survey, officers } = await findBoard(context, input)
    const found = officers.find(({ id }) => id === input.invitation)
    if (!found || found.state === 'used' || found.state === 'revoked') throw new Problem('not-found')
    await takeBack(context, survey.id, waitingOf([found]))
  },
  audit: ({ survey, board, invitation }) => ({ subject: survey, detail: { board, invitation } }),
})

/** What of some officers is taken back: their links that nobody has used, and letters that have not been sent. */
export function waitingOf(officers: readonly ListedInvitation[]) {
  return {
    invitations: officers.map(({ id }) => id),
    letters: officers.map(({ email }) => ({ respondent: null, email })),
  }
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
