import type { Answers, Standing } from '../../rules/answer.ts'
import type { Questionnaire } from '../../rules/questionnaire.ts'
import { replay } from '../../rules/replay.ts'
import { questionsIn } from './compare-versions.ts'

export interface SubmittedBefore {
  /** As they are after the correction. */
  readonly answers: Answers
  /** Where it stood on each question before. */
  readonly before: Readonly<Record<string, string>>
}

/**
 * Where one stands after a correction who had submitted before it. A question is unanswered only if it was put to the respondent and
 * left unanswered then; what came or came to mean something else after that is not reached, and so is what hangs on it.
 * `anew` are the questions whose answers were not kept.
 */
export function standAfter(
  questionnaire: Questionnaire,
  { answers, before }: SubmittedBefore,
  anew: ReadonlySet<string>,
): { standing: Record<string, Standing>; notAsked: string[] } {
  const { standing } = replay(questionnaire, { status: 'complete', answers })
  const notAsked = new Set<string>()
  for (const question of questionnaire.questions) {
    const { id } = question
    const now = standing.get(id)
    const left = before[id] === 'unanswered' && !anew.has(id)
    if (now === 'unanswered' && !left) notAsked.add(id)
    if (now === 'not_routed' && !answers.has(id) && questionsIn(question).some((other) => notAsked.has(other))) {
      notAsked.add(id)
    }
  }
  const told = replay(questionnaire, { status: 'complete', answers, notAsked })
  return { standing: Object.fromEntries(told.standing), notAsked: [...notAsked] }
}
