import type { Text } from '../catalogue/catalogue.ts'
import type { JsonNode } from './open-json.ts'

/**
 * What a control says: the prose of its statement and of the items in it, in order, on lines of their own. Guidance and other parts are
 * left out. A parameter is shown by its label: `{{ insert: param, ac-1_prm_1 }}` becomes [its label].
 */
export function proseOf(control: JsonNode, report: (message: Text) => void): string {
  const labels = new Map(
    control.list('params', report).map((param) => [param.get('id').asText(), param.get('label').asText()]),
  )
  const lines: string[] = []
  const collect = (part: JsonNode, depth: number): void => {
    const prose = part.get('prose').asText().trim()
    if (prose !== '') lines.push(prose)
    if (depth < 10) for (const inner of part.list('parts', report)) collect(inner, depth + 1)
  }
  for (const part of control.list('parts', report)) {
    if (part.get('name').asText() === 'statement') collect(part, 0)
  }
  return lines.join('\n').replace(/\{\{\s*insert:\s*param,\s*([^\s}]+)\s*\}\}/g, (_, id: string) => {
    const label = labels.get(id)
    return `[${label === undefined || label === '' ? id : label}]`
  })
}
