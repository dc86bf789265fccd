import { formatDate, formatTime, say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import { Table } from '../../../ui/Table.tsx'
import { messages } from '../messages/index.ts'
import type { Report } from '../queries/reports.ts'

interface QueuePageProps {
  frame: Framing
  reports: readonly Report[]
  /** Of the open page; null where there is none. */
  address: string | null
  judged: boolean
}

/** What has been reported and waits to be judged, and the page where it is reported. */
export function QueuePage({ frame, reports, address, judged }: QueuePageProps) {
  const { language } = frame
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href="/incidenter">{say(language, messages.title)}</a>}
        title={say(language, messages.queueTitle)}
        lead={say(language, messages.queueLead)}
      />
      {judged && <Notice kind="done" live title={say(language, messages.judgedNotice)} />}
      {reports.length === 0 ? (
        <EmptyState id="tomt" title={say(language, messages.noReports)} lead={say(language, messages.noReportsLead)} />
      ) : (
        <Table
          caption={say(language, messages.queueTitle)}
          captionHidden
          stack
          columns={[
            { key: 'report', label: say(language, messages.report) },
            { key: 'now', label: say(language, messages.nowLabel) },
            { key: 'received', label: say(language, messages.received) },
          ]}
          rows={reports.map(({ id, body, ongoing, reportedAt }) => ({
            key: id,
            cells: [
              <a key="report" href={`/incidentrapporter/${id}`}>
                {body.length > 120 ? `${body.slice(0, 120)} …` : body}
              </a>,
              say(language, messages.ongoing[ongoing]),
              `${formatDate(language, reportedAt)} ${formatTime(language, reportedAt)}`,
            ],
          }))}
        />
      )}
      <Section id="sidan" title={say(language, messages.pageTitle)} lead={say(language, messages.pageLead)}>
        {address === null ? (
          <form method="post" action="/incidentrapporter/sidan">
            <p>{say(language, messages.noPage)}</p>
            <Button variant="secondary">{say(language, messages.makePage)}</Button>
          </form>
        ) : (
          <>
            <p>
              <a href={address}>{address}</a>
            </p>
            <p>
              <a href="/incidentrapporter/byt-adress">{say(language, messages.replacePage)}</a>
            </p>
          </>
        )}
      </Section>
    </WorkFrame>
  )
}
