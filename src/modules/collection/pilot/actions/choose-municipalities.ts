import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { type FieldFault, Problem } from '../../../../platform/problem/index.ts'
import { cleanText, type Survey } from '../../../survey/index.ts'
import { respondentId, surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { takeBackFrom } from '../../contacts/actions/take-back-from.ts'
import { changeFrame, listFrame, listMunicipalities, lockFrame } from '../../queries/frame.ts'
import { latestFrame, setReason } from '../queries/candidates.ts'
import { type Candidate, candidatesOf } from '../rules/candidates.ts'
import { messages } from '../rules/choose-messages.ts'

export interface PilotCandidates {
  readonly survey: Survey
  /** Every municipality, by name. */
  readonly candidates: readonly Candidate[]
}

/** A pilot with more is a survey. */
const mostMunicipalities = 30
const longestReason = 2000

/** Whom a pilot of one's own asks, and whom it could. Four statements. @throws Problem `not-found` also for what is no pilot */
export const readPilotCandidates = defineAction({
  name: 'pilot.candidates',
  permission: 'survey.invite',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: (context, input): Promise<PilotCandidates> => candidates(context, input.survey),
})

/**
 * Chooses whom a pilot asks, in the place of those chosen before; `base` is who they were when the page was opened. Those who are not
 * asked any more lose the links that wait. Ten statements at most.
 *
 * @throws Problem `not-found`, `closed`, `bad-input` with everything that is wrong, `conflict` where a colleague has chosen meanwhile
 */
export const chooseMunicipalities = defineAction({
  name: 'pilot.choose',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({
    survey: surveyId,
    chosen: z.array(respondentId).max(500),
    base: z.array(respondentId).max(500),
    reason: z.string(),
  }),
  run: async (context, input): Promise<{ readonly chosen: readonly string[] }> => {
    const { db, organisation } = context
    await lockFrame(db, organisation, input.survey)
    const { survey, candidates: known } = await candidates(context, input.survey)
    if (survey.closedAt) throw new Problem('closed')
    const stand = known.filter(({ chosen }) => chosen)
    const base = new Set(input.base)
    if (stand.length !== base.size || stand.some(({ respondent }) => !base.has(respondent)))
      throw new Problem('conflict')
    const wanted = new Set(input.chosen)
    const reason = cleanText(input.reason)
    const faults = faultsOf(wanted, known)
    if (!reason.ok) faults.push({ field: 'reason', message: reason.message })
    else if (reason.text.length > longestReason) {
      faults.push({ field: 'reason', message: messages.reasonTooLong(longestReason) })
    }
    if (faults.length > 0 || !reason.ok) throw new Problem('bad-input', { faults })
    const gone = stand.filter(({ respondent }) => !wanted.has(respondent)).map(({ respondent }) => respondent)
    if (gone.length > 0) await takeBackFrom(context, survey, new Set(gone))
    const rows = known
      .filter(({ respondent }) => wanted.has(respondent))
      .map(({ respondent, columns }) => ({ respondent, values: columns }))
    const [kept] = await changeFrame(db, survey.id, rows)
    if (kept !== undefined) throw new Problem('bad-input', { faults: [begun(known, kept)] })
    await setReason(db, organisation, survey.id, reason.text === '' ? null : reason.text)
    return { chosen: rows.map(({ respondent }) => respondent) }
  },
  audit: ({ survey }, { chosen }) => ({ subject: survey, detail: { chosen } }),
})

function faultsOf(wanted: ReadonlySet<string>, known: readonly Candidate[]): FieldFault[] {
  const field = 'chosen'
  const codes = new Set(known.map(({ respondent }) => respondent))
  const faults: FieldFault[] = [...wanted]
    .filter((code) => !codes.has(code))
    .map((code) => ({ field, message: messages.unknown(code) }))
  if (wanted.size === 0) faults.push({ field, message: messages.noneChosen })
  if (wanted.size > mostMunicipalities) {
    faults.push({ field, message: messages.tooMany(wanted.size, mostMunicipalities) })
  }
  const gone = known.filter((each) => each.begun && !wanted.has(each.respondent))
  return [...faults, ...gone.map(({ respondent }) => begun(known, respondent))]
}

function begun(known: readonly Candidate[], code: string): FieldFault {
  const name = known.find(({ respondent }) => respondent === code)?.name ?? code
  return { field: 'chosen', message: messages.begunGone(name) }
}

async function candidates(context: ActionContext, id: string): Promise<PilotCandidates> {
  const survey = await requireOwnSurvey(context, id)
  if (survey.kind !== 'pilot') throw new Problem('not-found')
  const { db } = context
  const members = await listFrame(db, survey.owner, survey.id)
  const municipalities = await listMunicipalities(db)
  return { survey, candidates: candidatesOf(municipalities, await latestFrame(db, survey.owner), members) }
}
