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
import { ReadAnswers } from './ReadAnswers.tsx'

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
          <ReadAnswers language={language} survey={survey.id} answers={answers} />
        </Section>
      ))}
    </WorkFrame>
  )
}
