import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { categoryNames } from '../../../classification/index.ts'
import type { RiskOverview } from '../../actions/read-overview.ts'
import { messages } from '../../messages/index.ts'
import { overviewAddress } from '../addresses.ts'

/** What the address asks for, as it was written. */
export interface Asked {
  readonly unit: string
  readonly category: string
  readonly from: string
  readonly to: string
}

/** Which risks, which consequence, and between which days. */
export function OverviewForm(props: { language: Language; overview: RiskOverview; asked: Asked }) {
  const { language, overview, asked } = props
  const { units, methods } = overview
  return (
    <search>
      <form action={overviewAddress} method="get" aria-label={say(language, messages.filterTitle)}>
        <div className="filter">
          <label>
            {say(language, messages.filterUnit)}
            <select className="ds-input" name="enhet" defaultValue={asked.unit}>
              <option value="">{say(language, messages.everything)}</option>
              {units.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {say(language, messages.filterCategory)}
            <select className="ds-input" name="konsekvens" defaultValue={asked.category}>
              <option value="">{say(language, messages.worst)}</option>
              {methods.now.categories.map((category) => (
                <option key={category} value={category}>
                  {say(language, categoryNames[category])}
                </option>
              ))}
            </select>
          </label>
          <label>
            {say(language, messages.filterFrom)}
            <input className="ds-input" type="date" name="fran" defaultValue={asked.from} />
          </label>
          <label>
            {say(language, messages.filterTo)}
            <input className="ds-input" type="date" name="till" defaultValue={asked.to} />
          </label>
          <Button variant="secondary">{say(language, messages.show)}</Button>
        </div>
      </form>
    </search>
  )
}
