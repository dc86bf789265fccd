import type { RawBuilder } from 'kysely'
import type { TestDatabase } from '../../../src/platform/database/testing.ts'
import type { Row } from '../tables/described.ts'

/** What is tried against a database that holds rows in every table. */
export interface Attacked {
  /** Runs one statement as the web process does; gives its rows, or the SQLSTATE of the refusal. What it changed is undone. */
  readonly attempt: (asks: string | null, statement: RawBuilder<Row>) => Promise<Row[] | string>
  readonly database: () => TestDatabase
}

/** The attacks on what a module's own functions and policies hold. */
export interface Attacks {
  /** The functions that run as the owner of the database and are attacked here, or in a test of their own. */
  readonly definers: readonly string[]
  readonly attack: (attacked: Attacked) => void
}
