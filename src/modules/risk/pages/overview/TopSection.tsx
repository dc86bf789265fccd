import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Icon } from '../../../../ui/Icon.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import type { PicturedRisk, RiskOverview } from '../../actions/read-overview.ts'
import { messages } from '../../messages/index.ts'
import type { Reading } from '../../rules/read-in.ts'
import { riskAddress } from '../addresses.ts'

interface TopSectionProps {
  language: Language
  overview: RiskOverview
  top: readonly PicturedRisk[]
}

/** The highest risks, numbered as in the picture. */
export function TopSection({ language, overview, top }: TopSectionProps) {
  const { between, today } = overview
  const word = (reading: Reading | null) =>
    say(language, reading === null ? messages.noLevel : messages.level[reading.level])
  const to = <Icon name="to" label={say(language, messages.becomes)} />
  return (
    <Section
      id="hogst"
      title={say(language, messages.topTitle)}
      link={{
        href: '/risker?vy=hogst&current_level=high,very-high&sort=-current_level',
        label: say(language, messages.topAll),
      }}
    >
      {top.length === 0 ? (
        <p>{say(language, messages.overviewNone)}</p>
      ) : (
        <ol className="risks">
          {top.map((risk, at) => {
            const before = between === null ? risk.readings.inherent : risk.earlier.current
            return (
              <li key={risk.id} data-risk={at + 1}>
                <span className="n" aria-hidden="true">
                  {at + 1}
                </span>
                <div>
                  <h3>
                    <a href={riskAddress(risk.id)}>{risk.name}</a>
                  </h3>
                  <p className="path">
                    {before !== null && (
                      <>
                        <span>{word(before)}</span>
                        {to}
                      </>
                    )}
                    <b>{say(language, messages.levelNow, { level: word(risk.readings.current) })}</b>
                    {risk.readings.residual !== null && (
                      <>
                        {to}
                        <span>{word(risk.readings.residual)}</span>
                      </>
                    )}
                  </p>
                  <p>
                    {risk.owner ?? <Status kind="late">{say(language, messages.noOwner)}</Status>}
                    {'. '}
                    <Doing language={language} risk={risk} today={today} />
                  </p>
                </div>
              </li>
            )
          })}
        </ol>
      )}
    </Section>
  )
}

/** What is done next about a risk, or until when it is accepted. */
function Doing({ language, risk, today }: { language: Language; risk: PicturedRisk; today: string }) {
  const { accepted, nextMeasure, measures } = risk
  if (accepted !== null) {
    const date = formatDate(language, accepted.until)
    return accepted.until < today ? (
      <Status kind="late">{say(language, messages.acceptedEnded, { date })}</Status>
    ) : (
      say(language, messages.acceptedTo, { date })
    )
  }
  if (nextMeasure !== null) {
    const { name, dueOn } = nextMeasure
    return dueOn === null ? name : say(language, messages.measureBy, { name, date: formatDate(language, dueOn) })
  }
  return measures === 0 ? say(language, messages.noMeasures) : say(language, messages.measuresDone, { n: measures })
}
