import { z } from 'zod'
import { type ActionContext, defineAction } from '../../platform/action/index.ts'
import { Problem } from '../../platform/problem/index.ts'
import { may } from '../../platform/tenancy/index.ts'
import { type Result, tabulate } from '../analysis/index.ts'
import { findSurvey, type Survey } from '../survey/index.ts'
import { messages } from './messages.ts'
import { addPublication, findPrintedReport, findPublication, readDataset } from './queries.ts'

const input = z.object({ survey: z.string().min(1).max(64) })

/** The picture of a survey as whoever asks may see it. */
export interface Picture {
  readonly survey: Survey
  readonly result: Result
  /** null: a draft that only the owner sees, computed now. */
  readonly published: { readonly revision: number; readonly at: Date } | null
}

/**
 * The published picture, for everyone; before anything is published, the owner's analysts see it as it would be.
 *
 * @throws Problem `not-found` when there is no such survey or none to see
 */
export const readPicture = defineAction({
  name: 'result.read',
  permission: 'anyone',
  effect: 'read',
  input,
  run: async (context, { survey: id }): Promise<Picture> => {
    const survey = await surveyOf(context, id)
    const publication = await findPublication(context.db, survey)
    if (publication) {
      return {
        survey,
        result: publication.result,
        published: { revision: publication.revision, at: publication.publishedAt },
      }
    }
    if (context.organisation !== survey.owner || !context.role || !may(context.role, 'result.read'))
      throw new Problem('not-found')
    return { survey, result: await compute(context, survey), published: null }
  },
})

/** Publishes the picture of a closed survey as it is now. @throws Problem `not-found`, `not-ready` while collection goes on */
export const publishPicture = defineAction({
  name: 'survey.publish',
  permission: 'survey.publish',
  effect: 'write',
  input,
  run: async (context, { survey: id }) => {
    const survey = await surveyOf(context, id)
    if (survey.owner !== context.organisation) throw new Problem('not-found')
    if (!survey.closedAt) throw new Problem('not-ready', { detail: messages.publishNotClosed })
    const result = await compute(context, survey)
    const revision = await addPublication(context.db, survey, {
      result,
      publishedAt: context.now,
      publishedBy: context.person,
    })
    return { revision, responses: result.participation.complete + result.participation.partial }
  },
  audit: ({ survey }, { revision, responses }) => ({ subject: survey, detail: { revision, responses } }),
})

/** The picture beside the figures that a report has printed. @throws Problem `not-found` when none has */
export const readPrintedReport = defineAction({
  name: 'result.compare',
  permission: 'anyone',
  effect: 'read',
  input,
  run: async (context, { survey: id }) => {
    const survey = await surveyOf(context, id)
    const printed = await findPrintedReport(context.db, survey)
    if (printed === null) throw new Problem('not-found')
    return printed
  },
})

async function surveyOf({ db }: ActionContext, id: string): Promise<Survey> {
  const survey = await findSurvey(db, id)
  if (!survey) throw new Problem('not-found')
  return survey
}

/** With the same code as the command line, from what has been released. */
async function compute({ db }: ActionContext, survey: Survey): Promise<Result> {
  const { frame, responses } = await readDataset(db, survey)
  return tabulate({ questionnaire: survey.questionnaire, responses, frame, language: 'sv' })
}
