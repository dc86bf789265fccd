import { say } from '../../../../platform/i18n/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import type { MyResponse } from '../../response.ts'
import type { Together } from '../actions/read-together.ts'
import { messages } from '../messages.ts'
import type { SharedSection } from '../together.ts'
import { Participants } from './Participants.tsx'
import { listNames, SharedTable } from './SharedTable.tsx'

interface TogetherPageProps {
  frame: Framing
  response: MyResponse
  together: Together
  shared: readonly SharedSection[]
  /** Answers can be changed now. */
  underWay: boolean
  /** What was just done. */
  notice: string | null
}

/** How an organisation shares a survey: who has which section and how far it is, and what each person has. */
export function TogetherPage({ frame, response, together, shared, underWay, notice }: TogetherPageProps) {
  const { language } = frame
  const { survey, organisation } = response
  const mayAssign = together.mayAssign && underWay
  const leaders = together.colleagues.filter(({ role }) => may(role, 'survey.assign')).map(({ name }) => name)
  const unshared = shared.filter(({ assignments }) => assignments.length === 0).length
  return (
    <WorkFrame {...frame}>
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      <PageHead
        crumb={<a href={`/enkater/${survey.id}`}>{survey.title[language]}</a>}
        title={say(language, messages.participants)}
        lead={say(language, messages.participantsLead, { place: organisation.name })}
        actions={
          mayAssign && (
            <ButtonLink href={`/enkater/${survey.id}/medverkande/bjud-in`}>
              {say(language, messages.inviteColleague)}
            </ButtonLink>
          )
        }
        links={<a href={`/enkater/${survey.id}/andringar`}>{say(language, messages.seeChanges)}</a>}
      />
      {underWay && unshared > 0 && (
        <Notice title={say(language, messages.unshared, { n: unshared })}>
          <p>{say(language, messages.unsharedAdvice)}</p>
        </Notice>
      )}
      <Section id="delar" title={say(language, sharedMessages.toParticipants)}>
        <SharedTable {...{ language, survey, shared }} own={underWay ? together.own : new Set()} />
      </Section>
      <Section
        id="kollegor"
        title={say(language, messages.people)}
        lead={
          together.mayAssign || leaders.length === 0
            ? say(language, messages.peopleLead)
            : say(language, messages.mayNotAssign, { names: listNames(language, leaders) })
        }
      >
        <Participants {...{ language, survey, together, mayAssign }} />
      </Section>
    </WorkFrame>
  )
}
