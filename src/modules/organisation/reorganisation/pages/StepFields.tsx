import { type Language, say } from '../../../../platform/i18n/index.ts'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { kindWords } from '../../units/messages.ts'
import { unitOptions } from '../../units/pages/unit-words.ts'
import { type Unit, unitKinds } from '../../units/rules/unit.ts'
import { messages } from '../messages.ts'
import type { StepKind } from '../rules/plan.ts'
import { mostParts } from '../rules/read-step.ts'

interface FieldsProps {
  language: Language
  /** The units of now. */
  units: readonly Unit[]
  /** What can be belonged under and can inherit: what other steps make too. */
  places: readonly Unit[]
  values: (field: string) => readonly string[]
  faults: Readonly<Record<string, string>>
}

/** What is asked of a step of each kind. */
export function StepFields({ kind, ...props }: FieldsProps & { kind: StepKind }) {
  const { language } = props
  switch (kind) {
    case 'rename':
      return (
        <>
          <UnitField {...props} label={say(language, messages.unit)} />
          <NameField {...props} label={say(language, messages.newName)} />
        </>
      )
    case 'move':
      return (
        <>
          <UnitField {...props} label={say(language, messages.unit)} />
          <PlaceField {...props} />
        </>
      )
    case 'new':
      return (
        <>
          <KindField {...props} />
          <NameField {...props} label={say(language, messages.name)} />
          <PlaceField {...props} />
        </>
      )
    case 'merge':
      return <MergeFields {...props} />
    case 'split':
      return <SplitFields {...props} />
    case 'end':
      return (
        <>
          <UnitField {...props} label={say(language, messages.endUnit)} />
          <SelectField
            language={language}
            id="arvtagare"
            label={say(language, messages.heir)}
            hint={say(language, messages.heirHint)}
            value={first(props, 'arvtagare')}
            options={unitOptions(language, props.places, say(language, messages.noHeir))}
          />
        </>
      )
  }
}

function first({ values }: FieldsProps, field: string): string {
  return values(field)[0] ?? ''
}

function UnitField({ label, ...props }: FieldsProps & { label: string }) {
  const { language, units, faults } = props
  return (
    <SelectField
      language={language}
      id="enhet"
      label={label}
      value={first(props, 'enhet')}
      error={faults.enhet}
      options={unitOptions(language, units, say(language, messages.chooseUnit))}
    />
  )
}

function NameField({ label, ...props }: FieldsProps & { label: string }) {
  return (
    <TextField
      language={props.language}
      id="namn"
      label={label}
      autoComplete="off"
      value={first(props, 'namn')}
      error={props.faults.namn}
    />
  )
}

function KindField(props: FieldsProps) {
  const { language } = props
  return (
    <SelectField
      language={language}
      id="slag"
      label={say(language, messages.kind)}
      value={first(props, 'slag')}
      options={unitKinds.map((kind) => ({ value: kind, label: say(language, kindWords[kind]) }))}
    />
  )
}

function PlaceField(props: FieldsProps) {
  const { language, places } = props
  return (
    <SelectField
      language={language}
      id="under"
      label={say(language, messages.underNow)}
      value={first(props, 'under')}
      options={unitOptions(language, places)}
    />
  )
}

function MergeFields(props: FieldsProps) {
  const { language, units, values, faults } = props
  return (
    <>
      <div className="below-5">
        <ChoiceGroup
          language={language}
          id="enheter"
          kind="multi"
          legend={say(language, messages.mergeUnits)}
          headingLevel={null}
          chosen={values('enheter')}
          error={faults.enheter}
          options={unitOptions(language, units, null)}
        />
      </div>
      <NameField {...props} label={say(language, messages.mergeName)} />
      <KindField {...props} />
      <PlaceField {...props} />
    </>
  )
}

function SplitFields(props: FieldsProps) {
  const { language, faults } = props
  const parts = Array.from({ length: mostParts }, (_, index) => index + 1)
  const called = (n: number) => first(props, `namn${n}`) || say(language, messages.splitName, { n })
  return (
    <>
      <UnitField {...props} label={say(language, messages.splitUnit)} />
      {parts.map((n) => (
        <TextField
          key={n}
          language={language}
          id={`namn${n}`}
          label={say(language, messages.splitName, { n })}
          autoComplete="off"
          optional={n > 2}
          value={first(props, `namn${n}`)}
          error={faults[`namn${n}`]}
        />
      ))}
      <div className="above-5">
        <ChoiceGroup
          language={language}
          id="rest"
          kind="single"
          legend={say(language, messages.splitRest)}
          headingLevel={null}
          help={say(language, messages.splitRestHelp)}
          chosen={[first(props, 'rest') || '1']}
          row={false}
          options={parts.map((n) => ({ value: String(n), label: called(n) }))}
        />
      </div>
    </>
  )
}
