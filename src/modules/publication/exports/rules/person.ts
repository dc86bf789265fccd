import type { Frame } from '../../../collection/index.ts'
import { compileReplay, type Questionnaire, type Replay, type Response } from '../../../survey/index.ts'
import type { Cell, MissingReason, Variable } from './variable.ts'

/** One respondent of the frame with what they answered, if anything. */
export interface Person {
  readonly respondent: string
  /** The row of the frame. */
  readonly values: Readonly<Record<string, string>>
  readonly response: Response | null
  readonly replay: Replay | null
}

/** A variable and how it is filled in. */
export interface Filled {
  readonly variable: Variable
  cellOf(person: Person): Cell
}

/** Everyone in the frame, in its order; without one, those that responded. */
export function peopleOf(
  questionnaire: Questionnaire,
  frame: Frame | null,
  responses: readonly Response[],
): readonly Person[] {
  const replay = compileReplay(questionnaire)
  const given = new Map(responses.map((response) => [response.respondent, response]))
  const rows = frame?.rows ?? responses.map(({ respondent }) => ({ respondent, values: {} }))
  return rows.map(({ respondent, values }) => {
    const response = given.get(respondent) ?? null
    return { respondent, values, response, replay: response && replay(response) }
  })
}

/** A partial response without a single answer in route is none, as where participation is counted. */
export function tookPart({ response, replay }: Person): boolean {
  return response?.status === 'complete' || [...(replay?.standing.values() ?? [])].includes('answered')
}

/** Why a person has no answer in route to a question; null where they have one. */
export function missingReason(question: string, person: Person): MissingReason | null {
  if (person.replay?.outOfRoute.has(question)) return 'out_of_route'
  if (!tookPart(person)) return 'no_response'
  const standing = person.replay?.standing.get(question) ?? 'not_reached'
  return standing === 'answered' ? null : standing
}
