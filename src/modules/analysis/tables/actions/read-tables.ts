import { defineAction } from '../../../../platform/action/index.ts'
import { computeTables, tablesInput } from './compute-tables.ts'

/** The figures of a survey of one's own, broken down and weighted, with marks for what is hidden. @throws Problem `not-found` */
export const readTables = defineAction({
  name: 'table.read',
  permission: 'result.read',
  effect: 'read',
  input: tablesInput,
  run: (context, input) => computeTables(context, input, false),
})
