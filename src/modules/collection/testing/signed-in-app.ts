import { pino } from 'pino'
import { type App, createApp } from '../../../platform/http/index.ts'
import { createIdentity, createPerson, signIn } from '../../../platform/identity/index.ts'
import { problemTable } from '../../../platform/problem/index.ts'
import { setManifest } from '../../../ui/assets.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { workplacesOf } from '../../organisation/index.ts'
import { collectionRoutes } from '../pages/collection-routes.ts'
import type { SurveySite } from './survey-site.ts'

const baseUrl = 'http://localhost:3000'
const assets = ['app.css', 'font-latin.woff2', 'mark.svg', 'behaviours.js']

/** The module's routes with real sessions; a problem is answered with its code as text. */
export interface SignedInApp {
  /** Asks as a person with an account, or as a visitor (null). A `form` is posted. */
  ask(email: string | null, path: string, form?: readonly (readonly [string, string])[]): Promise<Response>
  /** An account with a role in an organisation. */
  addPerson(email: string, name: string, organisation: string, role: string): Promise<void>
}

export async function openSignedInApp(site: SurveySite): Promise<SignedInApp> {
  setManifest(Object.fromEntries(assets.map((name) => [name, `/assets/${name}`])))
  const identity = createIdentity({ db: site.db, secret: 'x'.repeat(32), baseUrl, signInAttempts: 1000 })
  const frame: FrameMaker = async (context, title) => {
    const { language, address } = context.get('request')
    return { language, title, path: address, nav: [] }
  }
  const app: App = createApp({
    db: site.db,
    identity,
    baseUrl,
    logger: pino({ level: 'silent' }),
    loadWorkplaces: workplacesOf,
    answerProblem: (context, problem) => context.text(problem.code, problemTable[problem.code].status),
  })
  collectionRoutes(app, frame)
  const cookies = new Map<string, string>()

  return {
    addPerson: async (email, name, organisation, role) => {
      const password = 'ett långt lösenord'
      const person = await createPerson(identity, { name, email, password })
      await site.asOwner((db) =>
        db.insertInto('membership').values({ organisation, person, role, ended_at: null }).execute(),
      )
      const outcome = await signIn(identity, baseUrl, '127.0.0.1', { email, password })
      if (!outcome.ok) throw new Error(`${email} could not sign in`)
      cookies.set(email, outcome.cookies.map((cookie) => cookie.split(';')[0]).join('; '))
    },
    ask: async (email, path, form) => {
      const headers = { origin: baseUrl, cookie: email === null ? '' : (cookies.get(email) ?? '') }
      if (!form) return app.request(path, { headers })
      const body = new FormData()
      for (const [name, value] of form) body.append(name, value)
      return app.request(path, { method: 'POST', headers, body })
    },
  }
}
