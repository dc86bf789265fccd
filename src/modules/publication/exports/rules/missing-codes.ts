import { messages } from './messages.ts'
import type { MissingReason, MissingValue } from './variable.ts'

/** From the lowest code upwards. */
const reasons: readonly MissingReason[] = ['not_reached', 'not_routed', 'unanswered', 'out_of_route', 'no_response']

/**
 * The codes of the reasons for having no value: −9 not reached, −8 not routed, −7 unanswered, −6 out of route, −5 no
 * response. Where a number question has an answer among them they move out, to −99 … −95, −999 … −995 and so on.
 *
 * @param answers every number that the variable holds as an answer
 */
export function missingValues(answers: Iterable<number> = []): MissingValue[] {
  const held = new Set(answers)
  for (let lowest = -9; ; lowest = lowest * 10 - 9) {
    const codes = reasons.map((reason, index) => ({ reason, code: lowest + index, label: messages.missing[reason] }))
    if (!codes.some(({ code }) => held.has(code))) return codes
  }
}
