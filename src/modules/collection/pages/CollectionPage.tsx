import { formatDate, say } from '../../../platform/i18n/index.ts'
import { may, type Role } from '../../../platform/tenancy/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { Confirm } from '../../../ui/Confirm.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import type { SurveyProgress } from '../actions/read-progress.ts'
import { messages } from '../messages/index.ts'
import { CollectionState } from './CollectionState.tsx'

interface CollectionPageProps {
  frame: Framing
  followed: SurveyProgress
  role: Role
  now: Date
  /** The form that ends collection was sent without its box. */
  unconfirmed: boolean
}

/** How far a collection has come, kept up to date, and its end. */
export function CollectionPage({ frame, followed, role, now, unconfirmed }: CollectionPageProps) {
  const { language } = frame
  const { survey, progress } = followed
  return (
    <WorkFrame {...frame} errors={unconfirmed}>
      <PageHead
        crumb={say(language, messages.surveyOpen, {
          title: survey.title[language],
          from: formatDate(language, survey.opensOn),
          to: formatDate(language, survey.closesOn),
        })}
        title={say(language, messages.collection)}
      />
      <div {...(survey.closedAt === null && { 'data-live': `/enkater/${survey.id}/insamling/lage` })}>
        <CollectionState language={language} followed={followed} now={now} />
      </div>
      {may(role, 'survey.close') && survey.closedAt === null && (
        <Section
          id="avsluta"
          title={say(language, messages.close)}
          lead={say(language, messages.closeWords, { partial: progress.partial })}
        >
          <form method="post" action={`/enkater/${survey.id}/stang`}>
            <Confirm
              id="bekrafta"
              label={say(language, messages.closeConfirm)}
              error={unconfirmed ? say(language, messages.closeConfirmMissing) : null}
            />
            <p className="actions above-5">
              <Button variant="secondary">{say(language, messages.close)}</Button>
            </p>
          </form>
        </Section>
      )}
    </WorkFrame>
  )
}
