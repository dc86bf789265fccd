import type { Frame } from '../../../collection/index.ts'
import {
  type AnswerValue,
  compileReplay,
  type Question,
  type Questionnaire,
  type Response,
} from '../../../survey/index.ts'
import { followedQuestions } from '../../tabulation/rules/followed-question.ts'
import type { Uncertainty } from '../../tabulation/rules/option-result.ts'

/** One round as it was answered. */
export interface Round {
  /** Id of the survey. */
  readonly id: string
  /** As it stands in pictures and tables: "2015". */
  readonly label: string
  readonly questionnaire: Questionnaire
  readonly frame: Frame | null
  readonly responses: readonly Response[]
}

/** A round with every response replayed. */
export interface PreparedRound {
  readonly round: Round
  readonly population: number | null
  /** Those that answered something. */
  readonly participants: ReadonlySet<string>
  question(id: string): Question | undefined
  /** Answers in route to a question, by respondent. */
  answersTo(question: string): ReadonlyMap<string, AnswerValue>
  uncertaintyOf(question: string): Uncertainty
}

export function prepareRound(round: Round): PreparedRound {
  const { questionnaire, frame, responses } = round
  const replay = compileReplay(questionnaire)
  const answers = new Map(questionnaire.questions.map(({ id }) => [id, new Map<string, AnswerValue>()]))
  const participants = new Set<string>()
  for (const response of responses) {
    if (response.status === 'complete') participants.add(response.respondent)
    for (const [id, standing] of replay(response).standing) {
      const answer = response.answers.get(id)
      if (standing !== 'answered' || answer === undefined) continue
      answers.get(id)?.set(response.respondent, answer)
      participants.add(response.respondent)
    }
  }
  const questions = new Map(questionnaire.questions.map((question) => [question.id, question]))
  const followed = followedQuestions(questionnaire)
  const population = frame ? frame.rows.length : null
  const none = new Map<string, AnswerValue>()
  const answersTo = (id: string) => answers.get(id) ?? none
  return {
    round,
    population,
    participants,
    question: (id) => questions.get(id),
    answersTo,
    // Of several questions that lead here the one with the fewest answers, so that intervals are the widest
    uncertaintyOf: (id) => {
      const above = (followed.get(id) ?? []).map((each) => answersTo(each).size)
      return { population, followed: above.length === 0 ? null : Math.min(...above) }
    },
  }
}
