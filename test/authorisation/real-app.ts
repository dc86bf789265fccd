import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { buildAssets } from '../../scripts/build-assets.ts'
import { createWeb } from '../../src/main/web.ts'
import { openSurveySite, type SurveySite } from '../../src/modules/collection/testing/survey-site.ts'
import type { TestDatabase } from '../../src/platform/database/testing.ts'
import type { App } from '../../src/platform/http/index.ts'
import { createIdentity, createPerson, signIn } from '../../src/platform/identity/index.ts'
import type { Role } from '../../src/platform/tenancy/index.ts'

const baseUrl = 'http://localhost:3000'

/** Everyone with an account, and where they work: two municipalities that are asked, two agencies and a county board. */
export const accounts = {
  anna: ['1984', 'coordinator'],
  maria: ['1984', 'owner'],
  jonas: ['1984', 'reviewer'],
  eva: ['1984', 'employee'],
  karin: ['1960', 'coordinator'],
  sara: ['agency', 'survey-lead'],
  erik: ['agency', 'analyst'],
  rival: ['other-agency', 'survey-lead'],
  lena: ['county', 'officer'],
} as const satisfies Record<string, readonly [organisation: string, role: Role]>
export type Account = keyof typeof accounts

export interface Asked {
  /** Posts this form. */
  readonly form?: Readonly<Record<string, string>>
  /** The organisation that the cookie says that they work in. */
  readonly organisation?: string
}

/** The whole web application over a database, with real sessions. */
export interface RealWeb {
  readonly app: App
  /** Makes an account with a role, signed in. */
  addPerson(email: string, organisation: string, role: Role): Promise<void>
  signIn(email: string, password: string): Promise<void>
  /** Asks as someone who is signed in, or as a visitor (null). */
  ask(email: string | null, path: string, asked?: Asked): Promise<Response>
  close(): Promise<void>
}

export async function openRealWeb(database: TestDatabase, { trustProxy = false } = {}): Promise<RealWeb> {
  const assetsFolder = await mkdtemp(join(tmpdir(), 'lagesbild-assets-'))
  await buildAssets(assetsFolder)
  const { kind, db, close } = database
  const identity = createIdentity({ db, secret: 'x'.repeat(32), baseUrl, signInAttempts: 1000 })
  const logger = pino({ level: 'silent' })
  const app = await createWeb({
    database: { kind, db, close },
    identity,
    baseUrl,
    trustProxy,
    contactEmail: 'oppnadata@enkat.example',
    logger,
    assetsFolder,
  })
  const cookies = new Map<string, string>()
  const web: RealWeb = {
    app,
    addPerson: async (email, organisation, role) => {
      const password = 'ett långt lösenord'
      const person = await createPerson(identity, { name: email, email, password })
      await database.asOwner((db) =>
        db.insertInto('membership').values({ organisation, person, role, ended_at: null }).execute(),
      )
      await web.signIn(email, password)
    },
    signIn: async (email, password) => {
      const outcome = await signIn(identity, baseUrl, '127.0.0.1', { email, password })
      if (!outcome.ok) throw new Error(`${email} could not sign in`)
      cookies.set(email, outcome.cookies.map((cookie) => cookie.split(';')[0]).join('; '))
    },
    ask: async (email, path, { form, organisation } = {}) => {
      const session = email === null ? '' : cookies.get(email)
      if (session === undefined) throw new Error(`${email} has not signed in`)
      const cookie = organisation === undefined ? session : `${session}; lagesbild.organisation=${organisation}`
      const headers = { origin: baseUrl, cookie, accept: 'text/html' }
      if (form === undefined) return app.request(path, { headers })
      const body = new FormData()
      for (const [name, value] of Object.entries(form)) body.append(name, value)
      return app.request(path, { method: 'POST', headers, body })
    },
    close: async () => {
      await close()
      await rm(assetsFolder, { recursive: true })
    },
  }
  return web
}

export interface RealApp {
  readonly app: App
  readonly site: SurveySite
  ask(who: Account | null, path: string, asked?: Asked): Promise<Response>
  close(): Promise<void>
}

/** The application over a survey site, with everyone of `accounts` signed in. */
export async function openRealApp(kind: TestDatabase['kind']): Promise<RealApp> {
  const site = await openSurveySite(kind)
  await site.asOwner((db) =>
    db
      .insertInto('organisation')
      .values([
        { id: 'other-agency', kind: 'agency', name: 'En annan myndighet', county_code: null },
        { id: 'county', kind: 'county-board', name: 'Länsstyrelsen', county_code: '19' },
      ])
      .execute(),
  )
  const { app, addPerson, ask, close } = await openRealWeb(site)
  const emailOf = (who: string) => `${who}@real.example`
  for (const [name, [organisation, role]] of Object.entries(accounts)) {
    await addPerson(emailOf(name), organisation, role)
  }
  return { app, site, ask: (who, path, asked) => ask(who && emailOf(who), path, asked), close }
}
