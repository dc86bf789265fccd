/**
 * Makes the 2020 demonstration: the questionnaire, from that of 2015 with some questions changed, and SYNTHETIC answers in `responses.csv`. No such
 * survey exists; all of it is invented. Run it with `node reference/enkat-2020/generate.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
// Past the modules' indexes, which also hold pages: plain Node runs this file and reads no TSX.
import { writeResponses } from '../../src/modules/collection/files/rules/write-responses.ts'
import { readQuestionnaire } from '../../src/modules/survey/rules/read-questionnaire/read-questionnaire.ts'
import { plan2015 } from '../enkat-2015/plan.ts'
import { readMunicipalities } from '../frames.ts'
import { answerSurvey } from '../generate/answer-survey.ts'
import { normal, uniform } from '../generate/noise.ts'
import { participate } from '../generate/participate.ts'
import type { Plan } from '../generate/plan.ts'
import { planAfter } from '../generate/plan-after.ts'
import { readReferenceQuestionnaire } from '../generate/read-questionnaire.ts'
import { describeTraits, type Traits } from '../generate/traits.ts'
import { changes, reshaped } from './changes.ts'
import { edits } from './edits.ts'

const round = 'enkat-2020'
const questionnaire2015 = new URL('../enkat-2015/questionnaire.yaml', import.meta.url)

const heading = `# The demonstration of a later round. GENERATED from the questionnaire of 2015 by generate.ts, with the changes of edits.ts, so that the
# comparison of two rounds has something to compare. No such survey has been made.
`

/** @throws Error when a change finds nothing, or more than one place, to change */
export function generateQuestionnaire2020(): string {
  const source = readFileSync(questionnaire2015, 'utf8')
  const renamed = (heading + source.slice(source.indexOf('\nid: ')))
    .replace('id: enkat-2015', `id: ${round}`)
    .replace('informationssäkerhetsarbete 2015', 'informationssäkerhetsarbete 2020')
    .replace('information security work 2015', 'information security work 2020')
  const edited = edits.reduce((text, { from, to }) => {
    if (text.split(from).length !== 2) throw new Error(`Not at one place in the questionnaire of 2015:\n${from}`)
    return text.replace(from, () => to)
  }, renamed)
  // What these lines say is about the report of 2015
  return edited.replace(/^ +(figure|options_are|asked_of): .*\n/gm, '')
}

export function generateResponses2020(): string {
  const read = readQuestionnaire(generateQuestionnaire2020(), 'questionnaire.yaml')
  if (!read.ok) throw new Error(read.faults.map(({ line, message }) => `${line}: ${message.en}`).join('\n'))
  const questionnaire = read.value
  const ids = questionnaire.questions.map(({ id }) => id)
  const wanted = {
    complete: 206,
    partial: 26,
    // The demonstration shows its earlier answers.
    surely: ['1984'],
    never: [],
    stopsAfter: (code: string) => ids[8 + Math.floor(uniform('stops', code, round) * (ids.length - 11))] ?? 'policy',
  }
  const participants = participate(describeTraits(readMunicipalities(), 2024).map(reconsider), wanted, round)
  const before = plan2015(readReferenceQuestionnaire(questionnaire2015))
  const earlier: Plan = (id, asked) => reshaped[id] ?? before(id, asked)
  const plan = planAfter(questionnaire, earlier, changes)
  return writeResponses(questionnaire, answerSurvey(questionnaire, participants, plan, round))
}

/** Five years on, many have become willing or unwilling to answer, and the weak ones tend to leave. How much is our choice. */
function reconsider(traits: Traits): Traits {
  const { code, willingness, maturity } = traits
  return { ...traits, willingness: willingness + 1.2 * normal('reconsiders', code, round) + 0.35 * maturity }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const write = (name: string, text: string) => writeFileSync(new URL(name, import.meta.url), text)
  write('./questionnaire.yaml', generateQuestionnaire2020())
  write('./responses.csv', generateResponses2020())
}
