import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { errorsOf, PersonFields, personFieldIds, type WrittenPerson } from '../../../../ui/PersonFields.tsx'
import type { People } from '../../actions/list-people.ts'
import { messages } from '../../messages/index.ts'
import { RoleChoice } from './RoleChoice.tsx'

export interface WrittenInvitee extends WrittenPerson {
  readonly role: string
}

/** A field of the form, as the form's own name for it. */
export type InviteFaults = Readonly<Partial<Record<keyof WrittenInvitee, string>>>

interface InvitePageProps {
  frame: Framing
  people: People
  /** What was written. */
  written: WrittenInvitee
  faults: InviteFaults
}

const ids = { ...personFieldIds, role: 'roll' } as const

/** Who is to be invited, and to what. */
export function InvitePage({ frame, people, written, faults }: InvitePageProps) {
  const { language } = frame
  const errors = errorsOf(ids, faults)
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href="/personer">{say(language, messages.people)}</a>}
        title={say(language, messages.inviteTitle)}
        lead={say(language, messages.inviteLead)}
      />
      <form method="post" action="/personer/bjud-in" noValidate>
        <PersonFields language={language} written={written} faults={faults} />
        <RoleChoice
          language={language}
          roles={people.grantable}
          chosen={written.role}
          headingLevel={null}
          error={faults.role}
        />
        <div className="actions above-5">
          <Button>{say(language, messages.sendInvitation)}</Button>
        </div>
      </form>
    </WorkFrame>
  )
}
