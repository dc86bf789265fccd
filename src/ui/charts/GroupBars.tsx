import { type Language, say } from '../../platform/i18n/index.ts'
import { formatNumber, formatPercent } from '../../stats/format-percent.ts'
import { Bar } from './Bar.tsx'
import { carriesPercent } from './chart-words.ts'
import { messages } from './messages.ts'

export interface GroupBar {
  id: string
  label: string
  /** `n` is null where the base is hidden: a count and no bar. null where there is a mark in place of a figure. */
  figure: { count: number; n: number | null } | null
  mark: 'withheld' | 'not-asked' | 'no-answer' | null
}

export interface GroupBarsProps {
  language: Language
  /** Stands first, and its share as a line across the others. */
  everyone: GroupBar
  /** In the order that they mean. */
  groups: readonly GroupBar[]
}

/** One answer in every group, each as a bar on the same scale, the whole first. What is hidden is hatched and says so. */
export function GroupBars({ language, everyone, groups }: GroupBarsProps) {
  const reference = shareOf(everyone) ?? undefined
  return (
    <ul className="group-bars">
      <Group language={language} group={everyone} />
      {groups.map((group) => (
        <Group key={group.id} language={language} group={group} reference={reference} />
      ))}
    </ul>
  )
}

function Group({
  language,
  group,
  reference,
}: {
  language: Language
  group: GroupBar
  reference?: number | undefined
}) {
  const { label, figure, mark } = group
  return (
    <li>
      <span className="group-label">{label}</span>
      {figure ? (
        figure.n === null ? (
          <span className="group-bar quiet">{say(language, messages.baseWithheld)}</span>
        ) : (
          <span className="group-bar">
            <Bar language={language} count={figure.count} n={figure.n} label={label} reference={reference} />
          </span>
        )
      ) : (
        <span className="group-bar">
          <MarkBar language={language} mark={mark} />
        </span>
      )}
      <span className="group-figure">
        {figure && (
          <>
            <b>{formatNumber(figure.count, language)}</b>
            {figure.n !== null && (
              <>
                {' '}
                <span className="of">{say(language, messages.of, { n: formatNumber(figure.n, language) })}</span>{' '}
                <span className="pc">
                  {carriesPercent(figure.n) ? formatPercent(figure.count, figure.n, language) : ''}
                </span>
              </>
            )}
          </>
        )}
        {mark === 'withheld' && <span className="withheld">{say(language, messages.withheld)}</span>}
        {mark !== null && mark !== 'withheld' && <span className="quiet">{markWord(mark, language)}</span>}
      </span>
    </li>
  )
}

/** Hatched where something is hidden; an empty track where there is nothing. The word stands beside. */
function MarkBar({ language, mark }: { language: Language; mark: GroupBar['mark'] }) {
  return (
    <svg className="chart" width="100%" height={22} role="img" aria-label={mark ? markWord(mark, language) : undefined}>
      <rect className={mark === 'withheld' ? 'seg-unknown' : 'track'} x="0" y="5" width="100%" height="12" />
    </svg>
  )
}

export function markWord(mark: NonNullable<GroupBar['mark']>, language: Language): string {
  const words = { withheld: messages.withheld, 'not-asked': messages.notAsked, 'no-answer': messages.noAnswer }
  return say(language, words[mark])
}

export function shareOf({ figure }: GroupBar): number | null {
  return figure?.n ? figure.count / figure.n : null
}
