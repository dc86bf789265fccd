import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { connect } from './tools/keep-alive.ts'
import { file2015, program, withFolder } from './tools/place.ts'
import { startProgram } from './tools/running-program.ts'
import { type Spread, spread, timeRuns } from './tools/spread.ts'
import { tellFigures } from './tools/tell-figures.ts'

const run = promisify(execFile)
const formats = ['pdf', 'docx', 'html'] as const

const figures = await withFolder(async (folder) => ({ process: await wholeProcess(folder), warm: await warm(folder) }))
tellFigures(figures)

/** `lagesbild report` from the files of 2015 to the file, as a process of its own. */
async function wholeProcess(folder: string): Promise<Record<string, Spread>> {
  const figures: Record<string, Spread> = {}
  for (const format of formats) {
    const args = [
      ...[program, 'report', '--questionnaire', file2015('questionnaire.yaml')],
      ...['--responses', file2015('responses.csv'), '--frame', file2015('frame.csv')],
      ...['--out', join(folder, `report.${format}`)],
    ]
    figures[format] = spread(await timeRuns(5, () => run(process.execPath, args)))
    console.log(`report of 2015 as ${format}, whole process: median ${figures[format].median} ms`)
  }
  return figures
}

/** The same report asked for from a server that has made it twice already. */
async function warm(folder: string): Promise<Record<string, Spread>> {
  const environment = { DATA_DIR: join(folder, 'data'), DATABASE_URL: '' }
  const running = await startProgram([program, 'serve', '--demo'], environment)
  const connection = connect(running.origin)
  const figures: Record<string, Spread> = {}
  for (const format of formats) {
    const ask = async () => {
      const { status } = await connection.ask('GET', `/resultat/enkat-2015/rapport.${format}`, {})
      if (status !== 200) throw new Error(`The report as ${format} was answered with ${status}`)
    }
    await timeRuns(2, ask)
    figures[format] = spread(await timeRuns(9, ask))
    console.log(`report of 2015 as ${format}, from a warm server: median ${figures[format].median} ms`)
  }
  connection.close()
  await running.stop()
  return figures
}
