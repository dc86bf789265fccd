import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { messages } from '../messages/index.ts'
import {
  beginAssessment,
  draftIn,
  leaveAssessmentRow,
  quickIn,
  readAnswers,
  readAssessments,
  type StoredAnswers,
  type StoredAssessment,
  writeAnswer,
  writeParticipants,
} from '../queries/assessments.ts'
import { readAssets, type StoredAsset } from '../queries/graph.ts'
import { readNewestModel } from '../queries/models.ts'
import { isLevel } from '../rules/aspects.ts'
import { type Standing, standingOf } from '../rules/assessment.ts'
import { type Model, questionsOf } from '../rules/model.ts'
import { ClassificationConflict } from './answer-conflict.ts'

const asset = z.uuid()

/** @throws Problem `not-found` */
export async function requireAsset({ db, organisation }: ActionContext, id: string): Promise<StoredAsset> {
  const [found] = await readAssets(db, organisation, id)
  if (!found) throw new Problem('not-found')
  return found
}

/** @throws Problem `not-ready` where nobody has begun */
export async function requireDraft({ db, organisation }: ActionContext, id: string): Promise<StoredAssessment> {
  const draft = draftIn(await readAssessments(db, organisation, id))
  if (!draft) throw new Problem('not-ready', { detail: messages.nothingBegun })
  return draft
}

/** Begins to classify an asset, or goes on with what a colleague has begun. @throws Problem `not-found` */
export const startAssessment = defineAction({
  name: 'assessment.start',
  permission: 'classification.assess',
  effect: 'write',
  input: z.strictObject({ asset }),
  run: async (context, input): Promise<void> => {
    const { db, organisation } = context
    await requireAsset(context, input.asset)
    const { version } = await readNewestModel(db, organisation)
    await beginAssessment(db, organisation, { asset: input.asset, model: version }, context)
  },
  audit: (input) => ({ subject: input.asset, detail: {} }),
})

/** What a question's page needs. */
export interface Assessing {
  readonly asset: StoredAsset
  readonly model: Model
  readonly draft: StoredAssessment
  readonly answers: StoredAnswers
  readonly standing: Standing
  /** What a first quick pass said. */
  readonly quick: StoredAssessment | null
}

/** The assessment that is being worked on. Four statements. @throws Problem `not-found`, `not-ready` */
export const readAssessment = defineAction({
  name: 'assessment.read',
  permission: 'classification.read',
  effect: 'read',
  input: z.strictObject({ asset }),
  run: async (context, input): Promise<Assessing> => {
    const { db, organisation } = context
    const found = await requireAsset(context, input.asset)
    const assessments = await readAssessments(db, organisation, input.asset)
    const draft = draftIn(assessments)
    if (!draft) throw new Problem('not-ready', { detail: messages.nothingBegun })
    const answers = (await readAnswers(db, organisation, [draft.id])).get(draft.id) ?? {}
    const model = await readNewestModel(db, organisation)
    return { asset: found, model, draft, answers, standing: standingOf(model, answers), quick: quickIn(assessments) }
  },
})

/**
 * Says what the worst reasonable consequence is, or that nobody knows yet (no level). Five statements where nothing stands in the way.
 *
 * @throws ClassificationConflict with both answers, Problem `bad-input`, `not-ready`
 */
export const answerQuestion = defineAction({
  name: 'assessment.answer',
  permission: 'classification.assess',
  effect: 'write',
  input: z.strictObject({
    asset,
    question: z.string().max(40),
    /** '' where none was chosen, `unknown` where nobody knows. */
    level: z.string().max(10),
    why: z.string(),
    /** The version that it builds on; 0 before the first. */
    version: z.coerce.number().int().min(0).max(1_000_000),
  }),
  run: async (context, input): Promise<{ version: number }> => {
    const { db, organisation } = context
    const draft = await requireDraft(context, input.asset)
    const model = await readNewestModel(db, organisation)
    const question = questionsOf(model).find(({ id }) => id === input.question)
    if (!question) throw new Problem('not-found', { detail: messages.unknownQuestion })
    const given = input.level === '' ? null : Number(input.level)
    const level = model.levels.find((known) => known.level === given)?.level ?? null
    const why = input.why.trim()
    const faults = [
      ...(level === null && input.level !== 'unknown' ? [{ field: 'level', message: messages.levelMissing }] : []),
      ...(why.length > 2000 ? [{ field: 'why', message: messages.whyLong }] : []),
    ]
    if (faults.length > 0) throw new Problem('bad-input', { faults })
    const mine = { level: isLevel(level) ? level : null, why }
    const write = { assessment: draft.id, question: question.id, version: input.version, ...mine }
    const version = await writeAnswer(db, organisation, write, context)
    if (version !== null) return { version }
    const theirs = (await readAnswers(db, organisation, [draft.id])).get(draft.id)?.[question.id]
    if (!theirs) throw new Problem('conflict')
    throw new ClassificationConflict(question.id, theirs, mine)
  },
  audit: ({ asset, question }, { version }) => ({ subject: asset, detail: { question, version } }),
})

/** Says who is in the room: a name a line. @throws Problem `not-ready`, `bad-input` */
export const setParticipants = defineAction({
  name: 'assessment.set-participants',
  permission: 'classification.assess',
  effect: 'write',
  input: z.strictObject({ asset, names: z.string().max(4000) }),
  run: async (context, input): Promise<{ names: readonly string[] }> => {
    const draft = await requireDraft(context, input.asset)
    const names = [...new Set(input.names.split(/\r?\n/).map((name) => name.trim().slice(0, 100)))].filter(Boolean)
    await writeParticipants(
      context.db,
      context.organisation,
      { assessment: draft.id, participants: names.slice(0, 40) },
      context,
    )
    return { names }
  },
  audit: (input, { names }) => ({ subject: input.asset, detail: { participants: names.length } }),
})

/** Leaves an assessment that was begun: what holds still holds, and what was answered is kept. @throws Problem `not-ready` */
export const leaveAssessment = defineAction({
  name: 'assessment.leave',
  permission: 'classification.assess',
  effect: 'write',
  input: z.strictObject({ asset }),
  run: async (context, input): Promise<{ id: string }> => {
    const { id } = await requireDraft(context, input.asset)
    await leaveAssessmentRow(context.db, context.organisation, id, context)
    return { id }
  },
  audit: (input, { id }) => ({ subject: input.asset, detail: { assessment: id } }),
})
