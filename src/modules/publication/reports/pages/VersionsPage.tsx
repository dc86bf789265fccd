import { say } from '../../../../platform/i18n/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { AnalysisNav } from '../../../analysis/index.ts'
import type { VersionSummary } from '../queries/drafts.ts'
import { messages } from './messages.ts'
import { momentOf } from './when.ts'

interface VersionsPageProps {
  frame: Framing
  survey: string
  title: string
  versions: readonly VersionSummary[]
}

/** Every version of a report, with who saved it and when. */
export function VersionsPage({ frame, survey, title, versions }: VersionsPageProps) {
  const { language } = frame
  const [latest] = versions
  const base = `/analys/${survey}/rapporter/${latest?.report}`
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={base}>{title}</a>}
        title={say(language, messages.versions)}
        lead={say(language, messages.versionsLead)}
      />
      <AnalysisNav language={language} survey={survey} current="reports" />
      <Table
        caption={say(language, messages.versions)}
        captionHidden
        stack
        columns={[
          { key: 'version', label: say(language, messages.version) },
          { key: 'saved', label: say(language, messages.saved) },
          { key: 'by', label: say(language, messages.savedByWhom) },
        ]}
        rows={versions.map(({ version, savedAt, savedBy }) => ({
          key: `${version}`,
          cells: [
            <a key="version" href={`${base}/versioner/${version}`}>
              {say(language, messages.versionNumber, { version: `${version}` })}
              {version === latest?.version && `, ${say(language, messages.latest)}`}
            </a>,
            momentOf(language, savedAt),
            savedBy ?? say(language, messages.someone),
          ],
        }))}
      />
    </WorkFrame>
  )
}
