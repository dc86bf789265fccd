import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { AnalysisNav } from '../../../analysis/index.ts'
import type { ReportList } from '../actions/list-reports.ts'
import { longestHeading } from '../rules/definition.ts'
import { messages } from './messages.ts'
import { savedWhen } from './when.ts'

export interface NewReport {
  readonly title: string
  readonly language: string
  readonly from: string
}

interface ReportsPageProps {
  frame: Framing
  list: ReportList
  /** What was filled in when the form was refused. */
  refused: NewReport | null
}

/** The reports of a survey, and a form for one more. */
export function ReportsPage({ frame, list: { survey, reports }, refused }: ReportsPageProps) {
  const { language } = frame
  const base = `/analys/${survey.id}/rapporter`
  return (
    <WorkFrame {...frame} errors={refused !== null}>
      <PageHead
        crumb={survey.title[language]}
        title={say(language, messages.title)}
        lead={say(language, messages.lead)}
      />
      <AnalysisNav language={language} survey={survey.id} current="reports" />
      {reports.length === 0 ? (
        <EmptyState id="inga" title={say(language, messages.noReports)} lead={say(language, messages.noReportsLead)} />
      ) : (
        <Table
          caption={say(language, messages.title)}
          captionHidden
          stack
          columns={[
            { key: 'report', label: say(language, messages.report) },
            { key: 'saved', label: say(language, messages.saved) },
            { key: 'state', label: say(language, messages.state) },
          ]}
          rows={reports.map(({ report, definition, savedAt, savedBy, frozen }) => ({
            key: report,
            cells: [
              <a key="report" href={`${base}/${report}`}>
                {definition.title}
              </a>,
              savedWhen(language, savedAt, savedBy),
              stateOf(frozen, language),
            ],
          }))}
        />
      )}
      <Section id="ny" title={say(language, messages.newReport)}>
        <form method="post" action={base} className="report-form">
          <TextField
            language={language}
            id="rubrik"
            label={say(language, messages.reportTitle)}
            hint={say(language, messages.reportTitleHint)}
            maxLength={longestHeading}
            value={refused?.title ?? ''}
            {...(refused && { error: say(language, messages.titleMissing) })}
          />
          <SelectField
            language={language}
            id="sprak"
            label={say(language, messages.language)}
            value={refused?.language ?? language}
            options={[
              { value: 'sv', label: say(language, messages.swedish) },
              { value: 'en', label: say(language, messages.english) },
            ]}
          />
          <ChoiceGroup
            language={language}
            kind="single"
            id="fran"
            legend={say(language, messages.from)}
            headingLevel={null}
            options={[
              { value: 'generated', label: say(language, messages.fromGenerated) },
              { value: 'empty', label: say(language, messages.fromEmpty) },
            ]}
            chosen={[refused?.from ?? 'generated']}
          />
          <p className="actions above-4">
            <Button>{say(language, messages.create)}</Button>
          </p>
        </form>
      </Section>
    </WorkFrame>
  )
}

function stateOf(frozen: ReportList['reports'][number]['frozen'], language: Framing['language']): string {
  const published = frozen.find(({ publishedAt }) => publishedAt !== null)
  if (published) return say(language, messages.statePublished, { edition: `${published.edition}` })
  const [latest] = frozen
  return latest
    ? say(language, messages.stateFrozen, { edition: `${latest.edition}` })
    : say(language, messages.stateDraft)
}
