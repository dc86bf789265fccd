import { betterAuth } from 'better-auth'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/index.ts'

/** The header that carries the client's address to the rate limiter. The server sets it; what a client sends is replaced. */
export const clientHeader = 'x-lagesbild-client'

/** Shortest password that is taken. */
export const passwordLength = 12

/** Longest password that is taken: more only takes longer to hash. */
export const longestPassword = 256

export interface IdentityOptions {
  readonly db: Kysely<Tables>
  readonly secret: string
  readonly baseUrl: string
  readonly signInAttempts: number
}

/**
 * Accounts and sessions by better-auth, called from our own forms. Its HTTP handler is not mounted: `sign-in.ts` passes it
 * the one request that must go through its rate limiter.
 */
export function createIdentity(options: IdentityOptions) {
  return betterAuth({
    appName: 'Lägesbild',
    baseURL: options.baseUrl,
    basePath: '/identity',
    secret: options.secret,
    database: { db: options.db.withSchema('identity') as unknown as Kysely<unknown>, type: 'postgres' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength,
      maxPasswordLength: longestPassword,
    },
    session: { expiresIn: 60 * 60 * 12, updateAge: 60 * 60 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 1000,
      customRules: { '/sign-in/email': { window: 60, max: options.signInAttempts } },
    },
    advanced: {
      cookiePrefix: 'lagesbild',
      useSecureCookies: options.baseUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
      database: { joins: true },
      ipAddress: { ipAddressHeaders: [clientHeader] },
    },
    logger: { disabled: true },
    telemetry: { enabled: false },
  })
}

export type Identity = ReturnType<typeof createIdentity>
