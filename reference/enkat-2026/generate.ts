/**
 * Makes the 2026 demonstration: the questionnaire, from that of 2015, and SYNTHETIC answers in `responses.csv` with their times in
 * `events.csv`. No such survey exists; all of it is invented. Run it with `node reference/enkat-2026/generate.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
// Past the module's index, which also holds pages: plain Node runs this file and reads no TSX.
import { writeResponses } from '../../src/modules/collection/files/rules/write-responses.ts'
import { plan2015 } from '../enkat-2015/plan.ts'
import { readMunicipalities } from '../frames.ts'
import { answerSurvey, type Participant } from '../generate/answer-survey.ts'
import { uniform } from '../generate/noise.ts'
import { participate } from '../generate/participate.ts'
import { planAfter } from '../generate/plan-after.ts'
import { readReferenceQuestionnaire } from '../generate/read-questionnaire.ts'
import { describeTraits } from '../generate/traits.ts'
import { changes } from './changes.ts'
import { dateEvents, writeEvents } from './events.ts'

const round = 'enkat-2026'
const questionnaire2015 = new URL('../enkat-2015/questionnaire.yaml', import.meta.url)

const heading = `# The demonstration of an open round. GENERATED from the questionnaire of 2015 by generate.ts: the questions are the same, so that
# the rounds can be compared. No such survey has been made.
`

/** The questionnaire of 2015 under another name: its text with id, titles and opening comment replaced. */
export function generateQuestionnaire2026(): string {
  const source = readFileSync(questionnaire2015, 'utf8')
  const body = source.slice(source.indexOf('\nid: '))
  return (heading + body)
    .replace('id: enkat-2015', `id: ${round}`)
    .replace('informationssäkerhetsarbete 2015', 'informationssäkerhetsarbete 2026')
    .replace('information security work 2015', 'information security work 2026')
}

export function generateRound2026(): { readonly responses: string; readonly events: string } {
  const questionnaire = readReferenceQuestionnaire(questionnaire2015)
  const ids = questionnaire.questions.map((question) => question.id)
  const wanted = {
    complete: 171,
    partial: 38,
    surely: [],
    // The demonstration lets a visitor answer for this municipality.
    never: ['1984'],
    // Anywhere from the second section to the last but one.
    stopsAfter: (code: string) => ids[3 + Math.floor(uniform('stops', code, round) * (ids.length - 6))] ?? 'policy',
  }
  const participants: readonly Participant[] = participate(describeTraits(readMunicipalities(), 2024), wanted, round)
  const plan = planAfter(questionnaire, plan2015(questionnaire), changes)
  return {
    responses: writeResponses(questionnaire, answerSurvey(questionnaire, participants, plan, round)),
    events: writeEvents(dateEvents(participants, round)),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const write = (name: string, text: string) => writeFileSync(new URL(name, import.meta.url), text)
  const { responses, events } = generateRound2026()
  write('./questionnaire.yaml', generateQuestionnaire2026())
  write('./responses.csv', responses)
  write('./events.csv', events)
}
