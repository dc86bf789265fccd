import type { Questionnaire, Section } from '../../../survey/index.ts'
import type { Change } from './together.ts'

/** More than this is not shown at once: the newest come first. */
export const mostChanges = 300

/** The section that a change happened in; undefined for a question or section that is no longer there. */
export function sectionOf({ sections, questions }: Questionnaire, change: Change): Section | undefined {
  const id = change.section ?? questions.find((question) => question.id === change.question)?.section
  return sections.find((section) => section.id === id)
}

/** The changes in one section, in their order. */
export function changesIn(questionnaire: Questionnaire, changes: readonly Change[], section: string): Change[] {
  return changes.filter((change) => sectionOf(questionnaire, change)?.id === section)
}

/** The latest new answer to each question. `changes` has the newest first. */
export function changedAnswers(changes: readonly Change[]): ReadonlyMap<string, Change> {
  const latest = new Map<string, Change>()
  for (const change of changes) {
    if (change.kind === 'answer' && change.question !== null && !latest.has(change.question)) {
      latest.set(change.question, change)
    }
  }
  return latest
}
