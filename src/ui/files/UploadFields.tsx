import { acceptedEndings, largestFile } from '../../platform/files/index.ts'
import { formatSize, type Language, say } from '../../platform/i18n/index.ts'
import { Confirm } from '../Confirm.tsx'
import { FileField } from '../FileField.tsx'
import { messages } from './messages.ts'

interface UploadFieldsProps {
  language: Language
  /** Whoever adds it has said before that nothing security-classified is entered. */
  pledged: boolean
  /** The id and name of the field; `fil` where none is given. */
  id?: string
  label?: string
  optional?: boolean
  error?: string | undefined
  pledgeError?: string | undefined
  /** The form has come back: a browser keeps no file that was chosen. */
  again?: boolean
}

/** A file to add to what a form is about, and the pledge before the first. Its form is `multipart/form-data`. */
export function UploadFields({ language, pledged, id = 'fil', error, pledgeError, again, ...more }: UploadFieldsProps) {
  const taken = say(language, messages.taken, { most: formatSize(language, largestFile) })
  return (
    <>
      <FileField
        language={language}
        id={id}
        label={more.label ?? say(language, messages.file)}
        hint={again && error === undefined ? `${say(language, messages.again)} ${taken}` : taken}
        accept={acceptedEndings}
        optional={more.optional}
        error={error}
      />
      {pledged ? (
        <p className="quiet">{say(language, messages.pledgedBefore)}</p>
      ) : (
        <Confirm id="bekrafta" label={say(language, messages.pledge)} error={pledgeError ?? null} />
      )}
    </>
  )
}
