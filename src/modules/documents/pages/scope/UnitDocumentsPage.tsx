import { formatDate, say } from '../../../../platform/i18n/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { UnitDocuments } from '../../actions/read-coverage.ts'
import { messages } from '../../messages/index.ts'
import { documentPath } from '../addresses.ts'

interface UnitDocumentsPageProps {
  frame: Framing
  found: UnitDocuments
  today: string
}

/** What applies in a unit. */
export function UnitDocumentsPage({ frame, found: { unit, documents, lacksPolicy }, today }: UnitDocumentsPageProps) {
  const { language } = frame
  const title = say(language, messages.unitDocumentsTitle, unit)
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href="/dokument/enheter">{say(language, messages.coverageTitle)}</a>}
        title={title}
        links={<a href={`/organisation/enhet/${unit.id}`}>{say(language, messages.toUnit)}</a>}
      />
      {lacksPolicy && <Notice kind="warning" title={say(language, messages.lacksPolicy)} />}
      {documents.length === 0 ? (
        <p>{say(language, messages.unitDocumentsNone)}</p>
      ) : (
        <Table
          caption={title}
          captionHidden
          stack
          columns={[
            { key: 'name', label: say(language, messages.columnDocument) },
            { key: 'kind', label: say(language, messages.kind) },
            { key: 'decided', label: say(language, messages.decidedOn) },
            { key: 'review', label: say(language, messages.nextReview), wide: true },
          ]}
          rows={documents.map(({ id, name, kind, decidedOn, nextReview }) => ({
            key: id,
            cells: [
              <a key="name" href={documentPath(id)}>
                {name}
              </a>,
              say(language, messages.kinds[kind]),
              decidedOn === null ? '' : formatDate(language, decidedOn),
              nextReview === null ? (
                ''
              ) : nextReview < today ? (
                <Status key="review" kind="late">
                  {say(language, messages.overdue)}
                </Status>
              ) : (
                formatDate(language, nextReview)
              ),
            ],
          }))}
        />
      )}
    </WorkFrame>
  )
}
