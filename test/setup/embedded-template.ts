import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { asOwner } from '../../src/platform/database/index.ts'

/** A migrated embedded database to copy from, made once for each state of the migrations. Returns the folder of its cluster. */
export async function prepareEmbeddedTemplate(folder: string, migrations: string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of (await readdir(migrations)).sort()) hash.update(await readFile(join(migrations, file)))
  const place = join(folder, `embedded-${hash.digest('hex').slice(0, 16)}`)
  if (!existsSync(place)) {
    const draft = `${place}-draft-${process.pid}`
    await asOwner({ kind: 'embedded', folder: draft }, (owned) => owned.migrate(migrations))
    await rename(draft, place).catch(() => rm(draft, { recursive: true }))
  }
  return join(place, 'cluster')
}
