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
const tell = (words: string) => console.log(`  ${words}`)

if (chosen.length === 0 || chosen.includes('embedded')) {
  console.log(`The embedded database, ${kills} kills`)
  report(
    await withFolder((folder) => {
      const data = join(folder, 'data')
      const settings = { DATA_DIR: data, DATABASE_URL: '' }
      return killWhileSaving({ place: { kind: 'embedded', folder: data }, settings, kills, mails, tell })
    }),
  )
}
if (chosen.length === 0 || chosen.includes('server')) {
  console.log(`PostgreSQL, ${kills} kills`)
  const server = await startPostgres(join(tmpdir(), `lagesbild-faults-${process.pid}`))
  try {
    const url = await createDatabase(server.url, 'faults')
    const settings = { DATABASE_URL: url, SESSION_SECRET: 'x'.repeat(32) }
    const place = { kind: 'server', url, ownerUrl: url, poolSize: 10 } as const
    report(await killWhileSaving({ place, settings, kills, mails, tell }))
  } finally {
    await server.stop()
  }
}

function report(outcome: KillOutcome): void {
  const { confirmed, lost, brokenChains, unaudited, missing, again, unexplained } = outcome
  console.log(
    `  ${confirmed} answers confirmed, ${lost} lost; ${brokenChains} audit chains broken, ${unaudited} saves without their entry; ` +
      `${mails} letters, ${missing} missing, ${again} came again after a lost answer, ${unexplained} without a reason`,
  )
  if (lost + brokenChains + Math.abs(unaudited) + missing + unexplained > 0) process.exitCode = 1
}
