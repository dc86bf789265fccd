import { type Language, say } from '../../../../../platform/i18n/index.ts'
import { Table } from '../../../../../ui/Table.tsx'
import type { RecipientsNow } from '../../actions/read-waves.ts'
import { messages } from '../../messages/index.ts'
import { letterPath } from '../letters/letter-form.ts'

interface NowTableProps {
  language: Language
  survey: string
  wave: string
  now: RecipientsNow
}

/** Everyone whom a reminder would reach now, each with the letter that they would get. */
export function NowTable({ language, survey, wave, now: { recipients, standings } }: NowTableProps) {
  return (
    <Table
      caption={say(language, messages.nowTitle)}
      captionHidden
      stack
      columns={columnsOf(language, say(language, messages.letter))}
      rows={recipients.map(({ contact, standing }) => ({
        key: contact.id,
        cells: [
          standings.get(contact.respondent)?.name ?? contact.respondent,
          contact.name,
          contact.email,
          <a
            key="letter"
            href={`${letterPath(survey, `reminder-${standing}`, contact.language, wave)}&till=${contact.id}`}
          >
            {say(language, standing === 'partial' ? messages.partial : messages.notStarted)}
          </a>,
        ],
      }))}
    />
  )
}

/** Those who have not submitted and still get nothing, and why. */
export function PassedTable({ language, now: { passed, standings } }: Omit<NowTableProps, 'survey' | 'wave'>) {
  return (
    <Table
      caption={say(language, messages.passedTitle)}
      captionHidden
      stack
      columns={columnsOf(language, say(language, messages.why))}
      rows={passed.map(({ contact, because }) => ({
        key: contact.id,
        cells: [
          standings.get(contact.respondent)?.name ?? contact.respondent,
          contact.name,
          contact.email,
          say(language, messages.passedBecause[because]),
        ],
      }))}
    />
  )
}

function columnsOf(language: Language, last: string) {
  return [
    { key: 'municipality', label: say(language, messages.municipality) },
    { key: 'name', label: say(language, messages.contactName), wide: true },
    { key: 'address', label: say(language, messages.address), wide: true },
    { key: 'last', label: last, wide: true },
  ]
}
