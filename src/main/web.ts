import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { setCookie } from 'hono/cookie'
import type { Logger } from 'pino'
import { analysisRoutes } from '../modules/analysis/index.ts'
import { apiRoutes, keyRoutes } from '../modules/api/index.ts'
import { assetRoutes } from '../modules/assets/index.ts'
import { classificationRoutes } from '../modules/classification/index.ts'
import { collectionRoutes } from '../modules/collection/index.ts'
import { continuityRoutes } from '../modules/continuity/index.ts'
import { besideControlSystem, controlSystemRoutes } from '../modules/control-systems/index.ts'
import { cycleRoutes } from '../modules/cycle/index.ts'
import { designRoutes } from '../modules/design/index.ts'
import { documentRoutes } from '../modules/documents/index.ts'
import { exerciseRoutes } from '../modules/exercises/index.ts'
import { incidentRoutes } from '../modules/incidents/index.ts'
import { measureRoutes } from '../modules/measures/index.ts'
import { organisationRoutes, workplacesOf } from '../modules/organisation/index.ts'
import { openDataRoutes, publicationRoutes } from '../modules/publication/index.ts'
import { riskRoutes } from '../modules/risk/index.ts'
import { surveyRoutes } from '../modules/survey/index.ts'
import type { Database } from '../platform/database/index.ts'
import { type App, createApp, isForAnyone, languageCookie } from '../platform/http/index.ts'
import { languages } from '../platform/i18n/index.ts'
import type { Identity } from '../platform/identity/index.ts'
import { type Manifest, setManifest } from '../ui/assets.ts'
import { aboutRoutes } from './about.tsx'
import { answerProblem } from './answer-problem.tsx'
import { firstPageOf } from './first-page.ts'
import { makeFrame } from './frame.ts'
import { readPairs } from './read-pairs.ts'

export interface WebOptions {
  readonly database: Database
  readonly identity: Identity
  readonly baseUrl: string
  readonly trustProxy: boolean
  /** Whom to ask about open data; null where nobody has been named. */
  readonly contactEmail: string | null
  readonly logger: Logger
  /** The folder that `buildAssets` wrote. */
  readonly assetsFolder: string
}

/** The whole web application: what holds for every request, then each module's routes. */
export async function createWeb(options: WebOptions): Promise<App> {
  const { database, identity, baseUrl, trustProxy, contactEmail, logger, assetsFolder } = options
  setManifest(JSON.parse(await readFile(join(assetsFolder, 'manifest.json'), 'utf8')) as Manifest)
  const app = createApp({ db: database.db, identity, baseUrl, logger, loadWorkplaces: workplacesOf, answerProblem })

  // Files carry the hash of their contents in their names, all but the rules for prefetching
  app.use('/assets/*', async (context, next) => {
    await next()
    const lasting = !context.req.path.endsWith('/speculation.json')
    if (lasting) context.header('cache-control', 'public, max-age=31536000, immutable')
    else context.header('content-type', 'application/speculationrules+json')
  })
  app.use(
    '/assets/*',
    serveStatic({
      root: assetsFolder,
      precompressed: true,
      rewriteRequestPath: (path) => path.replace(/^\/assets/, ''),
    }),
  )
  app.use(async (context, next) => {
    const chosen = context.req.query('lang')
    // A page where anyone is met says its language in its address, and asks for no cookie
    if (context.req.method === 'GET' && chosen !== undefined && !isForAnyone(context)) {
      const language = languages.find((known) => known === chosen)
      if (language)
        setCookie(context, languageCookie, language, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 31_536_000 })
      const url = new URL(context.req.url)
      url.searchParams.delete('lang')
      return context.redirect(url.pathname + url.search, 303)
    }
    await next()
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store')
    context.header('speculation-rules', '"/assets/speculation.json"')
  })

  app.get('/', async (context) => {
    const viewer = await context.get('request').viewer()
    return context.redirect(viewer ? firstPageOf(viewer) : '/logga-in', 303)
  })
  aboutRoutes(app)
  organisationRoutes(app, { frame: makeFrame, baseUrl, trustProxy })
  // Before the records of the same addresses
  classificationRoutes(app, makeFrame, (asset) => `/krav/system?system=${asset}`)
  controlSystemRoutes(app, makeFrame)
  assetRoutes(app, makeFrame, { beside: besideControlSystem })
  documentRoutes(app, makeFrame)
  cycleRoutes(app, makeFrame, { baseUrl })
  surveyRoutes(app, makeFrame)
  collectionRoutes(app, makeFrame, readPairs)
  designRoutes(app, makeFrame)
  analysisRoutes(app, makeFrame)
  openDataRoutes(app, makeFrame, { baseUrl, contactEmail })
  publicationRoutes(app, makeFrame)
  measureRoutes(app, makeFrame)
  riskRoutes(app, makeFrame)
  incidentRoutes(app, makeFrame, { baseUrl, trustProxy })
  continuityRoutes(app, makeFrame)
  exerciseRoutes(app, makeFrame)
  keyRoutes(app, makeFrame, baseUrl)
  // After every register is declared
  apiRoutes(app, baseUrl)
  return app
}
