import { say } from '../../../../platform/i18n/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import type { Tables } from '../../actions/tables/read-tables.ts'
import { AnalysisNav } from '../AnalysisNav.tsx'
import { messages } from './messages.ts'

interface TablesPageProps {
  frame: Framing
  tables: Tables
}

/** Every figure of a survey as the one that asks it sees it. */
export function TablesPage({ frame, tables: { survey } }: TablesPageProps) {
  const { language } = frame
  return (
    <WorkFrame {...frame}>
      <PageHead crumb={survey.title[language]} title={say(language, messages.title)} />
      <AnalysisNav language={language} survey={survey.id} current="tables" />
    </WorkFrame>
  )
}
