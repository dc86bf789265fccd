import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { tabulate } from '../src/modules/analysis/index.ts'
import { readFrame, readResponses } from '../src/modules/collection/index.ts'
import { type Read, readQuestionnaire } from '../src/modules/survey/index.ts'
import { compareMillion } from './tools/compare-million.ts'
import { file2015, program } from './tools/place.ts'
import { spread, timeRuns } from './tools/spread.ts'
import { tellFigures } from './tools/tell-figures.ts'

const run = promisify(execFile)
const read = (name: string) => readFileSync(file2015(name))
const questionnaire = must(readQuestionnaire(read('questionnaire.yaml'), 'questionnaire.yaml'))
const frame = must(readFrame(read('frame.csv'), 'frame.csv'))
const responses = must(readResponses(read('responses.csv'), 'responses.csv', questionnaire, frame))

const once = () => tabulate({ questionnaire, responses, frame, language: 'sv' })
const first = spread(await timeRuns(1, once)).median
await timeRuns(20, once)
const warm = spread(await timeRuns(50, once))
const questions = questionnaire.questions.length
console.log(
  `${responses.length} responses to ${questions} questions tabulated: first ${first} ms, warm ${warm.median} ms`,
)

const args = [
  ...[program, 'tabulate', '--questionnaire', file2015('questionnaire.yaml')],
  ...['--responses', file2015('responses.csv'), '--frame', file2015('frame.csv'), '--format', 'json'],
]
const wholeProcess = spread(await timeRuns(7, () => run(process.execPath, args, { maxBuffer: 1e8 })))
console.log(`lagesbild tabulate of 2015, whole process: median ${wholeProcess.median} ms`)
const help = spread(await timeRuns(7, () => run(process.execPath, [program, '--help'])))
console.log(`lagesbild --help: median ${help.median} ms`)
const { ratio, processorRatio, million } = await compareMillion()
console.log(`\nratio to DuckDB's quicker way: ${ratio} in time, ${processorRatio} in processor time`)
const own = { questions, responses: responses.length, first, warm, process: wholeProcess, help }
tellFigures({ ...own, ratio, processorRatio, million })

function must<T>(read: Read<T>): T {
  if (read.ok) return read.value
  throw new Error(read.faults[0]?.message.en)
}
