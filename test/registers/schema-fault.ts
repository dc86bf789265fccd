import { z } from 'zod'

type Json = Record<string, unknown>

/** What of an answer is not as an OpenAPI description says, as zod reads its JSON Schema; null where all is. */
export function schemaFault(
  description: Json,
  { method, path, status }: { method: string; path: string; status: number },
  value: unknown,
): string | null {
  const plain = path.replace(/\?.*$/, '')
  const paths = Object.entries(description.paths as Json)
  const found = paths.find(([each]) => new RegExp(`^${each.replace('{id}', '[^/]+')}$`).test(plain))?.[1] as Json
  // There is no such address: it is answered as any problem is
  const responses = (found?.[method.toLowerCase()] as Json | undefined)?.responses as Json | undefined
  const response = (responses?.[status] ?? responses?.default) as Json | undefined
  const [content] = Object.values((response?.content ?? {}) as Json) as Json[]
  const read = readerOf(description, (content?.schema ?? { $ref: '#/components/schemas/Problem' }) as Json)
  const parsed = read.safeParse(value)
  return parsed.success ? null : `${method} ${path} ${status}: ${z.prettifyError(parsed.error)}`
}

/** What zod makes of a schema of a description. */
export function readerOf(description: Json, schema: Json): z.ZodType {
  const local = (part: unknown) => JSON.parse(JSON.stringify(part).replaceAll('#/components/schemas/', '#/$defs/'))
  const { schemas } = description.components as { schemas: Json }
  return z.fromJSONSchema({ ...local(schema), $defs: local(schemas) })
}
