import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import pg from 'pg'
import { inject } from 'vitest'
import { asOwner, type DatabasePlace, type Tables } from '../../database/index.ts'

/** Places that a test file makes, all taken away together. */
export class Places {
  readonly #undo: (() => Promise<void>)[] = []

  async folder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'lagesbild-'))
    this.#undo.push(() => rm(folder, { recursive: true, force: true }))
    return folder
  }

  /** Where there is no database yet. */
  empty(kind: DatabasePlace['kind']): Promise<DatabasePlace> {
    return kind === 'embedded' ? this.#inFolder() : this.#onServer('template0')
  }

  /** A migrated database without rows. */
  async migrated(kind: DatabasePlace['kind']): Promise<DatabasePlace> {
    if (kind === 'server') return this.#onServer(inject('serverTemplate'))
    const place = { ...(await this.#inFolder()), template: inject('embeddedTemplate') }
    await asOwner(place, async () => {})
    return place
  }

  async remove(): Promise<void> {
    for (const undo of this.#undo.reverse()) await undo()
  }

  async #inFolder() {
    return { kind: 'embedded', folder: join(await this.folder(), 'data') } as const
  }

  async #onServer(template: string): Promise<DatabasePlace> {
    const name = `lagesbild_${process.pid}_${Math.random().toString(36).slice(2)}`
    const onServer = async (statement: string) => {
      const client = new pg.Client({ connectionString: inject('serverUrl') })
      await client.connect()
      await client.query(statement).finally(() => client.end())
    }
    await onServer(`create database ${name} template ${template}`)
    this.#undo.push(() => onServer(`drop database ${name} with (force)`))
    const url = new URL(inject('serverUrl'))
    url.pathname = `/${name}`
    return { kind: 'server', url: url.href, ownerUrl: url.href, poolSize: 2 }
  }
}

/** Rows of every kind that is hard to keep: in the values, in what refers to what, and in the audit log. */
export async function fill(db: Kysely<Tables>): Promise<void> {
  await sql`insert into organisation (id, kind, name, created_at) values
    ('agency', 'agency', 'Myndigheten "åäö" \\ '' ☃ 𝄞', '2026-11-24 09:04:05.123456+00'),
    ('arboga', 'municipality', ${'rad 1\nrad 2\ttabb \u2028 \u007f'}, '0044-03-15 12:00:00.5+00 BC')`.execute(db)
  await sql`insert into identity."user" (id, name, email) values ('anna', 'Anna', 'anna@arboga.example')`.execute(db)
  await sql`insert into identity.account (id, "accountId", "providerId", "userId", password) values ('a', 'anna', 'credential', 'anna', 'hash')`.execute(
    db,
  )
  await sql`insert into identity.session (id, "expiresAt", token, "userId") values ('s', now(), 'secret', 'anna')`.execute(
    db,
  )
  await sql`insert into membership (organisation, person, role) values ('arboga', 'anna', 'coordinator')`.execute(db)
  await sql`insert into questionnaire (organisation, id, version, source) values ('agency', 'q', 1, 'id: q')`.execute(
    db,
  )
  await sql`insert into survey (organisation, id, questionnaire, version, title_sv, title_en, opens_on, closes_on, synthetic)
    values ('agency', 'prov', 'q', 1, 'Prov', 'Trial', '2026-10-05', '2026-12-18', false)`.execute(db)
  await sql`insert into frame_row (organisation, survey, respondent, position, columns) values ('agency', 'prov', 'arboga', 0, '{"a": "b"}')`.execute(
    db,
  )
  await sql`insert into response (organisation, owner, survey, status, started_at, saved_at) values ('arboga', 'agency', 'prov', 'partial', now(), now())`.execute(
    db,
  )
  await sql`insert into answer (organisation, owner, survey, question, value, version, saved_at) values
    ('arboga', 'agency', 'prov', 'nothing', null, 1, now()), ('arboga', 'agency', 'prov', 'null', 'null', 1, now()),
    ('arboga', 'agency', 'prov', 'number', '1.50', 1, now()), ('arboga', 'agency', 'prov', 'text', '"[\\u00e5\\n]"', 1, now())`.execute(
    db,
  )
  // One that has been replaced: its table keeps that by itself, and must not again when it is restored
  await sql`update answer set value = '2', version = 2 where question = 'number'`.execute(db)
  await sql`insert into code_book (organisation, survey, field) values ('agency', 'prov', 'text')`.execute(db)
  // The first refers to the second
  await sql`insert into code (organisation, survey, field, id, name_sv, name_en, description, position, ended_at, merged_into, changed_at) values
    ('agency', 'prov', 'text', 'b', 'B', 'B', '', 1, null, null, now()), ('agency', 'prov', 'text', 'a', 'A', 'A', '', 0, now(), 'b', now())`.execute(
    db,
  )
  // A file whose bytes are of every value, in two parts
  const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)).toString('hex')
  await sql`with made as (
    insert into file (organisation, name, type, size, sha256, added_at, added_by)
    values ('arboga', 'Ångest.pdf', 'pdf', 512, repeat('0', 64), now(), 'anna') returning organisation, id
  ) insert into file_part select organisation, id, part, decode(${everyByte}, 'hex') from made, generate_series(0, 1) part`.execute(
    db,
  )
  for (const detail of ['{}', '{"a": [1, "å"]}']) await note(db, 'arboga', detail)
}

export async function note(db: Kysely<Tables>, organisation: string, detail: string): Promise<void> {
  await sql`select set_config('lagesbild.organisation', ${organisation}, false), set_config('lagesbild.person', 'anna', false)`.execute(
    db,
  )
  await sql`select audit_append('test', 'subject', ${detail})`.execute(db)
}
