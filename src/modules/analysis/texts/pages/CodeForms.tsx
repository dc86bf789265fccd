import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import type { Code } from '../rules/code-book.ts'
import { messages } from './code-book-messages.ts'

/** The words of a code as a form sent them, and what was wrong with them. */
export interface WordsForm {
  /** Id of the code, or 'ny'. */
  readonly code: string
  readonly sv: string
  readonly en: string
  readonly description: string
  readonly position: string
  /** `id` is the field's in the page. */
  readonly errors: ReadonlyArray<{ readonly id: string; readonly message: string }>
}

interface CodeFormsProps {
  language: Language
  code: Code
  others: readonly Code[]
  path: string
  /** How many answers one has given it, in words. */
  count: string
  refused: WordsForm | null
}

/** One code with what can be done to it. */
export function CodeForms({ language, code, others, path, count, refused }: CodeFormsProps) {
  const { id, name, description, version } = code
  const action = `${path}/${id}`
  return (
    <article className="text-record" id={`kod-${id}`} aria-labelledby={`kod-${id}-namn`}>
      <header>
        <h3 id={`kod-${id}-namn`}>{name[language]}</h3>
        <span className="quiet size-s">{count}</span>
      </header>
      {description !== '' && <p className="written-text">{description}</p>}
      <Details summary={say(language, messages.change, { name: name[language] })} open={refused !== null}>
        <form className="texts-narrow" method="post" action={action}>
          <input type="hidden" name="version" value={version} />
          <WordsFields language={language} prefix={id} form={refused} code={code} />
          <p className="actions">
            <Button variant="secondary" size="sm" name="gor" value="andra">
              {say(language, messages.save)}
            </Button>
          </p>
        </form>
        {others.length > 0 && (
          <form className="texts-narrow above-5" method="post" action={action}>
            <input type="hidden" name="version" value={version} />
            <SelectField
              language={language}
              id={`${id}-till`}
              name="till"
              label={say(language, messages.mergeInto)}
              hint={say(language, messages.mergeHint)}
              options={others.map((other) => ({ value: other.id, label: other.name[language] }))}
            />
            <p className="actions">
              <Button variant="secondary" size="sm" name="gor" value="slaihop">
                {say(language, messages.merge)}
              </Button>
            </p>
          </form>
        )}
        <form className="texts-narrow above-5" method="post" action={action}>
          <input type="hidden" name="version" value={version} />
          <p className="quiet size-s">{say(language, messages.endHint)}</p>
          <p className="actions">
            <Button variant="secondary" size="sm" name="gor" value="avsluta">
              {say(language, messages.end)}
            </Button>
          </p>
        </form>
      </Details>
    </article>
  )
}

interface WordsFieldsProps {
  language: Language
  /** Makes the ids of the fields unique in the page. */
  prefix: string
  form: WordsForm | null
  /** null for a new code, which stands last. */
  code: Code | null
}

/** The fields of a code's words, with what was sent where it was refused. */
export function WordsFields({ language, prefix, form, code }: WordsFieldsProps) {
  const en = code && code.name.en !== code.name.sv ? code.name.en : ''
  const errorOf = (field: string) => {
    const error = form?.errors.find(({ id }) => id === `${prefix}-${field}`)
    return error && { error: error.message }
  }
  return (
    <>
      <TextField
        language={language}
        id={`${prefix}-sv`}
        name="sv"
        label={say(language, messages.nameSv)}
        value={form?.sv ?? code?.name.sv ?? ''}
        maxLength={120}
        {...errorOf('sv')}
      />
      <TextField
        language={language}
        id={`${prefix}-en`}
        name="en"
        label={say(language, messages.nameEn)}
        hint={say(language, messages.nameEnHint)}
        optional
        value={form?.en ?? en}
        maxLength={120}
        {...errorOf('en')}
      />
      <TextArea
        language={language}
        id={`${prefix}-beskrivning`}
        name="beskrivning"
        label={say(language, messages.description)}
        hint={say(language, messages.descriptionHint)}
        optional
        rows={2}
        value={form?.description ?? code?.description ?? ''}
        {...errorOf('beskrivning')}
      />
      {code && (
        <TextField
          language={language}
          id={`${prefix}-plats`}
          name="plats"
          label={say(language, messages.place)}
          width="short"
          value={form?.position ?? `${code.position}`}
          {...errorOf('plats')}
        />
      )}
    </>
  )
}
