import { breakdownName, groupName, type Result } from '../../../../analysis/index.ts'
import { findNearest } from '../../../../survey/index.ts'
import { type Figure, type FigureGroup, isAbsent } from '../figures/figure.ts'
import { participationWord } from '../figures/figure-words.ts'
import type { FigureMap, ReportMaterial } from '../material.ts'
import { messages } from './resolve-messages.ts'
import type { Placeholder, TextFault } from './tree.ts'

/** The figure that a reference means, or what is wrong with it and what it is likely to have meant. */
export function resolvePlaceholder(placeholder: Placeholder, material: ReportMaterial): Figure | TextFault {
  const { path, filter, place, source } = placeholder
  const fault = (message: TextFault['message']): TextFault => ({ ...place, message })
  const [first = ''] = path
  const question = material.question(first)
  if (question === null && first !== participationWord) {
    const known = [...material.questionnaire.questions.map(({ id }) => id), participationWord]
    return fault(messages.unknownQuestion(first, findNearest(first, known)))
  }
  if (question === null && filter.length > 0) return fault(messages.participationByGroup)
  let figures: FigureMap = question === null ? material.participation : material.figuresOf(first)
  if (filter.length > 0) {
    const group = findGroup(filter, material)
    if ('sv' in group) return fault(group)
    figures = material.figuresIn(first, group)
  }
  const found = figures.get(path.join('.'))
  if (found === undefined) return fault(unknownPath(path, figures))
  if (isAbsent(found)) return fault(messages.absent[found.why](source))
  return found
}

function unknownPath([first = '', ...rest]: readonly string[], figures: FigureMap): TextFault['message'] {
  const known = [...figures.keys()].map((path) => path.slice(first.length + 1)).filter((path) => path !== '')
  if (rest.length === 0) return messages.onlyQuestion(first, known.slice(0, 4))
  const asked = rest.join('.')
  return messages.unknownFigure(first, asked, findNearest(asked, known))
}

/** The group that a filter means: its columns in any order, its values by id or by name. */
function findGroup(filter: Placeholder['filter'], material: ReportMaterial): FigureGroup | TextFault['message'] {
  const asked = filter.map(({ by }) => by).join(',')
  const orders = filter.length === 2 ? [filter, filter.toReversed()] : [filter]
  for (const order of orders) {
    const by = order.map((part) => part.by).join(',')
    const breakdown = material.breakdown(by)
    if (breakdown)
      return groupOf(
        breakdown,
        by,
        order.map(({ value }) => value),
        material,
      )
  }
  const known = material.data.breakdowns.flatMap(({ breakdown }) => (breakdown ? [breakdown.by] : []))
  return messages.unknownBreakdown(asked, findNearest(asked, known), known)
}

function groupOf(
  { breakdown }: Result,
  by: string,
  values: readonly string[],
  { language, questionnaire }: ReportMaterial,
): FigureGroup | TextFault['message'] {
  const groups = breakdown?.groups ?? []
  const asked = values.map(normal)
  for (const group of groups) {
    const names = [group.id, group.label.sv, group.label.en, groupName(group, language)].map((name) =>
      partsOf(name, asked.length),
    )
    if (asked.every((value, place) => names.some((parts) => parts[place] === value)))
      return { by, id: group.id, label: groupName(group, language) }
  }
  const written = values.join(', ')
  const near = findNearest(
    written,
    groups.map((group) => groupName(group, language)),
  )
  return messages.unknownGroup(written, breakdownName(by, questionnaire, language), near)
}

function partsOf(name: string, count: number): string[] {
  return count === 1 ? [normal(name)] : name.split(',').map(normal)
}

function normal(text: string): string {
  return text.normalize('NFC').replaceAll('\u00a0', ' ').trim().toLocaleLowerCase('sv')
}
