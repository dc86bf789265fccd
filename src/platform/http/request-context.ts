import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Kysely } from 'kysely'
import { type Action, perform } from '../action/index.ts'
import type { Tables } from '../database/index.ts'
import type { Language } from '../i18n/index.ts'
import { type Identity, readSession, type Session } from '../identity/index.ts'
import { Problem } from '../problem/index.ts'
import type { Role, Scope } from '../tenancy/index.ts'
import { isForAnyone } from './for-anyone.ts'

/** An organisation as one of its people works in it. */
export interface Workplace {
  readonly id: string
  readonly name: string
  readonly kind: 'municipality' | 'county-board' | 'agency'
  readonly countyCode: string | null
  readonly role: Role
}

/** Who is looking at a page: the person, where they work now, and where else they could. */
export interface Viewer {
  readonly session: Session
  readonly workplace: Workplace | null
  readonly workplaces: readonly Workplace[]
}

export const organisationCookie = 'lagesbild.organisation'

/** What a route needs beside Hono: who asks, in which language, and to do an action. One for each request. */
export class RequestContext {
  readonly id: string
  readonly language: Language
  readonly now: Date
  readonly db: Kysely<Tables>
  readonly identity: Identity
  /**
   * Set by a page that has read something that must not be lost: what it answers when that could not be kept, instead of the program's own
   * page of the fault. null of a problem that it has nothing to say of.
   */
  answerOf: ((problem: Problem) => Response | Promise<Response> | null) | null = null
  readonly #context: Context
  readonly #loadWorkplaces: LoadWorkplaces
  #session: Promise<Session | null> | undefined
  #viewer: Promise<Viewer | null> | undefined

  constructor(
    context: Context,
    given: {
      id: string
      language: Language
      now: Date
      db: Kysely<Tables>
      identity: Identity
      loadWorkplaces: LoadWorkplaces
    },
  ) {
    this.#context = context
    this.id = given.id
    this.language = given.language
    this.now = given.now
    this.db = given.db
    this.identity = given.identity
    this.#loadWorkplaces = given.loadWorkplaces
  }

  /** The path and query that was asked for. */
  get address(): string {
    const url = new URL(this.#context.req.url)
    return url.pathname + url.search
  }

  /** null for a visitor who has not signed in, and for everyone on a page where nobody is known. */
  session(): Promise<Session | null> {
    if (isForAnyone(this.#context)) return Promise.resolve(null)
    this.#session ??= readSession(this.db, this.identity, this.#context.req.raw.headers).then(
      ({ session, cookies }) => {
        for (const cookie of cookies) this.#context.header('set-cookie', cookie, { append: true })
        return session
      },
    )
    return this.#session
  }

  /** null for a visitor who has not signed in. */
  viewer(): Promise<Viewer | null> {
    this.#viewer ??= this.#loadViewer()
    return this.#viewer
  }

  /** @throws Problem `not-signed-in`, or `forbidden` for a person who works nowhere */
  async member(): Promise<Viewer & { workplace: Workplace }> {
    const viewer = await this.viewer()
    if (!viewer) throw new Problem('not-signed-in')
    if (!viewer.workplace) throw new Problem('forbidden')
    return { ...viewer, workplace: viewer.workplace }
  }

  /** Does an action as the person who asks, for the organisation they work in now. */
  async perform<Input, Output>(action: Action<Input, Output>, input: unknown): Promise<Output> {
    return perform(this.db, await this.#scope(), action, input, this.now)
  }

  /** The organisation comes from a cookie; that the person works there is checked in the action's own transaction. */
  async #scope(): Promise<Scope> {
    const session = await this.session()
    if (!session) return null
    const chosen = getCookie(this.#context, organisationCookie)
    if (chosen) return { person: session.person, organisation: chosen }
    const viewer = await this.viewer()
    return { person: session.person, organisation: viewer?.workplace?.id ?? '' }
  }

  async #loadViewer(): Promise<Viewer | null> {
    const session = await this.session()
    if (!session) return null
    const workplaces = await this.#loadWorkplaces(this.db, session.person)
    const chosen = getCookie(this.#context, organisationCookie)
    const workplace = workplaces.find(({ id }) => id === chosen) ?? workplaces[0] ?? null
    return { session, workplace, workplaces }
  }
}

export type LoadWorkplaces = (db: Kysely<Tables>, person: string) => Promise<readonly Workplace[]>
