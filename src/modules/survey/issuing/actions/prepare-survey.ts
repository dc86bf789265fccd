import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import type { Fault } from '../../../../platform/tables/fault.ts'
import type { DraftSummary } from '../../draft.ts'
import { listDrafts } from '../../queries/drafts.ts'
import { findSurvey } from '../../queries/surveys.ts'
import type { Text } from '../../rules/questionnaire.ts'
import { outlineOf } from '../../rules/read-questionnaire/outline-of.ts'
import type { Survey } from '../../survey.ts'
import type { VersionName } from '../../version.ts'
import { type Asked, addSurvey, changeSurvey, countFrames, listPilots, takeOverFrame } from '../queries/preparing.ts'
import { listLatest, publishVersion } from '../queries/versions.ts'
import { messages } from '../rules/plan-messages.ts'
import { type PlannedQuestions, type ReadPlan, readPlan, type WrittenPlan } from '../rules/read-plan.ts'
import { requireOwnSurvey } from './require-own-survey.ts'

/** Characters of a questionnaire's file; many times what any has. */
const longestSource = 2_000_000

const written = {
  titleSv: z.string(),
  titleEn: z.string(),
  opensOn: z.string(),
  closesOn: z.string(),
  published: z.string(),
  source: z.string().max(longestSource),
}

/** A draft in a list to choose from. */
export interface NamedDraft extends Pick<DraftSummary, 'id' | 'questionnaire' | 'updatedAt' | 'source'> {
  readonly title: Text
}

/** What a new survey can be made of. */
export interface SurveyParts {
  /** The latest version of each questionnaire, the latest first; then the one that the survey has, where it is an earlier. */
  readonly published: readonly Omit<VersionName, 'publishedAt'>[]
  /** Questionnaires that are being written, the one last changed first. */
  readonly drafts: readonly NamedDraft[]
  /** Earlier surveys with a frame, and how many are in it. Those of pilots are not taken over. */
  readonly frames: readonly { readonly survey: string; readonly respondents: number }[]
}

/** Thrown as well as the faults of the form: what is wrong in its YAML, line by line. */
export class PlanRefused extends Problem {
  readonly sourceFaults: readonly Fault[]

  constructor({ faults, sourceFaults }: Pick<ReadPlan, 'faults' | 'sourceFaults'>) {
    super('bad-input', { faults })
    this.sourceFaults = sourceFaults
  }
}

/**
 * The questionnaires, the drafts and the frames that a new survey can take, or one that is prepared, '' for none. Four statements, five
 * for one that is there.
 *
 * @throws Problem `not-found`
 */
export const readSurveyParts = defineAction({
  name: 'survey.parts',
  permission: 'survey.issue',
  effect: 'read',
  input: z.strictObject({ survey: z.string().max(64).default('') }),
  run: async (context, { survey }): Promise<SurveyParts> =>
    partsOf(context, survey === '' ? null : await requireOwnSurvey(context, survey)),
})

/**
 * Makes a survey, or a pilot, that nobody but the agency sees until it is issued. A survey may be made of a pilot, '' for none: of the
 * pilot's answers nothing goes along.
 *
 * @throws PlanRefused with every fault; Problem `not-found` for a pilot that is not there
 */
export const prepareSurvey = defineAction({
  name: 'survey.prepare',
  permission: 'survey.issue',
  effect: 'write',
  input: z.strictObject({
    ...written,
    id: z.string(),
    frameOf: z.string(),
    kind: z.enum(['survey', 'pilot']).default('survey'),
    pilot: z.string().max(64).default(''),
  }),
  run: async (context, { kind, pilot, ...input }): Promise<{ readonly id: string }> => {
    const { db, organisation } = context
    if (pilot !== '' && (kind === 'pilot' || !(await listPilots(db, organisation)).includes(pilot))) {
      throw new Problem('not-found')
    }
    const { plan, asked } = await requirePlan(context, input, null)
    const made = { kind, pilot: pilot === '' ? null : pilot }
    if (!(await addSurvey(db, organisation, plan, await publish(context, asked), made))) {
      throw new PlanRefused({ faults: [{ field: 'id', message: messages.idTaken(plan.id) }], sourceFaults: [] })
    }
    if (input.frameOf !== '') await takeOverFrame(db, organisation, input.frameOf, plan.id)
    return { id: plan.id }
  },
  audit: ({ frameOf, kind, pilot }, { id }) => ({ subject: id, detail: { frameOf, kind, pilot } }),
})

/** Changes a survey that is not issued. @throws PlanRefused; Problem `not-found`, `not-ready` once it is issued */
export const changePreparedSurvey = defineAction({
  name: 'survey.change',
  permission: 'survey.issue',
  effect: 'write',
  input: z.strictObject({ ...written, survey: z.string().min(1).max(64) }),
  run: async (context, { survey, ...input }): Promise<void> => {
    const { db, organisation } = context
    const prepared = await requireOwnSurvey(context, survey)
    const { plan, asked } = await requirePlan(context, { ...input, id: survey, frameOf: '' }, prepared)
    if (!(await changeSurvey(db, organisation, plan, await publish(context, asked)))) throw new Problem('not-ready')
  },
  audit: ({ survey }) => ({ subject: survey, detail: {} }),
})

async function partsOf({ db, organisation }: ActionContext, prepared: Survey | null): Promise<SurveyParts> {
  const published = withVersionOf(prepared, await listLatest(db, organisation))
  const pilots = await listPilots(db, organisation)
  const frames = [...(await countFrames(db, organisation))]
    .filter(([survey]) => !pilots.includes(survey))
    .map(([survey, respondents]) => ({ survey, respondents }))
  return { published, drafts: await nameDrafts(db, organisation), frames }
}

/** A survey that is prepared may keep the version that it has, though a later one is published. */
function withVersionOf(prepared: Survey | null, latest: SurveyParts['published']): SurveyParts['published'] {
  if (prepared === null) return latest
  const { questionnaireId, version, questionnaire } = prepared
  if (latest.some((each) => each.id === questionnaireId && each.version === version)) return latest
  return [...latest, { id: questionnaireId, version, title: questionnaire.title }]
}

/** The drafts that are not put aside, by the title in their text. One statement. */
export async function nameDrafts(db: ActionContext['db'], organisation: string): Promise<NamedDraft[]> {
  const drafts = (await listDrafts(db, organisation)).filter(({ discardedAt }) => discardedAt === null)
  return drafts.map(({ id, questionnaire, updatedAt, source }) => {
    const { title } = outlineOf(source, questionnaire)
    return { id, questionnaire, updatedAt, source, title }
  })
}

async function requirePlan(context: ActionContext, input: WrittenPlan, prepared: Survey | null) {
  const { published, drafts, frames } = await partsOf(context, prepared)
  const today = dayOf(context.now)
  const taken = prepared === null && (await findSurvey(context.db, input.id.trim())) !== null
  const read = readPlan(input, { today, published, drafts, frames: frames.map(({ survey }) => survey), taken })
  const { plan, asked, faults } = read
  if (asked === null || faults.length > 0) throw new PlanRefused(read)
  return { plan, asked }
}

/** What is asked, published first where it is not yet. */
async function publish({ db, organisation, now }: ActionContext, asked: PlannedQuestions): Promise<Asked> {
  if ('version' in asked) return { questionnaire: asked.id, version: asked.version }
  const { id } = asked.questionnaire
  return { questionnaire: id, version: await publishVersion(db, organisation, { id, source: asked.source }, now) }
}
