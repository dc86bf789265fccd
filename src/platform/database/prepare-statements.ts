import { type PGlite, parse, protocol } from '@electric-sql/pglite'
import type { PGliteDialectConfig } from 'kysely'

/** The embedded database as Kysely's dialect takes it. */
type Driven = Exclude<PGliteDialectConfig['pglite'], (...given: never[]) => unknown>
type Message = Awaited<ReturnType<PGlite['execProtocol']>>['messages'][number]

interface Statement {
  readonly name: string
  /** Type numbers of its parameters. */
  readonly parameters: readonly number[]
  /** What its rows are like; null where it gives none. */
  readonly row: Message | null
}

/** More texts than this are not kept: the program has a few hundred, and a list of varying length makes new ones. */
const mostStatements = 500
const { serialize } = protocol

/**
 * The embedded database with every statement prepared once and run in one exchange after that. PGlite itself parses and
 * plans each anew, in five exchanges. `begin` waits for the first statement of its transaction and goes along with it.
 * Nothing else may use the database at the same time: Kysely lets one caller in at a time.
 */
export function prepareStatements(pglite: PGlite): Driven {
  const statements = new Map<string, Statement>()
  let begin: Promise<Statement> | null = null
  let made = 0

  async function exchange(...messages: Uint8Array[]): Promise<Message[]> {
    const sent = Buffer.concat([...messages, serialize.sync()])
    return (await pglite.runExclusive(() => pglite.execProtocol(sent, { syncToFs: false }))).messages
  }

  async function prepare(text: string, name: string): Promise<Statement> {
    const told = await exchange(serialize.parse({ name, text }), serialize.describe({ type: 'S', name }))
    return {
      name,
      parameters: parse.parseDescribeStatementResults(told),
      row: told.find((message) => message.name === 'rowDescription') ?? null,
    }
  }

  /** The statement of a text, kept as the one used last; the one unused longest makes place for it. */
  async function find(text: string): Promise<Statement> {
    const known = statements.get(text)
    statements.delete(text)
    const [oldest] = statements.size >= mostStatements ? statements : []
    if (oldest) {
      statements.delete(oldest[0])
      await exchange(serialize.close({ type: 'S', name: oldest[1].name }))
    }
    made += known ? 0 : 1
    const statement = known ?? (await prepare(text, `s${made}`))
    statements.set(text, statement)
    return statement
  }

  function bind({ name, parameters }: Statement, values: readonly unknown[]): Uint8Array {
    const written = values.map((value, index) => {
      if (value === null || value === undefined) return null
      const write = pglite.serializers[parameters[index] ?? 0]
      return write ? write(value) : String(value)
    })
    return Buffer.concat([serialize.bind({ statement: name, values: written }), serialize.execute({})])
  }

  /** `takeFirst` gives what is to be run before, in the same exchange; it is asked only when the exchange takes place. */
  async function run<T>(text: string, values: readonly unknown[], takeFirst: () => Uint8Array[] = () => []) {
    const statement = await find(text)
    const first = takeFirst()
    const told = await exchange(...first, bind(statement, values))
    // The rows come last, after what `begin` was answered
    const from = first.length === 0 ? 0 : told.findIndex(({ name }) => name === 'commandComplete') + 1
    const own = told.slice(from)
    const [result] = parse.parseResults(statement.row ? [statement.row, ...own] : own, pglite.parsers)
    return { rows: (result?.rows ?? []) as T[], affectedRows: result?.affectedRows ?? 0, fields: [], told }
  }

  return {
    get closed() {
      return pglite.closed
    },
    get ready() {
      return pglite.ready
    },
    waitReady: pglite.waitReady,
    close: () => pglite.close(),
    query: <T>(text: string, values: unknown[] = []) => run<T>(text, values),
    transaction: async (callback) => {
      begin ??= prepare('begin', 'begin')
      const beginning = bind(await begin, [])
      let begun = false
      const takeFirst = () => {
        const first = begun ? [] : [beginning]
        begun = true
        return first
      }
      const query = <T>(text: string, values: unknown[] = []) => run<T>(text, values, takeFirst)
      let result: Awaited<ReturnType<typeof callback>>
      try {
        result = await callback({ query, rollback: async () => {} })
      } catch (error) {
        if (begun) await run('rollback', [])
        throw error
      }
      if (begun) {
        const { told } = await run('commit', [])
        // What a failed statement has ended cannot be committed: the database answers ROLLBACK
        if (told.some((message) => 'text' in message && message.text === 'ROLLBACK')) throw new AbortedTransaction()
      }
      return result
    },
  }
}

/** As PostgreSQL names it: in_failed_sql_transaction. */
class AbortedTransaction extends Error {
  readonly code = '25P02'

  constructor() {
    super('the transaction was aborted and has been rolled back')
  }
}
