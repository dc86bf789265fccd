import pg from 'pg'

/** As many as the embedded database keeps. Texts that come after that are planned each time. */
const mostStatements = 500
const numbers = new Map<string, number>()

/**
 * A connection to the server that has each statement prepared once: parsed and planned for as long as the connection lasts. What has
 * no values, as `begin`, is sent as it is.
 *
 * Where a table is altered meanwhile, a statement that gives all its columns fails (0A000). From then on the connection prepares all
 * anew, so that each fails once at most while a new version of the program takes over.
 */
export class PreparingClient extends pg.Client {
  #generation = 1

  constructor(config?: string | pg.ClientConfig) {
    super(config)
    const send = this.query.bind(this) as (query: unknown, ...rest: unknown[]) => Promise<unknown>
    const query = (text: unknown, values?: unknown, ...rest: unknown[]) => {
      const plain = typeof text !== 'string' || !Array.isArray(values) || values.length === 0 || rest.length > 0
      const number = plain ? null : numberOf(text)
      if (number === null) return send(text, values, ...rest)
      return send({ name: `lagesbild-${this.#generation}-${number}`, text, values }).catch((error: unknown) => {
        if ((error as { code?: unknown }).code === '0A000') this.#generation += 1
        throw error
      })
    }
    this.query = query as typeof this.query
  }
}

/** The number of a text in this process; null when there are too many. */
function numberOf(text: string): number | null {
  const known = numbers.get(text)
  if (known !== undefined) return known
  if (numbers.size >= mostStatements) return null
  numbers.set(text, numbers.size + 1)
  return numbers.size
}
