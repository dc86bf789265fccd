export { asOwner, type Database, type DatabasePlace, type OwnedDatabase, openDatabase } from './open.ts'
export type { Json, Tables } from './schema.ts'
export { StartProblem, type StartProblemCode } from './start-problem.ts'
