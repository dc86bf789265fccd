import { type Language, say } from '../../../../platform/i18n/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { Table } from '../../../../ui/Table.tsx'
import type { Survey } from '../../../survey/index.ts'
import { messages as sharedMessages } from '../../messages.ts'
import type { Together } from '../actions/read-together.ts'
import { messages } from '../messages.ts'
import { absenceOf } from './SharedTable.tsx'

interface ParticipantsProps {
  language: Language
  survey: Survey
  together: Together
  /** The one who reads may change who has what now. */
  mayAssign: boolean
}

/** Everyone who works here and may read the survey, and whoever has a section without working here, with what they have. */
export function Participants({ language, survey, together, mayAssign }: ParticipantsProps) {
  const { assignments, colleagues } = together
  const titlesOf = (email: string) =>
    survey.questionnaire.sections
      .filter(({ id }) => assignments.some((each) => each.section === id && each.email === email))
      .map(({ title }) => title[language])
  const working = colleagues
    .filter(({ role }) => may(role, 'survey.read'))
    .map(({ person, name, email, role }) => ({
      key: person,
      name,
      note: null,
      titles: titlesOf(email),
      without: may(role, 'survey.answer')
        ? messages.everySection
        : may(role, 'survey.contribute')
          ? messages.noSection
          : messages.readsOnly,
      choosable: may(role, 'survey.contribute'),
    }))
  const seen = new Set(colleagues.map(({ email }) => email))
  const others = assignments
    .filter(({ email }) => !seen.has(email) && seen.add(email))
    .map((assignment) => ({
      key: assignment.id,
      name: assignment.name,
      note: say(language, absenceOf(assignment)),
      titles: titlesOf(assignment.email),
      without: messages.noSection,
      choosable: true,
    }))
  return (
    <Table
      caption={say(language, messages.people)}
      captionHidden
      stack
      columns={[
        { key: 'name', label: say(language, messages.colleagueName) },
        { key: 'sections', label: say(language, messages.theirSections), wide: true },
        ...(mayAssign ? [{ key: 'choose', label: say(language, sharedMessages.change) }] : []),
      ]}
      rows={[...working, ...others].map(({ key, name, note, titles, without, choosable }) => ({
        key,
        cells: [
          <span key="name">
            {name}
            {note !== null && <span className="quiet"> ({note})</span>}
          </span>,
          titles.length === 0 ? (
            <span key="sections" className="quiet">
              {say(language, without)}
            </span>
          ) : (
            titles.join(', ')
          ),
          choosable && (
            <a
              key="choose"
              className="choose"
              href={`/enkater/${survey.id}/medverkande/${encodeURIComponent(key)}`}
              aria-label={say(language, messages.chooseSectionsFor, { name })}
            >
              {say(language, messages.choose)}
            </a>
          ),
        ],
      }))}
    />
  )
}
