import type { AnswerValue, Replay, Response, Standing } from './answer.ts'
import { compare } from './evaluate.ts'
import type { Expression, Questionnaire } from './questionnaire.ts'

type Replayed = Pick<Response, 'status' | 'answers' | 'notAsked'>
type InRoute = (AnswerValue | undefined)[]
type Condition = (inRoute: InRoute) => boolean

/**
 * Prepares a questionnaire for replaying many responses; the function returned gives each question exactly one standing.
 *
 * Questions are taken in the questionnaire's order, and only answers in route count in later conditions. In a partial
 * response every question after its last answer in route is `not_reached`, whatever routing would say (all of them when
 * it has none); in a complete one nothing is, also when it was submitted without a single answer, but what was never put to
 * it (`notAsked`) and has no answer. An answer that routing
 * did not reach is listed in `outOfRoute`, whatever the standing of its question, and counted nowhere.
 * Answers are taken as validated: an empty multi or text is to be absent.
 */
export function compileReplay(questionnaire: Questionnaire): (response: Replayed) => Replay {
  const ids = questionnaire.questions.map((question) => question.id)
  const position = new Map(ids.map((id, index) => [id, index]))
  const conditions = questionnaire.questions.map(({ base }) => (base === null ? null : compile(base, position)))

  return ({ status, answers, notAsked }) => {
    const standings: Standing[] = []
    const inRoute: InRoute = []
    const outOfRoute = new Set<string>()
    let last = -1
    for (let index = 0; index < ids.length; index++) {
      const id = ids[index] as string
      const condition = conditions[index]
      const answer = answers.get(id)
      const routed = !condition || condition(inRoute)
      inRoute.push(routed ? answer : undefined)
      standings.push(!routed ? 'not_routed' : answer === undefined ? 'unanswered' : 'answered')
      if (routed && answer !== undefined) last = index
      if (!routed && answer !== undefined) outOfRoute.add(id)
    }
    const reached = status === 'complete' ? ids.length : last + 1
    const standing = new Map<string, Standing>()
    for (let index = 0; index < ids.length; index++) {
      const id = ids[index] as string
      const put = index < reached && !(notAsked?.has(id) && !answers.has(id))
      standing.set(id, put ? (standings[index] as Standing) : 'not_reached')
    }
    return { standing, outOfRoute }
  }
}

/** Replays one response. For many responses compile once with `compileReplay`. */
export function replay(questionnaire: Questionnaire, response: Replayed): Replay {
  return compileReplay(questionnaire)(response)
}

function compile(expression: Expression, position: ReadonlyMap<string, number>): Condition {
  switch (expression.kind) {
    case 'compare': {
      const index = position.get(expression.question)
      return index === undefined ? () => false : (inRoute) => compare(expression, inRoute[index])
    }
    case 'not': {
      const part = compile(expression.part, position)
      return (inRoute) => !part(inRoute)
    }
    case 'and': {
      const parts = expression.parts.map((part) => compile(part, position))
      return (inRoute) => parts.every((part) => part(inRoute))
    }
    case 'or': {
      const parts = expression.parts.map((part) => compile(part, position))
      return (inRoute) => parts.some((part) => part(inRoute))
    }
  }
}
