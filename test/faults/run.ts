/** `npm run faults -- [KILLS] [embedded|server]`: what must never be lost, tried with a server that is killed again and again. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase } from '../../bench/tools/create-database.ts'
import { withFolder } from '../../bench/tools/place.ts'
import { startPostgres } from '../setup/postgres.ts'
import { type KillOutcome, killWhileSaving } from './kill-while-saving.ts'

const kills = Number(process.argv.find((arg) => /^\d+$/.test(arg)) ?? 50)
const chosen = process.argv.filter((arg) => arg === 'embedded' || arg === 'server')
const mails = 60
const backups = Math.max(1, Math.min(5, Math.floor(kills / 5)))
const tell = (words: string) => console.log(`  ${words}`)

if (chosen.length === 0 || chosen.includes('embedded')) {
  console.log(`The embedded database, ${kills} kills`)
  report(
    await withFolder((folder) => {
      const data = join(folder, 'data')
      const settings = { DATA_DIR: data, DATABASE_URL: '' }
      let made = 0
      const emptyPlace = async () => {
        made += 1
        return { kind: 'embedded', folder: join(folder, `restored-${made}`) } as const
      }
      const place = { kind: 'embedded', folder: data } as const
      return killWhileSaving({ place, settings, kills, mails, backups, folder, emptyPlace, tell })
    }),
  )
}
if (chosen.length === 0 || chosen.includes('server')) {
  console.log(`PostgreSQL, ${kills} kills`)
  const server = await startPostgres(join(tmpdir(), `lagesbild-faults-${process.pid}`))
  try {
    const url = await createDatabase(server.url, 'faults')
    const settings = { DATABASE_URL: url, SESSION_SECRET: 'x'.repeat(32) }
    const at = (url: string) => ({ kind: 'server', url, ownerUrl: url, poolSize: 10 }) as const
    let made = 0
    const emptyPlace = async () => {
      made += 1
      return at(await createDatabase(server.url, `restored_${made}`))
    }
    report(
      await withFolder((folder) =>
        killWhileSaving({ place: at(url), settings, kills, mails, backups, folder, emptyPlace, tell }),
      ),
    )
  } finally {
    await server.stop()
  }
}

function report(outcome: KillOutcome): void {
  const { confirmed, lost, brokenChains, unaudited, mails, missing, again, unexplained } = outcome
  console.log(
    `  ${confirmed} answers confirmed, ${lost} lost; ${brokenChains} audit chains broken, ${unaudited} saves without their entry; ` +
      `${mails} invitations confirmed, ${missing} letters missing, ${again} came again after a lost answer, ${unexplained} without a reason; ` +
      `${outcome.backups} backups, ${outcome.wrongBackups} not as they should be`,
  )
  if (confirmed < kills) {
    console.log('  Too few answers were confirmed for this to say anything')
    process.exitCode = 1
  }
  if (lost + brokenChains + Math.abs(unaudited) + missing + unexplained + outcome.wrongBackups > 0) process.exitCode = 1
}
