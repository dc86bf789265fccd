import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { draftLabel, type Fault, type NamedDraft, SourceFaults, type Survey } from '../../../survey/index.ts'
import { messages } from '../messages.ts'

interface CorrectPageProps {
  frame: Framing
  survey: Survey
  source: string
  /** To choose instead of what stands in the source. */
  drafts: readonly NamedDraft[]
  /** The one that was chosen; '' for none. */
  chosen: string
  error: string | undefined
  /** What is wrong in the source, line by line. */
  sourceFaults: readonly Fault[]
}

/** The questions of a survey that is open, to be corrected. */
export function CorrectPage({ frame, survey, source, drafts, chosen, error, sourceFaults }: CorrectPageProps) {
  const { language } = frame
  return (
    <WorkFrame {...frame} script="design.js" errors={error !== undefined}>
      <PageHead
        crumb={<a href={`/enkater/${survey.id}/fragor`}>{say(language, messages.toQuestions)}</a>}
        title={say(language, messages.correctTitle)}
        lead={say(language, messages.correctLead)}
      />
      {sourceFaults.length > 0 && (
        <Section id="fel" title={say(language, messages.correctFaults)}>
          <div className="below-5">
            <SourceFaults
              {...{ language, faults: sourceFaults }}
              {...(chosen === '' && { field: { id: 'yaml', text: source } })}
            />
          </div>
          {chosen !== '' && (
            <p className="below-5">
              <a href={`/formular/${chosen}/kontroll`}>{say(language, messages.correctDraftCheck)}</a>
            </p>
          )}
        </Section>
      )}
      <form method="post" action={`/enkater/${survey.id}/ratta`} noValidate className="source-form">
        {drafts.length > 0 ? (
          <SelectField
            {...{ language, id: 'utkast', name: 'draft', error: chosen === '' ? undefined : error, value: chosen }}
            label={say(language, messages.correctWith)}
            hint={say(language, messages.correctWithHint)}
            options={[
              { value: '', label: say(language, messages.correctInBox) },
              ...drafts.map((draft) => ({ value: draft.id, label: draftLabel(language, draft) })),
            ]}
          />
        ) : (
          <p className="below-5">
            <a href="/formular">{say(language, messages.correctInEditor)}</a>
          </p>
        )}
        <TextArea
          {...{ language, id: 'yaml', name: 'source', error: chosen === '' ? error : undefined, value: source }}
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
