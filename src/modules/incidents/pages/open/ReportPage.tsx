import { type Message, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages } from '../../messages/index.ts'
import type { WrittenReport } from '../../rules/read-report.ts'
import type { ReportFormFault } from '../read-report-form.ts'
import { type Opened, OpenFrame, openPath } from './OpenFrame.tsx'
import { ReportFields } from './ReportFields.tsx'

interface ReportPageProps {
  opened: Opened
  written: WrittenReport
  faults?: readonly ReportFormFault[]
  /** Why it was not kept, though nothing is wrong with it. */
  notKept?: Message | null
  photosAgain?: boolean
}

/** Reporting, in a minute. */
export function ReportPage({ opened, written, faults = [], notKept = null, photosAgain = false }: ReportPageProps) {
  const { language, key } = opened
  const title = say(language, messages.reportTitle)
  return (
    <OpenFrame opened={opened} title={title} errors={faults.length > 0 || notKept !== null}>
      <h1>{title}</h1>
      <p className="lead">{say(language, messages.reportLead)}</p>
      {notKept !== null && (
        <Notice kind="warning" live title={say(language, messages.notSentTitle)}>
          <p>{say(language, notKept)}</p>
        </Notice>
      )}
      <ErrorSummary
        language={language}
        errors={faults.map(({ field, message }) => ({ id: field, message: say(language, message) }))}
      />
      <form method="post" action={openPath(key, language)} encType="multipart/form-data" className="above-4">
        <ReportFields language={language} written={written} faults={faults} photosAgain={photosAgain} />
        <div className="above-4">
          <Button full>{say(language, messages.send)}</Button>
        </div>
        {opened.name !== '' && <p className="above-3">{say(language, messages.goesTo, { name: opened.name })}</p>}
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
