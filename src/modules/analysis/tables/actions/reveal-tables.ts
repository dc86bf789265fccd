import { defineAction } from '../../../../platform/action/index.ts'
import { computeTables, tablesInput } from './compute-tables.ts'

/**
 * The same figures with what is hidden in them, for the survey lead: to judge the protection, never to send on. It changes nothing, but it
 * is written in the audit log each time, so it counts as a change. @throws Problem `not-found`
 */
export const revealTables = defineAction({
  name: 'table.reveal',
  permission: 'result.reveal',
  effect: 'write',
  input: tablesInput,
  run: (context, input) => computeTables(context, input, true),
  audit: ({ survey, by, weight }) => ({ subject: survey, detail: { by, weight } }),
})
