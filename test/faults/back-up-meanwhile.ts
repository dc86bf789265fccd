import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { program, root } from '../../bench/tools/place.ts'
import { type ConfirmedAnswer, countLost } from '../../bench/tools/saved-answers.ts'
import { verifyAudit } from '../../src/platform/audit/index.ts'
import { backUp, restoreBackup, sumOf } from '../../src/platform/backup/index.ts'
import { asOwner, type DatabasePlace } from '../../src/platform/database/index.ts'

/** A backup that a process of its own makes while the server is killed. */
export interface BackupUnderWay {
  readonly file: string
  /** What had been confirmed when it was asked for. */
  readonly confirmed: readonly ConfirmedAnswer[]
  /** null when it was written; otherwise what the process said. */
  readonly failed: Promise<string | null>
}

export function startBackup(
  settings: Readonly<Record<string, string>>,
  file: string,
  confirmed: readonly ConfirmedAnswer[],
): BackupUnderWay {
  const failed = promisify(execFile)(process.execPath, [program, 'backup', file], {
    env: { ...process.env, ...settings },
  }).then(
    () => null,
    (error: { stderr?: string; message: string }) => error.stderr || error.message,
  )
  return { file, confirmed, failed }
}

export interface BackupVerdict {
  readonly backups: number
  /** Backups that were not written, or do not hold what was confirmed before they were asked for, or whose log is broken. */
  readonly wrongBackups: number
}

/**
 * Restores every backup in an empty place, and holds it against what had been confirmed when it was asked for. Last, one of the
 * database as it is now: what is restored of it has the same sum.
 */
export async function judgeBackups(
  backups: readonly BackupUnderWay[],
  {
    place,
    survey,
    folder,
    emptyPlace,
    tell,
  }: {
    readonly place: DatabasePlace
    readonly survey: string
    readonly folder: string
    emptyPlace(): Promise<DatabasePlace>
    tell(words: string): void
  },
): Promise<BackupVerdict> {
  const migrations = join(root, 'migrations')
  let wrongBackups = 0
  for (const { file, confirmed, failed } of backups) {
    const reason = await failed
    const restored = await emptyPlace()
    const fault =
      reason ??
      (await restoreBackup(restored, file, { migrations }).then(
        () =>
          asOwner(restored, async ({ db }) => {
            const lost = await countLost(db, survey, confirmed)
            const broken = (await verifyAudit(db)).filter(({ broken }) => broken).length
            return lost + broken === 0 ? null : `${lost} of ${confirmed.length} answers lost, ${broken} chains broken`
          }),
        (error: Error) => error.message,
      ))
    if (fault === null) continue
    wrongBackups += 1
    tell(`${file}: ${fault}`)
  }
  const last = join(folder, 'last.backup')
  const restored = await emptyPlace()
  await backUp(place, last)
  await restoreBackup(restored, last, { migrations })
  const [source, copy] = [await sumOf(place), await sumOf(restored)]
  if (source.sha256 !== copy.sha256) {
    wrongBackups += 1
    tell(`What was restored has the sum ${copy.sha256}, its source ${source.sha256}`)
  }
  return { backups: backups.length + 1, wrongBackups }
}
