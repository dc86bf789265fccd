import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Confirm } from '../../../../ui/Confirm.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import type { Preparation } from '../actions/read-preparation.ts'
import { messages } from '../messages/index.ts'
import type { IssueCheck } from '../rules/check-issue.ts'

interface IssuePageProps {
  frame: Framing
  preparation: Preparation
  checks: readonly IssueCheck[]
  /** The form was sent without its box. */
  unconfirmed: boolean
}

/** The last look before the respondents see a survey. */
export function IssuePage({ frame, preparation, checks, unconfirmed }: IssuePageProps) {
  const { language } = frame
  const { survey, respondents } = preparation
  const { questionnaire, version, opensOn, closesOn } = survey
  const hindered = checks.some(({ ok }) => !ok)
  const back = `/enkater/${survey.id}/fragor`
  const words = wordsOf(survey.kind)
  return (
    <WorkFrame {...frame} errors={unconfirmed}>
      <PageHead
        crumb={<a href={back}>{survey.title[language]}</a>}
        title={say(language, words.title)}
        lead={say(language, words.lead)}
      />
      <Facts
        items={[
          [say(language, messages.whoIsAsked), say(language, messages.municipalities, { n: respondents })],
          [
            say(language, messages.open),
            say(language, messages.fromTo, {
              from: formatDate(language, opensOn),
              to: formatDate(language, closesOn),
            }),
          ],
          [
            say(language, sharedMessages.questions),
            say(language, messages.asks, {
              title: questionnaire.title[language],
              version,
              n: questionnaire.questions.length,
            }),
          ],
          ...(preparation.pilotedWith === null
            ? []
            : [
                [
                  say(language, messages.piloted),
                  say(language, sharedMessages.pilotedWith, { n: preparation.pilotedWith }),
                ] as const,
              ]),
        ]}
      />
      <Section id="kontroll" title={say(language, messages.checks)}>
        <ul>
          {checks.map(({ ok, message }) => (
            <li key={message.sv}>
              <Status kind={ok ? 'done' : 'late'}>{say(language, ok ? messages.holds : messages.hinders)}</Status>{' '}
              {message[language]}
            </li>
          ))}
        </ul>
        {hindered ? (
          <Notice kind="warning" title={say(language, words.hindered)}>
            <p>
              <a href={back}>{say(language, messages.toSurvey)}</a>
            </p>
          </Notice>
        ) : (
          <form method="post" action={`/enkater/${survey.id}/ge-ut`}>
            <Confirm
              id="bekrafta"
              label={say(language, words.confirm)}
              error={unconfirmed ? say(language, words.unconfirmed) : null}
            />
            <p className="actions above-5">
              <Button>{say(language, words.title)}</Button>
              <a href={back}>{say(language, messages.cancel)}</a>
            </p>
          </form>
        )}
      </Section>
    </WorkFrame>
  )
}

/** What is said of a survey, and of a pilot. */
export function wordsOf(kind: Preparation['survey']['kind']) {
  return kind === 'pilot'
    ? {
        title: sharedMessages.issuePilot,
        lead: messages.issuePilotLead,
        confirm: messages.issuePilotConfirm,
        unconfirmed: messages.issuePilotConfirmMissing,
        hindered: messages.cannotIssuePilot,
      }
    : {
        title: sharedMessages.issue,
        lead: messages.issueLead,
        confirm: messages.issueConfirm,
        unconfirmed: messages.issueConfirmMissing,
        hindered: messages.cannotIssue,
      }
}
