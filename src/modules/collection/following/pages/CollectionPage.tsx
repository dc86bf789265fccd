import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { may, type Role } from '../../../../platform/tenancy/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import type { CallList } from '../actions/read-call-list.ts'
import { messages } from '../messages/index.ts'
import { CollectionState } from './CollectionState.tsx'
import { FirstToCall } from './FirstToCall.tsx'

interface CollectionPageProps {
  frame: Framing
  followed: CallList
  role: Role
  now: Date
}

/** How far a collection has come, kept up to date, and the way to its end. */
export function CollectionPage({ frame, followed, role, now }: CollectionPageProps) {
  const { language } = frame
  const { survey } = followed
  const open = survey.closedAt === null
  const isPilot = survey.kind === 'pilot'
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={say(language, messages.surveyOpen, {
          title: survey.title[language],
          from: formatDate(language, survey.opensOn),
          to: formatDate(language, survey.closesOn),
        })}
        title={say(language, sharedMessages.collection)}
        links={
          open &&
          !isPilot &&
          may(role, 'survey.design') && (
            <a href={`/enkater/${survey.id}/insamling/mal`}>
              {say(language, followed.plan.target === null ? messages.setTarget : messages.changeTarget)}
            </a>
          )
        }
      />
      <div {...(survey.closedAt === null && { 'data-live': `/enkater/${survey.id}/insamling/lage` })}>
        <CollectionState language={language} followed={followed} now={now} />
      </div>
      {open && !isPilot && followed.candidates.length > 0 && (
        <div className="above-7">
          <FirstToCall language={language} list={followed} now={now} />
        </div>
      )}
      {may(role, 'survey.close') && survey.closedAt === null && (
        <Section
          id="avsluta"
          title={say(language, sharedMessages.close)}
          lead={say(language, messages.toClosingLead)}
          link={{ href: `/enkater/${survey.id}/avslut`, label: say(language, messages.toClosing) }}
        >
          {null}
        </Section>
      )}
    </WorkFrame>
  )
}
