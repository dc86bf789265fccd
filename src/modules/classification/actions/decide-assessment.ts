import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { addMonths, dayOf, isDay } from '../../../platform/i18n/index.ts'
import { type FieldFault, Problem } from '../../../platform/problem/index.ts'
import { messages } from '../messages/index.ts'
import { readAnswers, writeDecision } from '../queries/assessments.ts'
import { type Graph, lockLevels, readGraph } from '../queries/graph.ts'
import { readNewestModel } from '../queries/models.ts'
import { aspects, type Levels } from '../rules/aspects.ts'
import { standingOf } from '../rules/assessment.ts'
import { effectiveLevels } from '../rules/inherit.ts'
import { nextDateOf } from '../rules/next-date.ts'
import { requireDraft } from './assess.ts'
import { spreadLevels } from './spread-levels.ts'

export interface Decided {
  readonly levels: Levels
  /** How many others got other levels by it. */
  readonly others: number
}

/**
 * Decides an assessment: what it came to holds from now on, here and in everything that inherits from it. Ten statements, whatever the number
 * of assets.
 *
 * @throws Problem `not-ready` where a question is left, `conflict` where an answer was changed meanwhile, `bad-input`
 */
export const decideAssessment = defineAction({
  name: 'assessment.decide',
  permission: 'classification.decide',
  effect: 'write',
  input: z.strictObject({
    asset: z.uuid(),
    /** Of the assessment that was read. */
    version: z.coerce.number().int().min(1).max(10_000_000),
    decidedOn: z.string(),
    /** '' for the day that its level gives. */
    nextDate: z.string(),
    revisedWhen: z.string(),
    note: z.string(),
    confirmed: z.boolean(),
  }),
  run: async (context, input): Promise<Decided> => {
    const { db, organisation, now } = context
    await lockLevels(db, organisation)
    const draft = await requireDraft(context, input.asset)
    if (draft.version !== input.version) throw new Problem('conflict', { detail: messages.changedMeanwhile })
    const model = await readNewestModel(db, organisation)
    const standing = standingOf(model, (await readAnswers(db, organisation, [draft.id])).get(draft.id) ?? {})
    if (!standing.complete) {
      const left = { left: standing.asked - standing.answered }
      throw new Problem('not-ready', {
        detail: { sv: messages.notComplete.sv(left), en: messages.notComplete.en(left) },
      })
    }
    const on = input.decidedOn.trim() || dayOf(now)
    const next = input.nextDate.trim() || nextDateOf(model, standing.levels, isDay(on) ? on : dayOf(now))
    const faults = faultsOf({ ...input, on, next }, dayOf(now))
    const graph = await graphWith(context, input.asset, standing.levels)
    if (input.note.trim() === '' && isBelow(graph, input.asset, standing.levels)) {
      faults.push({ field: 'note', message: messages.noteMissing })
    }
    if (faults.length > 0) throw new Problem('bad-input', { faults })
    const decision = {
      assessment: draft.id,
      asset: input.asset,
      version: input.version,
      model: model.version,
      levels: standing.levels,
      on,
      nextDate: next,
      revisedWhen: input.revisedWhen.trim() || null,
      note: input.note.trim() || null,
    }
    const decided = await writeDecision(db, organisation, decision, context)
    if (!decided) throw new Problem('conflict', { detail: messages.changedMeanwhile })
    const others = await spreadLevels(context, {
      cause: `classification:${draft.id}`,
      decided: { asset: input.asset, on, next },
      graph,
    })
    return { levels: standing.levels, others: others.length }
  },
  audit: ({ asset }, { levels, others }) => ({ subject: asset, detail: { ...levels, others } }),
})

/** Everything as it is with these levels of one asset. Two statements. */
async function graphWith({ db, organisation }: ActionContext, asset: string, levels: Levels): Promise<Graph> {
  const { assets, edges } = await readGraph(db, organisation)
  return { assets: assets.map((each) => (each.id === asset ? { ...each, own: levels } : each)), edges }
}

/** Whether something that needs the asset has a higher level than was found here. */
function isBelow({ assets, edges }: Graph, asset: string, levels: Levels): boolean {
  const inherited = effectiveLevels(assets, edges).get(asset)?.inherited ?? {}
  return aspects.some((aspect) => inherited[aspect] !== undefined && levels[aspect] !== null)
}

interface Written {
  readonly on: string
  readonly next: string
  readonly revisedWhen: string
  readonly note: string
  readonly confirmed: boolean
}

function faultsOf({ on, next, revisedWhen, note, confirmed }: Written, today: string): FieldFault[] {
  const faults: FieldFault[] = []
  if (!isDay(on)) faults.push({ field: 'decidedOn', message: messages.dateWrong })
  else if (on > today) faults.push({ field: 'decidedOn', message: messages.decidedLater })
  if (!isDay(next)) faults.push({ field: 'nextDate', message: messages.dateWrong })
  else if (next <= on) faults.push({ field: 'nextDate', message: messages.nextTooSoon })
  else if (next > addMonths(today, 120)) faults.push({ field: 'nextDate', message: messages.nextTooLate })
  if (revisedWhen.trim().length > 500) faults.push({ field: 'revisedWhen', message: messages.textLong })
  if (note.trim().length > 500) faults.push({ field: 'note', message: messages.textLong })
  if (!confirmed) faults.push({ field: 'confirmed', message: messages.confirmMissing })
  return faults
}
