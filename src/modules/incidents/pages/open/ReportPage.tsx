import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages } from '../../messages/index.ts'
import type { ReportFault, WrittenReport } from '../../rules/read-report.ts'
import { type Opened, OpenFrame, openPath } from './OpenFrame.tsx'

interface ReportPageProps {
  opened: Opened
  written: WrittenReport
  faults: readonly ReportFault[]
}

/** Reporting, in a minute. */
export function ReportPage({ opened, written, faults }: ReportPageProps) {
  const { language, key } = opened
  const title = say(language, messages.reportTitle)
  const errorOf = (field: keyof WrittenReport) => {
    const found = faults.find((fault) => fault.field === field)
    return found && say(language, found.message)
  }
  return (
    <OpenFrame opened={opened} title={title} errors={faults.length > 0}>
      <h1>{title}</h1>
      <p className="lead">{say(language, messages.reportLead)}</p>
      <ErrorSummary
        language={language}
        errors={faults.map(({ field, message }) => ({ id: field, message: say(language, message) }))}
      />
      <form method="post" action={openPath(key, language)} className="above-4">
        <TextArea
          language={language}
          id="what"
          rows={5}
          label={say(language, messages.whatLabel)}
          hint={say(language, messages.whatHint)}
          value={written.what}
          error={errorOf('what')}
        />
        <div className="above-4">
          <ChoiceGroup
            language={language}
            kind="single"
            id="now"
            row
            legend={say(language, messages.nowLabel)}
            options={(['yes', 'no', 'unknown'] as const).map((value) => ({
              value,
              label: say(language, messages.ongoing[value]),
            }))}
            chosen={[written.now]}
          />
        </div>
        <TextField
          language={language}
          id="place"
          optional
          label={say(language, messages.placeLabel)}
          value={written.place}
          error={errorOf('place')}
        />
        <TextField
          language={language}
          id="contact"
          optional
          label={say(language, messages.contactLabel)}
          hint={say(language, messages.contactHint)}
          value={written.contact}
          error={errorOf('contact')}
        />
        <div className="above-4">
          <Button full>{say(language, messages.send)}</Button>
        </div>
        <p className="above-3">{say(language, messages.goesTo, { name: opened.name })}</p>
      </form>
      <h2 className="above-4">{say(language, messages.followTitle)}</h2>
      <p>{say(language, messages.followLead)}</p>
      <form method="post" action={openPath(key, language, '/folj')}>
        <TextField language={language} id="code" label={say(language, messages.codeLabel)} autoComplete="off" />
        <div className="above-4">
          <Button variant="secondary">{say(language, messages.follow)}</Button>
        </div>
      </form>
    </OpenFrame>
  )
}
