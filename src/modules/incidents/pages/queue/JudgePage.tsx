import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { messages } from '../../messages/index.ts'
import type { KeptPhoto } from '../../queries/photos.ts'
import type { FoundReport } from '../../queries/reports.ts'
import { JudgeForms, type WrittenJudgement } from './JudgeForms.tsx'
import { ReportFacts } from './ReportFacts.tsx'

interface JudgePageProps extends FoundReport {
  frame: Framing
  photos: readonly KeptPhoto[]
  incidents: ReadonlyArray<{ readonly id: string; readonly name: string }>
  matched: number
  search: string
  written: WrittenJudgement
  faults: Readonly<Record<string, string>>
}

/** A report, and what it is found to be. */
export function JudgePage({ frame, report, reporter, supplier, notes, photos, faults, ...judging }: JudgePageProps) {
  const { language } = frame
  const unseen = notes.some(({ seen }) => !seen)
  return (
    <WorkFrame {...frame} errors={Object.keys(faults).length > 0}>
      <PageHead
        crumb={<a href="/incidentrapporter">{say(language, messages.queueTitle)}</a>}
        title={say(language, report.state === 'new' ? messages.judgeTitle : messages.reportPageTitle)}
      />
      <ReportFacts language={language} {...{ report, reporter, supplier, notes, photos }} />
      {report.state === 'new' ? (
        <Section id="bedom" title={say(language, messages.judgeAs)}>
          <JudgeForms language={language} report={report.id} faults={faults} {...judging} />
        </Section>
      ) : (
        <Notice title={say(language, messages.isJudged[report.state])}>
          <p>
            {report.incident !== null && (
              <a href={`/incidenter/${report.incident}`}>{say(language, messages.toIncident)}</a>
            )}
            {report.measure !== null && <a href={`/atgarder/${report.measure}`}>{say(language, messages.toMeasure)}</a>}
          </p>
          {unseen && (
            <form method="post" action={`/incidentrapporter/${report.id}/last`}>
              <p className="actions above-3">
                <Button size="sm">{say(language, messages.seen)}</Button>
              </p>
            </form>
          )}
        </Notice>
      )}
    </WorkFrame>
  )
}
