import { fileTypeName } from '../../../../platform/files/index.ts'
import { formatDate, formatSize, type Language, say } from '../../../../platform/i18n/index.ts'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { RequirementPicture } from '../../actions/requirements/read-requirement.ts'
import { messages } from '../../messages/index.ts'
import type { ShownEvidence } from '../../queries/measures.ts'
import { counts } from '../../rules/state/requirement-state.ts'
import { addressOf } from '../address-of.ts'

interface EvidenceTableProps {
  language: Language
  picture: RequirementPicture
}

/** What shows the measures of a requirement, the newest of each measure first. */
export function EvidenceTable({ language, picture }: EvidenceTableProps) {
  const { requirement, measures, mayChange, mayEdit, today } = picture
  const mayEnd = ({ own }: { own: boolean }) => mayChange || (mayEdit && own)
  const rows = measures.flatMap((measure) => measure.evidence.map((evidence) => ({ measure, evidence })))
  const ends = rows.some(({ measure }) => mayEnd(measure))
  return (
    <Table
      caption={say(language, messages.evidence)}
      captionHidden
      stack
      columns={[
        { key: 'evidence', label: say(language, messages.evidence) },
        { key: 'measure', label: say(language, messages.shows), wide: true },
        { key: 'shown', label: say(language, messages.shownOn), wide: true },
        { key: 'until', label: say(language, messages.validUntil), wide: true },
        ...(ends ? [{ key: 'end', label: say(language, messages.endEvidence), wide: true }] : []),
      ]}
      rows={rows.map(({ measure, evidence }) => ({
        key: evidence.id,
        cells: [
          <Named key="evidence" language={language} evidence={evidence} />,
          measure.name,
          formatDate(language, evidence.shownOn),
          <Until key="until" {...{ language, evidence, today }} />,
          mayEnd(measure) ? (
            <a
              key="end"
              href={`${addressOf(requirement.id)}/belagg/ta-bort?belagg=${evidence.id}`}
              aria-label={say(language, messages.endEvidenceOf, { name: evidence.name })}
            >
              {say(language, messages.endEvidence)}
            </a>
          ) : null,
        ],
      }))}
    />
  )
}

/** What evidence says, as a link where it leads somewhere. */
export function Named({ language, evidence }: { language: Language; evidence: ShownEvidence }) {
  const { id, name, link, document, file } = evidence
  if (file !== null) {
    return (
      <>
        <a href={`/belagg/${id}/hamta`} download={file.name}>
          {name}
        </a>{' '}
        <span className="quiet">
          ({fileTypeName(file.type)}, {formatSize(language, file.size)})
        </span>
      </>
    )
  }
  if (link !== null) {
    return (
      <a href={link} rel="noreferrer">
        {name}
      </a>
    )
  }
  return document === null ? name : <a href={`/dokument/${document}`}>{name}</a>
}

/** Until when evidence counts; what no longer does is said to have expired. */
export function Until({ language, evidence, today }: { language: Language; evidence: ShownEvidence; today: string }) {
  if (evidence.validUntil === null) return say(language, messages.ageless)
  const date = formatDate(language, evidence.validUntil)
  if (counts(evidence, today)) return date
  return <Status kind="late">{say(language, messages.expiredOn, { date })}</Status>
}
