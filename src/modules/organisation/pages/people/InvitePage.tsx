import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import type { People } from '../../actions/list-people.ts'
import { messages } from '../../messages/index.ts'
import type { Invitee } from '../../rules/read-invitee.ts'
import { RoleChoice } from './RoleChoice.tsx'

/** A field of the form, as the form's own name for it. */
export type InviteFaults = Readonly<Partial<Record<keyof Invitee, string>>>

interface InvitePageProps {
  frame: Framing
  people: People
  /** What was written. */
  written: Invitee
  faults: InviteFaults
}

const ids = { name: 'namn', email: 'epost', role: 'roll' } as const

/** Who is to be invited, and to what. */
export function InvitePage({ frame, people, written, faults }: InvitePageProps) {
  const { language } = frame
  const errors = (['name', 'email', 'role'] as const).flatMap((field) => {
    const message = faults[field]
    return message === undefined ? [] : { id: ids[field], message }
  })
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href="/personer">{say(language, messages.people)}</a>}
        title={say(language, messages.inviteTitle)}
        lead={say(language, messages.inviteLead)}
      />
      <form method="post" action="/personer/bjud-in" noValidate>
        <TextField
          language={language}
          id={ids.name}
          name="name"
          label={say(language, messages.name)}
          autoComplete="off"
          value={written.name}
          error={faults.name}
        />
        <TextField
          language={language}
          id={ids.email}
          name="email"
          type="email"
          label={say(language, messages.email)}
          autoComplete="off"
          value={written.email}
          error={faults.email}
        />
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
