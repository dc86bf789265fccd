import type { ReactNode } from 'react'
import { formatWhole, type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages } from '../../messages/index.ts'

export const judgements = ['new', 'part', 'weakness', 'dismissed'] as const
export type Judging = (typeof judgements)[number]

export interface WrittenJudgement {
  readonly as: string
  readonly name: string
  readonly incident: string
  readonly reason: string
  readonly answer: string
}

interface JudgeFormsProps {
  language: Language
  report: string
  incidents: ReadonlyArray<{ readonly id: string; readonly name: string }>
  /** How many incidents the search found, of which the first can be chosen. */
  matched: number
  search: string
  written: WrittenJudgement
  faults: Readonly<Record<string, string>>
}

/** Four things that a report can be found to be, each with what it takes and nothing else. One is open. */
export function JudgeForms({ language, report, incidents, matched, search, written, faults }: JudgeFormsProps) {
  const open = judgements.find((each) => each === written.as) ?? 'new'
  const fieldsOf: Record<Judging, ReactNode> = {
    new: (
      <TextField
        language={language}
        id="new-name"
        name="name"
        maxLength={200}
        label={say(language, messages.judgeName)}
        value={open === 'new' ? written.name : ''}
        error={open === 'new' ? faults.name : undefined}
      />
    ),
    part: (
      <>
        <SelectField
          language={language}
          id="incident"
          label={say(language, messages.judgeIncident)}
          hint={say(language, messages.judgeIncidentHint, {
            shown: formatWhole(language, incidents.length),
            matched: formatWhole(language, matched),
          })}
          value={written.incident}
          error={faults.incident}
          options={[
            { value: '', label: say(language, messages.chooseIncident) },
            ...incidents.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        {(matched > incidents.length || search !== '') && (
          <div className="actions">
            <TextField
              language={language}
              id="sok"
              type="search"
              optional
              maxLength={200}
              label={say(language, messages.searchIncident)}
              value={search}
            />
            <Button variant="secondary" name="gor" value="sok" formNoValidate>
              {say(language, messages.searchButton)}
            </Button>
          </div>
        )}
      </>
    ),
    weakness: (
      <TextField
        language={language}
        id="weakness-name"
        name="name"
        maxLength={200}
        label={say(language, messages.judgeMeasure)}
        value={open === 'weakness' ? written.name : ''}
        error={open === 'weakness' ? faults.name : undefined}
      />
    ),
    dismissed: (
      <TextArea
        language={language}
        id="reason"
        rows={2}
        maxLength={2000}
        label={say(language, messages.judgeReason)}
        value={written.reason}
        error={faults.reason}
      />
    ),
  }
  return judgements.map((as) => (
    <Details key={as} summary={say(language, messages.judgements[as])} open={as === open}>
      <form method="post" action={`/incidentrapporter/${report}`}>
        <input type="hidden" name="as" value={as} />
        {fieldsOf[as]}
        <TextArea
          language={language}
          id={`${as}-answer`}
          name="answer"
          optional
          rows={2}
          maxLength={2000}
          label={say(language, messages.judgeAnswer)}
          hint={say(language, messages.judgeAnswerHint)}
          value={written.answer}
          error={as === open ? faults.answer : undefined}
        />
        <p className="actions above-4">
          <Button variant={as === 'new' ? 'primary' : 'secondary'}>{say(language, messages.judgeButtons[as])}</Button>
        </p>
      </form>
    </Details>
  ))
}
