import type { Questionnaire, Section } from '../../../survey/index.ts'
import type { Assignment } from './together.ts'

/** Which sections a person may answer now: every one, or those that are theirs. */
export type OwnSections = 'all' | ReadonlySet<string>

export function ownSections(
  assignments: readonly Assignment[],
  { person, answersAll }: { readonly person: string; readonly answersAll: boolean },
): OwnSections {
  if (answersAll) return 'all'
  return new Set(assignments.filter((assignment) => assignment.person === person).map(({ section }) => section))
}

export function includes(own: OwnSections, section: string): boolean {
  return own === 'all' || own.has(section)
}

/** The next section after one that is one's own; null after the last. */
export function nextOwn({ sections }: Questionnaire, section: Section, own: OwnSections): Section | null {
  return sections.slice(sections.indexOf(section) + 1).find(({ id }) => includes(own, id)) ?? null
}
