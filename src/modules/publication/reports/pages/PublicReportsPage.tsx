import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { ReportFrame } from '../../../../ui/frame/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { Survey } from '../../../survey/index.ts'
import type { FrozenSummary } from '../queries/frozen.ts'
import { DownloadLinks } from './Downloads.tsx'
import { messages } from './messages.ts'

interface PublicReportsPageProps {
  frame: Framing
  survey: Survey
  reports: readonly FrozenSummary[]
}

/** The public reports about a survey. */
export function PublicReportsPage({ frame, survey, reports }: PublicReportsPageProps) {
  const { language } = frame
  return (
    <ReportFrame {...frame}>
      <PageHead
        crumb={<a href={`/resultat/${survey.id}`}>{say(language, messages.toResults)}</a>}
        title={say(language, messages.publicReports)}
        lead={survey.title[language]}
      />
      {reports.length === 0 && <p>{say(language, messages.noPublicReports)}</p>}
      {reports.map(({ report, title, publishedAt }) => {
        const base = `/resultat/${survey.id}/rapporter/${report}`
        const date = publishedAt === null ? '' : formatDate(language, publishedAt)
        return (
          <Section
            key={report}
            id={report}
            title={title}
            link={{ href: base, label: say(language, messages.readPublished) }}
          >
            <p className="base">{say(language, messages.isPublished, { date })}</p>
            <p className="actions">
              <DownloadLinks language={language} base={base} frozen />
            </p>
          </Section>
        )
      })}
    </ReportFrame>
  )
}
