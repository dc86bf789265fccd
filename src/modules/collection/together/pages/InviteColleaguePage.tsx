import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { errorsOf, PersonFields, personFieldIds, type WrittenPerson } from '../../../../ui/PersonFields.tsx'
import type { MyResponse } from '../../response.ts'
import { messages } from '../messages.ts'
import type { Assignment } from '../together.ts'
import { SectionChoice, sectionsId } from './SectionChoice.tsx'

export interface WrittenColleague extends WrittenPerson {
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

const ids = { ...personFieldIds, sections: sectionsId } as const

/** Whom to invite, and to which sections. */
export function InviteColleaguePage({ frame, response, assignments, written, faults }: InviteColleaguePageProps) {
  const { language } = frame
  const { survey } = response
  const errors = errorsOf(ids, faults)
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
        <PersonFields language={language} written={written} faults={faults} />
        <SectionChoice {...{ language, survey, assignments }} chosen={written.sections} error={faults.sections} />
        <div className="actions above-5">
          <Button>{say(language, messages.sendInvitation)}</Button>
        </div>
      </form>
    </WorkFrame>
  )
}
