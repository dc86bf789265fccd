import type { Questionnaire } from '../../../survey/index.ts'
import { messages } from './change-messages.ts'
import { freeId, makeId } from './make-id.ts'
import type { OptionFields, QuestionFields, RowFields, Words } from './operation.ts'
import { Refusal, type Refused } from './refusal.ts'

const pattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/
const reserved = new Set(['and', 'or', 'not', 'includes', 'respondent', 'status'])

/** A question with everything of it in place: ids that were left to be made, and nothing that its type has no room for. */
export interface WholeQuestion extends QuestionFields {
  readonly id: string
  readonly options: readonly (OptionFields & { readonly id: string })[]
  readonly rows: readonly (RowFields & { readonly id: string })[]
}

/** What is wrong with an id, or null. */
function idFault(id: string, taken: ReadonlySet<string>, words = true): Refused['message'] | null {
  if (!pattern.test(id)) return messages.malformedId
  if (words && reserved.has(id)) return messages.reservedId
  return taken.has(id) ? messages.takenId(id) : null
}

/** @throws Refusal with everything that is wrong; fields are named as in the form */
export function checkQuestion(
  questionnaire: Questionnaire,
  fields: QuestionFields,
  self: string | null,
): WholeQuestion {
  const refused: Refused[] = []
  const taken = new Set(questionnaire.questions.flatMap(({ id }) => (id === self ? [] : [id])))
  if (fields.text.sv === '') refused.push({ field: 'text.sv', message: messages.textMissing })
  if (fields.help !== null && fields.help.sv === '') refused.push({ field: 'help.sv', message: messages.helpMissing })
  const id = fields.id ?? makeId(fields.text.sv, taken)
  const fault = idFault(id, taken)
  if (fault !== null) refused.push({ field: 'id', message: fault })
  const takesOptions = fields.type === 'single' || fields.type === 'multi' || fields.type === 'matrix'
  const options = takesOptions ? named(fields.options, 'options', messages.optionMissing, refused) : []
  const rows = fields.type === 'matrix' ? named(fields.rows, 'rows', messages.rowMissing, refused) : []
  if (refused.length > 0) throw new Refusal(refused)
  return {
    ...fields,
    id,
    options: options.map((option) => ({
      ...option,
      exclusive: option.exclusive && fields.type === 'multi',
      other: option.other && fields.type !== 'matrix',
    })),
    rows,
  }
}

/** The items with their ids, those that had none made of their texts. */
function named<Item extends RowFields>(
  items: readonly Item[],
  list: string,
  missing: Refused['message'],
  refused: Refused[],
): (Item & { id: string })[] {
  const taken = new Set<string>()
  const given = new Set(items.flatMap(({ id }) => (id === null ? [] : [id])))
  return items.map((item, index) => {
    if (item.sv === '') refused.push({ field: `${list}.${index}.sv`, message: missing })
    const id = item.id ?? makeId(item.sv, [...given, ...taken])
    const fault = idFault(id, taken, false)
    if (fault !== null) refused.push({ field: `${list}.${index}.id`, message: fault })
    taken.add(id)
    return { ...item, id }
  })
}

/** @throws Refusal */
export function checkTitle(title: Words, id: string | null, taken: ReadonlySet<string>): string {
  const refused: Refused[] = []
  if (title.sv === '') refused.push({ field: 'title.sv', message: messages.textMissing })
  const whole = id ?? freeId(makeId(title.sv, taken), taken)
  const fault = idFault(whole, taken, false)
  if (fault !== null) refused.push({ field: 'id', message: fault })
  if (refused.length > 0) throw new Refusal(refused)
  return whole
}
