import { say, soften } from '../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import { messages } from '../messages/index.ts'
import type { MyResponse } from '../response.ts'
import { ownAnswers, submissionLine } from './own-answers.ts'

/** Every question put to the organisation with its answer, to read and to keep. */
export function OwnAnswersPage({ frame, response }: { frame: Framing; response: MyResponse }) {
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
      {ownAnswers(response, language).map(({ section, title, answers }) => (
        <Section key={section.id} id={section.id} title={soften(title)}>
          {answers.map(({ id, text, note, answer }) => (
            <div className="above-4" key={id}>
              {note !== null && <p className="quiet size-s">{note}</p>}
              <h3 className="size-m">{text}</h3>
              {answer === null ? (
                <p className="quiet">{say(language, messages.noAnswer)}</p>
              ) : (
                answer.map((line, index) => <p key={`${index}-${line}`}>{line}</p>)
              )}
            </div>
          ))}
        </Section>
      ))}
    </WorkFrame>
  )
}
