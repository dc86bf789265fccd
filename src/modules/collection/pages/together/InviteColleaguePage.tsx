import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages } from '../../messages/index.ts'
import type { MyResponse } from '../../response.ts'
import type { Assignment } from '../../together.ts'
import { SectionChoice, sectionsId } from './SectionChoice.tsx'

export interface WrittenColleague {
  readonly name: string
  readonly email: string
  readonly sections: readonly string[]
}

interface InviteColleaguePageProps {
  frame: Framing
  response: MyResponse
  assignments: readonly Assignment[]
  written: WrittenColleague
  /** By field. */
  faults: Readonly<Partial<Record<string, string>>>
}

const ids = { name: 'namn', email: 'epost', sections: sectionsId } as const

/** Whom to invite, and to which sections. */
export function InviteColleaguePage({ frame, response, assignments, written, faults }: InviteColleaguePageProps) {
  const { language } = frame
  const { survey } = response
  const errors = (['name', 'email', 'sections'] as const).flatMap((field) => {
    const message = faults[field]
    return message === undefined ? [] : { id: ids[field], message }
  })
  const base = `/enkater/${survey.id}/medverkande`
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href={base}>{say(language, messages.participants)}</a>}
        title={say(language, messages.inviteColleague)}
        lead={say(language, messages.inviteColleagueLead, { date: formatDate(language, survey.closesOn) })}
      />
      <form method="post" action={`${base}/bjud-in`} noValidate>
        <TextField
          language={language}
          id={ids.name}
          name="name"
          label={say(language, messages.colleagueName)}
          autoComplete="off"
          value={written.name}
          error={faults.name}
        />
        <TextField
          language={language}
          id={ids.email}
          name="email"
          type="email"
          label={say(language, messages.colleagueEmail)}
          autoComplete="off"
          value={written.email}
          error={faults.email}
        />
        <SectionChoice {...{ language, survey, assignments }} chosen={written.sections} error={faults.sections} />
        <div className="actions above-5">
          <Button>{say(language, messages.sendInvitation)}</Button>
        </div>
      </form>
    </WorkFrame>
  )
}
