import {
  type Field,
  fieldOf,
  levelParameter,
  myself,
  nothing,
  overdue,
  type Register,
} from '../../../platform/register/index.ts'
import { addressOf, type Endpoint, endpoints } from './endpoints.ts'
import { fieldSchemas, type Schema } from './field-schema.ts'
import { ref, sharedSchemas } from './shared-schemas.ts'

/** The description of every register for programs (OpenAPI 3.1), made from the declarations. */
export function describeApi(registers: readonly Register[], version: string, baseUrl: string): Schema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Lägesbild',
      version,
      description:
        'Kommunens register för informationssäkerhet. Ett program frågar med en nyckel, som görs på sidan Nycklar för andra program, och får aldrig göra mer än den som gjorde nyckeln.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: baseUrl }],
    security: [{ key: [] }],
    tags: registers.map(({ table, words }) => ({ name: table, description: words.title.sv })),
    paths: Object.fromEntries(registers.flatMap(pathsOf)),
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'Nyckeln, som börjar med lagesbild_.' },
      },
      schemas: { ...sharedSchemas, ...Object.fromEntries(registers.flatMap(schemasOf)) },
    },
  }
}

function pathsOf(register: Register): [string, Schema][] {
  return [...Map.groupBy(endpoints, ({ path }) => path)].map(([path, each]) => [
    `${addressOf(register)}${path}`,
    {
      ...(path.includes('{id}') && {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
      }),
      ...Object.fromEntries(each.map((endpoint) => [endpoint.method.toLowerCase(), operationOf(register, endpoint)])),
    },
  ])
}

function operationOf(register: Register, endpoint: Endpoint): Schema {
  const { operation, does } = endpoint
  const sends = operation === 'create' || operation === 'change'
  return {
    operationId: `${register.table}-${operation}`,
    tags: [register.table],
    summary: does.sv,
    ...(operation === 'list' && { parameters: listParameters(register) }),
    ...(operation === 'change' && {
      parameters: [
        {
          name: 'If-Match',
          in: 'header',
          description: 'Versionen som lästes. Den kan också stå som version i det som skickas.',
          schema: { type: 'string' },
        },
      ],
    }),
    ...(sends && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: ref(`${register.table}-${operation}`) } },
      },
    }),
    responses: {
      [operation === 'create' ? '201' : '200']: {
        description: does.sv,
        content: { 'application/json': { schema: answerOf(register, endpoint) } },
      },
      ...(operation === 'change' && {
        '409': {
          description: 'Någon annan har ändrat posten under tiden.',
          content: { 'application/problem+json': { schema: ref('Conflict') } },
        },
      }),
      default: {
        description: 'Det gick inte.',
        content: { 'application/problem+json': { schema: ref('Problem') } },
      },
    },
  }
}

function answerOf(register: Register, { operation }: Endpoint): Schema {
  const list = (of: Schema): Schema => ({ type: 'array', items: of })
  switch (operation) {
    case 'list':
      return {
        type: 'object',
        required: ['records', 'matched', 'total', 'page', 'pages', 'next'],
        properties: {
          records: list(ref(register.table)),
          matched: { type: 'integer', description: 'Hur många som stämmer, på alla sidor.' },
          total: { type: 'integer', description: 'Hur många som inte är avslutade.' },
          page: { type: 'integer' },
          pages: { type: 'integer' },
          next: { type: ['string', 'null'], description: 'Adressen till nästa sida.' },
        },
      }
    case 'read':
      return ref(register.table)
    case 'history':
      return { type: 'object', required: ['history'], properties: { history: list(ref('Change')) } }
    default:
      return ref('Saved')
  }
}

function schemasOf(register: Register): [string, Schema][] {
  const { table, words } = register
  const filledIn = fieldSchemas(register, 'filled-in')
  const required = [...register.fields].filter(([, field]) => field.required && !field.computed).map(([name]) => name)
  const every = fieldSchemas(register, 'every')
  const sent = (fields: Schema) => ({ type: 'object', additionalProperties: false, properties: filledIn, ...fields })
  return [
    [
      table,
      {
        type: 'object',
        description: `En post i ${words.title.sv}.`,
        required: ['id', 'version', 'endedAt', 'fields', 'names', 'secrecy'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          version: { type: 'integer' },
          endedAt: { type: ['string', 'null'], description: 'När den avslutades.' },
          fields: { type: 'object', properties: every, required: Object.keys(every) },
          names: {
            type: 'object',
            description: 'Namnen på de poster som den hänvisar till.',
            additionalProperties: { type: ['string', 'null'] },
          },
          secrecy: ref('Secrecy'),
        },
      },
    ],
    [
      `${table}-create`,
      {
        type: 'object',
        additionalProperties: false,
        required: ['fields'],
        properties: { fields: sent({ required }), secrecy: ref('Secrecy') },
      },
    ],
    [
      `${table}-change`,
      {
        type: 'object',
        additionalProperties: false,
        required: ['fields'],
        properties: {
          fields: sent({ description: 'De fält som ändras. Övriga lämnas som de är.' }),
          secrecy: ref('Secrecy'),
          version: { type: 'integer', minimum: 1, description: 'Versionen som lästes.' },
        },
      },
    ],
  ]
}

function listParameters(register: Register): Schema[] {
  const query = (name: string, description: string, schema: Schema = { type: 'string' }) => ({
    name,
    in: 'query',
    description,
    schema,
  })
  const sorts = [...register.fields.keys()].flatMap((name) => [name, `-${name}`])
  return [
    query('q', 'Ord som alla ska finnas i posten.'),
    ...register.list.filters.map((name) => {
      const field = fieldOf(register, name)
      return query(name, `${field.label.sv}: ${filterWords(field)}`)
    }),
    ...(register.levels
      ? [query(levelParameter, `${register.levels.label.sv}: minst den här nivån, eller \`${nothing}\` för ingen.`)]
      : []),
    query('sort', 'Fältet som det sorteras efter, med minus först för omvänt.', { type: 'string', enum: sorts }),
    query('sida', 'Sidan, från 1. En sida har 50 poster.', { type: 'integer', minimum: 1 }),
    query('avslutade', 'De avslutade i stället för de andra.', { type: 'string', enum: ['ja'] }),
  ]
}

function filterWords(field: Field): string {
  const none = `\`${nothing}\` för tomt.`
  switch (field.kind) {
    case 'choice':
      return `${Object.entries(field.options)
        .map(([value, label]) => `\`${value}\` ${label.sv}`)
        .join(', ')}, ${none}`
    case 'flag':
      return `\`ja\`, \`nej\`, ${none}`
    case 'date':
      return `\`${overdue}\`, ett antal dagar från i dag, \`fore:2026-12-31\`, \`efter:2026-12-31\`, ${none}`
    case 'number':
      return `minst så mycket, ${none}`
    case 'reference':
      return `postens id, ${field.to === 'person' ? `\`${myself}\` för den som frågar, ` : ''}${none}`
    default:
      return `precis den här texten, ${none}`
  }
}
