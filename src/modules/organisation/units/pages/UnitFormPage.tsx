import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { errorsOf } from '../../../../ui/PersonFields.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { kindWords, messages } from '../messages.ts'
import type { WrittenUnit } from '../rules/read-unit.ts'
import { type Unit, unitKinds } from '../rules/unit.ts'
import { unitOptions, unitPath } from './unit-words.ts'

/** The ids of the fields, in the order of the page. */
export const unitFieldIds = { kind: 'slag', name: 'namn', parent: 'under', since: 'sedan' } as const

export type UnitFormFaults = Readonly<Partial<Record<string, string>>>

interface UnitFormPageProps {
  frame: Framing
  /** The units that it may belong under. */
  units: readonly Unit[]
  /** The unit that is changed, with what the form is saved on top of; null for a new one. */
  changed: { readonly unit: Unit; readonly version: number } | null
  written: WrittenUnit
  faults: UnitFormFaults
  /** As somebody else has saved it meanwhile. */
  stale: Unit | null
}

/** A new unit, or what an existing one is called and where it belongs from today. */
export function UnitFormPage({ frame, units, changed, written, faults, stale }: UnitFormPageProps) {
  const { language } = frame
  const title = changed
    ? say(language, messages.changeTitle, { name: changed.unit.name })
    : say(language, messages.newUnit)
  const crumb = changed ? (
    <a href={unitPath(changed.unit.id)}>{changed.unit.name}</a>
  ) : (
    <a href="/organisation">{say(language, messages.organisation)}</a>
  )
  return (
    <WorkFrame {...frame} errors={Object.keys(faults).length > 0}>
      <ErrorSummary language={language} errors={errorsOf(unitFieldIds, faults)} />
      {stale !== null && <Stale language={language} units={units} unit={stale} />}
      <PageHead crumb={crumb} title={title} {...(changed ? { lead: say(language, messages.changeLead) } : {})} />
      <form method="post" action={changed ? `${unitPath(changed.unit.id)}/andra` : '/organisation/ny'} noValidate>
        {changed && <input type="hidden" name="version" value={changed.version} />}
        <UnitFields {...{ language, units, written, faults }} />
        {changed === null && (
          <TextField
            language={language}
            id={unitFieldIds.since}
            type="date"
            width="medium"
            label={say(language, messages.since)}
            hint={say(language, messages.sinceHint)}
            optional
            value={written.since}
            error={faults.since}
          />
        )}
        <div className="actions above-5">
          <Button>{say(language, changed ? messages.save : messages.add)}</Button>
        </div>
      </form>
    </WorkFrame>
  )
}

interface UnitFieldsProps {
  language: Language
  units: readonly Unit[]
  written: Omit<WrittenUnit, 'since'>
  faults: UnitFormFaults
}

function UnitFields({ language, units, written, faults }: UnitFieldsProps) {
  return (
    <>
      <SelectField
        language={language}
        id={unitFieldIds.kind}
        label={say(language, messages.kind)}
        value={written.kind}
        error={faults.kind}
        options={unitKinds.map((value) => ({ value, label: say(language, kindWords[value]) }))}
      />
      <TextField
        language={language}
        id={unitFieldIds.name}
        label={say(language, messages.name)}
        hint={say(language, messages.nameHint)}
        autoComplete="off"
        value={written.name}
        error={faults.name}
      />
      <SelectField
        language={language}
        id={unitFieldIds.parent}
        label={say(language, messages.parent)}
        value={written.parent}
        error={faults.parent}
        options={unitOptions(language, units)}
      />
    </>
  )
}

function Stale({ language, units, unit }: { language: Language; units: readonly Unit[]; unit: Unit }) {
  const parent = units.find(({ id }) => id === unit.parent)?.name ?? say(language, messages.top)
  const kind = say(language, kindWords[unit.kind])
  return (
    <div className="below-5">
      <Notice kind="warning" live title={say(language, messages.changedTitle)}>
        <p>{say(language, messages.changedText, { name: unit.name, kind, parent })}</p>
      </Notice>
    </div>
  )
}
