import type { Language, Text } from '../../../../survey/index.ts'
import type { MissingReason, Variable } from '../variable.ts'
import { element, type XmlElement } from '../xml.ts'
import type { Statistics } from './statistics.ts'

const languages: readonly Language[] = ['sv', 'en']

/** The same element in both languages. */
export function inBoth(name: string, text: Text, attributes: XmlElement['attributes'] = {}): XmlElement[] {
  return languages.map((language) => element(name, { ...attributes, 'xml:lang': language }, text[language]))
}

/** The id of a variable in the document; the variable's own name is unique. */
export function variableId({ name }: Variable): string {
  return `V_${name}`
}

/** A variable of a file, if there is one, with its question, who was asked, its codes and what is counted of them. Elements in the order of the schema. */
export function buildVariable(variable: Variable, statistics: Statistics, file: string | null): XmlElement {
  const { name, type, measure, label, values, missing, base } = variable
  const coded = values.length > 0
  return element(
    'var',
    {
      ID: variableId(variable),
      name,
      files: file,
      intrvl: measure === 'scale' ? 'contin' : 'discrete',
      nature: measure === 'scale' ? 'ratio' : 'nominal',
      representationType: coded ? 'code' : type === 'text' ? 'text' : 'numeric',
    },
    inBoth('labl', label),
    question(variable),
    coded
      ? element(
          'valrng',
          {},
          values.map(({ code }) => element('item', { VALUE: code })),
        )
      : null,
    missing.length > 0
      ? element(
          'invalrng',
          {},
          missing.map(({ code }) => element('item', { VALUE: code })),
        )
      : null,
    base ? inBoth('universe', base, { clusion: 'I' }) : null,
    summaries(variable, statistics),
    values.map(({ code, label }) =>
      element('catgry', {}, element('catValu', {}, code), inBoth('labl', label), frequency(variable, code, statistics)),
    ),
    missing.map(({ code, label, reason }) =>
      element(
        'catgry',
        { missing: 'Y', missType: missTypes[reason] },
        element('catValu', {}, code),
        inBoth('labl', label),
        frequency(variable, code, statistics),
      ),
    ),
    element('varFormat', { type: type === 'text' ? 'character' : 'numeric', schema: 'other' }),
  )
}

const missTypes: Readonly<Record<MissingReason, string>> = {
  not_reached: 'not reached',
  not_routed: 'inap.',
  unanswered: 'no answer',
  out_of_route: 'out of route',
  no_response: 'unit nonresponse',
}

function question({ question }: Variable): XmlElement | null {
  if (!question) return null
  const responseDomainType = { single: 'code', multi: 'multiple', matrix: 'code', number: 'numeric', text: 'text' }[
    question.type
  ]
  return element(
    'qstn',
    { responseDomainType },
    inBoth('qstnLit', question.text),
    question.help ? inBoth('ivuInstr', question.help) : null,
  )
}

function summaries(variable: Variable, statistics: Statistics): XmlElement[] {
  const counts = statistics.counts(variable)
  const summary = variable.measure === 'scale' ? statistics.summary(variable) : null
  const told: [string, number | undefined][] = [
    ['vald', counts?.valid],
    ['invd', counts?.invalid],
    ['min', summary?.min],
    ['max', summary?.max],
    ['mean', summary?.mean],
    ['medn', summary?.median],
  ]
  return told.flatMap(([type, value]) => (value === undefined ? [] : [element('sumStat', { type }, value)]))
}

function frequency(variable: Variable, code: number, statistics: Statistics): XmlElement | null {
  const count = statistics.frequency(variable, code)
  return count === null ? null : element('catStat', { type: 'freq' }, count)
}
