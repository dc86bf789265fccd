import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { addFromAssets, addServices, type Findable, readFindable } from '../queries/processes.ts'
import { isListed, servicesOf, type UsualService } from '../rules/usual-services.ts'
import { messages } from './action-messages.ts'

export interface FoundProcesses {
  /** Processes of the register of assets that are not judged here. */
  readonly assets: Findable['assets']
  /** Boards and companies with what such ones usually must keep going, and have not here. */
  readonly units: ReadonlyArray<{
    readonly id: string
    readonly name: string
    readonly services: readonly UsualService[]
  }>
  /** How many boards and companies there are to find anything by. */
  readonly unitCount: number
}

/** What could be a critical process and is none yet. One statement. */
export const findProcesses = defineAction({
  name: 'process.find',
  permission: 'continuity.change',
  effect: 'read',
  input: z.strictObject({}),
  run: async ({ db, organisation }): Promise<FoundProcesses> => {
    const { units, assets, listed } = await readFindable(db, organisation)
    return {
      assets,
      unitCount: units.length,
      units: units
        .map((unit) => ({
          ...unit,
          services: servicesOf(unit.name).filter(({ name }) => !isListed(say('sv', name), listed)),
        }))
        .filter(({ services }) => services.length > 0),
    }
  },
})

/** Adds what was found as processes. Three statements at most. Gives their number. @throws Problem `bad-input` where nothing is chosen */
export const addFoundProcesses = defineAction({
  name: 'process.add-found',
  permission: 'continuity.change',
  effect: 'write',
  input: z.strictObject({
    assets: z.array(z.uuid()).max(1000),
    services: z.array(z.strictObject({ unit: z.uuid(), service: z.string() })).max(1000),
  }),
  run: async (context, { assets, services }): Promise<number> => {
    if (assets.length + services.length === 0) {
      throw new Problem('bad-input', { faults: [{ field: 'valda', message: messages.chooseSome }] })
    }
    const { units } = await readFindable(context.db, context.organisation)
    const named = services.flatMap(({ unit, service }) => {
      const known = units.find(({ id }) => id === unit)
      const found = known && servicesOf(known.name).find(({ id }) => id === service)
      return found === undefined ? [] : [{ unit, name: say('sv', found.name) }]
    })
    const fromAssets = assets.length === 0 ? 0 : await addFromAssets(context.db, context, assets)
    return fromAssets + (await addServices(context.db, context, named))
  },
  audit: (_, added) => ({ subject: 'process', detail: { added } }),
})
