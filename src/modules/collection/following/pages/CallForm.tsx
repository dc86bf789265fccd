import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import type { Called } from '../actions/read-called.ts'
import { callWords } from '../messages/calls.ts'
import { messages } from '../messages/index.ts'
import { type CallField, outcomes, type WrittenCall } from '../rules/read-call.ts'

export type CallFormFaults = Readonly<Partial<Record<CallField, string>>>

/** In the order of the form. */
export const callFields = ['outcome', 'promisedOn', 'spokeWith', 'note', 'nextOn', 'day', 'time'] as const

export const callFieldIds: Readonly<Record<CallField, string>> = {
  outcome: 'utfall',
  promisedOn: 'lovat',
  spokeWith: 'med',
  note: 'anteckning',
  nextOn: 'nasta',
  day: 'dag',
  time: 'tid',
}

interface CallFormProps {
  language: Language
  called: Called
  written: WrittenCall
  faults: CallFormFaults
}

/** What came of a call. What is asked first is what one knows first. */
export function CallForm({ language, called: { survey, row, next }, written, faults }: CallFormProps) {
  const field = (name: Exclude<CallField, 'outcome'>) => ({
    language,
    id: callFieldIds[name],
    name,
    value: written[name],
    ...(faults[name] !== undefined && { error: faults[name] }),
  })
  return (
    <Section id="nytt" title={say(language, messages.newCall)}>
      <form method="post" action={`/enkater/${survey.id}/ringlista/${row.respondent}`} noValidate>
        <ChoiceGroup
          language={language}
          kind="single"
          id={callFieldIds.outcome}
          name="outcome"
          legend={say(language, messages.howItWent)}
          headingLevel={null}
          options={outcomes.map((outcome) => ({ value: outcome, label: say(language, callWords.outcome[outcome]) }))}
          chosen={[written.outcome]}
          error={faults.outcome}
        />
        <TextField
          {...field('promisedOn')}
          type="date"
          label={say(language, messages.promisedOn)}
          hint={say(language, messages.promisedHint)}
          optional
        />
        <TextField {...field('spokeWith')} label={say(language, messages.spokeWith)} autoComplete="off" optional />
        <TextArea
          {...field('note')}
          label={say(language, messages.callNote)}
          hint={say(language, messages.callNoteHint)}
          rows={3}
          optional
        />
        <TextField
          {...field('nextOn')}
          type="date"
          label={say(language, messages.nextOn)}
          hint={say(language, messages.nextHint)}
          optional
        />
        <TextField {...field('day')} type="date" label={say(language, messages.calledOn)} />
        <TextField
          {...field('time')}
          label={say(language, messages.calledAt)}
          hint={say(language, messages.clockHint)}
          autoComplete="off"
          width="short"
        />
        <div className="actions above-5">
          <Button>{say(language, messages.saveCall)}</Button>
          {next && (
            <Button variant="secondary" name="sedan" value={next.respondent}>
              {say(language, messages.saveAndNext)}
            </Button>
          )}
        </div>
      </form>
    </Section>
  )
}
