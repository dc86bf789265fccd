import { type Field, type Register, registerOf, secrecyGrounds } from '../../../platform/register/index.ts'

/** JSON Schema 2020-12, as OpenAPI 3.1 has it. */
export type Schema = Readonly<Record<string, unknown>>

/** What a field of a record is, with its words in Swedish. */
export function fieldSchema(field: Field): Schema {
  const described = [field.label.sv, field.help?.sv, choicesOf(field), secrecyOf(field)].filter((part) => part)
  return {
    ...typeOf(field),
    description: `${described.map((part) => part?.replace(/[.?!]$/, '')).join('. ')}.`,
    ...(field.computed && { readOnly: true }),
  }
}

function typeOf(field: Field): Schema {
  const orNull = (type: string) => (field.required ? type : [type, 'null'])
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return {
        type: orNull('string'),
        maxLength: field.max,
        ...(field.form === 'email' && { format: 'email' }),
      }
    case 'date':
      return { type: orNull('string'), format: 'date' }
    case 'number':
      return { type: orNull('integer'), minimum: field.min, maximum: field.max }
    case 'flag':
      return { type: orNull('boolean') }
    case 'choice':
      return { type: orNull('string'), enum: [...Object.keys(field.options), ...(field.required ? [] : [null])] }
    case 'reference':
      return { type: orNull('string'), format: 'uuid' }
  }
}

function choicesOf(field: Field): string | undefined {
  if (field.kind === 'choice') {
    const words = Object.entries(field.options).map(([value, label]) => `\`${value}\` ${label.sv}`)
    return words.join(', ')
  }
  if (field.kind !== 'reference') return undefined
  const target = registerOf(field.to)
  return `Id för en post i ${target === undefined ? field.to : `registret ${target.words.title.sv} (\`${target.table}\`)`}`
}

function secrecyOf({ secrecy }: Field): string | undefined {
  return secrecy === undefined ? undefined : `Hemligt från början: ${secrecyGrounds[secrecy].sv}`
}

/** Every field of a register, or those that somebody fills in. */
export function fieldSchemas(register: Register, which: 'every' | 'filled-in'): Readonly<Record<string, Schema>> {
  const fields = [...register.fields].filter(([, field]) => which === 'every' || !field.computed)
  return Object.fromEntries(fields.map(([name, field]) => [name, fieldSchema(field)]))
}
