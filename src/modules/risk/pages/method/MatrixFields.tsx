import { say } from '../../../../platform/i18n/index.ts'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { messages } from '../../messages/index.ts'
import { levels } from '../../rules/method.ts'
import { cellField } from '../../rules/read-method.ts'
import { faultAt } from '../faults.ts'
import type { MethodFieldsProps } from './ScaleFields.tsx'

/** Which level each cell is, the most likely row first as in the picture. */
export function MatrixFields({ language, written, faults }: MethodFieldsProps) {
  return (
    <ScrollTable
      caption={say(language, messages.asTable, { title: say(language, messages.matrixLevels) })}
      captionHidden
      columns={[
        { key: 'likelihood', label: say(language, messages.likelihood) },
        ...written.consequences.map(({ name }, at) => ({ key: `${at}`, label: `${at + 1}. ${name}` })),
      ]}
      rows={written.likelihoods
        .map(({ name }, row) => ({
          key: `${row}`,
          cells: [
            `${row + 1}. ${name}`,
            ...written.consequences.map((_, column) => {
              const id = cellField(row + 1, column + 1)
              const fault = faultAt(faults, id)
              return (
                <span key={id} className="matrix-cell">
                  <select
                    className="ds-input"
                    id={id}
                    name={id}
                    defaultValue={written.matrix[row]?.[column] ?? ''}
                    aria-label={say(language, messages.cellName, { likelihood: row + 1, consequence: column + 1 })}
                    {...(fault !== undefined && { 'aria-invalid': true as const, 'aria-describedby': `${id}-fel` })}
                  >
                    {levels.map((level) => (
                      <option key={level} value={level}>
                        {say(language, messages.level[level])}
                      </option>
                    ))}
                  </select>
                  {fault !== undefined && (
                    <small className="ds-validation-message" id={`${id}-fel`}>
                      {fault}
                    </small>
                  )}
                </span>
              )
            }),
          ],
        }))
        .toReversed()}
    />
  )
}
