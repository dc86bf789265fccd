import { type ServerType, serve } from '@hono/node-server'
import { pino } from 'pino'
import { type Database, StartProblem } from '../platform/database/index.ts'
import { createIdentity } from '../platform/identity/index.ts'
import { type RunningJobs, startJobs } from '../platform/jobs/index.ts'
import { type Settings, sessionSecret } from '../platform/settings/index.ts'
import { copyJobs, jobsOf } from './jobs.ts'
import { createWeb } from './web.ts'

export interface RunningServer {
  readonly address: string
  stop(): Promise<void>
}

/** The address that browsers see. */
export function addressOf({ baseUrl, host, port }: Settings): string {
  return baseUrl ?? `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`
}

/**
 * Serves an open database until stopped, then closes it. Does a worker's work too, unless the settings leave that to another.
 *
 * @param demo whether mail is written as files where there is no mail server
 * @throws StartProblem when the port cannot be listened on; the database is closed then too
 */
export async function startServer(
  settings: Settings,
  database: Database,
  assetsFolder: string,
  demo: boolean,
): Promise<RunningServer> {
  const baseUrl = addressOf(settings)
  const logger = pino({ level: settings.logLevel })
  try {
    const identity = createIdentity({
      db: database.db,
      secret: await sessionSecret(settings),
      baseUrl,
      signInAttempts: settings.signInAttempts,
    })
    const { trustProxy, contactEmail } = settings
    const app = await createWeb({ database, identity, baseUrl, trustProxy, contactEmail, logger, assetsFolder })
    const server = await listen(app.fetch, settings)
    const working = settings.worker ? jobsOf(settings, baseUrl, demo) : []
    const jobs = startJobs([...working, ...copyJobs(settings)], { db: database.db, logger })
    return { address: baseUrl, stop: () => stop(server, jobs, database) }
  } catch (error) {
    await database.close()
    throw error
  }
}

/**
 * How long a connection is kept for the next request, in milliseconds. Longer than the minute that proxies keep theirs and that people
 * take between two answers: a request that meets a closing connection fails.
 */
const keepAliveTimeout = 75_000

function listen(fetch: Parameters<typeof serve>[0]['fetch'], { port, host }: Settings): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host, serverOptions: { keepAliveTimeout } }, () => resolve(server))
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new StartProblem('port-taken', { port: String(port) }))
      else if (error.code === 'EACCES') reject(new StartProblem('port-forbidden', { port: String(port) }))
      else reject(error)
    })
  })
}

async function stop(server: ServerType, jobs: RunningJobs, database: Database): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 3000).unref()
  })
  await jobs.stop()
  await database.close()
}
