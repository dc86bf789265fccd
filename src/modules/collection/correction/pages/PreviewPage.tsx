import { type Language, say, soften } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { Confirm } from '../../../../ui/Confirm.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { Differences, mayMeanAnother } from '../../../survey/index.ts'
import type { CorrectionPreview } from '../actions/correct-survey.ts'
import { messages } from '../messages.ts'

/** What was chosen and written beside the questions. */
export interface WrittenCorrection {
  readonly source: string
  readonly reason: string
  readonly askAnew: readonly string[]
}

interface PreviewPageProps {
  frame: Framing
  preview: CorrectionPreview
  written: WrittenCorrection
  faults: { readonly reason?: string; readonly confirm?: string }
}

/** What a correction will do, before it is done. */
export function PreviewPage({ frame, preview, written, faults }: PreviewPageProps) {
  const { language } = frame
  const { survey, changes, begun, submitted } = preview
  const reworded = changes.filter(mayMeanAnother)
  const errors = [
    ...(faults.reason === undefined ? [] : [{ id: 'skal', message: faults.reason }]),
    ...(faults.confirm === undefined ? [] : [{ id: 'bekrafta', message: faults.confirm }]),
  ]
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href={`/enkater/${survey.id}/fragor`}>{say(language, messages.toQuestions)}</a>}
        title={say(language, messages.correctTitle)}
        lead={say(language, messages.correctLead)}
      />
      <Differences language={language} than={survey.version} changes={changes} />
      <Section
        id="hander"
        title={say(language, messages.whatHappens)}
        lead={say(language, messages.whoIsConcerned, { begun, submitted })}
      >
        <Rules language={language} />
      </Section>
      <form className="report-form above-6" method="post" action={`/enkater/${survey.id}/ratta`} noValidate>
        <input type="hidden" name="step" value="publish" />
        <input type="hidden" name="source" value={written.source} />
        {reworded.length > 0 && (
          <ChoiceGroup
            language={language}
            kind="multi"
            id="pa-nytt"
            name="askAnew"
            headingLevel={null}
            legend={say(language, messages.askAnew)}
            help={say(language, messages.askAnewLead)}
            options={reworded.map(({ id, after }) => ({ value: id, label: soften(after?.text[language] ?? id) }))}
            chosen={written.askAnew}
          />
        )}
        <TextArea
          {...{ language, id: 'skal', name: 'reason', error: faults.reason, value: written.reason }}
          label={say(language, messages.reason)}
          hint={say(language, messages.reasonHint)}
        />
        <Confirm id="bekrafta" label={say(language, messages.correctConfirm)} error={faults.confirm ?? null} />
        <p className="actions above-5">
          <Button>{say(language, messages.makeCorrection)}</Button>
          <Button variant="tertiary" name="step" value="edit">
            {say(language, messages.backToEdit)}
          </Button>
        </p>
      </form>
    </WorkFrame>
  )
}

function Rules({ language }: { language: Language }) {
  return (
    <ul className="faults">
      {[messages.ruleKept, messages.ruleTaken, messages.ruleOption, messages.ruleSubmitted].map((rule) => (
        <li key={rule.sv}>{say(language, rule)}</li>
      ))}
    </ul>
  )
}
