import { type Language, say } from '../../../../platform/i18n/index.ts'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { categoryNames } from '../../../classification/index.ts'
import { messages } from '../../messages/index.ts'
import type { StoredJudgement } from '../../queries/workshops.ts'
import type { Method } from '../../rules/method.ts'
import type { Spread } from '../../rules/spread.ts'

interface SpreadSectionProps {
  language: Language
  spread: readonly Spread[]
  judgements: readonly StoredJudgement[]
  method: Method
}

/** How many chose each step, what differs the most first said, and how each reasoned. */
export function SpreadSection({ language, spread, judgements, method }: SpreadSectionProps) {
  const wide = spread.filter((each) => each.wide)
  const reasoned = judgements.filter(({ reasoning }) => reasoning !== null)
  const nameOf = ({ what }: Spread) => say(language, what === 'likelihood' ? messages.likelihood : categoryNames[what])
  const tables = [
    { id: 'likelihood', steps: method.likelihoods, rows: spread.slice(0, 1) },
    { id: 'consequence', steps: method.consequences, rows: spread.slice(1) },
  ]
  return (
    <Section
      id="spridning"
      title={say(language, messages.spread)}
      lead={
        wide.length === 0
          ? say(language, messages.spreadNarrow)
          : say(language, messages.spreadTalk, { what: new Intl.ListFormat(language).format(wide.map(nameOf)) })
      }
    >
      {judgements.length === 0 ? (
        <p>{say(language, messages.spreadNobody)}</p>
      ) : (
        tables.map(({ id, steps, rows }) => (
          <div key={id} className="above-4">
            <ScrollTable
              caption={say(language, messages.spreadOf[id === 'likelihood' ? 'likelihood' : 'consequence'])}
              columns={[
                { key: 'what', label: say(language, messages.spreadWhat) },
                ...steps.map(({ name }, at) => ({ key: `${at}`, label: say(language, name), numeric: true })),
                { key: 'wide', label: say(language, messages.spreadTalkHead) },
              ]}
              rows={rows.map((each) => ({
                key: each.what,
                cells: [
                  nameOf(each),
                  ...each.counts.map((count, at) => (
                    <SpreadCell key={`${steps[at]?.name.sv}`} count={count} of={judgements.length} />
                  )),
                  each.wide ? (
                    <Status key="wide" kind="soon">
                      {say(language, messages.spreadWide)}
                    </Status>
                  ) : (
                    ''
                  ),
                ],
              }))}
            />
          </div>
        ))
      )}
      {reasoned.length > 0 && (
        <>
          <h3 className="above-4">{say(language, messages.whatWasSaid)}</h3>
          <ul>
            {reasoned.map(({ person, name, reasoning }) => (
              <li key={person}>
                {name ?? '–'}: {reasoning}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

/** How many, with a bar as long as their share. */
function SpreadCell({ count, of }: { count: number; of: number }) {
  return (
    <span className="spread-cell">
      {count === 0 ? <span className="quiet">0</span> : <b>{count}</b>}
      <svg className="spread-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="spread-fill" width={of === 0 ? 0 : (100 * count) / of} height="6" />
      </svg>
    </span>
  )
}
