import { element, writeXml, type XmlElement } from '../xml.ts'
import { type Graph, type Name, namespaces, type Value } from './graph.ts'

/** A graph as RDF/XML, which is what Sveriges dataportal takes in. Source: W3C, "RDF 1.1 XML Syntax". */
export function writeRdfXml(graph: Graph): string {
  const prefixes = Object.entries(namespaces).map(([prefix, iri]) => [`xmlns:${prefix}`, iri])
  return writeXml(
    element(
      'rdf:RDF',
      Object.fromEntries(prefixes),
      graph.map(({ iri, type, properties }) =>
        element(
          type,
          { 'rdf:about': iri },
          properties.flatMap(([property, values]) => values.map((value) => said(property, value))),
        ),
      ),
    ),
  )
}

function said(property: Name, value: Value): XmlElement {
  if ('iri' in value) return element(property, { 'rdf:resource': value.iri })
  if ('type' in value) return element(property, { 'rdf:datatype': namespaces.xsd + value.type.slice(4) }, value.text)
  return element(property, { 'xml:lang': value.language ?? null }, value.text)
}
