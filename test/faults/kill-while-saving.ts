import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Kysely } from 'kysely'
import { choiceQuestions, sendAnswer } from '../../bench/tools/answer-form.ts'
import { connect } from '../../bench/tools/keep-alive.ts'
import { addMunicipalityPeople, signInAs } from '../../bench/tools/municipality-people.ts'
import { program } from '../../bench/tools/place.ts'
import { type RunningProgram, startProgram } from '../../bench/tools/running-program.ts'
import { type ConfirmedAnswer, countLost, countSaved } from '../../bench/tools/saved-answers.ts'
import { verifyAudit } from '../../src/platform/audit/index.ts'
import { asOwner, type DatabasePlace, type Tables } from '../../src/platform/database/index.ts'
import { type Reception, startSmtpServer } from '../../src/platform/mail/testing.ts'
import { type BackupUnderWay, judgeBackups, startBackup } from './back-up-meanwhile.ts'
import { isCutOff } from './cut-off.ts'
import { type Invitations, inviteUntilKilled, lettersOf } from './invite-people.ts'
import { isUnknown, judgeMail } from './judge-mail.ts'

const survey = 'enkat-2026'
const people = 8

export interface KillOptions {
  readonly place: DatabasePlace
  /** The settings that lead a process to that place. */
  readonly settings: Readonly<Record<string, string>>
  readonly kills: number
  /** How many are to be invited, each by a letter. */
  readonly mails: number
  /** How many backups are made meanwhile. */
  readonly backups: number
  /** Where they are written. */
  readonly folder: string
  /** A place to restore one in. */
  emptyPlace(): Promise<DatabasePlace>
  /** Called with what has been done so far. */
  tell(words: string): void
}

export interface KillOutcome {
  readonly kills: number
  /** Saves that the server said yes to. */
  readonly confirmed: number
  /** Of the last one confirmed for each question, how many the database does not hold. */
  readonly lost: number
  readonly brokenChains: number
  /** Entries of saves in the audit log, less the versions of the answers stored: none when each save has its entry. */
  readonly unaudited: number
  /** Invitations that the server said yes to. */
  readonly mails: number
  readonly missing: number
  /** Letters that came again because the answer was lost: by the mail server on purpose, or by the kill. */
  readonly again: number
  /** Letters that came again though nothing explains it, or with another Message-ID. */
  readonly unexplained: number
  readonly backups: number
  readonly wrongBackups: number
}

/**
 * Kills the server again and again while people save answers and invite others, mail goes out to a mail server that fails on purpose and
 * backups are made; and then looks for what was confirmed, also in every backup.
 */
export async function killWhileSaving(options: KillOptions): Promise<KillOutcome> {
  const { place, settings, kills, mails, tell } = options
  await promisify(execFile)(process.execPath, [program, 'demo'], { env: { ...process.env, ...settings } })
  const { answerers, before } = await asOwner(place, async ({ db }) => ({
    answerers: await addMunicipalityPeople(db, survey, people),
    before: await countSaved(db),
  }))
  const mailServer = await startSmtpServer(receptionOf)
  const serve = () =>
    startProgram([program, 'serve'], {
      ...settings,
      SIGN_IN_ATTEMPTS: '100000',
      LOG_LEVEL: 'silent',
      SMTP_URL: mailServer.url,
      MAIL_FROM: 'Enkäten <enkat@agency.example>',
    })
  try {
    const invitations: Invitations = { tries: 0, confirmed: [] }
    const backups: BackupUnderWay[] = []
    let cookies: string[] | null = null
    const saved = answerers.map(({ organisation }) => ({
      organisation,
      latest: new Map<string, Confirmed>(),
      count: 0,
    }))
    for (let kill = 1; kill <= kills; kill += 1) {
      const server = await serve()
      cookies ??= await Promise.all(answerers.map(({ email }) => signInAs(server.origin, email)))
      const saving = saved.map((own, i) => saveUntilKilled(server, cookies?.[i] ?? '', own))
      // By one of them, another each time, and no more than the kills that are left need
      const inviter = cookies[kill % people] ?? ''
      saving.push(inviteUntilKilled(server, inviter, invitations, Math.ceil((mails * kill) / kills)))
      if (backups.length < Math.floor((options.backups * kill) / kills)) {
        const file = join(options.folder, `${backups.length}.backup`)
        backups.push(startBackup(settings, file, confirmedOf(saved)))
      }
      await until(kill, saved)
      await server.kill()
      await Promise.all(saving)
      // Time passes for the mail that waits, faster than it does
      if (kill % 5 === 0) await asOwner(place, ({ db }) => letTimePass(db))
      if (kill % 10 === 0) tell(`${kill} kills, ${sum(saved)} answers confirmed, ${mailServer.received.length} letters`)
    }
    // Whom the kills left no time for, and one more kill while their letters go out
    if (invitations.confirmed.length < mails) {
      const server = await serve()
      await inviteUntilKilled(server, cookies?.[0] ?? '', invitations, mails)
      await server.kill()
    }
    for (let waiting = mails, turn = 0; waiting > 0 && turn < 40; turn += 1) {
      const server = await serve()
      await wait(2000)
      // The last of them may have been asked for when the last kill came
      await Promise.all(backups.map(({ failed }) => failed))
      await server.stop()
      waiting = await asOwner(place, ({ db }) => letTimePass(db))
    }
    const found = await asOwner(place, async ({ db }) => ({
      lost: await countLost(db, survey, confirmedOf(saved)),
      brokenChains: (await verifyAudit(db)).filter(({ broken }) => broken).length,
      unaudited: (await countSaved(db)) - before - (await countVersions(db, answerers)),
      letters: await lettersOf(db),
    }))
    const { letters, ...counts } = found
    return {
      kills,
      confirmed: sum(saved),
      ...counts,
      mails: invitations.confirmed.length,
      ...judgeMail(letters, invitations, mailServer.received, kills + 1),
      ...(await judgeBackups(backups, { ...options, survey })),
    }
  } finally {
    await mailServer.stop()
  }
}

interface Confirmed {
  readonly version: number
  readonly option: string
}

interface Saved {
  readonly organisation: string
  readonly latest: Map<string, Confirmed>
  count: number
}

const questions = choiceQuestions(survey)

/** One answer after another, until the server does not answer any more. */
async function saveUntilKilled({ origin }: RunningProgram, cookie: string, own: Saved): Promise<void> {
  const connection = connect(origin)
  try {
    for (let turn = own.count; ; turn += 1) {
      const { id, options } = questions[turn % questions.length] as (typeof questions)[number]
      const option = options[turn % options.length]?.id ?? ''
      const known = own.latest.get(id)?.version ?? 0
      let version = known
      let reply = await sendAnswer(connection, { origin, cookie, survey }, { question: id, option, version })
      if (reply.status === 409) {
        // Saves that a kill cut off were stored, and nobody was told: the conflict says which version there is
        version = Number(/name=\\"theirs\.[^"]+\\" value=\\"(\d+)/.exec(reply.body.toString())?.[1])
        if (!(version > known)) throw new Error(`Version ${known} of ${id} was confirmed, and is not there`)
        reply = await sendAnswer(connection, { origin, cookie, survey }, { question: id, option, version })
      }
      if (reply.status !== 200) throw new Error(`${reply.status} ${reply.body}`)
      own.latest.set(id, { version: version + 1, option })
      own.count += 1
    }
  } catch (error) {
    if (!isCutOff(error)) throw error
  } finally {
    connection.close()
  }
}

function confirmedOf(saved: readonly Saved[]): ConfirmedAnswer[] {
  return saved.flatMap(({ organisation, latest }) =>
    [...latest].map(([question, { version, option }]) => ({ organisation, question, version, option })),
  )
}

/**
 * When to kill: after some answers more have been confirmed, however quick the machine is, or within half a minute where none come. Every
 * fifth time at any moment, so that also a server that has just started is killed.
 */
async function until(kill: number, saved: readonly Saved[]): Promise<void> {
  if (kill % 5 === 0) return wait(Math.random() * 800)
  const enough = sum(saved) + 1 + Math.floor(Math.random() * 60)
  for (let turn = 0; sum(saved) < enough && turn < 6000; turn += 1) await wait(5)
}

function sum(saved: readonly Saved[]): number {
  return saved.reduce((all, { count }) => all + count, 0)
}

/** How a bad mail server treats a letter, the same each time: of the first attempts a third fail in one way or another. */
function receptionOf(to: string, attempt: number): Reception {
  const number = Number(/\d+/.exec(to)?.[0])
  if (isUnknown(number)) return 'no-such-address'
  if (attempt > 3) return 'take'
  const ways: readonly Reception[] = ['try-later', 'lose-answer', 'break-off', 'no-answer']
  return (number + attempt * 5) % 12 < 4 ? (ways[(number + attempt * 5) % 4] ?? 'take') : 'take'
}

/** As if the waits and the holds were over. Gives how many letters wait. */
async function letTimePass(db: Kysely<Tables>): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('mail')
    .set({ send_after: new Date(0), held_until: null })
    .where('status', '=', 'queued')
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

async function countVersions(db: Kysely<Tables>, answerers: readonly { organisation: string }[]): Promise<number> {
  const rows = await db
    .selectFrom('answer')
    .select('version')
    .where('survey', '=', survey)
    .where(
      'organisation',
      'in',
      answerers.map(({ organisation }) => organisation),
    )
    .execute()
  return rows.reduce((all, { version }) => all + version, 0)
}
