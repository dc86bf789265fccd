import type { Fault } from '../../../survey/index.ts'
import { type Aspect, aspects, type Requirement, type RequirementScope, scopes } from '../catalogue/catalogue.ts'
import { messages } from './import-messages.ts'
import {
  fallback,
  idForm,
  imported,
  inBoth,
  longestText,
  longestTitle,
  mostRequirements,
  type ReadCatalogue,
} from './imported.ts'
import { type JsonNode, openJson } from './open-json.ts'
import { proseOf } from './oscal-prose.ts'

/** NIST SP 800-53 as JSON takes some ten megabytes. */
const largestFile = 20_000_000
const mostFaults = 200
const deepest = 10

/** Models of OSCAL beside catalog, by their outermost key. */
const otherModels = [
  'profile',
  'component-definition',
  'system-security-plan',
  'assessment-plan',
  'assessment-results',
  'plan-of-action-and-milestones',
  'mapping-collection',
]

type Draft = Omit<Requirement, 'id' | 'source' | 'settings'>

/**
 * Reads a catalogue from OSCAL (catalog, JSON, version 1). Each outermost group is a theme; controls in groups within it, and enhancements
 * of controls, are requirements of that theme. Withdrawn controls are left out. Our own properties, where they stand: `aspect` (may be
 * repeated), `level` (1–3), `scope` (organisation, unit, system) and `minutes`.
 * Source: https://pages.nist.gov/OSCAL/reference/latest/catalog/json-reference/
 *
 * @param id the catalogue's id in the municipality
 * @returns the catalogue, or every fault with its place in the file as a path
 */
export function readOscal(source: string, file: string, id: string): ReadCatalogue {
  const faults: Fault[] = []
  let dropped = 0
  const report = (message: Fault['message']) => {
    if (faults.length < mostFaults) faults.push({ file, line: 0, column: 0, message })
    else dropped += 1
  }
  const root = openJson(source, largestFile, report)
  const other = otherModels.find((model) => root?.has(model))
  if (root && other !== undefined) report(messages.otherOscal(other))
  else if (root && !root.get('catalog').isObject()) report(messages.notOscal)
  if (root === null || faults.length > 0) return { ok: false, faults }

  const catalog = root.get('catalog')
  const title = catalog.get('metadata').text('title', longestTitle, report)
  const seen = new Map<string, string>()
  let count = 0

  const readControl = (node: JsonNode, into: Draft[], depth: number): void => {
    if (depth > deepest) {
      report(messages.tooDeep(node.path))
      return
    }
    if (propsOf(node).some(({ name, value }) => name === 'status' && value.toLowerCase() === 'withdrawn')) return
    count += 1
    const number = node.text('id', 80, report)
    if (number !== '' && !idForm.test(number)) report(messages.idForm(`${node.path}.id`, number))
    const first = seen.get(number)
    if (number !== '' && first !== undefined) report(messages.idTwice(`${node.path}.id`, number, first))
    seen.set(number, `${node.path}.id`)
    const name = node.text('title', longestTitle, report)
    const says = proseOf(node, report)
    if (says.length > longestText) report(messages.tooLong(`${node.path}.parts`, longestText))
    into.push({ number, title: inBoth(name), says: inBoth(says === '' ? name : says), ...ownProps(node, report) })
    for (const enhancement of node.list('controls', report)) readControl(enhancement, into, depth + 1)
  }
  const readGroup = (node: JsonNode, into: Draft[], depth: number): void => {
    if (depth > deepest) {
      report(messages.tooDeep(node.path))
      return
    }
    for (const control of node.list('controls', report)) readControl(control, into, depth + 1)
    for (const group of node.list('groups', report)) readGroup(group, into, depth + 1)
  }

  const themes = catalog.list('groups', report).map((group, index) => {
    const requirements: Draft[] = []
    const name = group.text('title', longestTitle, report)
    readGroup(group, requirements, 1)
    return { id: `tema-${index + 1}`, title: inBoth(name), requirements }
  })
  const loose: Draft[] = []
  for (const control of catalog.list('controls', report)) readControl(control, loose, 1)
  themes.push({ id: 'tema-0', title: inBoth(title), requirements: loose })

  if (count > mostRequirements) report(messages.tooMany(count, mostRequirements))
  if (count === 0 && faults.length === 0) report(messages.noRequirements)
  if (faults.length > 0) {
    if (dropped > 0) faults.push({ file, line: 0, column: 0, message: messages.moreFaults(dropped) })
    return { ok: false, faults }
  }
  const version = catalog.get('metadata').get('version').asText()
  return { ok: true, value: imported({ id, title, about: version === '' ? title : `${title}, ${version}` }, themes) }
}

/** The title that a catalogue has in its metadata; '' where it has none that can be read. */
export function titleOfOscal(source: string): string {
  const root = openJson(source, largestFile, () => {})
  return root?.get('catalog').get('metadata').get('title').asText().trim().slice(0, 200) ?? ''
}

function propsOf(node: JsonNode): readonly { readonly name: string; readonly value: string; readonly path: string }[] {
  return node
    .list('props', () => {})
    .map((prop) => ({ name: prop.get('name').asText(), value: prop.get('value').asText(), path: `${prop.path}.value` }))
}

/** What our own properties say of a control. */
function ownProps(
  node: JsonNode,
  report: (message: Fault['message']) => void,
): Pick<Draft, 'aspects' | 'from' | 'at' | 'minutes'> {
  const found: Aspect[] = []
  let from: number = fallback.from
  let at: RequirementScope = fallback.at
  let minutes: number | null = null
  for (const { name, value, path } of propsOf(node)) {
    if (name === 'aspect') {
      const aspect = aspects.find((known) => known === value)
      if (aspect) found.push(aspect)
      else report(messages.unknownValue(path, value, aspects.join(', ')))
    } else if (name === 'level') {
      if (/^[123]$/.test(value)) from = Number(value)
      else report(messages.unknownValue(path, value, '1, 2, 3'))
    } else if (name === 'scope') {
      const scope = scopes.find((known) => known === value)
      if (scope) at = scope
      else report(messages.unknownValue(path, value, scopes.join(', ')))
    } else if (name === 'minutes') {
      if (/^\d{1,5}$/.test(value)) minutes = Number(value)
      else report(messages.minutesForm(value))
    }
  }
  return { aspects: found.length === 0 ? fallback.aspects : [...new Set(found)], from, at, minutes }
}
