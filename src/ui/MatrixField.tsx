import { QuestionFrame, type QuestionFrameProps } from './QuestionFrame.tsx'

export interface MatrixFieldProps extends Omit<QuestionFrameProps, 'children' | 'radios'> {
  /** The id serves where none is given; the radios of a row are named `name.row`. */
  name?: string
  columns: ReadonlyArray<{ value: string; label: string }>
  rows: ReadonlyArray<{ id: string; label: string }>
  /** Value of the column chosen, by row. */
  chosen: Readonly<Record<string, string>>
}

/** The same options for several rows. Each row is a question of its own for a reader and on a narrow screen; on a
 *  wide one the rows line up as a table, with the options written once above. */
export function MatrixField({ id, name = id, columns, rows, chosen, ...question }: MatrixFieldProps) {
  return (
    <QuestionFrame {...question} id={id}>
      <div className="grid-question" data-columns={columns.length}>
        <div className="grid-head" aria-hidden="true">
          {columns.map(({ value, label }) => (
            <span key={value}>{label}</span>
          ))}
        </div>
        {rows.map((row, rowIndex) => (
          <fieldset className="grid-row" key={row.id}>
            <legend>{row.label}</legend>
            {columns.map(({ value, label }, index) => (
              <label className="choice" key={value}>
                <input
                  className="ds-input"
                  type="radio"
                  id={rowIndex === 0 && index === 0 ? id : `${id}-${row.id}-${value}`}
                  name={`${name}.${row.id}`}
                  value={value}
                  defaultChecked={chosen[row.id] === value}
                />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </QuestionFrame>
  )
}
