import type { z } from 'zod'
import type { FieldFault } from '../problem/index.ts'
import { messages } from './messages.ts'

/** What zod found wrong, as faults with words of our own. */
export function faultsOf(error: z.ZodError): FieldFault[] {
  return error.issues.map((issue) => ({ field: issue.path.join('.'), message: messageOf(issue) }))
}

function messageOf(issue: z.core.$ZodIssue): FieldFault['message'] {
  switch (issue.code) {
    case 'too_big':
      return messages.tooBig
    case 'too_small':
      return messages.tooSmall
    case 'unrecognized_keys':
      return messages.unknownField
    default:
      return messages.wrongForm
  }
}
