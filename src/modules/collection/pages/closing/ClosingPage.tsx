import { say } from '../../../../platform/i18n/index.ts'
import { may, type Role } from '../../../../platform/tenancy/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import type { Closing } from '../../actions/closing/read-closing.ts'
import { messages } from '../../messages/index.ts'
import { ClosingState } from './ClosingState.tsx'
import { EndForm } from './EndForm.tsx'
import { Missing } from './Missing.tsx'

interface ClosingPageProps {
  frame: Framing
  closing: Closing
  role: Role
  now: Date
  /** The form that ends collection was sent without its box. */
  unconfirmed: boolean
}

/** The end of a collection: what state it is in, who is missing, and what ending it does. */
export function ClosingPage({ frame, closing, role, now, unconfirmed }: ClosingPageProps) {
  const { language } = frame
  const { survey } = closing
  return (
    <WorkFrame {...frame} errors={unconfirmed}>
      <PageHead
        crumb={<a href={`/enkater/${survey.id}/insamling`}>{survey.title[language]}</a>}
        title={say(language, messages.closing)}
        lead={say(language, messages.closingLead)}
      />
      <ClosingState language={language} closing={closing} now={now} />
      <Missing language={language} closing={closing} />
      {may(role, 'survey.close') && survey.closedAt === null && (
        <EndForm language={language} closing={closing} unconfirmed={unconfirmed} />
      )}
    </WorkFrame>
  )
}
