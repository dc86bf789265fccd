import type { Answers, Questionnaire } from '../../../survey/index.ts'
import type { Margin } from '../../rules/margin.ts'
import { responseProgress } from '../../rules/section-progress.ts'
import { signOffState } from '../../rules/sign-off-state.ts'
import type { Assignment, Present, SharedSection } from './together.ts'

/** Every section with who has it, how far it is, and who is there. */
export function shareSections(
  questionnaire: Questionnaire,
  answers: Answers,
  margins: ReadonlyMap<string, Margin>,
  { assignments, present }: { readonly assignments: readonly Assignment[]; readonly present: readonly Present[] },
): SharedSection[] {
  const { sections, open } = responseProgress(questionnaire, answers)
  return sections.map(({ section, asked, answered }) => {
    const beside = section.questions.flatMap(({ id }) => {
      const margin = margins.get(id)
      return margin === undefined ? [] : [{ id, ...margin }]
    })
    return {
      section: section.id,
      assignments: assignments.filter((assignment) => assignment.section === section.id),
      present: present.filter((each) => each.section === section.id),
      asked,
      answered,
      openComments: beside.filter(({ comments, settled }) => comments > 0 && !settled).length,
      signed: beside.filter(
        (margin) => open.has(margin.id) && answers.has(margin.id) && signOffState(margin).state === 'signed',
      ).length,
    }
  })
}
