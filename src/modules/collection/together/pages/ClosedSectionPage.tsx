import type { ReactNode } from 'react'
import { type Language, say } from '../../../../platform/i18n/index.ts'
import { AskFrame } from '../../../../ui/frame/AskFrame.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import type { Section } from '../../../survey/index.ts'
import { ownAnswers } from '../../answering/pages/own-answers.ts'
import { ReadAnswers } from '../../answering/pages/ReadAnswers.tsx'
import type { Margin } from '../../margin/margin.ts'
import { messages as sharedMessages } from '../../messages.ts'
import type { MyResponse } from '../../response.ts'
import { neighbours } from '../../rules/section-view.ts'
import { messages } from '../messages.ts'
import { KeptForm } from './KeptForm.tsx'

interface ClosedSectionPageProps {
  frame: Framing
  response: MyResponse
  section: Section
  /** By question. */
  margins: ReadonlyMap<string, Margin>
  /** Why it is closed, and whom to ask. */
  reason: string
  /** The person who looks. */
  person: string
  /** What stands beside the answers. */
  aside: ReactNode
}

/** A section that the one who looks may not answer: its answers to read, and whom to ask. */
export function ClosedSectionPage(props: ClosedSectionPageProps) {
  const { frame, response, section, margins, reason, person, aside } = props
  const { language } = frame
  const { survey } = response
  const { number } = neighbours(survey.questionnaire, section)
  const total = survey.questionnaire.sections.length
  return (
    <AskFrame {...frame} aside={aside}>
      <p className="actions size-s below-2">
        <a href={`/enkater/${survey.id}`}>{say(language, sharedMessages.toSurvey)}</a>
        <a href={`/enkater/${survey.id}/medverkande`}>{say(language, sharedMessages.toParticipants)}</a>
      </p>
      <h1 className="below-5">
        {say(language, sharedMessages.part, { number, total, title: section.title[language] })}
      </h1>
      <Notice title={say(language, messages.partClosed)}>
        <p>{reason}</p>
      </Notice>
      <KeptForm language={language} survey={survey.id} person={person} />
      <Answers {...{ language, response, section, margins }} />
    </AskFrame>
  )
}

function Answers({
  language,
  response,
  section,
  margins,
}: { language: Language } & Pick<ClosedSectionPageProps, 'response' | 'section' | 'margins'>) {
  const own = ownAnswers(response, margins, language).find((each) => each.section.id === section.id)
  if (!own || own.answers.length === 0)
    return <p className="lead above-5">{say(language, sharedMessages.nothingAsked)}</p>
  return <ReadAnswers language={language} survey={response.survey.id} answers={own.answers} headingLevel={2} />
}
