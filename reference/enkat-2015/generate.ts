/**
 * Makes `responses.csv`: SYNTHETIC answers to the 2015 survey. The totals are those that its report prints; which municipality
 * answered what is invented. Run it with `node reference/enkat-2015/generate.ts`.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
// Past the module's index, which also holds pages: plain Node runs this file and reads no TSX.
import { writeResponses } from '../../src/modules/collection/files/rules/write-responses.ts'
import { readMunicipalities } from '../frames.ts'
import { answerSurvey } from '../generate/answer-survey.ts'
import { participate } from '../generate/participate.ts'
import { readReferenceQuestionnaire } from '../generate/read-questionnaire.ts'
import { describeTraits } from '../generate/traits.ts'
import { plan2015 } from './plan.ts'

const round = 'enkat-2015'

export function generateResponses2015(): string {
  const questionnaire = readReferenceQuestionnaire(new URL('./questionnaire.yaml', import.meta.url))
  // All 255 answered the question on other municipalities, so no partial response stopped before it; 236 answered the one on
  // training, eight more than the complete ones.
  const wanted = {
    complete: 228,
    partial: 27,
    surely: ['1984'],
    never: [],
    stopsAfter: (_code: string, rank: number) => (rank < 8 ? 'kompetensutveckling' : 'andra_kommuner_hur'),
  }
  const participants = participate(describeTraits(readMunicipalities(), 2013), wanted, round)
  return writeResponses(questionnaire, answerSurvey(questionnaire, participants, plan2015(questionnaire), round))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('./responses.csv', import.meta.url), generateResponses2015())
}
