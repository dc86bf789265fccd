import { say, soften } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { Margin } from '../../margin/margin.ts'
import { OwnComments } from '../../pilot/pages/OwnComments.tsx'
import type { OwnPilot } from '../../pilot/pilot.ts'
import type { MyResponse } from '../../response.ts'
import type { OwnSections } from '../../together/rules/own-sections.ts'
import { messages } from '../messages/index.ts'
import { ownAnswers, submissionLine } from './own-answers.ts'
import { ReadAnswers } from './ReadAnswers.tsx'

interface OwnAnswersPageProps {
  frame: Framing
  response: MyResponse
  /** By question. */
  margins: ReadonlyMap<string, Margin>
  /** Sections that the one who reads has, where they have not all. */
  own: OwnSections
  /** Only those are shown. */
  onlyOwn: boolean
  /** What has been said to the agency, where it is a pilot. */
  pilot: OwnPilot | null
}

/** Every question put to the organisation with its answer, to read and to keep. */
export function OwnAnswersPage({ frame, response, margins, own, onlyOwn, pilot }: OwnAnswersPageProps) {
  const { language } = frame
  const { survey } = response
  const here = `/enkater/${survey.id}/mina-svar`
  const hasSome = own !== 'all' && own.size > 0
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={`/enkater/${survey.id}`}>{survey.title[language]}</a>}
        title={say(language, messages.ownAnswers)}
        lead={
          <>
            {submissionLine(response, language)}
            {onlyOwn && ` ${say(language, messages.onlyYourSections)}`}
          </>
        }
        actions={
          <ButtonLink
            href={onlyOwn ? `${here}.pdf?delar=dina` : `${here}.pdf`}
            variant="secondary"
            size="sm"
            icon="download"
          >
            {say(language, messages.ownAnswersPdf)}
          </ButtonLink>
        }
        {...(hasSome && {
          links: (
            <a href={onlyOwn ? here : `${here}?delar=dina`}>
              {say(language, onlyOwn ? messages.showEverySection : messages.showYourSections)}
            </a>
          ),
        })}
      />
      {ownAnswers(response, margins, language, onlyOwn ? own : 'all').map(({ section, title, answers }) => (
        <Section key={section.id} id={section.id} title={soften(title)}>
          <ReadAnswers language={language} survey={survey.id} answers={answers} />
        </Section>
      ))}
      {pilot && <OwnComments {...{ language, response, pilot }} />}
    </WorkFrame>
  )
}
