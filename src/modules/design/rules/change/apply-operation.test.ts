import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Questionnaire, readDraft } from '../../../survey/index.ts'
import { applyOperation } from './apply-operation.ts'
import type { Operation, QuestionFields } from './operation.ts'
import { Refusal } from './refusal.ts'

const reference = readFileSync('reference/enkat-2015/questionnaire.yaml', 'utf8')

/** Every way of writing that we know people to use, in one file. */
const written = `# Överst
id: prov
title: Prov av skrivsätt   # bara svenska

sections:
  # Det första avsnittet
  - id: ett
    title: {sv: Ett, en: One} # efter
    questions:
      - id: q1 # id
        text:
          sv: "Har ni: en policy?"
          en: 'Do you have a policy?'
        help:
          sv: |
            Första raden

            # ingen kommentar
        type: single
        options: [ja, nej] # svaren
          # hör till q1
      # ovanför q2
      - { id: q2, text: { sv: Vilka?, en: Which? }, type: multi, base: q1 = ja,
          options: [ { id: a, sv: A }, { id: b, sv: B, exclusive: true } ] }

      # En rubrik för sig

      - text: >
          Hur många
          timmar?
        id: q3
        type: number
        base: >-
          q1 = ja
          and q2 includes a

  - id: två2
    title:
      sv: Två
    questions:
    - id: q4
      type: matrix
      text: { sv: Var och en, en: Each }
      rows:
      - { id: r, sv: R }
      - id: s
        sv: S
      options:
      - ja
      # mitt i
      - id: nej
        sv: Nej
        en: No
      base: q3 >= 10
    - {id: q5, text: Sist, type: text}
# Slut
`.replace('två2', 'tva')

const json = JSON.stringify(parse(written))
const texts = {
  reference,
  written,
  json,
  windows: written.replaceAll('\n', '\r\n'),
  unended: written.trimEnd().replace('# Slut', '').trimEnd(),
}

const read = (text: string): Questionnaire => {
  const draft = readDraft(text, 'f')
  if (!draft.ok) throw new Error(draft.faults.map(({ line, message }) => `${line}: ${message.en}`).join('\n'))
  return draft.value.questionnaire
}

const fieldsOf = (questionnaire: Questionnaire, id: string, more: Partial<QuestionFields> = {}): QuestionFields => {
  const question = questionnaire.questions.find((candidate) => candidate.id === id)
  if (!question) throw new Error(id)
  return {
    id,
    type: question.type,
    text: question.text,
    help: question.help,
    options: question.options.map(({ id, label, exclusive, other }, from) => ({
      from,
      id,
      ...label,
      exclusive,
      other,
    })),
    rows: question.rows.map(({ id, label }, from) => ({ from, id, ...label })),
    ...more,
  }
}

const words = fc.record({
  sv: fc.constantFrom(
    'Ny text',
    'Med: kolon',
    '# ej kommentar',
    'Citat \'ett\' "två"',
    'Rad\nett',
    'ja',
    '12',
    '{x}, [y]',
    '- streck',
    'Ett, två',
  ),
  en: fc.constantFrom(null, 'New text', 'true', 'a: b'),
})

function operations(questionnaire: Questionnaire): fc.Arbitrary<Operation> {
  const sections = questionnaire.sections.map(({ id }) => id)
  const questions = questionnaire.questions.map(({ id }) => id)
  const section = fc.constantFrom(...(sections.length === 0 ? ['finns_inte'] : sections))
  const question = fc.constantFrom(...(questions.length === 0 ? ['finns_inte'] : questions))
  const to = fc.nat(6)
  const fresh = fc.record({
    id: fc.constant(null),
    type: fc.constantFrom('single' as const, 'multi' as const, 'matrix' as const, 'number' as const, 'text' as const),
    text: words,
    help: fc.option(words),
    options: fc.array(
      fc.record({
        from: fc.constant(null),
        id: fc.constant(null),
        sv: words.map(({ sv }) => sv),
        en: fc.constant(null),
        exclusive: fc.boolean(),
        other: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    rows: fc.constant([{ from: null, id: null, sv: 'Rad', en: 'Row' }]),
  })
  const changed = fc
    .tuple(question, words, fc.option(words), fc.infiniteStream(fc.nat(9)))
    .map(([id, text, help, chance]): Operation => {
      if (questions.length === 0) return { kind: 'question-copy', question: id }
      const before = fieldsOf(questionnaire, id)
      const next = () => chance.next().value
      const options = before.options
        .filter(() => next() > 0)
        .map((option) => (next() > 7 ? { ...option, sv: text.sv, en: text.en } : option))
        .toSorted(() => (next() > 7 ? 1 : -1))
      const more =
        next() > 6 && options.length > 0
          ? [{ from: null, id: null, sv: `Nytt ${text.sv}`, en: null, exclusive: false, other: false }]
          : []
      const renamed = next() > 7 ? `ny_${next()}` : id
      return {
        kind: 'question-change',
        question: id,
        fields: { ...before, id: renamed, text: next() > 4 ? text : before.text, help, options: [...options, ...more] },
      }
    })
  return fc.oneof(
    changed,
    fc.record({ kind: fc.constant('section-add' as const), id: fc.constant(null), title: words }),
    fc.record({ kind: fc.constant('section-change' as const), section, id: section, title: words }),
    fc.record({ kind: fc.constant('section-move' as const), section, to }),
    fc.record({ kind: fc.constant('section-copy' as const), section }),
    fc.record({ kind: fc.constant('section-delete' as const), section }),
    fc.record({ kind: fc.constant('question-add' as const), section, to: fc.constant(null), fields: fresh }),
    fc.record({ kind: fc.constant('question-move' as const), question, section, to }),
    fc.record({ kind: fc.constant('question-copy' as const), question }),
    fc.record({ kind: fc.constant('question-delete' as const), question }),
    fc.record({
      kind: fc.constant('base' as const),
      question,
      base: fc.option(fc.constantFrom('q1 = ja', 'not q1 = nej', 'systematiskt = ja')),
    }),
    fc.record({ kind: fc.constant('title' as const), id: fc.constant('prov'), title: words }),
  )
}

/** The text of each question as it stands, by id: nothing but its own lines. */
function questionTexts(text: string): Map<string, unknown> {
  return new Map(read(text).questions.map((question) => [question.id, question]))
}

test.each(Object.entries(texts))(
  'any row of changes of %s gives a text that reads to what was asked for',
  (_, start) => {
    const unforeseen: string[] = []
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1_000_000)), (seeds) => {
        let text = start
        for (let step = 0; step < 4; step++) {
          const before = questionTexts(text)
          const operation = fc.sample(operations(read(text)), { numRuns: 1, seed: seeds.next().value })[0] as Operation
          let after: ReturnType<typeof applyOperation>
          try {
            after = applyOperation(text, operation)
          } catch (error) {
            if (!(error instanceof Refusal)) throw error
            if (error.cause !== undefined)
              unforeseen.push(`${(error.cause as Error).message} ${JSON.stringify(operation)}`)
            continue
          }
          expect(read(after.source)).toEqual(after.questionnaire)
          const own = 'question' in operation ? operation.question : null
          for (const question of after.questionnaire.questions) {
            const old = before.get(question.id) as typeof question | undefined
            if (old === undefined || question.id === own || question.id === after.place) continue
            // What stands elsewhere is what it was, but for its section and for the new name of what it names
            expect({ ...question, section: '', base: null, baseSource: '' }).toEqual({
              ...old,
              section: '',
              base: null,
              baseSource: '',
            })
          }
          text = after.source
        }
      }),
      { numRuns: start === reference ? 4 : 20 },
    )
    expect(unforeseen).toEqual([])
  },
  120_000,
)
