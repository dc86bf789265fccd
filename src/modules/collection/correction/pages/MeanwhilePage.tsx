import { say, soften } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { Question, Survey } from '../../../survey/index.ts'
import { messages as sharedMessages } from '../../messages.ts'
import type { Written } from '../../together/pages/NotTakenPage.tsx'
import { messages } from '../messages.ts'

/** What somebody answered to a question that was corrected meanwhile. */
export interface Unsaved {
  /** As it was shown. */
  readonly question: Question
  readonly lines: readonly string[]
}

interface MeanwhilePageProps {
  frame: Framing
  survey: Survey
  saved: number
  unsaved: readonly Unsaved[]
  /** Comments to the agency that could not be saved either. */
  comments: readonly Written[]
  /** Where to go on. */
  next: string
}

/** The questions were corrected while somebody answered: what is saved, and what was written to questions that have changed. */
export function MeanwhilePage({ frame, survey, saved, unsaved, comments, next }: MeanwhilePageProps) {
  const { language } = frame
  const sectionOf = (id: string) => survey.questionnaire.questions.find((question) => question.id === id)?.section
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={`/enkater/${survey.id}`}>{survey.title[language]}</a>}
        title={say(language, sharedMessages.correctedWhileTitle)}
        lead={say(language, messages.correctedWhileLead, { n: saved })}
      />
      {unsaved.map(({ question, lines }) => {
        const section = sectionOf(question.id)
        return (
          <Section key={question.id} id={`fraga-${question.id}`} title={soften(question.text[language])}>
            <p>{say(language, messages.youWrote)}</p>
            <ul className="below-3">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {section === undefined ? (
              <p className="quiet">{say(language, messages.noLongerAsked)}</p>
            ) : (
              // This page is the answer to a form and has the part's own address: without a query the browser would stay on it
              <a href={`/enkater/${survey.id}/svara/${section}?version=${survey.version}#fraga-${question.id}`}>
                {say(language, messages.answerAnew)}
              </a>
            )}
          </Section>
        )
      })}
      {comments.map(({ question, text, lines }) => (
        <Section key={question} id={`fraga-${question}`} title={text}>
          <p>{say(language, messages.youWrote)}</p>
          <blockquote className="written">
            {lines.map((line, index) => (
              <p key={`${index}-${line}`}>{line}</p>
            ))}
          </blockquote>
        </Section>
      ))}
      <p className="actions above-5">
        <ButtonLink href={next}>{say(language, messages.goOnAnswering)}</ButtonLink>
      </p>
    </WorkFrame>
  )
}
