import { say } from '../../platform/i18n/index.ts'
import { type Choices, changedInBulk, fieldOf, type Register } from '../../platform/register/index.ts'
import { Button } from '../Button.tsx'
import { ButtonLink } from '../ButtonLink.tsx'
import type { Framing } from '../frame/maker.ts'
import { WorkFrame } from '../frame/WorkFrame.tsx'
import { PageHead } from '../PageHead.tsx'
import { SelectField } from '../SelectField.tsx'
import { FieldControl } from './FieldControl.tsx'
import { messages } from './messages.ts'

interface BulkPageProps {
  frame: Framing
  register: Register
  choices: Choices
  ids: readonly string[]
  /** The field that is changed; null until it is chosen. */
  field: string | null
  written: string
  error: string | undefined
}

/** The same value for many records: first what is changed, then to what. */
export function BulkPage({ frame, register, choices, ids, field, written, error }: BulkPageProps) {
  const { language } = frame
  const { path, words } = register
  return (
    <WorkFrame {...frame} errors={error !== undefined}>
      <PageHead
        crumb={<a href={path}>{say(language, words.title)}</a>}
        title={say(language, messages.bulkTitle, { count: ids.length })}
      />
      <form method="post" action={`${path}/andra-flera`} noValidate>
        {field !== null && choices.sought[field] && <button type="submit" hidden />}
        <input type="hidden" name="gor" value="andra" />
        {ids.map((id) => (
          <input key={id} type="hidden" name="rad" value={id} />
        ))}
        {field === null ? (
          <SelectField
            language={language}
            id="vad"
            label={say(language, messages.bulkField)}
            options={changedInBulk(register).map((name) => ({
              value: name,
              label: say(language, fieldOf(register, name).label),
            }))}
          />
        ) : (
          <>
            <input type="hidden" name="vad" value={field} />
            <FieldControl
              language={language}
              name={field}
              field={fieldOf(register, field)}
              written={written}
              choosable={choices.choosable[field] ?? []}
              sought={choices.sought[field]}
              action={`${path}/andra-flera`}
              error={error}
            />
          </>
        )}
        <p className="actions above-4">
          <Button>
            {field === null
              ? say(language, messages.bulkNext)
              : say(language, messages.bulkSave, { count: ids.length })}
          </Button>
          <ButtonLink href={path} variant="secondary">
            {say(language, messages.backToList)}
          </ButtonLink>
        </p>
      </form>
    </WorkFrame>
  )
}
