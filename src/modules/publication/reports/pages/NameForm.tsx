import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import type { ReportDraft } from '../actions/read-report.ts'
import { longestHeading } from '../rules/definition.ts'
import { messages } from './messages.ts'

interface NameFormProps {
  language: Language
  draft: Pick<ReportDraft, 'survey' | 'report' | 'version' | 'definition'>
  /** It was sent without a title. */
  refused: boolean
}

/** What a report is called and which language it is written in. */
export function NameForm({ language, draft: { survey, report, version, definition }, refused }: NameFormProps) {
  return (
    <form method="post" action={`/analys/${survey.id}/rapporter/${report}/delar`} className="report-form">
      <input type="hidden" name="version" value={version} />
      <TextField
        language={language}
        id="rubrik"
        label={say(language, messages.reportTitle)}
        hint={say(language, messages.reportTitleHint)}
        value={definition.title}
        maxLength={longestHeading}
        {...(refused && { error: say(language, messages.titleMissing) })}
      />
      <SelectField
        language={language}
        id="sprak"
        label={say(language, messages.language)}
        value={definition.language}
        options={[
          { value: 'sv', label: say(language, messages.swedish) },
          { value: 'en', label: say(language, messages.english) },
        ]}
      />
      <p className="actions above-4">
        <Button variant="secondary" name="gor" value="namn">
          {say(language, messages.save)}
        </Button>
      </p>
    </form>
  )
}
