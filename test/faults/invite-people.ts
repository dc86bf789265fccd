import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { connect } from '../../bench/tools/keep-alive.ts'
import type { RunningProgram } from '../../bench/tools/running-program.ts'
import type { Tables } from '../../src/platform/database/index.ts'
import { isCutOff } from './cut-off.ts'

/** Who has been invited through the form, in all. */
export interface Invitations {
  /** Each try has a number, and an address with it: after a kill nobody knows whether a try was stored. */
  tries: number
  /** Numbers of those that the server said yes to. */
  readonly confirmed: number[]
}

export function addressOf(number: number): string {
  return `mottagare${number}@kommun.example`
}

/** Invites one after another, as somebody does who fills in the form again and again, until so many are or the server is killed. */
export async function inviteUntilKilled(
  { origin }: RunningProgram,
  cookie: string,
  invitations: Invitations,
  wanted: number,
): Promise<void> {
  const connection = connect(origin)
  const headers = {
    origin,
    cookie,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  }
  try {
    while (invitations.confirmed.length < wanted) {
      const number = invitations.tries
      invitations.tries += 1
      const form = { name: `Mottagare ${number}`, email: addressOf(number), role: 'contributor' }
      const reply = await connection.ask('POST', '/personer/bjud-in', headers, new URLSearchParams(form).toString())
      if (reply.status !== 303) throw new Error(`${reply.status} ${reply.body}`)
      invitations.confirmed.push(number)
      await wait(100 + Math.random() * 200)
    }
  } catch (error) {
    if (!isCutOff(error)) throw error
  } finally {
    connection.close()
  }
}

/** The letters that invite, as the outbox has them. */
export async function lettersOf(db: Kysely<Tables>): Promise<{ number: number; id: string }[]> {
  const rows = await db
    .selectFrom('mail')
    .select(['id', 'to_address'])
    .where('kind', '=', 'invitation')
    .where('to_address', 'like', 'mottagare%@kommun.example')
    .execute()
  return rows.map(({ id, to_address }) => ({ id, number: Number(/\d+/.exec(to_address)?.[0]) }))
}
