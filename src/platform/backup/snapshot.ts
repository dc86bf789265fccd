import { copyOfCluster, type DatabasePlace, type OwnerConnection, onOneConnection } from '../database/index.ts'
import type { ContentSum } from './dump-tables.ts'
import { sumNow, type WrittenBackup, writeBackup } from './write-backup.ts'

/** Backs a database up to a file, while others use it. @throws BackupProblem, StartProblem */
export function backUp(place: DatabasePlace, path: string, signal?: AbortSignal): Promise<WrittenBackup> {
  return onSnapshot(place, (connection) => writeBackup(connection, path, signal))
}

/** The sum of what a database holds, while others use it. @throws StartProblem */
export function sumOf(place: DatabasePlace): Promise<ContentSum> {
  return onSnapshot(place, sumNow)
}

/** The embedded database serves one process, so what is read is a copy of it. */
async function onSnapshot<T>(place: DatabasePlace, run: (connection: OwnerConnection) => Promise<T>): Promise<T> {
  if (place.kind === 'server') return onOneConnection(place, run)
  const copy = await copyOfCluster(place.folder)
  try {
    return await onOneConnection({ kind: 'embedded', folder: copy.folder }, run)
  } finally {
    await copy.remove()
  }
}
