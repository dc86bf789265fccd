import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { type MatrixPlace, RiskMatrix, RiskMatrixKey } from '../../../../ui/charts/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { PicturedRisk, RiskOverview } from '../../actions/read-overview.ts'
import { messages } from '../../messages/index.ts'
import { levels, type Method } from '../../rules/method.ts'
import { countCells } from '../../rules/picture.ts'
import type { Reading } from '../../rules/read-in.ts'

interface MatrixSectionProps {
  language: Language
  overview: RiskOverview
  /** Those that are drawn, in the order of their numbers. */
  top: readonly PicturedRisk[]
}

const placeOf = (reading: Reading | null): MatrixPlace | undefined => reading ?? undefined

/** The highest risks in the matrix, with how many there are in each of its cells. */
export function MatrixSection({ language, overview, top }: MatrixSectionProps) {
  const { methods, risks, between } = overview
  const { now } = methods
  const counts = countCells(risks, now, 'current')
  const before = (risk: PicturedRisk) => (between === null ? risk.readings.inherent : risk.earlier.current)
  const key =
    between === null
      ? {
          before: say(language, messages.keyInherent),
          now: say(language, messages.keyNow),
          after: say(language, messages.keyResidual),
        }
      : {
          before: formatDate(language, between.from),
          now: formatDate(language, between.to),
          after: say(language, messages.keyResidual),
        }
  return (
    <Section id="matris" title={say(language, messages.matrixTitle)}>
      {/* It keeps its letters at their size: on a narrow screen it scrolls, by keyboard too */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className="scroll above-4" tabIndex={0} aria-label={say(language, messages.matrixRegion)}>
        <RiskMatrix
          id="riskmatris"
          title={say(language, messages.matrixName, { n: top.length })}
          description={say(language, messages.matrixWords, key)}
          likelihoods={now.likelihoods.map(({ name }) => say(language, name))}
          consequences={now.consequences.map(({ name }) => say(language, name))}
          cells={cellsOf(language, now, counts)}
          risks={top.map((risk, at) => {
            const places = {
              before: placeOf(before(risk)),
              now: placeOf(risk.readings.current),
              after: placeOf(risk.readings.residual),
            }
            return { n: at + 1, places: Object.fromEntries(Object.entries(places).filter(([, place]) => place)) }
          })}
        />
      </section>
      <p className="quiet matrix-axes">{say(language, messages.matrixAxes)}</p>
      <RiskMatrixKey words={key} />
      <TopTable {...{ language, overview, top }} before={before} heads={key} />
      <Details summary={say(language, messages.cellsTable)}>
        <ScrollTable
          caption={say(language, messages.cellsTable)}
          captionHidden
          columns={[
            { key: 'likelihood', label: say(language, messages.likelihood) },
            ...now.consequences.map(({ name }, at) => ({ key: `${at}`, label: say(language, name), numeric: true })),
          ]}
          rows={now.likelihoods
            .map(({ name }, row) => ({
              key: `${row}`,
              cells: [
                say(language, name),
                ...now.consequences.map(
                  (_, column) =>
                    `${counts[row]?.[column] ?? 0} (${say(language, messages.level[now.matrix[row]?.[column] ?? 'low'])})`,
                ),
              ],
            }))
            .toReversed()}
        />
      </Details>
    </Section>
  )
}

interface TopTableProps extends MatrixSectionProps {
  before: (risk: PicturedRisk) => Reading | null
  heads: Readonly<Record<'before' | 'now' | 'after', string>>
}

/** What the picture shows, in words. */
function TopTable({ language, top, before, heads }: TopTableProps) {
  const level = (reading: Reading | null) => (reading === null ? '–' : say(language, messages.level[reading.level]))
  return (
    <Details summary={say(language, messages.matrixTable)}>
      <ScrollTable
        caption={say(language, messages.matrixTable)}
        captionHidden
        columns={[
          { key: 'risk', label: say(language, messages.riskName) },
          { key: 'before', label: heads.before },
          { key: 'now', label: heads.now },
          { key: 'after', label: heads.after },
        ]}
        rows={top.map((risk, at) => ({
          key: risk.id,
          cells: [
            `${at + 1}. ${risk.name}`,
            level(before(risk)),
            level(risk.readings.current),
            level(risk.readings.residual),
          ],
        }))}
      />
    </Details>
  )
}

function cellsOf(language: Language, { matrix }: Method, counts: readonly (readonly number[])[]) {
  return matrix.map((line, row) =>
    line.map((level, column) => {
      const count = counts[row]?.[column] ?? 0
      return {
        height: levels.indexOf(level) + 1,
        word: say(language, messages.level[level]),
        count: count === 0 ? null : `${count}`,
      }
    }),
  )
}
