/** Namespaces by the prefix that we write them with. */
export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** A name with its prefix: `dcat:Dataset`. */
export type Name = `${keyof typeof namespaces}:${string}`

export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: 'sv' | 'en' }
  | { readonly text: string; readonly type: 'xsd:date' }

/** Something that is described: its address, what it is, and what is said of it. No blank nodes, which portals do not take in. */
export interface Described {
  readonly iri: string
  readonly type: Name
  readonly properties: readonly (readonly [property: Name, values: readonly Value[]])[]
}

export type Graph = readonly Described[]
