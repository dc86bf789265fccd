import { say, soften } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import type { OpenDocument } from '../../actions/read-document.ts'
import { messages } from '../../messages/index.ts'
import { documentPath } from '../addresses.ts'
import { type Faults, faultOf } from '../form-faults.ts'

interface RepealPageProps {
  frame: Framing
  open: OpenDocument
  written: { readonly on: string; readonly why: string }
  faults: Faults
}

/** What is in force ceases to be, and nothing takes its place. */
export function RepealPage({ frame, open: { document }, written, faults }: RepealPageProps) {
  const { language } = frame
  return (
    <WorkFrame {...frame} errors={faults.length > 0}>
      <ErrorSummary language={language} errors={faults} />
      <PageHead
        crumb={<a href={documentPath(document.id)}>{document.name}</a>}
        title={say(language, messages.repealTitle, { name: soften(document.name) })}
        lead={say(language, messages.repealLead)}
      />
      <form method="post" action={documentPath(document.id, 'upphav')} noValidate className="report-form">
        <TextField
          language={language}
          id="on"
          type="date"
          width="short"
          label={say(language, messages.repealOn)}
          value={written.on}
          error={faultOf(faults, 'on')}
        />
        <TextArea
          language={language}
          id="why"
          label={say(language, messages.repealWhy)}
          value={written.why}
          error={faultOf(faults, 'why')}
        />
        <p className="actions above-5">
          <Button>{say(language, messages.repealDo)}</Button>
          <a href={documentPath(document.id)}>{say(language, messages.backToDocument)}</a>
        </p>
      </form>
    </WorkFrame>
  )
}
