import { formatDate, formatTime, say } from '../../../../platform/i18n/index.ts'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { messages } from '../../messages/index.ts'
import type { Report, ReportState } from '../../queries/reports.ts'
import { OpenPageSection } from './OpenPageSection.tsx'

interface QueuePageProps {
  frame: Framing
  reports: readonly Report[]
  /** How many wait, of which the first are shown. */
  waiting: number
  /** Judged, and with words that nobody has seen. */
  added: ReadonlyArray<{ id: string; body: string; state: ReportState; writtenAt: Date }>
  /** Of the open page; null where there is none. */
  address: string | null
  judged: boolean
}

/** What has been reported and waits to be judged, and the page where it is reported. */
export function QueuePage({ frame, reports, waiting, added, address, judged }: QueuePageProps) {
  const { language } = frame
  const at = (moment: Date) => `${formatDate(language, moment)} ${formatTime(language, moment)}`
  const link = ({ id, body }: { id: string; body: string }) => (
    <a key="report" href={`/incidentrapporter/${id}`}>
      {body.length > 120 ? `${body.slice(0, 120)} …` : body}
    </a>
  )
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href="/incidenter">{say(language, messages.title)}</a>}
        title={say(language, messages.queueTitle)}
        lead={say(language, messages.queueLead)}
        links={<a href="/incidentrapporter/leverantorslank">{say(language, messages.linksTitle)}</a>}
      />
      {judged && <Notice kind="done" live title={say(language, messages.judgedNotice)} />}
      {reports.length === 0 ? (
        <EmptyState id="tomt" title={say(language, messages.noReports)} lead={say(language, messages.noReportsLead)} />
      ) : (
        <>
          {waiting > reports.length && (
            <p className="quiet">{say(language, messages.oldestOf, { shown: reports.length, waiting })}</p>
          )}
          <Table
            caption={say(language, messages.queueTitle)}
            captionHidden
            stack
            columns={[
              { key: 'report', label: say(language, messages.report) },
              { key: 'now', label: say(language, messages.nowLabel) },
              { key: 'received', label: say(language, messages.received) },
            ]}
            rows={reports.map((report) => ({
              key: report.id,
              cells: [link(report), say(language, messages.ongoing[report.ongoing]), at(report.reportedAt)],
            }))}
          />
        </>
      )}
      {added.length > 0 && (
        <Section id="tillagt" title={say(language, messages.addedTitle)} lead={say(language, messages.addedLead)}>
          <Table
            caption={say(language, messages.addedTitle)}
            captionHidden
            stack
            columns={[
              { key: 'report', label: say(language, messages.report) },
              { key: 'state', label: say(language, messages.stateLabel) },
              { key: 'written', label: say(language, messages.laterWords) },
            ]}
            rows={added.map((report) => ({
              key: report.id,
              cells: [link(report), say(language, messages.states[report.state]), at(report.writtenAt)],
            }))}
          />
        </Section>
      )}
      <OpenPageSection language={language} address={address} />
    </WorkFrame>
  )
}
