import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import type { Fault, Survey } from '../../../survey/index.ts'
import { messages } from '../../messages/index.ts'

interface CorrectPageProps {
  frame: Framing
  survey: Survey
  source: string
  error: string | undefined
  /** What is wrong in the source, line by line. */
  sourceFaults: readonly Fault[]
}

const mostFaults = 50

/** The questions of a survey that is open, to be corrected. */
export function CorrectPage({ frame, survey, source, error, sourceFaults }: CorrectPageProps) {
  const { language } = frame
  return (
    <WorkFrame {...frame} errors={error !== undefined}>
      <PageHead
        crumb={<a href={`/enkater/${survey.id}/fragor`}>{say(language, messages.toQuestions)}</a>}
        title={say(language, messages.correctTitle)}
        lead={say(language, messages.correctLead)}
      />
      {sourceFaults.length > 0 && (
        <Section id="fel" title={say(language, messages.correctFaults)}>
          <ul className="faults below-5">
            {sourceFaults.slice(0, mostFaults).map(({ line, column, message }) => (
              <li key={`${line}:${column}:${message.sv}`}>
                {say(language, messages.correctFaultAt, { line, fault: message[language] })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <form method="post" action={`/enkater/${survey.id}/ratta`} noValidate>
        <TextArea
          {...{ language, id: 'yaml', name: 'source', error, value: source }}
          label={say(language, messages.correctSource)}
          hint={say(language, messages.correctSourceHint)}
          rows={24}
        />
        <p className="actions above-5">
          <Button>{say(language, messages.showCorrection)}</Button>
        </p>
      </form>
    </WorkFrame>
  )
}
