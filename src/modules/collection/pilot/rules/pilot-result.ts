import {
  type AnswerValue,
  compileReplay,
  type Option,
  type Question,
  type Questionnaire,
  type Response,
} from '../../../survey/index.ts'
import type { QuestionTrial, ReadComment, SectionTime } from './pilot.ts'

/** Whether an option says that the one who answers does not know. */
export function saysDoNotKnow({ id, label }: Option): boolean {
  return (
    id === 'vet_ej' ||
    /^(vet (ej|inte)|don[’']?t know|do not know)\b/i.test(label.sv) ||
    /^(don[’']?t|do not) know\b/i.test(label.en)
  )
}

/** How each question went, by question: what became of it with those that were asked, and what they say of it. */
export function trialOf(
  questionnaire: Questionnaire,
  responses: readonly Response[],
  comments: readonly ReadComment[],
): ReadonlyMap<string, QuestionTrial> {
  const replay = compileReplay(questionnaire)
  const replayed = responses.map((response) => ({ response, standing: replay(response).standing }))
  return new Map(
    questionnaire.questions.map((question) => {
      const standings = replayed.map(({ standing }) => standing.get(question.id))
      const answered = replayed.filter(({ standing }) => standing.get(question.id) === 'answered')
      const unanswered = standings.filter((standing) => standing === 'unanswered').length
      return [
        question.id,
        {
          question: question.id,
          asked: answered.length + unanswered,
          answered: answered.length,
          doNotKnow: answered.filter(({ response }) => doesNotKnow(question, response.answers.get(question.id))).length,
          unanswered,
          comments: comments.filter((comment) => comment.question === question.id),
        },
      ]
    }),
  )
}

/** Of a matrix, in any of its rows. */
function doesNotKnow({ options }: Question, answer: AnswerValue | undefined): boolean {
  const chosen = chosenIn(answer)
  return options.some((option) => chosen.includes(option.id) && saysDoNotKnow(option))
}

function chosenIn(answer: AnswerValue | undefined): readonly string[] {
  switch (answer?.type) {
    case 'single':
      return [answer.option]
    case 'multi':
      return answer.options
    case 'matrix':
      return Object.values(answer.rows)
    default:
      return []
  }
}

/** The middle of some minutes, rounded up to a whole one, and what they lie between; null of none. */
export function timeOf(minutes: readonly number[]): SectionTime | null {
  const sorted = minutes.toSorted((a, b) => a - b)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined) return null
  const half = sorted.length / 2
  const low = sorted[Math.ceil(half) - 1] ?? least
  const high = sorted[Math.floor(half)] ?? most
  return { n: sorted.length, median: Math.ceil((low + high) / 2), least, most }
}
