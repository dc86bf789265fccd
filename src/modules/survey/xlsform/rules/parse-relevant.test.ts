import { describe, expect, test } from 'vitest'
import { printExpression } from '../../rules/expression/print-expression.ts'
import type { QuestionType } from '../../rules/questionnaire.ts'
import { type Known, parseRelevant } from './parse-relevant.ts'

const types: Readonly<Record<string, QuestionType>> = { one: 'single', many: 'multi', year: 'number', free: 'text' }
const questionOf = (name: string): Known | undefined => {
  const type = types[name]
  return type && { type, optionOf: (option) => (option === 'other' ? 'annat' : option) }
}

/** `@one` for the `$\{one}` of XLSForm, and `@(one)` for the same with spaces. */
const xpath = (text: string) => text.replace(/@\((\w+)\)/g, '$\u007b $1 }').replace(/@(\w+)/g, '$\u007b$1}')

function said(source: string): string {
  const relevant = parseRelevant(xpath(source), questionOf)
  return relevant.ok ? printExpression(relevant.value) : relevant.message.en
}

describe('a condition', () => {
  test.each([
    ["@one = 'ja'", 'one = ja'],
    ['@(one)="ja"', 'one = ja'],
    ['@one = 1', 'one = 1'],
    ["'ja' = @one", 'one = ja'],
    ["@one != 'ja'", 'not one = ja'],
    ["not(@one != 'ja')", 'one = ja'],
    ["selected(@one, 'ja')", 'one = ja'],
    ["selected(@many, 'a')", 'many includes a'],
    ["not(selected(@many, 'other'))", 'not many includes annat'],
    ['@year >= 2010', 'year >= 2010'],
    ['2020 > @year', 'year < 2020'],
    ['@year != 5', 'not year = 5'],
    ["@year = '5'", 'year = 5'],
    ['@year = -0.5', 'year = -0.5'],
    ["@one='a' or @one='b' and @year<3", 'one = a or one = b and year < 3'],
    ["(@one='a' or @one='b') and not(@year<3)", '(one = a or one = b) and not year < 3'],
    ["@ny = 'x'", 'ny = x'],
    ['@one = ’ja’', 'one = ja'],
  ])('%s is %s', (source, expected) => {
    expect(said(source)).toBe(expected)
  })

  test.each([
    ["@one = ''", 'empty'],
    ["@many = 'a'", 'several answers'],
    ['@one = @year', 'compares one with year'],
    ['count-selected(@many) > 2', 'count-selected()'],
    ['string-length(@free) > 2', 'string-length()'],
    ['@year + 1 > 3', 'has + where'],
    ['true()', 'true()'],
    ["@one = 'a' AND @one = 'b'", 'has AND where'],
    ['@year < 3 < 4', 'two comparisons in a row'],
    ["(@one = 'a'", 'ends too early'],
    ["@one = 'a')", 'has ) where'],
    ['@one', 'ends too early'],
    ['. = 3', 'has . where'],
    ["../one = 'a'", 'has . where'],
    ['selected(@many, @one)', 'has one where'],
    ["@year > 'två'", 'is a number'],
    ["@year = '5.0'", 'is a number'],
    ['', 'ends too early'],
    [`${'('.repeat(2000)}`, 'too many parentheses'],
  ])('%s is refused, with what it has', (source, why) => {
    expect(parseRelevant(xpath(source), questionOf).ok).toBe(false)
    expect(said(source)).toContain(why)
  })
})
