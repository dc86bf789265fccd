import pg from 'pg'

/** A new empty database on a server. Gives its address. */
export async function createDatabase(server: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  const unique = `lagesbild_${name}_${process.pid}`
  await client.query(`create database ${unique}`)
  await client.end()
  const url = new URL(server)
  url.pathname = `/${unique}`
  return url.href
}
