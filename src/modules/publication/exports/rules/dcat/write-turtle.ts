import { type Graph, namespaces, type Value } from './graph.ts'

/** A graph as Turtle. Source: W3C, "RDF 1.1 Turtle". */
export function writeTurtle(graph: Graph): string {
  const prefixes = Object.entries(namespaces).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`)
  const described = graph.map(({ iri, type, properties }) => {
    const said = properties
      .filter(([, values]) => values.length > 0)
      .map(([property, values]) => `  ${property} ${values.map(written).join(', ')}`)
    return `<${iri}> a ${[type, ...said].join(' ;\n')} .`
  })
  return `${[...prefixes, '', described.join('\n\n')].join('\n')}\n`
}

function written(value: Value): string {
  if ('iri' in value) return `<${value.iri}>`
  const text = `"${value.text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}"`
  if ('type' in value) return `${text}^^${value.type}`
  return value.language ? `${text}@${value.language}` : text
}
