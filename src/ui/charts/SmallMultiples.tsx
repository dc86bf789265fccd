import { type Language, say } from '../../platform/i18n/index.ts'
import { formatNumber, formatPercent } from '../../stats/format-percent.ts'
import { Bar } from './Bar.tsx'
import { carriesPercent } from './chart-words.ts'
import { messages } from './messages.ts'

export interface Multiple {
  id: string
  name: string
  count: number
  n: number
  /** Shown as a word, without figures, when the group would point someone out. */
  withheld?: boolean
  own?: string | undefined
}

export interface SmallMultiplesProps {
  language: Language
  /** In the order that they mean; all on the same scale to a hundred percent. */
  groups: readonly Multiple[]
  /** Level of the groups' headings. */
  level?: 3 | 4
}

/** The same share in several groups, small and side by side, count first. */
export function SmallMultiples({ language, groups, level = 4 }: SmallMultiplesProps) {
  const Heading: 'h3' | 'h4' = level === 3 ? 'h3' : 'h4'
  return (
    <div className="multiples">
      {groups.map((group) => (
        <div className="multiple" key={group.id}>
          <Heading>{group.name}</Heading>
          {group.withheld === true ? (
            <p>
              <span className="withheld">{say(language, messages.withheld)}</span>
            </p>
          ) : (
            <Shown language={language} group={group} />
          )}
        </div>
      ))}
    </div>
  )
}

function Shown({ language, group }: { language: Language; group: Multiple }) {
  const { count, n, own } = group
  return (
    <>
      <p className="count">
        {formatNumber(count, language)} <small>{say(language, messages.of, { n: formatNumber(n, language) })}</small>
      </p>
      <Bar language={language} count={count} n={n} kind="meter" />
      <p>
        {carriesPercent(n) ? (
          formatPercent(count, n, language)
        ) : (
          <span className="quiet">{say(language, messages.tooFew)}</span>
        )}
        {own !== undefined && <span className="own-tag">{own}</span>}
      </p>
    </>
  )
}
