import { formatDate, formatShortDate, type Language, say, soften } from '../../../../platform/i18n/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { MyDocuments } from '../../actions/acknowledge.ts'
import { messages } from '../../messages/index.ts'
import type { FoundDocument } from '../../queries/readings.ts'
import { documentPath, textPath } from '../addresses.ts'

interface MinePageProps {
  frame: Framing
  mine: MyDocuments
  notice: string | null
}

/** What somebody is asked to read, and what else applies where they work. */
export function MinePage({ frame, mine: { toRead, read, others, known }, notice }: MinePageProps) {
  const { language } = frame
  return (
    <WorkFrame {...frame}>
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      <PageHead title={say(language, messages.mineTitle)} lead={say(language, messages.mineLead)} />
      {!known && (
        <Notice kind="warning">
          <p>{say(language, messages.mineUnknown)}</p>
        </Notice>
      )}
      {known && (
        <Section id="att-lasa" title={say(language, messages.toRead)}>
          {toRead.length === 0 ? (
            <p>{say(language, messages.toReadNone)}</p>
          ) : (
            <DocumentList language={language} documents={toRead} />
          )}
        </Section>
      )}
      {read.length > 0 && (
        <Section id="lasta" title={say(language, messages.haveRead)}>
          <DocumentList language={language} documents={read} />
        </Section>
      )}
      {others.length > 0 && (
        <Section id="galler" title={say(language, messages.alsoApplies)}>
          <DocumentList language={language} documents={others} />
        </Section>
      )}
      {toRead.length + read.length + others.length === 0 && <p>{say(language, messages.mineNothing)}</p>}
    </WorkFrame>
  )
}

interface DocumentListProps {
  language: Language
  documents: readonly FoundDocument[]
}

/** Each with its text, or with its record where the text is not here. */
export function DocumentList({ language, documents }: DocumentListProps) {
  return (
    <ul className="document-list">
      {documents.map((document) => (
        <li key={document.id}>
          <a href={document.version === null ? documentPath(document.id) : textPath(document.id)}>
            {soften(document.name)}
          </a>
          <span className="quiet">{aboutOf(language, document)}</span>
        </li>
      ))}
    </ul>
  )
}

function aboutOf(language: Language, { kind, decidedOn, version }: FoundDocument): string {
  const about = [
    say(language, messages.kinds[kind]),
    decidedOn === null ? null : say(language, messages.decidedShort, { date: formatDate(language, decidedOn) }),
    version === null ? say(language, messages.noText) : null,
    version?.readAt
      ? say(language, messages.readOn, { date: formatShortDate(language, new Date(version.readAt)) })
      : null,
  ]
  return about.filter((part) => part !== null).join(', ')
}
