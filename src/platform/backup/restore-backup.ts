import { verifyAudit } from '../audit/index.ts'
import {
  applyMigration,
  type DatabasePlace,
  type Migration,
  migrate,
  migrationLock,
  migrationTable,
  type OwnerConnection,
  onNewEmbedded,
  onOneConnection,
  readMigrations,
  StartProblem,
} from '../database/index.ts'
import { BackupProblem } from './backup-problem.ts'
import { describeTables, quoted, quotedTable, type TableInDatabase } from './describe-tables.ts'
import { type ContentSum, exactTexts, sumDatabase } from './dump-tables.ts'
import type { BackupHead } from './lines.ts'
import { type ReadBackup, readBackup, verifyBackup } from './read-backup.ts'

export interface RestoredBackup {
  /** What the database held when it was restored: the same as the file, before newer migrations. */
  readonly content: ContentSum
  /** When the content was as it is. */
  readonly at: string
  /** Migrations that have come since the backup was written, and were applied after it. */
  readonly migrated: readonly string[]
}

export interface RestoreOptions {
  /** Folder of the migrations. */
  readonly migrations: string
  /** Restores though an audit chain does not verify, as it did not where the backup was made. */
  readonly acceptBrokenLog?: boolean
}

/**
 * Restores a backup into an empty place: a data folder without a database, or a PostgreSQL database without tables. All of it is one
 * transaction, which is committed when what the database then holds has been read back and found to be what the file says.
 *
 * @throws BackupProblem, StartProblem. Nothing is changed then.
 */
export async function restoreBackup(
  place: DatabasePlace,
  path: string,
  options: RestoreOptions,
): Promise<RestoredBackup> {
  // Read through before anything is made: most that can be wrong with a file is seen here
  const { head } = await verifyBackup(path)
  await neededMigrations(path, head, options.migrations)
  const restore = (connection: OwnerConnection) => restoreInto(connection, path, options)
  return place.kind === 'embedded' ? onNewEmbedded(place.folder, restore) : onOneConnection(place, restore)
}

async function restoreInto(
  connection: OwnerConnection,
  path: string,
  options: RestoreOptions,
): Promise<RestoredBackup> {
  await connection.exec('begin')
  let read: ReadBackup
  try {
    read = await load(connection, path, options)
    await connection.exec('commit')
  } catch (error) {
    await connection.exec('rollback').catch(() => {})
    throw error
  }
  await connection.exec('analyze')
  const migrated = await migrate(connection, options.migrations)
  return { content: read.content, at: read.head.at, migrated }
}

async function load(
  connection: OwnerConnection,
  path: string,
  { migrations, acceptBrokenLog = false }: RestoreOptions,
): Promise<ReadBackup> {
  await connection.query('select pg_advisory_xact_lock($1)', [migrationLock])
  await requireEmpty(connection)
  let tables = new Map<string, TableInDatabase>()
  const read = await readBackup(path, {
    head: async (head) => {
      const needed = await neededMigrations(path, head, migrations)
      await connection.exec(migrationTable)
      for (const migration of needed) await applyMigration(connection, migration)
      await connection.exec(exactTexts)
      const made = await describeTables(connection)
      tables = new Map(made.map((table) => [table.name, table]))
      if (!isSame(made, head)) throw new BackupProblem('content-refused', { file: path, reason: 'tables' })
      await release(connection, made)
    },
    rows: async (name, lines) => {
      const table = tables.get(name)
      if (table) await insert(connection, table, lines).catch((error) => refuse(path, error))
    },
  })
  await bind(connection).catch((error) => refuse(path, error))
  for (const [name, last] of Object.entries(read.sequences)) {
    await connection.query('select setval($1::regclass, $2::bigint)', [quotedTable(name), last])
  }
  const { content } = await sumDatabase(connection, [...tables.values()])
  if (content.sha256 !== read.content.sha256) throw new BackupProblem('content-differs', { file: path })
  const broken = (await verifyAudit(connection.db)).filter((verdict) => verdict.broken)
  if (broken.length > 0 && !acceptBrokenLog) {
    throw new BackupProblem('audit-broken', {
      organisations: broken.map(({ organisation }) => organisation).join(', '),
    })
  }
  return read
}

/** The migrations that a backup was made with. @throws BackupProblem where we lack one of them, or have another of its name */
async function neededMigrations(path: string, head: BackupHead, folder: string): Promise<Migration[]> {
  const known = new Map((await readMigrations(folder)).map((migration) => [migration.name, migration]))
  const unknown = head.migrations.filter(({ name }) => !known.has(name)).map(({ name }) => name)
  const { version } = head.program
  if (unknown.length > 0) {
    throw new BackupProblem('newer-program', { file: path, version, migrations: unknown.join(', ') })
  }
  return head.migrations.map(({ name, hash }) => {
    const migration = known.get(name)
    if (migration?.hash !== hash) throw new BackupProblem('other-migration', { file: path, migration: name })
    return migration
  })
}

async function requireEmpty(connection: OwnerConnection): Promise<void> {
  const { rows } = await connection.query<{ tables: string; database: string }>(
    `select count(*)::text as tables, current_database() as database
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
       and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')`,
    [],
  )
  if (rows[0]?.tables !== '0') throw new StartProblem('database-there', { place: rows[0]?.database ?? '' })
}

function isSame(made: readonly TableInDatabase[], { tables }: BackupHead): boolean {
  const shape = (of: readonly { name: string; columns: readonly string[] }[]) =>
    JSON.stringify(of.map(({ name, columns }) => [name, columns]).sort())
  return shape(made) === shape(tables)
}

/**
 * Takes away what would judge or add rows while they come: references, which are all put back and checked at the end, triggers, and
 * rows that a migration has made.
 */
async function release(connection: OwnerConnection, tables: readonly TableInDatabase[]): Promise<void> {
  await connection.exec(`create temporary table kept_reference on commit drop as
    select n.nspname, c.relname, f.conname, pg_get_constraintdef(f.oid) as definition
    from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
    where f.contype = 'f' and n.nspname in ('public', 'identity');
    do $$ declare r record; begin
      for r in select * from kept_reference loop
        execute format('alter table %I.%I drop constraint %I', r.nspname, r.relname, r.conname);
      end loop;
    end $$`)
  const names = tables.map(({ name }) => quotedTable(name))
  for (const name of names) await connection.exec(`alter table ${name} disable trigger user`)
  await connection.exec(`truncate ${names.join(', ')}`)
}

async function bind(connection: OwnerConnection): Promise<void> {
  await connection.exec(`do $$ declare r record; begin
      for r in select * from kept_reference order by nspname, relname, conname loop
        execute format('alter table %I.%I add constraint %I %s', r.nspname, r.relname, r.conname, r.definition);
      end loop;
      for r in select distinct n.nspname, c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
          join pg_namespace n on n.oid = c.relnamespace where t.tgenabled = 'D' and n.nspname in ('public', 'identity') loop
        execute format('alter table %I.%I enable trigger user', r.nspname, r.relname);
      end loop;
    end $$`)
}

async function insert(connection: OwnerConnection, table: TableInDatabase, lines: readonly string[]): Promise<void> {
  const values = table.columns.map((_, i) => `(line ->> ${i})::${table.types[i]}`).join(', ')
  await connection.query(
    `insert into ${quotedTable(table.name)} (${table.columns.map(quoted).join(', ')}) overriding system value
     select ${values} from json_array_elements($1::json) as line`,
    [`[${lines.join(',')}]`],
  )
}

/** What the database says against rows, references or checks, as what is wrong with the file. */
function refuse(file: string, error: Error & { code?: string }): never {
  if (!/^2[23]/.test(error.code ?? '')) throw error
  throw new BackupProblem('content-refused', { file, reason: error.message })
}
