import { formatTime, type Language, say } from '../../platform/i18n/index.ts'
import {
  type Change,
  type FoundForm,
  fieldOf,
  type Register,
  type Section as RegisterSection,
  type SecrecyGround,
  secrecyGrounds,
} from '../../platform/register/index.ts'
import { Button } from '../Button.tsx'
import { ButtonLink } from '../ButtonLink.tsx'
import { Details } from '../Details.tsx'
import { ErrorSummary } from '../ErrorSummary.tsx'
import type { Framing } from '../frame/maker.ts'
import { WorkFrame } from '../frame/WorkFrame.tsx'
import { Notice } from '../Notice.tsx'
import { PageHead } from '../PageHead.tsx'
import { Section } from '../Section.tsx'
import { SelectField } from '../SelectField.tsx'
import { FieldConflict } from './FieldConflict.tsx'
import { FieldControl } from './FieldControl.tsx'
import { messages } from './messages.ts'
import { nameOf } from './RecordTable.tsx'
import { writtenOf } from './write-value.ts'

/** What is in a form: as the record has it, or as it was sent. */
export interface WrittenForm {
  /** null for a new one. */
  readonly version: number | null
  /** What the form was opened of, once others have saved since; and the fields where one of two values has been chosen. */
  readonly opened?: { readonly version: number; readonly chosen: readonly string[] }
  readonly fields: Readonly<Record<string, string>>
  readonly secrecy: Readonly<Record<string, string>>
}

interface FormPageProps {
  frame: Framing
  register: Register
  found: FoundForm
  written: WrittenForm
  /** By field; '' for the whole. */
  faults: Readonly<Record<string, string>>
  /** What somebody else has changed since the form was opened, by field. */
  conflicts: ReadonlyMap<string, Change>
}

/** The form of a record, new or known. */
export function FormPage({ frame, register, found, written, faults, conflicts }: FormPageProps) {
  const { language } = frame
  const { record } = found
  const { path, words } = register
  const address = record === null ? path : `${path}/${record.id}`
  const errors = [...register.fields.keys()].flatMap((name) => {
    const message = faults[name]
    return message === undefined ? [] : [{ id: `falt-${name}`, message }]
  })
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={
          record === null ? (
            <a href={path}>{say(language, words.title)}</a>
          ) : (
            <a href={address}>{nameOf(register, record)}</a>
          )
        }
        title={
          record === null
            ? say(language, words.add)
            : say(language, messages.changing, { name: nameOf(register, record) })
        }
      />
      {conflicts.size > 0 && (
        <Notice kind="warning" live title={say(language, messages.conflictTitle)}>
          <p>{say(language, messages.conflictLead)}</p>
        </Notice>
      )}
      <form method="post" action={record === null ? `${path}/ny` : `${address}/andra`} noValidate>
        {/* The first button of a form is what Enter presses: it saves, and does not search */}
        {Object.keys(found.sought).length > 0 && <button type="submit" hidden />}
        {written.version !== null && <input type="hidden" name="version" value={written.version} />}
        {written.opened && <input type="hidden" name="oppnad" value={written.opened.version} />}
        {written.opened?.chosen.map((name) => (
          <input key={name} type="hidden" name="vald" value={name} />
        ))}
        {register.sections.map((section) => (
          <FormSection key={section.id} {...{ language, register, section, found, written, faults, conflicts }} />
        ))}
        <SecrecyFields language={language} register={register} written={written} />
        <p className="actions above-6">
          <Button>{say(language, messages.save)}</Button>
          <ButtonLink href={address} variant="secondary">
            {say(language, messages.back)}
          </ButtonLink>
        </p>
      </form>
    </WorkFrame>
  )
}

interface FormSectionProps extends Omit<FormPageProps, 'frame'> {
  language: Language
  section: RegisterSection<string>
}

/** A section's fields. One for records of another kind is folded, and opens where something is in it. */
function FormSection({ language, register, section, found, written, faults, conflicts }: FormSectionProps) {
  const names = section.fields.filter((name) => !fieldOf(register, name).computed)
  if (names.length === 0) return null
  const fields = names.map((name) => {
    const field = fieldOf(register, name)
    const conflict = conflicts.get(name)
    return (
      <div key={name}>
        {conflict && (
          <FieldConflict
            {...{ language, field, name, conflict }}
            mine={written.fields[name] ?? ''}
            theirs={found.record === null ? '' : writtenOf(field, found.record.values[name] ?? null)}
            theirName={found.record?.names[name] ?? null}
            choosable={found.choosable[name] ?? []}
            time={formatTime(language, new Date(conflict.changedAt))}
          />
        )}
        <FieldControl
          {...{ language, name, field }}
          written={written.fields[name] ?? ''}
          choosable={found.choosable[name] ?? []}
          sought={found.sought[name]}
          action={found.record === null ? `${register.path}/ny` : `${register.path}/${found.record.id}/andra`}
          error={faults[name]}
        />
      </div>
    )
  })
  const title = say(language, section.title)
  const { when } = section
  if (when !== undefined && !when.is.includes(written.fields[when.field] ?? '')) {
    const open = names.some((name) => (written.fields[name] ?? '') !== '' || faults[name] !== undefined)
    return (
      <div className="folded">
        <Details summary={title} open={open}>
          <div className="form-fields">{fields}</div>
        </Details>
      </div>
    )
  }
  return (
    <Section id={section.id} title={title}>
      <div className="form-fields">{fields}</div>
    </Section>
  )
}

/** The ground of each field that has one from the start, or has been given one: to be changed where it does not hold. */
function SecrecyFields(props: { language: Language; register: Register; written: WrittenForm }) {
  const { language, register, written } = props
  const names = [...register.fields].filter(([name, field]) => field.secrecy !== undefined || written.secrecy[name])
  if (names.length === 0) return null
  return (
    <div className="folded">
      <Details
        summary={say(language, messages.secrecy)}
        open={Object.values(written.secrecy).some((ground) => ground !== '')}
      >
        <p className="quiet">{say(language, messages.secrecyLead)}</p>
        <div className="form-fields">
          {names.map(([name, field]) => (
            <SelectField
              key={name}
              language={language}
              id={`sekretess-${name}`}
              name={`sekretess.${name}`}
              label={say(language, field.label)}
              value={written.secrecy[name] ?? ''}
              options={[
                {
                  value: '',
                  label: say(language, messages.secrecyFromStart, { ground: groundWords(language, field.secrecy) }),
                },
                ...Object.entries(secrecyGrounds).map(([value, label]) => ({ value, label: say(language, label) })),
                { value: 'open', label: say(language, messages.open) },
              ]}
            />
          ))}
        </div>
      </Details>
    </div>
  )
}

function groundWords(language: Language, ground: SecrecyGround | undefined): string {
  return say(language, ground === undefined ? messages.open : secrecyGrounds[ground])
}
