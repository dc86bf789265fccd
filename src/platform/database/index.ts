export { type ClusterCopy, copyOfCluster, giveCopies } from './copy-cluster.ts'
export { applyMigration, type Migration, migrate, migrationLock, migrationTable, readMigrations } from './migrate.ts'
export {
  asOwner,
  type Database,
  type DatabasePlace,
  type OwnedDatabase,
  type OwnerConnection,
  onNewEmbedded,
  onOneConnection,
  openDatabase,
} from './open.ts'
export type { Json, Tables } from './schema/index.ts'
export { StartProblem, type StartProblemCode } from './start-problem.ts'
