import { z } from 'zod'
import type { DatabasePlace } from '../database/index.ts'
import { messages } from './messages.ts'

const port = z.coerce.number().int().min(0).max(65535)
const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//)

/** Every setting of the program, read from the environment once, at start. docs/installning.md describes them. */
const schema = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_POOL: count(1, 200).default(10),
  SESSION_SECRET: z.string().min(32).optional(),
  SIGN_IN_ATTEMPTS: count(1, 100_000).default(5),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  CONTACT_EMAIL: z.email().optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>@\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/)
    .optional(),
  WORKER: z.enum(['0', '1']).default('1'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

export interface Settings {
  readonly port: number
  readonly host: string
  /** What browsers see; null means http on the host and port. */
  readonly baseUrl: string | null
  readonly dataFolder: string
  readonly database: DatabasePlace
  /** null: one is made and kept in the data folder. */
  readonly sessionSecret: string | null
  /** Sign-in attempts per minute and client address. */
  readonly signInAttempts: number
  /** Whether X-Forwarded-For comes from a proxy of ours. */
  readonly trustProxy: boolean
  /** Whom to ask about open data; null where nobody has been named. */
  readonly contactEmail: string | null
  /** Where mail goes out; null where none is set: then it waits. */
  readonly smtp: { readonly url: string; readonly from: string } | null
  /** Whether the web process also does what a worker does: sends mail and what else is due. */
  readonly worker: boolean
  readonly logLevel: z.infer<typeof schema>['LOG_LEVEL']
}

/** A setting that is wrong: its name and what it should be. The value is not repeated, for it may be secret. */
export interface SettingFault {
  readonly name: string
  readonly expected: { readonly sv: string; readonly en: string }
}

export type SettingsRead =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly faults: SettingFault[] }

/** Reads the settings from environment variables; lists every one that is wrong. An empty variable counts as not set. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsRead {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))]
    return { ok: false, faults: names.map((name) => ({ name, expected: messages[name as keyof typeof messages] })) }
  }
  const value = parsed.data
  if (value.DATABASE_URL && !value.SESSION_SECRET) {
    return { ok: false, faults: [{ name: 'SESSION_SECRET', expected: messages.SESSION_SECRET }] }
  }
  if (value.SMTP_URL && !value.MAIL_FROM) {
    return { ok: false, faults: [{ name: 'MAIL_FROM', expected: messages.MAIL_FROM }] }
  }
  return {
    ok: true,
    settings: {
      port: value.PORT,
      host: value.HOST,
      baseUrl: value.BASE_URL?.replace(/\/$/, '') ?? null,
      dataFolder: value.DATA_DIR,
      database: value.DATABASE_URL
        ? {
            kind: 'server',
            url: value.DATABASE_URL,
            ownerUrl: value.DATABASE_OWNER_URL ?? value.DATABASE_URL,
            poolSize: value.DATABASE_POOL,
          }
        : { kind: 'embedded', folder: value.DATA_DIR },
      sessionSecret: value.SESSION_SECRET ?? null,
      signInAttempts: value.SIGN_IN_ATTEMPTS,
      trustProxy: value.TRUST_PROXY === '1',
      contactEmail: value.CONTACT_EMAIL ?? null,
      smtp: value.SMTP_URL && value.MAIL_FROM ? { url: value.SMTP_URL, from: value.MAIL_FROM } : null,
      worker: value.WORKER === '1',
      logLevel: value.LOG_LEVEL,
    },
  }
}
