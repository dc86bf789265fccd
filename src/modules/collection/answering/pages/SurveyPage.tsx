import { dayOf, formatDate, formatTime, type Language, say, soften } from '../../../../platform/i18n/index.ts'
import { may, type Role } from '../../../../platform/tenancy/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import { Figure } from '../../../../ui/Figure.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { ProgressList } from '../../../../ui/ProgressList.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { Corrections } from '../../correction/actions/read-corrections.ts'
import { CorrectionNotice } from '../../correction/pages/CorrectionNotice.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import { PilotNotice } from '../../pilot/pages/PilotNotice.tsx'
import type { OwnPilot } from '../../pilot/pilot.ts'
import { answersOf, type MyResponse, type Reopening } from '../../response.ts'
import {
  type CollectionState,
  collectionState,
  daysLeft,
  isLate,
  lastDayOf,
  stateForRespondent,
} from '../../rules/collection-state.ts'
import { nextSection, type ResponseProgress, responseProgress } from '../../rules/section-progress.ts'
import type { Together } from '../../together/actions/read-together.ts'
import { ChangesNotice } from '../../together/pages/ChangesNotice.tsx'
import { Here } from '../../together/pages/Here.tsx'
import { listNames } from '../../together/pages/SharedTable.tsx'
import { includes, type OwnSections } from '../../together/rules/own-sections.ts'
import { messages } from '../messages/index.ts'
import { progressItems } from './Parts.tsx'

interface SurveyPageProps {
  frame: Framing
  response: MyResponse
  corrections: Corrections
  role: Role
  now: Date
  together: Together
  /** What has been said and measured so far, where it is a pilot. */
  pilot: OwnPilot | null
  /** With how many municipalities its questions were tried in a pilot; 0 where they were not. */
  triedWith: number
}

/** A survey as one's own organisation has it: what state it is in, how far one is, and the way on. */
export function SurveyPage({ frame, response, corrections, role, now, together, pilot, triedWith }: SurveyPageProps) {
  const { language } = frame
  const { survey, ownerName, organisation, state } = response
  const collection = stateForRespondent(survey, state, dayOf(now))
  const progress = responseProgress(survey.questionnaire, answersOf(response.stored))
  const { own } = together
  const underWay = collection === 'open' && state.status !== 'complete'
  const mayAnswer = underWay && (own === 'all' || own.size > 0)
  // Not one that the agency has given a day of its own: that is the survey's
  const stillOpen = collectionState(survey, dayOf(now)) === 'open'
  const mayReopen = state.status === 'complete' && stillOpen && may(role, 'survey.submit')
  const titleOf = (section: string) => survey.questionnaire.sections.find(({ id }) => id === section)?.title[language]
  const items = progressItems(
    response,
    progress,
    language,
    underWay && may(role, 'survey.contribute') ? 'answer' : 'read',
  )
  const ownItems =
    own === 'all' ? [] : items.filter((_, index) => own.has(survey.questionnaire.sections[index]?.id ?? ''))
  const notice = stateNotice({ language, response, collection, role, now, together })
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href="/enkater">{say(language, sharedMessages.allSurveys)}</a>}
        title={soften(survey.title[language])}
        lead={say(language, messages.asks, { owner: ownerName, name: organisation.name })}
      />
      {pilot && (
        <PilotNotice
          language={language}
          owner={ownerName}
          over={state.status === 'complete' || collection === 'closed'}
        />
      )}
      <CorrectionNotice
        {...{ language, survey, corrections }}
        way={mayReopen ? 'reopen' : underWay ? 'answer' : null}
      />
      {notice !== null && <div className="below-5">{notice}</div>}
      <Figure language={language} count={String(progress.answered)} total={String(progress.asked)}>
        {mayAnswer ? say(language, messages.questionsAnsweredSoFar) : say(language, messages.questionsAnswered)}
      </Figure>
      <p className="actions above-5">
        {mayAnswer && <WayOn language={language} response={response} progress={progress} own={own} />}
        {state.status !== null && <a href={`/enkater/${survey.id}/mina-svar`}>{say(language, messages.ownAnswers)}</a>}
        {mayReopen && <a href={`/enkater/${survey.id}/ta-upp`}>{say(language, sharedMessages.reopenOwn)}</a>}
        {state.status === 'complete' && (
          <a href={`/enkater/${survey.id}/kvittens`}>{say(language, messages.toReceipt)}</a>
        )}
        <a href={`/enkater/${survey.id}/medverkande`}>{say(language, sharedMessages.toParticipants)}</a>
        <a href={`/enkater/${survey.id}/blankett`}>{say(language, messages.toPaper)}</a>
      </p>
      <div className="pair pair-wide above-7">
        <div>
          {ownItems.length > 0 && (
            <Section id="dina-delar" title={say(language, messages.yourSections)}>
              <ProgressList language={language} items={ownItems} />
            </Section>
          )}
          <Section id="delar" title={say(language, messages.parts)}>
            <ProgressList language={language} items={items} />
          </Section>
        </div>
        <div>
          <Section id="nytt" title={say(language, messages.whatChanged)}>
            <ChangesNotice language={language} survey={survey.id} changes={together.changes} />
            {underWay && (
              <Here {...{ language, titleOf }} survey={survey.id} section={null} present={together.present} />
            )}
          </Section>
          <Section id="om" title={say(language, messages.about)}>
            <Facts items={facts(language, response, collection, now, pilot, triedWith)} />
          </Section>
        </div>
      </div>
    </WorkFrame>
  )
}

interface StateNoticeProps {
  language: Language
  response: MyResponse
  collection: CollectionState
  role: Role
  now: Date
  together: Together
}

/** What there is to know first; null where nothing is out of the ordinary. */
function stateNotice({ language, response, collection, role, now, together }: StateNoticeProps) {
  if (response.state.status === 'complete') {
    return (
      <Notice kind="done" title={say(language, messages.submittedTitle)}>
        <p>{say(language, messages.submittedWords)}</p>
      </Notice>
    )
  }
  if (collection === 'closed') {
    return (
      <Notice title={say(language, messages.closedTitle)}>
        <p>{say(language, messages.closedWords)}</p>
      </Notice>
    )
  }
  if (collection === 'before') {
    const date = formatDate(language, response.survey.opensOn)
    return (
      <Notice title={say(language, messages.notOpenTitle)}>
        <p>{say(language, sharedMessages.opensOn, { date })}</p>
      </Notice>
    )
  }
  const { reopening } = response.state
  if (reopening) return <ReopenedNotice language={language} response={response} reopening={reopening} />
  if (isLate(response.survey, dayOf(now))) {
    const date = formatDate(language, response.survey.closesOn)
    const last = formatDate(language, lastDayOf(response.survey))
    return (
      <Notice kind="warning" title={say(language, messages.graceTitle)}>
        <p>{say(language, messages.graceNow, { date, last })}</p>
      </Notice>
    )
  }
  const { own, colleagues } = together
  if (own === 'all') return null
  const leaders = colleagues.filter((each) => may(each.role, 'survey.assign')).map(({ name }) => name)
  const words = !may(role, 'survey.contribute')
    ? say(language, messages.readOnly)
    : own.size > 0
      ? say(language, messages.contributes)
      : say(language, messages.contributesNothing, { names: listNames(language, leaders) })
  return (
    <Notice>
      <p>{words}</p>
    </Notice>
  )
}

interface ReopenedNoticeProps {
  language: Language
  response: MyResponse
  reopening: Reopening
}

function ReopenedNotice({ language, response: { survey, ownerName }, reopening }: ReopenedNoticeProps) {
  const { byOwner, reason } = reopening
  const last = formatDate(language, reopening.until ?? lastDayOf(survey))
  return (
    <Notice kind="warning" title={say(language, messages.reopenedTitle)}>
      <p>
        {byOwner
          ? say(language, messages.reopenedByOwner, { owner: ownerName, reason })
          : say(language, messages.reopenedBySelf, { reason })}
      </p>
      <p>{say(language, messages.reopenedUntil, { date: last })}</p>
    </Notice>
  )
}

interface WayOnProps {
  language: Language
  response: MyResponse
  progress: ResponseProgress
  own: OwnSections
}

function WayOn({ language, response, progress, own }: WayOnProps) {
  const { survey } = response
  const next = nextSection({
    ...progress,
    sections: progress.sections.filter(({ section }) => includes(own, section.id)),
  })
  const review = `/enkater/${survey.id}/granska`
  if (next === null) return <ButtonLink href={review}>{say(language, messages.review)}</ButtonLink>
  const title = next.title[language]
  return (
    <>
      <ButtonLink href={`/enkater/${survey.id}/svara/${next.id}`}>
        {progress.answered === 0 ? say(language, messages.start) : say(language, messages.goOn, { title })}
      </ButtonLink>
      {progress.answered > 0 && <a href={review}>{say(language, messages.review)}</a>}
    </>
  )
}

function facts(
  language: Language,
  { survey, state }: MyResponse,
  collection: CollectionState,
  now: Date,
  pilot: OwnPilot | null,
  triedWith: number,
) {
  const items: [string, string][] = [
    [
      say(language, messages.open),
      say(language, sharedMessages.fromTo, {
        from: formatDate(language, survey.opensOn),
        to: formatDate(language, survey.closesOn),
      }),
    ],
  ]
  if (collection === 'open') {
    const n = daysLeft(state.reopening?.until ?? lastDayOf(survey), dayOf(now))
    items.push([say(language, messages.timeLeft), say(language, messages.daysLeft, { n })])
  }
  if (state.savedAt) {
    const date = formatDate(language, state.savedAt)
    const time = formatTime(language, state.savedAt)
    items.push([say(language, messages.latestSave), say(language, sharedMessages.dayAndTime, { date, time })])
  }
  if (pilot && pilot.minutes > 0) {
    items.push([say(language, messages.pilotMinutes), say(language, messages.pilotMinutesSoFar, pilot)])
  }
  if (triedWith > 0)
    items.push([say(language, messages.triedFact), say(language, messages.triedWith, { n: triedWith })])
  items.push([say(language, messages.who), say(language, messages.whoWords)])
  return items
}
