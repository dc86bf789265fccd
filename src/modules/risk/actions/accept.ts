import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { messages } from '../messages/index.ts'
import { addAcceptance } from '../queries/record.ts'
import type { Level } from '../rules/method.ts'
import { readAcceptance, roleThatAccepts } from '../rules/read-acceptance.ts'
import { pictureOf, type RiskPicture } from './read-risk.ts'

/** A risk that whoever asks may accept. Three statements. @throws Problem `forbidden` where the method does not let their role, or it has not been assessed */
export const readAcceptForm = defineAction({
  name: 'risk.accept-form',
  permission: 'risk.accept',
  effect: 'read',
  input: z.strictObject({ risk: z.uuid() }),
  run: (context, { risk }) => acceptable(context, risk),
})

/** Accepts a risk at the level that it has now, until a day. Five statements. @throws Problem `bad-input` with every fault, `forbidden` as above */
export const acceptRisk = defineAction({
  name: 'risk.accept',
  permission: 'risk.accept',
  effect: 'write',
  input: z.strictObject({ risk: z.uuid(), reason: z.string().max(10_000), until: z.string().max(100) }),
  run: async (context, { risk, ...written }) => {
    const { picture, level, role, months } = await acceptable(context, risk)
    const read = readAcceptance(written, months, picture.today)
    if (!read.ok) throw new Problem('bad-input', { faults: read.faults })
    const { reason, until } = read
    const method = picture.methods.now.version
    await addAcceptance(context.db, context, { risk, level, method, role, reason, until, on: picture.today })
    return { level, until }
  },
  audit: ({ risk }, detail) => ({ subject: risk, detail }),
})

export interface Acceptable {
  readonly picture: RiskPicture
  readonly level: Level
  readonly role: string
  /** The longest that the method allows. */
  readonly months: number
}

async function acceptable(context: ActionContext, id: string): Promise<Acceptable> {
  const picture = await pictureOf(context, id)
  const level = picture.readings.current?.level
  if (picture.risk.ended) throw new Problem('not-found')
  if (level === undefined) throw new Problem('forbidden', { detail: messages.notAssessed })
  const role = roleThatAccepts(picture.methods.now, level, context.role)
  if (role === null) throw new Problem('forbidden', { detail: messages.notYourLevel })
  return { picture, level, role, months: picture.methods.now.acceptance[level].months }
}
