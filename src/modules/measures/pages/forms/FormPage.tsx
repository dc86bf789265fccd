import type { ReactNode } from 'react'
import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { messages } from '../../messages/index.ts'
import type { Requirement } from '../../rules/catalogue/catalogue.ts'
import { addressOf } from '../address-of.ts'
import { nameOf } from '../requirements/RequirementsPage.tsx'

interface FormPageProps {
  frame: Framing
  requirement: Requirement
  /** The last part of the address that it is sent to. */
  to: string
  title: string
  lead?: string
  errors: ReadonlyArray<{ id: string; message: string }>
  button: string
  /** It sends a file. */
  sendsFile?: boolean
  children: ReactNode
}

/** One thing to write down about a requirement. */
export function FormPage({ frame, requirement, to, title, lead, errors, button, sendsFile, children }: FormPageProps) {
  const { language } = frame
  const here = addressOf(requirement.id)
  const warning = say(language, messages.noSecurityClassified)
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href={here}>{nameOf(requirement, language)}</a>}
        title={title}
        lead={lead === undefined ? warning : `${lead} ${warning}`}
      />
      <form method="post" action={`${here}/${to}`} encType={sendsFile ? 'multipart/form-data' : undefined} noValidate>
        {children}
        <div className="actions above-5">
          <Button>{button}</Button>
        </div>
      </form>
    </WorkFrame>
  )
}
