import { type ProblemCode, problemTable } from '../../../platform/problem/index.ts'
import { secrecyGrounds } from '../../../platform/register/index.ts'
import type { Schema } from './field-schema.ts'

const codes = Object.entries(problemTable) as [ProblemCode, (typeof problemTable)[ProblemCode]][]
const string: Schema = { type: 'string' }
const anyValue: Schema = { type: ['string', 'number', 'boolean', 'null'] }
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

function object(properties: Readonly<Record<string, Schema>>, more: Schema = {}): Schema {
  return { type: 'object', required: Object.keys(properties), properties, ...more }
}

const fault = object({
  field: { type: 'string', description: 'Fältet, eller tomt för helheten.' },
  message: { type: 'string', description: 'Vad som är fel och vad man gör åt det.' },
})

const problem = {
  type: { type: 'string', const: 'about:blank' },
  title: string,
  status: { type: 'integer' },
  code: {
    type: 'string',
    enum: codes.map(([code]) => code),
    description: codes.map(([code, { status, title }]) => `\`${code}\` (${status}) ${title.sv}`).join(', '),
  },
  detail: string,
  instance: { type: 'string', description: 'Hänvisning till loggen.' },
  faults: { type: 'array', items: fault, description: 'Allt som är fel, inte bara det första.' },
} satisfies Record<string, Schema>

const conflict = object({
  field: string,
  yours: { ...anyValue, description: 'Det som skickades.' },
  theirs: { ...anyValue, description: 'Det som posten har nu.' },
  theirName: { type: ['string', 'null'], description: 'Namnet på den post som det nu hänvisar till.' },
  changedBy: { type: ['string', 'null'] },
  changedAt: { type: ['string', 'null'], format: 'date-time' },
})

/** What is the same for every register. */
export const sharedSchemas: Readonly<Record<string, Schema>> = {
  Problem: object(problem, { description: 'Ett fel, enligt RFC 9457.' }),
  Conflict: object(
    {
      ...problem,
      version: { type: 'integer', description: 'Versionen nu.' },
      conflicts: { type: 'array', items: conflict },
    },
    { description: 'Någon annan har ändrat posten under tiden. Båda värdena står här, och inget av dem är borttaget.' },
  ),
  Saved: object({ id: { type: 'string', format: 'uuid' }, version: { type: 'integer' } }),
  Secrecy: {
    type: 'object',
    description: 'Fält till sekretessgrund där posten säger annat än registret. `open` är att ingen grund gäller.',
    additionalProperties: {
      type: 'string',
      enum: [...Object.keys(secrecyGrounds), 'open', ''],
      description: Object.entries(secrecyGrounds)
        .map(([ground, label]) => `\`${ground}\` ${label.sv}`)
        .join(', '),
    },
  },
  Change: object({
    version: { type: 'integer' },
    changedAt: { type: 'string', format: 'date-time' },
    changedBy: { type: 'string', description: 'Namnet på den som ändrade.' },
    cause: {
      type: ['string', 'null'],
      description: 'Vad som gjorde ändringen, om det inte var ett formulär: `key:NAMN`, `import:ID`, `bulk` …',
    },
    changes: {
      type: 'object',
      description: 'Fält till värdet före och efter. En hänvisning står med namn.',
      additionalProperties: { type: 'array', minItems: 2, maxItems: 2 },
    },
  }),
}
