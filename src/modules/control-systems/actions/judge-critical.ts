import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { assetActions } from '../../assets/index.ts'
import { keepJudgement } from '../queries/control-systems.ts'
import { judgementFields, readJudgement, type WrittenJudgement } from '../rules/read-judgement.ts'

const text = z.string().max(10_000)

/**
 * Judges whether a control system is critical to society, and keeps the answers with who judged and when. At most seven statements.
 *
 * @throws Problem `bad-input`, `not-found`; `forbidden` where it is another's
 */
export const judgeCritical = defineAction({
  name: 'control-system.judge',
  permission: 'asset.edit',
  effect: 'write',
  input: z.strictObject({
    asset: z.uuid(),
    harm: text,
    within: text,
    reach: text,
    instead: text,
    method: text,
    critical: text,
    reason: text,
  }),
  run: async (context, { asset, ...written }: { asset: string } & WrittenJudgement): Promise<boolean> => {
    const { record, mayChange } = await assetActions.read.run(context, asset)
    if (record.values.kind !== 'control-system' || record.endedAt !== null) throw new Problem('not-found')
    if (!mayChange) throw new Problem('forbidden')
    const read = readJudgement(written)
    if ('faults' in read) {
      const faults = judgementFields.flatMap((field) => {
        const message = read.faults[field]
        return message === undefined ? [] : [{ field, message }]
      })
      throw new Problem('bad-input', { faults })
    }
    await keepJudgement(context.db, context, asset, read)
    return read.critical
  },
  audit: ({ asset, method }, critical) => ({ subject: asset, detail: { critical, method } }),
})
