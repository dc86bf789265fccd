import { type Message, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { messages } from '../../messages/index.ts'
import type { WrittenReport } from '../../rules/read-report.ts'
import { ReportFields } from '../open/ReportFields.tsx'
import type { ReportFormFault } from '../read-report-form.ts'

interface OwnReportPageProps {
  frame: Framing
  written: WrittenReport
  faults?: readonly ReportFormFault[]
  notKept?: Message | null
  photosAgain?: boolean
}

/** Reporting while signed in: the same words as on the open page, and one is known. */
export function OwnReportPage(props: OwnReportPageProps) {
  const { frame, written, faults = [], notKept = null, photosAgain = false } = props
  const { language } = frame
  return (
    <WorkFrame {...frame} errors={faults.length > 0 || notKept !== null}>
      <PageHead title={say(language, messages.reportTitle)} lead={say(language, messages.reportLead)} />
      {notKept !== null && (
        <Notice kind="warning" live title={say(language, messages.notSentTitle)}>
          <p>{say(language, notKept)}</p>
        </Notice>
      )}
      <ErrorSummary
        language={language}
        errors={faults.map(({ field, message }) => ({ id: field, message: say(language, message) }))}
      />
      <form method="post" action="/rapportera" encType="multipart/form-data" className="above-4">
        <ReportFields language={language} written={written} faults={faults} photosAgain={photosAgain} known />
        <div className="above-4">
          <Button>{say(language, messages.send)}</Button>
        </div>
        <p className="above-3">{say(language, messages.ownGoesTo)}</p>
        <p>
          <a href="/mina-rapporter">{say(language, messages.toOwnReports)}</a>
        </p>
      </form>
    </WorkFrame>
  )
}
