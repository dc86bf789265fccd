import { say, soften } from '../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import type { Margin } from '../margin.ts'
import { messages } from '../messages/index.ts'
import type { MyResponse } from '../response.ts'
import { ownAnswers, submissionLine } from './own-answers.ts'

interface OwnAnswersPageProps {
  frame: Framing
  response: MyResponse
  /** By question. */
  margins: ReadonlyMap<string, Margin>
}

/** Every question put to the organisation with its answer, to read and to keep. */
export function OwnAnswersPage({ frame, response, margins }: OwnAnswersPageProps) {
  const { language } = frame
  const { survey } = response
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={`/enkater/${survey.id}`}>{survey.title[language]}</a>}
        title={say(language, messages.ownAnswers)}
        lead={submissionLine(response, language)}
        actions={
          <ButtonLink href={`/enkater/${survey.id}/mina-svar.pdf`} variant="secondary" size="sm" icon="download">
            {say(language, messages.ownAnswersPdf)}
          </ButtonLink>
        }
      />
      {ownAnswers(response, margins, language).map(({ section, title, answers }) => (
        <Section key={section.id} id={section.id} title={soften(title)}>
          {answers.map(({ id, text, note, toEveryone, answer, saved, signedOff }) => (
            <div className="above-4" key={id}>
              {!toEveryone && <p className="quiet size-s">{note}</p>}
              <h3 className="size-m">{text}</h3>
              {answer === null ? (
                <p className="quiet">{say(language, messages.noAnswer)}</p>
              ) : (
                answer.map((line, index) => <p key={`${index}-${line}`}>{line}</p>)
              )}
              <p className="quiet size-s">
                {[saved, signedOff].map((line) => line !== null && `${line}. `)}
                <a
                  href={`/enkater/${survey.id}/fraga/${id}`}
                  className="to-history"
                  aria-label={say(language, messages.historyOf, { question: text })}
                >
                  {say(language, messages.historyLink)}
                </a>
              </p>
            </div>
          ))}
        </Section>
      ))}
    </WorkFrame>
  )
}
