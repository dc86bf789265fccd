import { type Language, say } from '../../../../platform/i18n/index.ts'
import type { Fault } from '../../../../platform/tables/fault.ts'
import { Section } from '../../../../ui/Section.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import { SourceFaults } from '../../pages/SourceFaults.tsx'
import type { SurveySummary } from '../../survey.ts'
import type { SurveyParts } from '../actions/prepare-survey.ts'
import { messages } from '../messages/index.ts'
import { draftChoice, type WrittenPlan } from '../rules/read-plan.ts'
import { draftLabel } from './draft-label.ts'

export type PlanFaults = Readonly<Partial<Record<keyof WrittenPlan, string>>>

/** The fields' ids, in the order of the page. */
export const planFields: Readonly<Record<keyof WrittenPlan, string>> = {
  titleSv: 'titel',
  titleEn: 'titel-engelska',
  id: 'kortnamn',
  opensOn: 'forsta-dagen',
  closesOn: 'sista-dagen',
  published: 'formular',
  source: 'yaml',
  frameOf: 'urval',
}

export interface PlanFormProps {
  language: Language
  parts: SurveyParts
  /** The agency's surveys, for their titles. */
  surveys: readonly SurveySummary[]
  written: WrittenPlan
  faults: PlanFaults
  sourceFaults: readonly Fault[]
  /** It is there already: its short name and its frame are not chosen here. */
  prepared: boolean
  /** Its frame may be taken over from another. */
  framed: boolean
}

/** The fields of a survey that is not issued. */
export function PlanForm({ language, parts, surveys, written, faults, sourceFaults, prepared, framed }: PlanFormProps) {
  const text = (field: 'titleSv' | 'titleEn' | 'id' | 'opensOn' | 'closesOn') => ({
    language,
    id: planFields[field],
    name: field,
    value: written[field],
    error: faults[field],
    autoComplete: 'off',
  })
  const titleOf = (id: string) => surveys.find((survey) => survey.id === id)?.title[language] ?? id
  const unfinished = sourceFaults.length > 0 && parts.drafts.find(({ id }) => draftChoice(id) === written.published)
  const dateHint = say(language, messages.dateHint)
  return (
    <>
      <TextField {...text('titleSv')} label={say(language, messages.titleSv)} />
      <TextField {...text('titleEn')} label={say(language, messages.titleEn)} />
      {!prepared && (
        <TextField
          {...text('id')}
          label={say(language, messages.shortName)}
          hint={say(language, messages.shortNameHint)}
          width="medium"
        />
      )}
      <Section id="tid" title={say(language, messages.time)}>
        <TextField {...text('opensOn')} label={say(language, messages.opensOn)} hint={dateHint} width="short" />
        <TextField {...text('closesOn')} label={say(language, messages.closesOn)} hint={dateHint} width="short" />
      </Section>
      <Section id="fragor" title={say(language, sharedMessages.questions)}>
        <SelectField
          {...{ language, id: planFields.published, name: 'published', error: faults.published }}
          label={say(language, messages.published)}
          hint={say(language, messages.publishedHint)}
          value={written.published}
          options={[
            ...parts.published.map(({ id, version, title }) => ({
              value: `${id}/${version}`,
              label: say(language, messages.versionOption, { title: title[language], version }),
            })),
            ...parts.drafts.map(({ id, title, updatedAt }) => ({
              value: draftChoice(id),
              label: draftLabel(language, { id, title, updatedAt }),
            })),
            { value: '', label: say(language, messages.pasteInstead) },
          ]}
        />
        {sourceFaults.length > 0 && (
          <div className="above-5 below-5">
            <h3 className="below-3">{say(language, messages.sourceFaults)}</h3>
            <SourceFaults
              {...{ language, faults: sourceFaults }}
              {...(written.published === '' && { field: { id: planFields.source, text: written.source } })}
            />
          </div>
        )}
        {unfinished && (
          <p className="below-4">
            <a href={`/formular/${unfinished.id}/kontroll`}>{say(language, messages.draftCheck)}</a>
          </p>
        )}
        <div className="source-form">
          <TextArea
            {...{ language, id: planFields.source, name: 'source', error: faults.source, optional: true }}
            label={say(language, messages.source)}
            hint={say(language, messages.sourceHint)}
            value={written.source}
            rows={written.source === '' ? 4 : 16}
          />
        </div>
      </Section>
      {!prepared && framed && (
        <Section id="urvalet" title={say(language, messages.frame)}>
          <SelectField
            {...{ language, id: planFields.frameOf, name: 'frameOf', error: faults.frameOf }}
            label={say(language, messages.frameOf)}
            value={written.frameOf}
            options={[
              { value: '', label: say(language, messages.noFrameYet) },
              ...parts.frames.map(({ survey, respondents: n }) => ({
                value: survey,
                label: say(language, messages.frameOption, { title: titleOf(survey), n }),
              })),
            ]}
          />
        </Section>
      )}
    </>
  )
}
