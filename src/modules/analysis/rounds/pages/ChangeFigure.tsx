import type { ReactNode } from 'react'
import { type Language, say } from '../../../../platform/i18n/index.ts'
import { ChangeChart, ChangeKey } from '../../../../ui/charts/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Withheld } from '../../../../ui/Withheld.tsx'
import type { FigureTable } from '../../tables/rules/figure-table.ts'
import type { ComparedQuestion } from '../rules/round-comparison.ts'
import { changeChart } from '../rules/shown/change-chart.ts'
import { changeSentences, type Rounds } from '../rules/shown/change-sentences.ts'
import { changeTable, transitionTables } from '../rules/shown/change-table.ts'
import { messages as words } from '../rules/shown/messages.ts'
import { figureMessages as messages } from './figure-messages.ts'

interface ChangeFigureProps {
  language: Language
  question: ComparedQuestion
  rounds: Rounds
  /** Address of the picture as a file; none while it is being worked on. */
  picture?: string
  /** The tables stand open. */
  open?: boolean
}

/** What has changed in a question: in a sentence, in a picture, how sure it is, who left, and all of its numbers. */
export function ChangeFigure({ language, question, rounds, picture, open }: ChangeFigureProps) {
  const said = changeSentences(question, rounds, language)
  const chart = changeChart(question, rounds, language)
  const moves = transitionTables(question, rounds, language)
  const anyHidden = question.transitions.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => 'withheld' in cell)),
  )
  return (
    <>
      {said && <p className="finding">{said.change}</p>}
      <ChangeChart language={language} rounds={chart.rounds} rows={chart.rows} />
      <ChangeKey
        language={language}
        rounds={chart.rounds}
        published={chart.published}
        approximate={question.followUp}
        line={chart.rows.some(({ line }) => line)}
      />
      {said?.certainty && <p className="reading">{said.certainty}</p>}
      {said?.leavers && <p className="reading">{said.leavers}</p>}
      {said && said.notes.length > 0 && <p className="base">{said.notes.join(' ')}</p>}
      <Details
        summary={say(language, moves.length > 0 ? messages.numbersAndMoves : messages.numbers)}
        {...(open && { open })}
      >
        <Numbers language={language} table={changeTable(question, rounds, language)} />
        {moves.map((table) => (
          <Numbers key={table.caption} language={language} table={table} />
        ))}
        {anyHidden && <p className="quiet">{say(language, messages.hiddenWhy)}</p>}
        {picture !== undefined && (
          <p>
            <a href={picture}>{say(language, messages.picture)}</a>
          </p>
        )}
      </Details>
    </>
  )
}

/** A table whose hidden figures are marked as they are everywhere. */
function Numbers({ language, table }: { language: Language; table: FigureTable }) {
  const withheld = say(language, words.withheld)
  const columns = table.columns.map(({ label, numeric }, index) => ({ key: `${index}`, label, numeric }))
  const rows = table.rows.map((cells, index) => ({
    key: `${index}`,
    cells: cells.map((cell): ReactNode => (cell === withheld ? <Withheld key={cell} language={language} /> : cell)),
  }))
  return <ScrollTable caption={table.caption} columns={columns} rows={rows} />
}
