import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { FileField } from '../../../../ui/FileField.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import type { Fault, Survey } from '../../../survey/index.ts'
import { messages } from '../../messages/contacts.ts'
import { FaultTable } from '../upload/FaultTable.tsx'

export interface RefusedFile {
  readonly file: string
  readonly faults: readonly Fault[]
  readonly header: readonly string[]
}

interface ContactUploadPageProps {
  frame: Framing
  survey: Survey
  /** What was wrong with the file that was sent. */
  refused: RefusedFile | null
}

/** Where a file with contacts is sent, and what was wrong with the one before. */
export function ContactUploadPage({ frame, survey, refused }: ContactUploadPageProps) {
  const { language } = frame
  const path = `/enkater/${survey.id}/kontakter`
  const [only] = refused?.faults ?? []
  // A single word of the whole file stands at the field
  const atField = refused?.faults.length === 1 && only?.line === 0 ? only.message[language] : undefined
  return (
    <WorkFrame {...frame} errors={refused !== null}>
      <PageHead
        crumb={<a href={path}>{say(language, messages.contacts)}</a>}
        title={say(language, messages.importTitle)}
        lead={say(language, messages.importLead)}
        links={
          <>
            <a href={`${path}-mall.xlsx`}>Excel: {say(language, messages.template)}</a>
            <a href={`${path}-mall.csv`}>CSV: {say(language, messages.template)}</a>
          </>
        }
      />
      {refused !== null && atField === undefined && (
        <FaultTable language={language} title={say(language, messages.faultsTitle)} {...refused} />
      )}
      {survey.closedAt === null ? (
        <form method="post" action={`${path}/fil`} encType="multipart/form-data" noValidate>
          <FileField
            language={language}
            id="fil"
            label={say(language, messages.file)}
            hint={say(language, messages.fileHint)}
            accept=".csv,.xlsx"
            error={atField}
          />
          <p className="actions above-5">
            <Button>{say(language, messages.preview)}</Button>
          </p>
        </form>
      ) : (
        <Notice title={say(language, messages.isClosed)} />
      )}
    </WorkFrame>
  )
}
