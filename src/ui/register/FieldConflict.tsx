import type { Language } from '../../platform/i18n/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { type Change, type Choosable, type Field, readValue } from '../../platform/register/index.ts'
import { Conflict } from '../Conflict.tsx'
import { messages } from './messages.ts'
import { wordsOf } from './write-value.ts'

interface FieldConflictProps {
  language: Language
  name: string
  field: Field
  conflict: Change
  /** As it was written. */
  mine: string
  /** As the record has it now. */
  theirs: string
  theirName: string | null
  choosable: readonly Choosable[]
  time: string
}

/** Two values of a field: what somebody else has saved, and what was written meanwhile. */
export function FieldConflict(props: FieldConflictProps) {
  const { language, name, field, conflict, mine, theirs, theirName, choosable, time } = props
  const words = (written: string, known: string | null) => {
    const read = readValue(field, written)
    const value = read.ok ? read.value : written
    const named = known ?? choosable.find(({ id }) => id === written)?.name ?? null
    return [wordsOf(language, field, value, named) ?? say(language, messages.empty)]
  }
  return (
    <Conflict
      language={language}
      question={name}
      label={say(language, field.label)}
      headingLevel={3}
      of="value"
      theirs={{ name: conflict.changedBy, time, answer: words(theirs, theirName) }}
      mine={{ time, answer: words(mine, null) }}
    />
  )
}
