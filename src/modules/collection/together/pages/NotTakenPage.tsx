import { say, soften } from '../../../../platform/i18n/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { Survey } from '../../../survey/index.ts'
import { messages as sharedMessages } from '../../messages.ts'
import { messages } from '../messages.ts'
import { KeptForm } from './KeptForm.tsx'

/** One answer that was written and not saved, in words. */
export interface Written {
  readonly question: string
  readonly text: string
  readonly lines: readonly string[]
}

interface NotTakenPageProps {
  frame: Framing
  survey: Survey
  /** Why nothing is saved, and what to do. */
  reason: { readonly title: string; readonly text: string }
  /** What was sent; null for a page that is opened. */
  written: readonly Written[] | null
  /** The person who looks, for what their browser keeps; null where that is not asked. */
  person: string | null
}

/** Somebody may not answer any more, while they answered: why, and every word that they wrote, to copy. */
export function NotTakenPage({ frame, survey, reason, written, person }: NotTakenPageProps) {
  const { language } = frame
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href="/enkater">{say(language, sharedMessages.allSurveys)}</a>}
        title={written === null ? reason.title : say(language, messages.notTaken)}
        lead={written === null ? reason.text : soften(survey.title[language])}
      />
      {written !== null && (
        <>
          <Notice kind="warning" title={reason.title} live>
            <p>{reason.text}</p>
          </Notice>
          <Section
            id="skrivet"
            title={say(language, messages.whatYouWrote)}
            lead={say(language, written.length === 0 ? messages.wroteNothing : messages.whatYouWroteLead)}
          >
            {written.map(({ question, text, lines }) => (
              <div className="above-4" key={question}>
                <h3 className="size-m">{text}</h3>
                <blockquote className="written">
                  {lines.length === 0 ? (
                    <p>{say(language, sharedMessages.noAnswer)}</p>
                  ) : (
                    lines.map((line, index) => <p key={`${index}-${line}`}>{line}</p>)
                  )}
                </blockquote>
              </div>
            ))}
          </Section>
        </>
      )}
      {person !== null && <KeptForm language={language} survey={survey.id} person={person} />}
    </WorkFrame>
  )
}
