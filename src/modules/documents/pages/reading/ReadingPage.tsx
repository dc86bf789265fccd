import { formatShortDate, type Language, say } from '../../../../platform/i18n/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { OpenReading } from '../../actions/acknowledge.ts'
import { messages } from '../../messages/index.ts'
import type { AskedPerson } from '../../queries/readings.ts'
import { inForce } from '../../rules/version.ts'
import { documentPath } from '../addresses.ts'

interface ReadingPageProps {
  frame: Framing
  open: OpenReading
}

/** How far the reading of a document has come, unit by unit; by name for those who may see names. */
export function ReadingPage({ frame, open }: ReadingPageProps) {
  const { language } = frame
  const { document, reading, mayName, people, versions } = open
  const total = reading?.total ?? null
  const current = inForce(versions)
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={documentPath(document.id)}>{document.name}</a>}
        title={say(language, messages.readingTitle)}
        lead={current === null ? undefined : say(language, messages.version, current)}
      />
      {reading === null ? (
        <p>{say(language, messages.readingNobodyAsked)}</p>
      ) : total === null ? (
        <p>{say(language, messages.readingFew)}</p>
      ) : total.asked === 0 ? (
        <p>{say(language, messages.readingNobody)}</p>
      ) : (
        <Section
          id="andel"
          title={say(language, messages.readingOf, total)}
          lead={`${say(language, messages.readingLead)}${mayName ? '' : ` ${say(language, messages.readingSmall)}`}`}
        >
          <Shares language={language} open={open} />
        </Section>
      )}
      {people !== null && people.length > 0 && <People language={language} people={people} open={open} />}
    </WorkFrame>
  )
}

interface PartProps {
  language: Language
  open: OpenReading
}

function Shares({ language, open: { reading, units, mayName } }: PartProps) {
  const rows = reading?.units ?? []
  const name = (unit: string | null) =>
    units.find(({ id }) => id === unit)?.name ?? say(language, mayName ? messages.noUnit : messages.smallUnits)
  return (
    <Table
      caption={say(language, messages.readingTitle)}
      captionHidden
      stack
      columns={[
        { key: 'unit', label: say(language, messages.columnUnit) },
        { key: 'read', label: say(language, messages.columnRead), numeric: true },
        { key: 'asked', label: say(language, messages.columnAsked), numeric: true },
        { key: 'share', label: say(language, messages.columnShare), numeric: true },
      ]}
      rows={rows.map(({ unit, read, asked }) => ({
        key: unit ?? '',
        cells: [name(unit), read, asked, `${Math.round((100 * read) / asked)}\u00a0%`],
      }))}
    />
  )
}

function People({ language, people, open: { units } }: PartProps & { people: readonly AskedPerson[] }) {
  const unitName = (unit: string | null) => units.find(({ id }) => id === unit)?.name ?? say(language, messages.noUnit)
  const waiting = people.filter(({ readAt }) => readAt === null)
  const have = people.filter(({ readAt }) => readAt !== null)
  return (
    <>
      <Section id="inte-last" title={say(language, messages.notYetTitle)}>
        {waiting.length === 0 ? (
          <p>{say(language, messages.notYetNone)}</p>
        ) : (
          <ul className="record-list">
            {waiting.map(({ id, name, unit }) => (
              <li key={id}>
                {name} <span className="quiet">{unitName(unit)}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {have.length > 0 && (
        <Section id="har-last" title={say(language, messages.readTitle)}>
          <ul className="record-list">
            {have.map(({ id, name, readAt }) => (
              <li key={id}>
                {name}{' '}
                <span className="quiet">{readAt === null ? '' : formatShortDate(language, new Date(readAt))}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
