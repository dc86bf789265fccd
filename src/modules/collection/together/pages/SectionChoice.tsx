import { type Language, say } from '../../../../platform/i18n/index.ts'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import type { Survey } from '../../../survey/index.ts'
import { messages } from '../messages.ts'
import type { Assignment } from '../together.ts'
import { listNames } from './SharedTable.tsx'

export const sectionsId = 'delar'

interface SectionChoiceProps {
  language: Language
  survey: Survey
  /** Ids of sections. */
  chosen: readonly string[]
  /** What others have, said beside each section. */
  assignments: readonly Assignment[]
  error: string | undefined
}

/** Sections to choose among, each with who has it already. */
export function SectionChoice({ language, survey, chosen, assignments, error }: SectionChoiceProps) {
  return (
    <div className="above-5">
      <ChoiceGroup
        language={language}
        kind="multi"
        id={sectionsId}
        name="section"
        legend={say(language, messages.whichSections)}
        headingLevel={null}
        chosen={chosen}
        {...(error !== undefined && { error })}
        options={survey.questionnaire.sections.map(({ id, title }) => {
          const names = assignments.filter(({ section }) => section === id).map(({ name }) => name)
          return {
            value: id,
            label: title[language],
            ...(names.length > 0 && {
              help: say(language, messages.alreadyWith, { names: listNames(language, names) }),
            }),
          }
        })}
      />
    </div>
  )
}
