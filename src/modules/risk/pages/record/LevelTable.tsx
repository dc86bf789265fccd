import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { categoryNames } from '../../../classification/index.ts'
import type { RiskPicture } from '../../actions/read-risk.ts'
import { messages } from '../../messages/index.ts'
import { type State, states } from '../../rules/method.ts'
import { assessAddress } from '../addresses.ts'

interface LevelTableProps {
  language: Language
  picture: RiskPicture
  /** With the ways to assess it. */
  assessing: boolean
}

/** A risk without measures, now, and when what is planned has been done. */
export function LevelTable({ language, picture, assessing }: LevelTableProps) {
  const { risk, readings, methods, assessments } = picture
  const { now } = methods
  const newest = (state: State) => assessments.find((each) => each.state === state)
  const stepOf = (step: number) => say(language, now.consequences[step - 1]?.name ?? { sv: '', en: '' })
  return (
    <>
      <Table
        caption={say(language, messages.assessments)}
        captionHidden
        stack
        columns={[
          { key: 'state', label: say(language, messages.stateColumn) },
          { key: 'level', label: say(language, messages.levelColumn) },
          { key: 'likelihood', label: say(language, messages.likelihoodColumn) },
          { key: 'consequence', label: say(language, messages.consequenceColumn) },
          { key: 'when', label: say(language, messages.whenColumn), wide: true },
          ...(assessing ? [{ key: 'assess', label: say(language, messages.assess) }] : []),
        ]}
        rows={states.map((state) => {
          const reading = readings[state]
          const made = newest(state)
          const name = say(language, messages.state[state])
          return {
            key: state,
            cells: [
              name,
              reading === null ? (
                <span key="level" className="quiet">
                  {say(language, made === undefined ? messages.assessedNothing : messages.unreadable)}
                </span>
              ) : (
                <b key="level">{say(language, messages.level[reading.level])}</b>
              ),
              reading === null
                ? ''
                : say(language, now.likelihoods[reading.likelihood - 1]?.name ?? { sv: '', en: '' }),
              reading === null ? '' : stepOf(reading.consequence),
              made === undefined
                ? ''
                : [
                    [formatDate(language, made.on), made.by].filter((each) => each !== null).join(', '),
                    ...(made.workshop === null ? [] : [say(language, messages.inWorkshop)]),
                    ...(reading?.translated ? [say(language, messages.translated)] : []),
                  ].join('; '),
              ...(assessing
                ? [
                    <a key="assess" href={assessAddress(risk.id, state)}>
                      {say(language, messages.assessState[state])}
                    </a>,
                  ]
                : []),
            ],
          }
        })}
      />
      {assessments.length > 0 && (
        <Details summary={say(language, messages.perCategory)}>
          <ScrollTable
            caption={say(language, messages.perCategory)}
            captionHidden
            columns={[
              { key: 'category', label: say(language, messages.categoryColumn) },
              ...states.map((state) => ({ key: state, label: say(language, messages.state[state]) })),
            ]}
            rows={now.categories.map((category) => ({
              key: category,
              cells: [
                say(language, categoryNames[category]),
                ...states.map((state) => {
                  const made = newest(state)
                  const step = made?.consequences[category]
                  // As it was judged: in the words of the method that it was made by
                  const words = step === undefined ? undefined : methods.of(made?.method ?? 0).consequences[step - 1]
                  return words === undefined ? '–' : say(language, words.name)
                }),
              ],
            }))}
          />
        </Details>
      )}
    </>
  )
}
