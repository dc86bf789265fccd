import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { Survey } from '../../../survey/index.ts'
import { AnalysisNav } from '../../pages/AnalysisNav.tsx'
import type { FieldProgress } from '../actions/list-text-fields.ts'
import { fieldName, fieldPath } from './FieldFrame.tsx'
import { messages } from './messages.ts'

interface TextsPageProps {
  frame: Framing
  survey: Survey
  fields: readonly FieldProgress[]
}

/** Every question with free text, and how far the work on each has come. */
export function TextsPage({ frame, survey, fields }: TextsPageProps) {
  const { language } = frame
  const number = (value: number) => formatNumber(value, language)
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={survey.title[language]}
        title={say(language, messages.title)}
        lead={say(language, messages.lead)}
      />
      <AnalysisNav language={language} survey={survey.id} current="texts" />
      {fields.length === 0 ? (
        <EmptyState id="tomt" title={say(language, messages.noFields)} lead={say(language, messages.noFieldsLead)} />
      ) : (
        <Table
          caption={say(language, messages.title)}
          captionHidden
          stack
          columns={[
            { key: 'question', label: say(language, messages.question) },
            { key: 'answers', label: say(language, messages.answers), numeric: true },
            { key: 'codes', label: say(language, messages.codes), numeric: true },
            { key: 'mine', label: say(language, messages.codedByYou), numeric: true },
            { key: 'final', label: say(language, messages.final), numeric: true },
            { key: 'published', label: say(language, messages.published), numeric: true },
          ]}
          rows={fields.map(({ field, written, codes, mine, final, released }) => ({
            key: field.id,
            cells: [
              <a key="question" href={fieldPath(survey.id, field.id)}>
                {fieldName(field, language)}
              </a>,
              ...[written, codes, mine, final, released].map(number),
            ],
          }))}
        />
      )}
    </WorkFrame>
  )
}
