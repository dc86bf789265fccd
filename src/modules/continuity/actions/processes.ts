import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import type { FoundRecord } from '../../../platform/register/index.ts'
import { type ClassificationModel, type Level, readNewestModel } from '../../classification/index.ts'
import { processActions } from '../process-register.ts'
import { readChain, readChains } from '../queries/chain.ts'
import { type ListedProcess, listProcesses, markJudged, saveImpact } from '../queries/processes.ts'
import { type Chain, explainChain } from '../rules/chain.ts'
import { type Finding, findingsOf } from '../rules/findings.ts'
import { proposeTolerable, readImpact } from '../rules/impact.ts'

export interface JudgedProcess extends ListedProcess {
  readonly chain: Chain
  readonly findings: readonly Finding[]
}

function judge(process: ListedProcess, graph: Parameters<typeof explainChain>[2]): JudgedProcess {
  const chain = explainChain(process.asset, process.recovery ?? process.tolerable, graph)
  const { owner, asset, tolerable, recovery, point, impact, judgedOn, plan } = process
  const findings = findingsOf({
    owner,
    asset,
    tolerable,
    recovery,
    point,
    impact,
    chain,
    judged: judgedOn !== null,
    plan: plan?.status ?? 'none',
  })
  return { ...process, chain, findings }
}

/** A process with its history, its impact, what it stands on and what does not go together. Five statements at most. */
export const openProcess = defineAction({
  name: 'process.open',
  permission: 'continuity.read',
  effect: 'read',
  input: z.uuid(),
  run: async (context, id): Promise<FoundRecord & { readonly open: JudgedProcess }> => ({
    ...(await processActions.read.run(context, id)),
    open: await judgeOne(context, id),
  }),
})

async function judgeOne({ db, organisation }: ActionContext, id: string): Promise<JudgedProcess> {
  const [process] = await listProcesses(db, organisation, id)
  if (process === undefined) throw new Problem('not-found')
  return judge(process, await readChain(db, organisation, process.asset))
}

export interface ContinuityOverview {
  /** What stands the least comes first. */
  readonly processes: readonly JudgedProcess[]
}

/** Every process, what it stands on, and what does not go together. Two statements, whatever the number. */
export const readContinuity = defineAction({
  name: 'process.overview',
  permission: 'continuity.read',
  effect: 'read',
  input: z.strictObject({}),
  run: async ({ db, organisation }): Promise<ContinuityOverview> => {
    const processes = await listProcesses(db, organisation)
    const graph = await readChains(db, organisation)
    return { processes: processes.map((each) => judge(each, graph)) }
  },
})

export interface ImpactForm {
  readonly process: JudgedProcess
  readonly version: number
  readonly model: ClassificationModel
}

/** What is needed to judge a process. Six statements at most. */
export const readImpactForm = defineAction({
  name: 'process.impact-form',
  permission: 'continuity.edit',
  effect: 'read',
  input: z.uuid(),
  run: async (context, id): Promise<ImpactForm> => {
    const { record, mayChange } = await processActions.read.run(context, id)
    if (!mayChange || record.endedAt !== null) throw new Problem('forbidden')
    return {
      process: await judgeOne(context, id),
      version: record.version,
      model: await readNewestModel(context.db, context.organisation),
    }
  },
})

/**
 * Judges what happens over time when a process stands still, and how long it may. Without a tolerable outage the impact gives one. At most
 * six statements.
 *
 * @throws Problem `bad-input` with every fault; `conflict` where the process has been changed since its form was opened
 */
export const judgeProcess = defineAction({
  name: 'process.judge',
  permission: 'continuity.edit',
  effect: 'write',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int().positive(),
    levels: z.record(z.string(), z.string()),
    tolerable_hours: z.string(),
    recovery_hours: z.string(),
    point_hours: z.string(),
  }),
  run: async (context, { id, version, levels, ...times }): Promise<void> => {
    const model = await readNewestModel(context.db, context.organisation)
    const { impact, faults } = readImpact(
      levels,
      model.levels.map(({ level }): Level => level),
    )
    if (faults.length > 0) throw new Problem('bad-input', { faults })
    const proposed = times.tolerable_hours.trim() === '' ? proposeTolerable(impact) : null
    const fields = { ...times, ...(proposed !== null && { tolerable_hours: String(proposed) }) }
    await processActions.change.run(context, { id, version, fields })
    await saveImpact(context.db, context, id, impact)
    await markJudged(context.db, context, id)
  },
  audit: ({ id, levels, version: _, ...times }) => ({ subject: id, detail: { ...times, levels } }),
})
