import { formatDate, formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { Closing } from '../../closing/actions/read-closing.ts'
import { messages as sharedMessages } from '../../messages.ts'
import type { ListedDataset } from '../dataset.ts'
import { messages } from '../messages.ts'

interface DatasetsProps {
  language: Language
  closing: Closing
  /** May take the answers out of the program. */
  mayFetch: boolean
}

/** What has been frozen of a survey: number, checksum, how many, when, by whom and why. */
export function Datasets({ language, closing: { survey, datasets }, mayFetch }: DatasetsProps) {
  const none = survey.closedAt === null ? messages.freezeWhenClosed : messages.notFrozenYet
  const lead = say(language, datasets.length === 0 ? none : messages.datasetsLead)
  return (
    <Section id="dataset" title={say(language, messages.datasets)} lead={lead}>
      {datasets.length > 0 && (
        <Table
          caption={say(language, messages.datasets)}
          captionHidden
          stack
          columns={[
            { key: 'number', label: say(language, messages.datasets) },
            { key: 'frozen', label: say(language, messages.frozenColumn), wide: true },
            { key: 'responses', label: say(language, messages.responsesColumn), wide: true },
            { key: 'reason', label: say(language, sharedMessages.reasonColumn), wide: true },
            { key: 'sha256', label: say(language, messages.checksum), wide: true },
            ...(mayFetch ? [{ key: 'fetch', label: say(language, messages.fetchColumn) }] : []),
          ]}
          rows={datasets.map((dataset) => ({
            key: `${dataset.number}`,
            cells: [
              say(language, messages.datasetNumber, { number: dataset.number }),
              frozenWords(language, dataset),
              say(language, messages.responsesOf, {
                count: formatNumber(dataset.responses, language),
                complete: formatNumber(dataset.complete, language),
              }),
              dataset.reason ?? say(language, messages.firstDataset),
              <code key="sha256" className="checksum">
                {dataset.sha256}
              </code>,
              ...(mayFetch ? [<Fetch key="fetch" {...{ language, dataset }} survey={survey.id} />] : []),
            ],
          }))}
        />
      )}
    </Section>
  )
}

function Fetch({ language, survey, dataset }: { language: Language; survey: string; dataset: ListedDataset }) {
  return (
    <a href={`/enkater/${survey}/avslut/dataset/${dataset.number}.zip`}>
      {say(language, messages.fetchZip)}
      <span className="sr-only"> ({dataset.number})</span>
    </a>
  )
}

function frozenWords(language: Language, { frozenAt, frozenBy }: ListedDataset): string {
  const when = say(language, messages.frozenWhen, {
    date: formatDate(language, frozenAt),
    time: formatTime(language, frozenAt),
  })
  return frozenBy === null ? when : say(language, messages.frozenBy, { when, by: frozenBy })
}
