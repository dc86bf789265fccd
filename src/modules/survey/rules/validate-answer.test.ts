import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerTo, questionnaires } from '../../../../test/arbitraries/questionnaires.ts'
import type { Question, QuestionType } from './questionnaire.ts'
import { validateAnswer } from './validate-answer.ts'

function question(type: QuestionType): Question {
  const label = (sv: string) => ({ sv, en: sv })
  const options = [
    { id: 'a', label: label('A'), exclusive: false, other: false },
    { id: 'b', label: label('Annat'), exclusive: false, other: true },
    { id: 'none', label: label('Inget'), exclusive: type === 'multi', other: false },
  ]
  return {
    id: 'q',
    section: 's',
    type,
    text: label('Fråga?'),
    help: null,
    options: type === 'number' || type === 'text' ? [] : options,
    rows:
      type === 'matrix'
        ? [
            { id: 'r', label: label('R') },
            { id: 'type', label: label('S') },
          ]
        : [],
    base: null,
    baseSource: null,
    figure: null,
  }
}

/** The value, or the parts and English words of the faults. */
function validate(type: QuestionType, value: unknown): unknown {
  const validated = validateAnswer(question(type), value)
  return validated.ok ? validated.value : validated.faults.map(({ part, message }) => `${part}: ${message.en}`)
}

describe('validateAnswer', () => {
  it.each([
    ['single', 'a', { type: 'single', option: 'a' }],
    ['single', ['a'], { type: 'single', option: 'a' }],
    [
      'single',
      { option: 'b', texts: { b: ' egen\r\ntext ' } },
      { type: 'single', option: 'b', texts: { b: 'egen\ntext' } },
    ],
    ['single', { option: 'a', texts: { b: '  ' } }, { type: 'single', option: 'a' }],
    ['multi', 'a', { type: 'multi', options: ['a'] }],
    ['multi', ['b', 'a', 'b'], { type: 'multi', options: ['a', 'b'] }],
    ['multi', { type: 'multi', options: ['none'] }, { type: 'multi', options: ['none'] }],
    ['matrix', { r: 'a' }, { type: 'matrix', rows: { r: 'a' } }],
    ['matrix', { type: 'matrix', rows: { type: 'b' } }, { type: 'matrix', rows: { type: 'b' } }],
    ['number', ' 12 345,5 ', { type: 'number', value: 12345.5 }],
    ['number', '12\u202f345', { type: 'number', value: 12345 }],
    ['number', '1\u00a0000\u2009000', { type: 'number', value: 1_000_000 }],
    ['number', '\u22123.25', { type: 'number', value: -3.25 }],
    ['number', { type: 'number', value: 0 }, { type: 'number', value: 0 }],
    ['text', { text: ' hej ' }, { type: 'text', text: 'hej' }],
  ] as const)('keeps a %s answer given as %j', (type, value, expected) => {
    expect(validate(type, value)).toEqual(expected)
  })

  it.each([
    ['single', ''],
    ['single', null],
    ['single', undefined],
    ['single', { option: '' }],
    ['multi', []],
    ['multi', ['']],
    ['multi', { options: [], texts: { b: '' } }],
    ['matrix', {}],
    ['matrix', { r: '' }],
    ['number', '  '],
    ['number', { value: null }],
    ['text', ' \n '],
  ] as const)('takes a %s given as %j for no answer', (type, value) => {
    expect(validate(type, value)).toBeNull()
  })

  it.each([
    ['single', 'x', ['null: The question has no option x. Choose one of its options.']],
    ['single', 7, ['null: The answer has the wrong form for the question. Reload the page and answer again.']],
    ['single', ['a', 'b'], ['null: Choose only one option.']],
    [
      'single',
      { type: 'multi', options: ['a'] },
      ['null: The answer has the wrong form for the question. Reload the page and answer again.'],
    ],
    [
      'single',
      { option: 'a', texts: { b: 'x' } },
      ['b: You wrote a text for “Annat” but did not choose it. Choose the option or remove the text.'],
    ],
    [
      'single',
      { texts: { b: 'x' } },
      ['b: You wrote a text for “Annat” but did not choose it. Choose the option or remove the text.'],
    ],
    ['single', { option: 'a', texts: { a: 'x' } }, ['a: “A” takes no text of its own. Remove the text.']],
    ['multi', ['a', 'none'], ['none: “Inget” cannot be chosen together with anything else. Remove it or the others.']],
    [
      'multi',
      ['a', 'x', 'constructor'],
      [
        'null: The question has no option x. Choose one of its options.',
        'null: The question has no option constructor. Choose one of its options.',
      ],
    ],
    ['matrix', 'a', ['null: The answer has the wrong form for the question. Reload the page and answer again.']],
    [
      'matrix',
      { r: 'x', s: 'a' },
      ['null: The question has no row s.', 'r: The question has no option x. Choose one of its options.'],
    ],
    ['number', 'tolv', ['null: Write a number in digits, such as 12 or 3.5.']],
    ['number', '1 2', ['null: Write a number in digits, such as 12 or 3.5.']],
    ['number', Number.POSITIVE_INFINITY, ['null: Write a number in digits, such as 12 or 3.5.']],
    ['number', Number.NaN, ['null: Write a number in digits, such as 12 or 3.5.']],
    ['text', 'a\0b', ['null: The text holds characters that cannot be saved. Paste it without formatting.']],
    ['text', 'å'.repeat(20_001), ['null: The text is longer than 20,000 characters. Shorten it.']],
    ['text', ['a'], ['null: The answer has the wrong form for the question. Reload the page and answer again.']],
  ] as const)('refuses a %s answer given as %j', (type, value, faults) => {
    expect(validate(type, value)).toEqual(faults)
  })

  it('keeps the longest text allowed', () => {
    expect(validate('text', 'å'.repeat(20_000))).toEqual({ type: 'text', text: 'å'.repeat(20_000) })
  })

  it('takes its own answers back unchanged, also through JSON', () => {
    const cases = questionnaires(1).chain(({ questions: [only] }) =>
      only ? fc.tuple(fc.constant(only), answerTo(only)) : fc.constant(null),
    )
    fc.assert(
      fc.property(cases, (pair) => {
        if (pair === null) return
        const [asked, answer] = pair
        expect(validateAnswer(asked, JSON.parse(JSON.stringify(answer)))).toEqual({ ok: true, value: answer })
      }),
    )
  })

  it('never throws, whatever JSON is sent', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<QuestionType>('single', 'multi', 'matrix', 'number', 'text'),
        fc.jsonValue(),
        (type, value) => {
          const validated = validateAnswer(question(type), value)
          if (!validated.ok) expect(validated.faults.length).toBeGreaterThan(0)
        },
      ),
    )
  })
})
