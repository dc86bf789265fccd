import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Section } from '../../../../ui/Section.tsx'
import type { RiskOverview } from '../../actions/read-overview.ts'
import { messages } from '../../messages/index.ts'
import type { Finding } from '../../rules/consistency.ts'
import { riskAddress } from '../addresses.ts'

/** How many of each are named. */
const shown = 4

/** What does not add up, as tasks. */
export function FindingSection({ language, overview: { findings } }: { language: Language; overview: RiskOverview }) {
  return (
    <Section
      id="stammer"
      title={say(language, messages.soundTitle)}
      lead={say(language, findings.length === 0 ? messages.soundNone : messages.soundLead)}
    >
      {findings.length > 0 && (
        <ul className="tasks">
          {findings.map((finding) => (
            <Task key={finding.kind} language={language} finding={finding} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Task({ language, finding: { kind, records } }: { language: Language; finding: Finding }) {
  const assets = kind === 'critical-never-analysed'
  const addressOf = (id: string) => (assets ? `/system/${id}` : riskAddress(id))
  const n = records.length
  return (
    <li className="task">
      <span className="task-time">
        {n} <small>{say(language, assets ? messages.soundAssets : messages.soundRisks, { n })}</small>
      </span>
      <h3>{say(language, messages.inconsistency[kind])}</h3>
      <p>
        {records.slice(0, shown).map(({ id, name }, at) => (
          <span key={id}>
            {at > 0 && ', '}
            <a href={addressOf(id)}>{name}</a>
          </span>
        ))}
        {n > shown && <> {say(language, messages.more, { n: n - shown })}</>}
        {'. '}
        {say(language, messages.whatToDo[kind])}
      </p>
    </li>
  )
}
