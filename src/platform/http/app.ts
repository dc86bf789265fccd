import { randomBytes } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Tables } from '../database/index.ts'
import type { Identity } from '../identity/index.ts'
import { Problem, translateDatabaseError } from '../problem/index.ts'
import { chooseLanguage } from './choose-language.ts'
import { isForPrograms } from './for-programs.ts'
import { limitBody } from './limit-body.ts'
import { messages } from './messages.ts'
import { type LoadWorkplaces, RequestContext } from './request-context.ts'
import { sandboxAttachments } from './sandbox-attachments.ts'

/** What Hono carries for each request. */
export interface Env {
  Variables: { request: RequestContext }
}

export type App = Hono<Env>

export interface AppOptions {
  readonly db: Kysely<Tables>
  readonly identity: Identity
  readonly baseUrl: string
  readonly logger: Logger
  readonly loadWorkplaces: LoadWorkplaces
  /** The page or JSON that says what went wrong. */
  readonly answerProblem: (context: Context<Env>, problem: Problem) => Response | Promise<Response>
}

/** The largest request that is read, in bytes. */
export const largestRequest = 1_000_000
/** The largest list that is read into a register, in bytes. */
export const largestList = 8_000_000
/** The largest form with a file to keep, in bytes: the file and what is written beside it. */
export const largestUpload = 11_000_000

/** The largest report with photographs that is answered by its own page, in bytes: no more than `largestUpload` of it is kept. */
const largestLetBy = 80_000_000

/** An application with everything that holds for every request; the modules add their routes. */
export function createApp(options: AppOptions): App {
  const app = new Hono<Env>()

  app.use(async (context, next) => {
    const started = performance.now()
    const id = newReference()
    context.set(
      'request',
      new RequestContext(context, { ...options, id, language: chooseLanguage(context), now: new Date() }),
    )
    await next()
    options.logger.info(
      {
        id,
        method: context.req.method,
        path: withoutSecrets(context.req.path),
        status: context.res.status,
        ms: Math.round(performance.now() - started),
      },
      'request',
    )
  })
  app.use(sandboxAttachments)
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
      ...(options.baseUrl.startsWith('https:') ? {} : { strictTransportSecurity: false }),
    }),
  )
  app.use(compress())
  const refuseForeign = csrf({
    origin: (origin) => origin === new URL(options.baseUrl).origin,
    secFetchSite: 'same-origin',
  })
  // What programs ask goes by a key that no browser sends by itself, and by no cookie
  app.use((context, next) => (isForPrograms(context) ? next() : refuseForeign(context, next)))
  app.use(
    limitBody(largestRequest, [
      { paths: /\/las-in$/, most: largestList },
      { paths: /\/(ladda-upp|belagg)$/, most: largestUpload, told: messages.uploadTooLarge },
      // Read no further than may be kept, by the page itself, which gives back what was typed
      { paths: /^\/((anmal|leverantorslank)\/[^/]+|rapportera)$/, most: largestLetBy },
    ]),
  )

  app.notFound((context) => options.answerProblem(context, new Problem('not-found')))
  app.onError((error, context) => {
    const problem = toProblem(error)
    if (problem.code === 'unexpected' || problem.code === 'unavailable' || problem.code === 'full') {
      options.logger.error({ id: context.get('request')?.id, error: describe(error) }, 'failed')
    }
    return context.get('request')?.answerOf?.(problem) ?? options.answerProblem(context, problem)
  })
  return app
}

/** The address that the rate limiter counts by: the connection's, or what our own proxy says. */
export function clientAddress(context: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded || getConnInfo(context).remote.address || 'unknown'
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const translated = translateDatabaseError(error)
  if (translated) return translated
  // Hono's own middleware throws these
  const status = (error as { status?: number }).status
  if (status === 403) return new Problem('foreign-origin', { cause: error })
  if (status === 413) return new Problem('too-large', { cause: error })
  if (status === 400) return new Problem('bad-input', { cause: error })
  return new Problem('unexpected', { cause: error })
}

/** A path as the log may hold it: whoever has the secret of a personal link could use it. */
function withoutSecrets(path: string): string {
  return path.replace(/^\/(inbjudan|nytt-losenord|kalender|anmal|leverantorslank)\/.+/, '/$1/…')
}

/** Name, message and stack, never the values of a query. */
function describe(error: unknown): { name: string; message: string; stack: string | undefined } {
  const { name, message, stack } = error as Error
  return { name, message, stack }
}

/** A short number that a person can read aloud: four and four characters without those that look alike. */
function newReference(): string {
  const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
  const text = [...randomBytes(8)].map((byte) => alphabet[byte % alphabet.length]).join('')
  return `${text.slice(0, 4)}-${text.slice(4)}`
}
