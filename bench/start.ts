import { join } from 'node:path'
import { root, withFolder } from './tools/place.ts'
import { startProgram } from './tools/running-program.ts'
import { spread } from './tools/spread.ts'
import { tellFigures } from './tools/tell-figures.ts'

const runs = 5

/** `npm start` without npm, in a checkout that is installed and built, until the sign-in page has come. */
async function start(folder: string): Promise<number> {
  const environment = { DATA_DIR: join(folder, 'data'), DATABASE_URL: '' }
  const running = await startProgram([join(root, 'scripts', 'start.js')], environment)
  await running.stop()
  return running.firstPage
}

const { first, second } = await withFolder(async (folder) => {
  const first = Math.round(await start(folder))
  console.log(`first start, with the database made and the demonstration loaded, to first page: ${first} ms`)
  const times: number[] = []
  for (let i = 0; i < runs; i += 1) times.push(await start(folder))
  return { first, second: spread(times) }
})
console.log(`later starts to first page: median ${second.median} ms`)
tellFigures({ first, second })
