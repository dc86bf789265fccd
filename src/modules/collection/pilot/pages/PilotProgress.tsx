import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import type { FollowedRow } from '../../queries/progress.ts'
import { messages } from '../messages.ts'

interface PilotProgressProps {
  language: Language
  survey: string
  rows: readonly FollowedRow[]
}

/** How far each municipality of a pilot has come, by name: they are too few to be compared in groups. */
export function PilotProgress({ language, survey, rows }: PilotProgressProps) {
  return (
    <Section
      id="kommuner"
      title={say(language, messages.pilotMunicipalities)}
      lead={say(language, messages.tooFewForGroups)}
      link={{ href: `/enkater/${survey}/pilot`, label: say(language, sharedMessages.pilotResult) }}
    >
      <Table
        caption={say(language, messages.pilotMunicipalities)}
        captionHidden
        stack
        columns={[
          { key: 'name', label: say(language, sharedMessages.respondent) },
          { key: 'state', label: say(language, sharedMessages.state) },
        ]}
        rows={rows.map(({ respondent, name, status, submittedOn }) => ({
          key: respondent,
          cells: [
            name,
            submittedOn !== null ? (
              <Status kind="done">
                {say(language, sharedMessages.submittedOn, { date: formatDate(language, submittedOn) })}
              </Status>
            ) : status === 'partial' ? (
              <Status kind="soon">{say(language, sharedMessages.begunState)}</Status>
            ) : (
              <Status kind="open">{say(language, sharedMessages.notBegunState)}</Status>
            ),
          ],
        }))}
      />
    </Section>
  )
}
