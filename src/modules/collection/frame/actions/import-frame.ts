import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { takeBackFrom } from '../../contacts/actions/take-back-from.ts'
import { changeFrame, listFrame, listMunicipalities, lockFrame } from '../../queries/frame.ts'
import { previewBase, uploadName, uploadText } from '../../upload/actions/upload-input.ts'
import { messages } from '../messages.ts'
import { type FramePlan, planFrame } from '../rules/plan-frame.ts'

export interface FramePreview {
  readonly survey: Survey
  readonly plan: FramePlan
}

const upload = { survey: surveyId, file: uploadName, text: uploadText }

/** What a file would do to the frame, with everything that is wrong with it. Nothing is changed. Three statements. */
export const previewFrame = defineAction({
  name: 'frame.preview',
  permission: 'survey.invite',
  effect: 'read',
  input: z.strictObject(upload),
  run: (context, input): Promise<FramePreview> => preview(context, input),
})

/**
 * Puts the frame of a file in the place of the one there is, as it was previewed. Those who are not asked any more lose the links that
 * wait. Eight statements at most.
 *
 * @throws Problem `closed`, `bad-input` where the file has faults, `conflict` where the frame has changed since the preview
 */
export const importFrame = defineAction({
  name: 'frame.import',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ ...upload, base: previewBase }),
  run: async (context, { base, ...input }): Promise<FramePlan> => {
    const { db, organisation } = context
    await lockFrame(db, organisation, input.survey)
    const { survey, plan } = await preview(context, input)
    if (survey.closedAt) throw new Problem('closed')
    if (plan.base !== base) throw new Problem('conflict')
    if (plan.faults.length > 0) {
      throw new Problem('bad-input', { faults: plan.faults.map(({ message }) => ({ field: '', message })) })
    }
    if (plan.removed.length > 0) await takeBackFrom(context, survey, new Set(plan.removed.map((row) => row.respondent)))
    const kept = await changeFrame(db, survey.id, plan.rows)
    if (kept.length > 0) {
      const names = plan.removed.filter(({ respondent }) => kept.includes(respondent)).map(({ name }) => name)
      throw new Problem('conflict', { detail: messages.begunMeanwhile(names.join(', ')) })
    }
    return plan
  },
  audit: ({ survey }, { added, changed, removed, rows }) => ({
    subject: survey,
    detail: {
      rows: rows.length,
      added: added.length,
      changed: changed.length,
      removed: removed.map(({ respondent }) => respondent),
    },
  }),
})

async function preview(
  context: ActionContext,
  { survey: id, file, text }: { survey: string; file: string; text: string },
): Promise<FramePreview> {
  const survey = await requireOwnSurvey(context, id)
  const members = await listFrame(context.db, survey.owner, survey.id)
  const municipalities = await listMunicipalities(context.db)
  return { survey, plan: planFrame(text, file, { members, municipalities }) }
}
