import type { Block, DocumentModel } from '../../../../platform/documents/index.ts'
import { formatDate, type Language, type Message, say } from '../../../../platform/i18n/index.ts'
import type { PicturedRisk, RiskOverview } from '../../actions/read-overview.ts'
import { messages } from '../../messages/index.ts'
import { isHigher, levels, type Method, states } from '../../rules/method.ts'
import { byHeight, countLevels } from '../../rules/picture.ts'
import type { Reading } from '../../rules/read-in.ts'

/** The risks as a report for a decision: how many, the high ones, what is accepted, and what needs a decision. */
export function riskDocument(
  overview: RiskOverview,
  { language, place }: { readonly language: Language; readonly place: string },
): DocumentModel {
  const { risks, findings, today, methods } = overview
  const said = (message: Message) => say(language, message)
  const title = say(language, messages.reportTitle, { place })
  const high = byHeight(risks).filter(
    ({ readings: { current } }) => current !== null && isHigher(current.level, 'medium'),
  )
  const accepted = risks.filter((risk) => risk.accepted !== null)
  const word = (reading: Reading | null) => said(reading === null ? messages.noLevel : messages.level[reading.level])
  const blocks: Block[] = [
    { kind: 'notice', text: said(messages.reportSecret) },
    { kind: 'heading', level: 1, text: said(messages.reportCounts) },
    countTable(language, risks),
    { kind: 'heading', level: 1, text: said(messages.cellsTitle) },
    matrixTable(language, risks, methods.now),
    { kind: 'heading', level: 1, text: said(messages.reportHigh) },
    high.length === 0
      ? { kind: 'paragraph', text: said(messages.reportHighNone) }
      : table(
          said(messages.reportHigh),
          [
            messages.riskName,
            messages.owner,
            messages.state.current,
            messages.state.residual,
            messages.reportDoing,
          ].map(said),
          high.map((risk) => [
            risk.name,
            risk.owner ?? said(messages.noOwner),
            word(risk.readings.current),
            word(risk.readings.residual),
            doing(language, risk, today),
          ]),
        ),
    { kind: 'heading', level: 1, text: said(messages.reportAccepted) },
    accepted.length === 0
      ? { kind: 'paragraph', text: said(messages.reportAcceptedNone) }
      : table(
          said(messages.reportAccepted),
          [messages.riskName, messages.owner, messages.state.current, messages.acceptedUntil].map(said),
          accepted.map((risk) => [
            risk.name,
            risk.owner ?? said(messages.noOwner),
            word(risk.readings.current),
            untilOf(language, risk, today),
          ]),
        ),
    ...(findings.length === 0
      ? []
      : ([
          { kind: 'heading', level: 1, text: said(messages.reportSound) },
          {
            kind: 'facts',
            items: findings.map(({ kind, records }) => ({
              term: `${said(messages.inconsistency[kind])} (${records.length})`,
              text: named(language, records),
            })),
          },
        ] as const)),
    { kind: 'heading', level: 1, text: said(messages.reportDecision) },
    { kind: 'paragraph', text: said(messages.reportDecisionText) },
  ]
  return { language, title, author: place, date: today, header: title, cover: null, contents: null, blocks }
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    caption,
    captionShown: false,
    columns: heads.map((label) => ({ label, numeric: false })),
    rows,
  }
}

function countTable(language: Language, risks: readonly PicturedRisk[]): Block {
  const worstFirst = levels.toReversed()
  return {
    kind: 'table',
    caption: say(language, messages.reportCounts),
    captionShown: false,
    columns: [
      { label: say(language, messages.stateColumn), numeric: false },
      ...worstFirst.map((level) => ({ label: say(language, messages.levelHead[level]), numeric: true })),
      { label: say(language, messages.unassessedHead), numeric: true },
    ],
    rows: states.map((state) => {
      const counts = countLevels(risks, state)
      const assessed = levels.reduce((sum, level) => sum + counts[level], 0)
      return [
        say(language, messages.state[state]),
        ...worstFirst.map((level) => `${counts[level]}`),
        `${risks.length - assessed}`,
      ]
    }),
  }
}

/** How many are in each cell now, with the level of the cell; the most likely row first. */
function matrixTable(
  language: Language,
  risks: readonly PicturedRisk[],
  { likelihoods, consequences, matrix }: Method,
): Block {
  const at = (row: number, column: number) =>
    risks.filter(({ readings: { current } }) => current?.likelihood === row + 1 && current.consequence === column + 1)
      .length
  return table(
    say(language, messages.cellsTitle),
    [say(language, messages.likelihood), ...consequences.map(({ name }) => say(language, name))],
    likelihoods
      .map(({ name }, row) => [
        say(language, name),
        ...consequences.map(
          (_, column) => `${at(row, column)} (${say(language, messages.level[matrix[row]?.[column] ?? 'low'])})`,
        ),
      ])
      .toReversed(),
  )
}

function untilOf(language: Language, { accepted }: PicturedRisk, today: string): string {
  if (accepted === null) return ''
  const date = formatDate(language, accepted.until)
  return accepted.until < today ? say(language, messages.acceptedEnded, { date }) : date
}

function doing(language: Language, risk: PicturedRisk, today: string): string {
  if (risk.accepted !== null) return untilOf(language, risk, today)
  if (risk.nextMeasure === null) {
    return risk.measures === 0
      ? say(language, messages.noMeasures)
      : say(language, messages.measuresDone, { n: risk.measures })
  }
  const { name, dueOn } = risk.nextMeasure
  return dueOn === null ? name : say(language, messages.measureBy, { name, date: formatDate(language, dueOn) })
}

/** The first ten of them by name. */
function named(language: Language, records: ReadonlyArray<{ readonly name: string }>): string {
  const most = 10
  const names = records.slice(0, most).map(({ name }) => name)
  const rest = records.length - names.length
  return rest > 0 ? `${names.join(', ')} ${say(language, messages.more, { n: rest })}` : names.join(', ')
}
