import { say } from '../../platform/i18n/index.ts'
import type { FieldFault } from '../../platform/problem/index.ts'
import type { Register, RegisterRecord } from '../../platform/register/index.ts'
import { Button } from '../Button.tsx'
import { ButtonLink } from '../ButtonLink.tsx'
import { ErrorSummary } from '../ErrorSummary.tsx'
import { UploadFields } from '../files/UploadFields.tsx'
import type { Framing } from '../frame/maker.ts'
import { WorkFrame } from '../frame/WorkFrame.tsx'
import { PageHead } from '../PageHead.tsx'
import { attachmentMessages } from './attachment-messages.ts'
import { messages } from './messages.ts'
import { nameOf } from './RecordTable.tsx'

interface AttachPageProps {
  frame: Framing
  register: Register
  record: RegisterRecord
  pledged: boolean
  faults: readonly FieldFault[]
}

/** Where a file is laid beside a record. */
export function AttachPage({ frame, register, record, pledged, faults }: AttachPageProps) {
  const { language } = frame
  const address = `${register.path}/${record.id}`
  const errorOf = (name: string) => {
    const fault = faults.find(({ field }) => field === name)
    return fault && say(language, fault.message)
  }
  return (
    <WorkFrame {...frame} errors={faults.length > 0}>
      <PageHead
        crumb={<a href={address}>{nameOf(register, record)}</a>}
        title={say(language, attachmentMessages.attach)}
        lead={say(language, attachmentMessages.attachmentsLead)}
      />
      <ErrorSummary
        language={language}
        errors={faults.map(({ field, message }) => ({ id: field, message: say(language, message) }))}
      />
      <form method="post" action={`${address}/bilagor/ladda-upp`} encType="multipart/form-data" noValidate>
        <UploadFields
          language={language}
          pledged={pledged}
          error={errorOf('fil')}
          pledgeError={errorOf('bekrafta')}
          again={faults.length > 0}
        />
        <p className="actions above-4">
          <Button>{say(language, attachmentMessages.saveAttachment)}</Button>
          <ButtonLink href={address} variant="secondary">
            {say(language, messages.back)}
          </ButtonLink>
        </p>
      </form>
    </WorkFrame>
  )
}
