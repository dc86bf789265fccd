import { legalText } from './legal-text.ts'

/** An element of XML: a name, attributes and what is in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number | null>>
  readonly children: readonly (XmlElement | string)[]
}

/** What can be given as a child: nothing is left out. */
type Given = XmlElement | string | number | null | readonly Given[]

/** An element. Attributes and children that are null are left out. */
export function element(name: string, attributes: XmlElement['attributes'], ...children: readonly Given[]): XmlElement {
  return { name, attributes, children: flatten(children) }
}

function flatten(given: readonly Given[]): (XmlElement | string)[] {
  return given.flatMap((child): (XmlElement | string)[] => {
    if (child === null) return []
    if (typeof child === 'string') return child === '' ? [] : [child]
    if (typeof child === 'number') return [`${child}`]
    return isList(child) ? flatten(child) : [child]
  })
}

function isList(child: XmlElement | readonly Given[]): child is readonly Given[] {
  return Array.isArray(child)
}

/** A whole document in UTF-8, one element a line where an element holds only elements. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`
}

function written({ name, attributes, children }: XmlElement, indent: string): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== null)
  const start = [name, ...given.map(([key, value]) => `${key}="${escaped(`${value}`)}"`)].join(' ')
  if (children.length === 0) return `${indent}<${start}/>`
  if (children.some((child) => typeof child === 'string')) {
    const content = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child, '')))
    return `${indent}<${start}>${content.join('')}</${name}>`
  }
  const lines = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child, `${indent}  `)))
  return `${indent}<${start}>\n${lines.join('\n')}\n${indent}</${name}>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

function escaped(text: string): string {
  return legalText(text).replace(/[&<>"\r]/g, (character) => entities[character] ?? character)
}
