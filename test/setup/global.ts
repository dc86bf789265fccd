import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { asOwner } from '../../src/platform/database/index.ts'
import { ensureChromium, ensurePspp, ensureRapper, ensureSurveyPackage } from './debian.ts'
import { prepareEmbeddedTemplate } from './embedded-template.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Cluster folder of a migrated embedded database. */
    embeddedTemplate: string
    /** Address of a PostgreSQL server, and the name of a migrated database on it to copy. */
    serverUrl: string
    serverTemplate: string
  }
}

/**
 * Before all tests: a migrated database of each kind that every test file copies, a browser for those of the interface, and
 * PSPP, R and a reader of RDF for those that check against them.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = resolve('.tmp')
  const migrations = resolve('migrations')
  await mkdir(folder, { recursive: true })
  await ensureChromium()
  await ensurePspp()
  await ensureRapper()
  await ensureSurveyPackage()
  const template = await prepareEmbeddedTemplate(folder, migrations)
  const server = await startPostgres(join(tmpdir(), `lagesbild-test-${process.pid}`))
  const name = `lagesbild_template_${process.pid}`
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query(`drop database if exists ${name}`)
  await client.query(`create database ${name}`)
  const url = new URL(server.url)
  url.pathname = `/${name}`
  await asOwner({ kind: 'server', url: url.href, ownerUrl: url.href, poolSize: 1 }, (owned) =>
    owned.migrate(migrations),
  )
  project.provide('embeddedTemplate', template)
  project.provide('serverUrl', server.url)
  project.provide('serverTemplate', name)
  return async () => {
    await client.query(`drop database if exists ${name}`)
    await client.end()
    await server.stop()
  }
}
