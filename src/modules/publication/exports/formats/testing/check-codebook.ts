import { SaxesParser } from 'saxes'
import { codebookRules } from './codebook-rules.ts'

interface Found {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Found[]
  text: string
}

/** Reads a document. @throws when it is not well-formed XML */
export function readXml(xml: string): Found {
  const root: Found = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const found: Found = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(found)
    open.push(found)
  })
  parser.on('text', (text) => {
    const current = open.at(-1)
    if (current) current.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return root.children[0] ?? root
}

/** Every element under one, itself first. */
export function allIn(found: Found): Found[] {
  return [found, ...found.children.flatMap(allIn)]
}

/** What breaks the rules of DDI Codebook 2.5 that are said in `codebookRules`; nothing when all is well. */
export function checkCodebook(xml: string): string[] {
  const all = allIn(readXml(xml))
  const ids = all.flatMap(({ attributes }) => (attributes.ID === undefined ? [] : [attributes.ID]))
  const known = new Set(ids)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} stands twice`)
  const odd = ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id)).map((id) => `${id} is no id`)
  return [...twice, ...odd, ...all.flatMap((found) => checkElement(found, known))]
}

function checkElement({ name, attributes, children, text }: Found, ids: ReadonlySet<string>): string[] {
  const rule = codebookRules[name]
  if (!rule) return [`${name} is not an element that we know of`]
  const faults: string[] = []
  const names = children.map((child) => child.name)
  if (rule.mixed) {
    const allowed = new Set((rule.children ?? '').split(' ').map((one) => one.replace(/[?*+]$/, '')))
    faults.push(...names.filter((one) => !allowed.has(one)).map((one) => `${name} holds ${one}`))
  } else if (rule.children === undefined) {
    if (names.length > 0) faults.push(`${name} holds ${names.join(' ')}`)
    if (text.trim() === '') faults.push(`${name} is empty`)
  } else {
    const order = rule.children.replace(/([\w]+)([?*+]?) ?/g, (_, one, many) => `(?:${one} )${many}`)
    if (!new RegExp(`^${order}$`).test(names.map((one) => `${one} `).join(''))) {
      faults.push(`${name} holds ${names.join(' ')}, not ${rule.children}`)
    }
    if (text.trim() !== '') faults.push(`${name} holds the text ${text.trim()}`)
  }
  for (const required of rule.required ?? []) if (!(required in attributes)) faults.push(`${name} lacks ${required}`)
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'ID' || key === 'xml:lang') continue
    const kind = rule.attributes?.[key]
    if (kind === undefined) faults.push(`${name} has the attribute ${key}`)
    else if (Array.isArray(kind) && !kind.includes(value)) faults.push(`${key} of ${name} is ${value}`)
    else if (kind === 'ids') {
      const unknown = value.split(' ').filter((id) => !ids.has(id))
      if (unknown.length > 0) faults.push(`${key} of ${name} refers to ${unknown.join(', ')}`)
    }
  }
  return faults
}
