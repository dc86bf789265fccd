import type { Kysely } from 'kysely'
import type { Tables } from '../../../src/platform/database/index.ts'

export type Row = Readonly<Record<string, unknown>>

/** The tables of a module: who sees what of them, and the rows that the tests put in them. */
export interface Described {
  /** What an organisation that asks, or a visitor, sees of each table. Everything else is closed to it. */
  readonly readable: Readonly<Record<string, (row: Row, asks: string | null) => boolean>>
  /** Rows of each organisation. */
  readonly fill?: (db: Kysely<Tables>, organisation: string) => Promise<void>
  /** Then rows of each agency. */
  readonly fillOfAgency?: (db: Kysely<Tables>, agency: string, questionnaire: string) => Promise<void>
}

/** A table whose every row is its organisation's alone, all columns of it. */
export const ofItself = (row: Row, asks: string | null): boolean => row.organisation === asks
