import { type Language, say, soften } from '../../../../platform/i18n/index.ts'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { Survey } from '../../../survey/index.ts'
import { messages as sharedMessages } from '../../messages.ts'
import { messages } from '../messages.ts'
import { includes, type OwnSections } from '../rules/own-sections.ts'
import type { Assignment, SharedSection } from '../together.ts'

interface SharedTableProps {
  language: Language
  survey: Survey
  shared: readonly SharedSection[]
  /** Which sections the one who reads may answer now. */
  own: OwnSections
}

/** The sections with who has each, how far it is, and who is there. */
export function SharedTable({ language, survey, shared, own }: SharedTableProps) {
  const titles = new Map(survey.questionnaire.sections.map(({ id, title }) => [id, title[language]]))
  const base = `/enkater/${survey.id}`
  return (
    <Table
      caption={say(language, sharedMessages.toParticipants)}
      captionHidden
      stack
      columns={[
        { key: 'section', label: say(language, messages.section) },
        { key: 'who', label: say(language, messages.whoHas), wide: true },
        { key: 'answered', label: say(language, messages.progressColumn), numeric: true },
        { key: 'signed', label: say(language, messages.signedColumn), numeric: true },
        { key: 'comments', label: say(language, messages.openComments), numeric: true },
      ]}
      rows={shared.map(({ section, assignments, present, asked, answered, signed, openComments }) => ({
        key: section,
        cells: [
          <span key="section">
            <a href={includes(own, section) ? `${base}/svara/${section}` : `${base}/mina-svar#${section}`}>
              {soften(titles.get(section) ?? section)}
            </a>
            {present.length > 0 && (
              <span className="second-line">
                {say(language, messages.isHere, {
                  names: listNames(
                    language,
                    present.map(({ name }) => name),
                  ),
                })}
              </span>
            )}
          </span>,
          assignments.length === 0 ? (
            <Status key="who" kind="open">
              {say(language, messages.nobodyHas)}
            </Status>
          ) : (
            <Assignees key="who" language={language} assignments={assignments} />
          ),
          asked === 0 ? '–' : say(language, messages.answeredOf, { answered, asked }),
          answered === 0 ? '–' : say(language, messages.answeredOf, { answered: signed, asked: answered }),
          openComments === 0 ? '–' : String(openComments),
        ],
      }))}
    />
  )
}

/** The people of a section, each with what is special about them. */
function Assignees({ language, assignments }: { language: Language; assignments: readonly Assignment[] }) {
  return assignments.map((assignment) => (
    <span className="assignee" key={assignment.id}>
      {assignment.name}
      {!assignment.works && <span className="quiet"> ({say(language, absenceOf(assignment))})</span>}
    </span>
  ))
}

/** Why somebody who has a section cannot answer it now. */
export function absenceOf({ person }: Assignment) {
  return person === null ? messages.invitedTag : messages.leftTag
}

export function listNames(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
