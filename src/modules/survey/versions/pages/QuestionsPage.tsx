import { formatDate, type Language, say, soften } from '../../../../platform/i18n/index.ts'
import { may, type Role } from '../../../../platform/tenancy/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { Preparation } from '../../issuing/actions/read-preparation.ts'
import { messages as sharedMessages } from '../../messages.ts'
import { messages } from '../messages.ts'
import { QuestionsInForce } from './QuestionsInForce.tsx'
import { Versions } from './Versions.tsx'

interface QuestionsPageProps {
  frame: Framing
  preparation: Preparation
  role: Role
  /** It was issued just now. */
  justIssued: boolean
}

/** What a survey asks, in which version, and how that differs from the versions before. */
export function QuestionsPage({ frame, preparation, role, justIssued }: QuestionsPageProps) {
  const { language } = frame
  const { survey, versions, reasons } = preparation
  const { questionnaire, version } = survey
  const isPilot = survey.kind === 'pilot'
  const mayIssue = may(role, 'survey.issue') && survey.issuedAt === null
  const mayCorrect = may(role, 'survey.issue') && survey.issuedAt !== null && survey.closedAt === null
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={soften(survey.title[language])}
        title={say(language, sharedMessages.questions)}
        lead={say(language, messages.questionsLead)}
        {...(mayIssue && {
          actions: (
            <ButtonLink href={`/enkater/${survey.id}/ge-ut`}>
              {say(language, isPilot ? sharedMessages.issuePilot : sharedMessages.issue)}
            </ButtonLink>
          ),
          links: (
            <>
              <a href={`/enkater/${survey.id}/andra`}>
                {say(language, isPilot ? sharedMessages.changePilot : sharedMessages.changeSurvey)}
              </a>
              {isPilot && (
                <a href={`/enkater/${survey.id}/pilot/kommuner`}>{say(language, messages.chooseMunicipalities)}</a>
              )}
            </>
          ),
        })}
        {...(mayCorrect && {
          links: <a href={`/enkater/${survey.id}/ratta`}>{say(language, messages.correctQuestions)}</a>,
        })}
      />
      {preparation.pilotedWith !== null && (
        <p className="below-4">
          {say(language, sharedMessages.pilotedWith, { n: preparation.pilotedWith })}{' '}
          <a href={`/enkater/${survey.pilot}/pilot`}>{say(language, sharedMessages.toPilot)}</a>
        </p>
      )}
      <State language={language} preparation={preparation} justIssued={justIssued} />
      <Section
        id="galler"
        title={say(language, messages.inForce)}
        lead={say(language, messages.inForceLead, { version, n: questionnaire.questions.length })}
      >
        <QuestionsInForce language={language} questionnaire={questionnaire} />
      </Section>
      <Section id="versioner" title={say(language, messages.versions)} lead={say(language, messages.versionsLead)}>
        <Versions {...{ language, versions, reasons }} asked={version} />
      </Section>
    </WorkFrame>
  )
}

interface StateProps {
  language: Language
  preparation: Preparation
  justIssued: boolean
}

function State({ language, preparation: { survey }, justIssued }: StateProps) {
  const isPilot = survey.kind === 'pilot'
  if (survey.issuedAt === null) {
    return (
      <Notice title={say(language, isPilot ? messages.pilotPrepared : messages.preparedTitle)}>
        <p>{say(language, messages.preparedWords)}</p>
      </Notice>
    )
  }
  return justIssued ? (
    <Notice kind="done" live title={say(language, isPilot ? messages.pilotIssued : messages.issuedTitle)}>
      <p>{say(language, messages.issuedWords, { date: formatDate(language, survey.opensOn) })}</p>
    </Notice>
  ) : null
}
