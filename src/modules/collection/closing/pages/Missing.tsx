import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Details } from '../../../../ui/Details.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import type { Closing } from '../actions/read-closing.ts'
import { messages } from '../messages/index.ts'

/** Who has not handed in, by name: the last look before the end. */
export function Missing({ language, closing: { respondents, reopenings } }: { language: Language; closing: Closing }) {
  const missing = respondents.filter(({ status }) => status !== 'complete')
  const n = missing.length
  const again = new Set(reopenings.filter(({ endedAt }) => endedAt === null).map((each) => each.respondent))
  const lead =
    n === 0
      ? say(language, messages.nobodyMissing)
      : say(language, messages.missingLead, { n, total: formatNumber(respondents.length, language) })
  return (
    <Section id="saknas" title={say(language, messages.missing)} lead={lead}>
      {n > 0 && (
        <Details summary={say(language, messages.missingList, { n })}>
          <Table
            caption={say(language, messages.missing)}
            captionHidden
            stack
            columns={[
              { key: 'name', label: say(language, sharedMessages.respondent) },
              { key: 'state', label: say(language, sharedMessages.state) },
              { key: 'saved', label: say(language, messages.latest) },
            ]}
            rows={missing.map(({ respondent, name, status, savedAt }) => ({
              key: respondent,
              cells: [
                name,
                status === null ? (
                  <Status kind="open">{say(language, sharedMessages.notBegunState)}</Status>
                ) : (
                  <Status kind="soon">
                    {say(language, again.has(respondent) ? messages.openAgainState : sharedMessages.begunState)}
                  </Status>
                ),
                savedAt === null ? '–' : formatDate(language, savedAt),
              ],
            }))}
          />
        </Details>
      )}
    </Section>
  )
}
