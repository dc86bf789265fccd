import { dayOf, formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import { isLate } from '../../rules/collection-state.ts'
import type { Closing } from '../actions/read-closing.ts'
import { messages } from '../messages/index.ts'

/** Who handed in after the last day. They count like the others; whoever reads the figures may want to know. */
export function Late({ language, closing: { survey, respondents } }: { language: Language; closing: Closing }) {
  const late = respondents.flatMap(({ respondent, name, submittedAt }) =>
    submittedAt !== null && isLate(survey, dayOf(submittedAt)) ? [{ respondent, name, submittedAt }] : [],
  )
  if (late.length === 0) return null
  return (
    <Section
      id="sena"
      title={say(language, messages.late)}
      lead={say(language, messages.lateLead, { n: late.length, date: formatDate(language, survey.closesOn) })}
    >
      <Table
        caption={say(language, messages.late)}
        captionHidden
        stack
        columns={[
          { key: 'name', label: say(language, sharedMessages.respondent) },
          { key: 'submitted', label: say(language, sharedMessages.submittedAt) },
        ]}
        rows={late.map(({ respondent, name, submittedAt }) => ({
          key: respondent,
          cells: [name, say(language, messages.lateOn, { date: formatDate(language, submittedAt) })],
        }))}
      />
    </Section>
  )
}
