import { type Language, say } from '../i18n/index.ts'
import { type Problem, problemTable } from '../problem/index.ts'

/** A problem as a program reads it (RFC 9457), with every fault and the reference that the log has. */
export function problemBody(language: Language, instance: string, problem: Problem) {
  const { status, title, advice } = problemTable[problem.code]
  return {
    type: 'about:blank',
    title: say(language, title),
    status,
    code: problem.code,
    detail: say(language, problem.detail ?? advice),
    instance,
    faults: problem.faults.map(({ field, message }) => ({ field, message: say(language, message) })),
  }
}
