import type { Question, QuestionType } from '../../survey/index.ts'
import type { OptionFields, QuestionFields } from '../rules/change/operation.ts'
import { type FormFields, wordsOf } from './form-fields.ts'

/** The fields of a question as they stand in its form: everything is text. */
export interface QuestionValues {
  readonly id: string
  readonly type: QuestionType
  readonly text: { readonly sv: string; readonly en: string }
  readonly help: { readonly sv: string; readonly en: string }
  readonly options: readonly ItemValues[]
  readonly rows: readonly ItemValues[]
}

export interface ItemValues {
  readonly from: number | null
  readonly id: string
  readonly sv: string
  readonly en: string
  readonly exclusive: boolean
  readonly other: boolean
}

const emptyItem: ItemValues = { from: null, id: '', sv: '', en: '', exclusive: false, other: false }

export const emptyQuestion: QuestionValues = {
  id: '',
  type: 'single',
  text: { sv: '', en: '' },
  help: { sv: '', en: '' },
  options: [],
  rows: [],
}

/** English that is the same as the Swedish because there is none is shown as none. */
export function valuesOf(question: Question, lacksEnglish: (what: string, sv: string) => boolean): QuestionValues {
  const words = (what: string, text: { sv: string; en: string } | null) =>
    text === null ? { sv: '', en: '' } : { sv: text.sv, en: lacksEnglish(what, text.sv) ? '' : text.en }
  return {
    id: question.id,
    type: question.type,
    text: words('text', question.text),
    help: words('help', question.help),
    options: question.options.map(({ id, label, exclusive, other }, from) => ({
      from,
      id,
      ...words('option', label),
      exclusive,
      other,
    })),
    rows: question.rows.map(({ id, label }, from) => ({ ...emptyItem, from, id, ...words('row', label) })),
  }
}

const types: readonly QuestionType[] = ['single', 'multi', 'matrix', 'number', 'text']

/** What a form holds. Lines that are new and empty are left out. */
export function readQuestionForm(fields: FormFields): QuestionValues {
  const items = (list: string) =>
    [...new Set(fields.entries.flatMap(([name]) => new RegExp(`^${list}\\.(\\d{1,4})\\.`).exec(name)?.[1] ?? []))]
      .map((index): ItemValues => {
        const at = `${list}.${index}`
        const from = fields(`${at}.from`)
        return {
          from: /^\d{1,4}$/.test(from) ? Number(from) : null,
          id: fields(`${at}.id`),
          sv: fields(`${at}.sv`),
          en: fields(`${at}.en`),
          exclusive: fields(`${at}.exclusive`) === 'ja',
          other: fields(`${at}.other`) === 'ja',
        }
      })
      .filter(({ from, id, sv, en }) => from !== null || id !== '' || sv !== '' || en !== '')
  return {
    id: fields('id'),
    type: types.find((type) => type === fields('type')) ?? 'single',
    text: plain(wordsOf(fields, 'text')),
    help: plain(wordsOf(fields, 'help')),
    options: items('options'),
    rows: items('rows'),
  }
}

const plain = ({ sv, en }: { sv: string; en: string | null }) => ({ sv, en: en ?? '' })
const asWords = ({ sv, en }: { sv: string; en: string }) => ({ sv, en: en === '' ? null : en })

/** What is to be saved of it. */
export function asFields(values: QuestionValues): QuestionFields {
  const { id, type, text, help, options, rows } = values
  const item = ({ from, id, sv, en }: ItemValues) => ({
    from,
    id: id === '' ? null : id,
    sv,
    en: en === '' ? null : en,
  })
  return {
    id: id === '' ? null : id,
    type,
    text: asWords(text),
    help: help.sv === '' && help.en === '' ? null : asWords(help),
    options: options.map(
      (option): OptionFields => ({ ...item(option), exclusive: option.exclusive, other: option.other }),
    ),
    rows: rows.map(item),
  }
}

/** What a button beside an item does to its list: `options:2:up`, `rows:0:remove`, `options:1:copy`; or what was dragged: `rows:3:to:0`. */
export function withPressed(values: QuestionValues, pressed: string): QuestionValues {
  const [list, at = '', what, place] = pressed.split(':')
  if (list !== 'options' && list !== 'rows') return values
  const index = Number(at)
  const items = [...values[list]]
  const item = items[index]
  if (item === undefined) return values
  if (what === 'remove') items.splice(index, 1)
  else if (what === 'to') {
    items.splice(index, 1)
    items.splice(Number(place), 0, item)
  } else if (what === 'copy') items.splice(index + 1, 0, { ...item, from: null, id: '' })
  else if (what === 'up' && index > 0) items.splice(index - 1, 2, item, items[index - 1] as ItemValues)
  else if (what === 'down' && index < items.length - 1) items.splice(index, 2, items[index + 1] as ItemValues, item)
  return { ...values, [list]: items }
}

/** Where the page is to stand after it. */
export function placeAfter(pressed: string): string {
  const [list, at = '0', what, place] = pressed.split(':')
  if (list !== 'options' && list !== 'rows') return ''
  if (what === 'to') return `#${list}-${Number(place)}`
  const index = Math.max(0, Number(at) + (what === 'up' ? -1 : what === 'down' || what === 'copy' ? 1 : 0))
  return what === 'more' ? `#${list}-ny` : `#${list}-${what === 'remove' ? Math.max(0, index - 1) : index}`
}
