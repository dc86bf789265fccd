import { describe, expect, test } from 'vitest'
import { readXlsform } from './read-xlsform.ts'
import { changeParts, makeForm, makeWorkbook, type Rows } from './testing/make-form.ts'

const choices: Rows = [
  ['list_name', 'name', 'label::Svenska (sv)', 'label::English (en)'],
  ['ja_nej', 'ja', 'Ja', 'Yes'],
  ['ja_nej', 'nej', 'Nej', 'No'],
  ['skal', 'tid', 'Tid', 'Time'],
  ['skal', 'pengar', 'Pengar', null],
]

/** `@a` for the `$\{a}` of XLSForm. */
const when = (text: string) => text.replace(/@(\w+)/g, '$\u007b$1}')

async function imported(form: Promise<Uint8Array> | Uint8Array, file = 'form.xlsx') {
  const read = readXlsform(await form, file)
  if (!read.ok) throw new Error(read.faults.map(({ message }) => message.en).join('\n'))
  return read.value
}

async function faultsOf(form: Promise<Uint8Array> | Uint8Array, language: 'sv' | 'en' = 'en'): Promise<string[]> {
  const read = readXlsform(await form, 'form.xlsx')
  return read.ok ? [] : read.faults.map(({ message }) => message[language])
}

describe('a form of the standard', () => {
  test('becomes the questions that a person would write', async () => {
    const { questionnaire, yaml, notes } = await imported(
      makeWorkbook({
        survey: [
          ['type', 'name', 'label::Svenska (sv)', 'label::English (en)', 'hint::Svenska (sv)', 'relevant'],
          ['begin_group', 'styrning', 'Styrning', 'Governance', null, null],
          ['select_one ja_nej', 'policy', 'Har ni en policy?', 'Is there a policy?', 'Ett utkast räknas: inte.', null],
          ['select_multiple skal or_other', 'varfor', 'Varför inte?', 'Why not?', null, when("@policy = 'nej'")],
          ['end_group', null, null, null, null, null],
          ['integer', 'ar', 'Vilket år?', 'Which year?', null, when("selected(@varfor, 'other')")],
          ['decimal', 'andel', 'Vilken andel?', 'Which share?', null, when('@ar >= 2010')],
          ['text', 'fri', 'Något mer?', 'Anything else?', null, null],
        ],
        choices,
        settings: [
          ['form_id', 'form_title'],
          ['enkat-x', 'Enkäten'],
        ],
      }),
    )
    expect(notes).toEqual([])
    expect(questionnaire).toMatchObject({ id: 'enkat-x', title: { sv: 'Enkäten', en: 'Enkäten' } })
    expect(questionnaire.sections.map(({ id, title }) => [id, title.sv, title.en])).toEqual([
      ['styrning', 'Styrning', 'Governance'],
      ['fragor', 'Frågor', 'Questions'],
    ])
    expect(questionnaire.questions.map(({ id, type, baseSource }) => [id, type, baseSource])).toEqual([
      ['policy', 'single', null],
      ['varfor', 'multi', 'policy = nej'],
      ['ar', 'number', 'varfor includes annat'],
      ['andel', 'number', 'ar >= 2010'],
      ['fri', 'text', null],
    ])
    const [policy, why] = questionnaire.questions
    expect(policy?.help?.sv).toBe('Ett utkast räknas: inte.')
    expect(why?.options.map(({ id, label, other }) => [id, label.sv, label.en, other])).toEqual([
      ['tid', 'Tid', 'Time', false],
      ['pengar', 'Pengar', 'Pengar', false],
      ['annat', 'Annat, nämligen', 'Other, namely', true],
    ])
    expect(yaml).toContain('options: [ja, nej]\n')
  })

  test('asks the questions of a group only where the conditions of all the groups around hold too', async () => {
    const { questionnaire } = await imported(
      makeForm(
        [
          ['select_one ja_nej', 'a', 'A?', null],
          ['select_one ja_nej', 'b', 'B?', null],
          ['begin group', 'g', 'G', when("@a = 'ja' or @b = 'ja'")],
          ['begin group', 'h', null, when("@b = 'nej'")],
          ['text', 'c', 'C?', when("@a != 'nej'")],
          ['end group', null, null, null],
          ['text', 'd', 'D?', null],
          ['end group', null, null, null],
        ],
        { choices },
      ),
    )
    expect(questionnaire.questions.slice(2).map(({ id, baseSource }) => [id, baseSource])).toEqual([
      ['c', '(a = ja or b = ja) and b = nej and not a = nej'],
      ['d', 'a = ja or b = ja'],
    ])
  })

  test('without settings is named after its file, and a text without a language is Swedish', async () => {
    const { questionnaire } = await imported(makeForm([['text', 'q', 'Vad?', null]]), '/tmp/Enkät om säkerhet.xlsx')
    expect([questionnaire.id, questionnaire.questions[0]?.text]).toEqual([
      'Enkat-om-sakerhet',
      { sv: 'Vad?', en: 'Vad?' },
    ])
  })

  test('in English only stands so in both languages, and that is told', async () => {
    const settings = [['default_language'], ['English (en)']]
    const { questionnaire, notes } = await imported(makeForm([['text', 'q', 'What?', null]], { settings }))
    expect(questionnaire.questions[0]?.text).toEqual({ sv: 'What?', en: 'What?' })
    expect(notes.map(({ message }) => message.en)).toEqual([
      'survey!C2: The text is only in English and stands in both languages.',
    ])
  })

  test('has what it loses told by cell, and what no form means left unsaid', async () => {
    const { notes } = await imported(
      makeForm(
        [
          ['begin group', 'g', 'G', null, null, null, null],
          ['begin group', 'h', 'Inre', null, null, null, null],
          ['text', 'q', 'Vad?', null, true, 'kolla', 'k1'],
          ['text', 'r', 'Vad?', null, 'no', null, null],
          ['end group', null, null, null, null, null, null],
          ['end group', null, null, null, null, null, null],
        ],
        { Blad4: [['x']] },
        ['type', 'name', 'label', 'relevant', 'required', 'kommentar', '$kuid'],
      ),
    )
    expect(notes.map(({ message }) => message.sv)).toEqual([
      'Bladet Blad4 hör inte till formuläret och är inte läst.',
      'survey!F1: Kolumnen kommentar hör inte till XLSForm och är inte läst.',
      'survey!C3: Rubriken ”Inre” på en grupp i en grupp är inte med; frågorna står i det yttre avsnittet.',
      'survey!E4: required har ingen motsvarighet här och är inte med.',
    ])
  })
})

describe('what cannot be said', () => {
  test('is refused by sheet, cell and name, all at once', async () => {
    const faults = await faultsOf(
      makeForm(
        [
          ['calculate', 'k', null, null, '1+1', null],
          ['begin repeat', 'rep', 'Upprepa', null, null, null],
          ['end repeat', null, null, null, null, null],
          ['note', 'n', 'Läs detta', null, null, null],
          ['select_one_from_file x.csv', 'f', 'Vilken?', null, null, null],
          ['geopoint', 'plats', 'Var?', null, null, null],
          ['select_one ja_nej', 'q', 'Vad?', null, null, when("@k = 'x'")],
          ['text', 'r', when('Hej @q'), when('count-selected(@q) > 1'), null, null],
        ],
        {
          choices,
          external_choices: [['list_name', 'name']],
          settings: [
            ['form_id', 'style'],
            ['x', 'pages'],
          ],
        },
        ['type', 'name', 'label', 'relevant', 'calculation', 'choice_filter'],
      ),
    )
    expect(faults).toEqual([
      expect.stringMatching(/^The sheet external_choices cannot be imported/),
      expect.stringMatching(/^settings!B2: style cannot be imported/),
      expect.stringMatching(/^survey!A2: The type calculate cannot be imported/),
      expect.stringMatching(/^survey!E2: calculation cannot be imported/),
      expect.stringMatching(/^survey!A3: The type begin repeat cannot/),
      expect.stringMatching(/^survey!A4: The type end repeat cannot/),
      expect.stringMatching(/^survey!A5: The type note cannot/),
      expect.stringMatching(/^survey!A6: The type select_one_from_file x.csv cannot/),
      expect.stringMatching(/^survey!A7: The type geopoint cannot/),
      expect.stringMatching(/^survey!F8: choice_filter cannot/),
      expect.stringMatching(/^survey!C9: The text fetches an answer/),
      expect.stringMatching(/^survey!D9: The condition cannot be imported: count-selected\(\)/),
    ])
  })

  test.each([
    'appearance',
    'constraint',
    'choice_filter',
    'calculation',
    'default',
    'read_only',
    'repeat_count',
    'media::image',
    'guidance_hint::Svenska (sv)',
    'parameters',
    'trigger',
  ])('is refused where the column %s holds something', async (column) => {
    const form = makeForm([['text', 'q', 'Vad?', null, 'x']], {}, ['type', 'name', 'label', 'relevant', column])
    expect(await faultsOf(form)).toEqual([expect.stringMatching(`^survey!E2: ${column.split('::')[0]} cannot`)])
  })

  test('is what our own reader refuses, told by the cell that it comes from', async () => {
    const faults = await faultsOf(
      makeForm(
        [
          ['select_one ja_nej', 'a', 'A?', null],
          ['text', 'min.fråga', 'B?', null],
          ['begin group', 'g', 'G', when("@finns_ej = 'x'")],
          ['text', 'c', 'C?', when("@a = 'jaa'")],
          ['end group', null, null, null],
          ['text', 'and', 'D?', when("@e = 'x'")],
          ['integer', 'e', 'E?', when("@a = 'ja' and @a = 'nej'")],
          ['select_one konstig', 'f', 'F?', null],
        ],
        { choices: [...choices, ['konstig', '<5', 'Under fem', null]] },
      ),
    )
    expect(faults).toEqual([
      expect.stringMatching(/^survey!B3: “min.fråga” will not do as an id/),
      expect.stringMatching(/^survey!D4: There is no question finns_ej/),
      expect.stringMatching(/^survey!D5: .*jaa/),
      expect.stringMatching(/^survey!B7: and is taken/),
      expect.stringMatching(/^survey!D7: .*e/),
      expect.stringMatching(/^survey!D8: The condition .* can never hold/),
      expect.stringMatching(/^choices!B6: “<5” will not do as an id/),
    ])
  })

  test('is a form that does not hold together', async () => {
    const faults = await faultsOf(
      makeForm(
        [
          ['begin group', 'g', null, null],
          ['selct_one ja_nej', 'a', 'A?', null],
          ['select_one janej', 'b', 'B?', null],
          [null, 'c', 'C?', null],
          ['text', null, 'D?', null],
          ['text', 'e', null, null],
          ['text', 'f', 'F?', null],
          ['text', 'f', 'F?', null],
          ['begin group', 'tom', 'Tom', null],
          ['end group', null, null, null],
          ['end group', null, null, null],
          ['begin group', 'tom2', 'Tom', null],
          ['end group', null, null, null],
          ['end group', null, null, null],
          ['begin group', 'h', 'H', null],
          ['text', 'i', 'I?', null],
        ],
        {
          choices: [...choices, ['ja_nej', 'ja', 'Ja', 'Yes'], [null, 'x', 'X', null], ['ny', null, 'X', null]],
        },
      ),
      'sv',
    )
    expect(faults.map((fault) => fault.slice(0, fault.indexOf('. ') + 1) || fault)).toEqual([
      'survey!C2: Gruppen g saknar label.',
      'survey!A3: Typen selct_one ja_nej kan inte läsas in.',
      'survey!A4: Listan janej finns inte i bladet choices.',
      'survey!A5: Raden saknar type.',
      'survey!B6: Raden (text) saknar name.',
      'survey!C7: e saknar label.',
      'survey!B9: Frågan f finns redan i survey!B8.',
      'survey!B13: Gruppen tom2 har inga frågor.',
      'survey!A15: Här slutar en grupp som inte har börjat.',
      'survey!A16: Gruppen h slutar aldrig.',
      'choices!B6: Svaret ja finns redan i listan, i choices!B2.',
      'choices!A7: Raden saknar list_name.',
      'choices!B8: Ett svar i listan ny saknar name.',
    ])
  })

  test('is a language that a questionnaire does not have, and a column that stands twice', async () => {
    const columns = ['type', 'name', 'label::Svenska', 'label::Suomi (fi)', 'label:sv']
    expect(await faultsOf(makeForm([['text', 'q', 'Vad?', 'Mikä?', 'Va?']], {}, columns))).toEqual([
      expect.stringMatching(/^survey!D1: label::Suomi \(fi\) is another language/),
      expect.stringMatching(/^survey!E1: The column label:sv means the same as label::Svenska/),
    ])
  })

  test('is an empty form, a form without its sheet, and no workbook at all', async () => {
    expect(await faultsOf(makeForm([]))).toEqual(['The sheet survey has no questions.'])
    expect(await faultsOf(makeWorkbook({ choices }))).toEqual([expect.stringMatching(/^The sheet survey is missing/)])
    expect(await faultsOf(new TextEncoder().encode('hej'))).toEqual([expect.stringMatching(/not an Excel workbook/)])
  })

  test('is a formula where a text should be, beside what else is wrong', async () => {
    const form = changeParts(
      await makeForm([
        ['text', 'q', 'Vad?', null],
        ['geopoint', 'p', 'Var?', null],
      ]),
      {
        'xl/worksheets/sheet1.xml': (part) => part.replace(/(<c r="C2"[^>]*>)/, '$1<f>A1</f>'),
      },
    )
    expect(await faultsOf(form)).toEqual([
      expect.stringMatching(/^survey!C2: Here is a formula/),
      expect.stringMatching(/^survey!C2: q has no label/),
      expect.stringMatching(/^survey!A3: The type geopoint/),
    ])
  })
})
