import { formatDate, formatShortDate, type Language, say } from '../../../platform/i18n/index.ts'
import { Wheel, type WheelArc } from '../../../ui/charts/index.ts'
import { Section } from '../../../ui/Section.tsx'
import { messages } from '../messages/index.ts'
import type { YearGroup } from '../queries/year.ts'
import { addDays, isoWeek } from '../rules/days.ts'
import { nameGroup, smallOf } from './name-group.ts'

/** As many as have room around the wheel. */
const numbered = 8

interface YearProps {
  language: Language
  today: string
  groups: readonly YearGroup[]
}

/** The year on the first page. */
export function YearSection(props: YearProps) {
  const { language } = props
  return (
    <Section
      id="aret"
      title={say(language, messages.theYear)}
      link={{ href: '/arshjulet', label: say(language, messages.wholeYear) }}
    >
      {props.groups.length === 0 ? (
        <p className="quiet">{say(language, messages.nothingInYearLead)}</p>
      ) : (
        <YearWheel {...props} />
      )}
    </Section>
  )
}

/** The wheel with the nearest in a list beside it, under the same numbers. */
export function YearWheel({ language, today, groups }: YearProps) {
  const coming = groups.filter(({ count, done, last }) => done < count && last >= today).slice(0, numbered)
  return (
    <div className="year">
      <Wheel
        language={language}
        id="arshjul"
        title={say(language, messages.wheelTitle, { week: isoWeek(today) })}
        description={say(language, messages.wheelDescription, { date: formatDate(language, today) })}
        today={today}
        week={isoWeek(today)}
        arcs={arcsOf(groups, today)}
        dots={coming.map(({ first }) => first)}
      />
      <ol className="year-list">
        {coming.map((group, index) => (
          <li key={`${group.register}${group.what}${group.first}${group.record}`}>
            <span className="n">{index + 1}</span>
            <time dateTime={group.first}>{formatShortDate(language, group.first)}</time>
            <span>
              {nameGroup(language, group)}
              <small>{smallOf(language, group)}</small>
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

/**
 * What is done or was to be, from when its time began. The same thing to do, month after month, is one line: what comes next begins where
 * the one before it ends.
 */
function arcsOf(groups: readonly YearGroup[], today: string): readonly WheelArc[] {
  const yearAgo = addDays(today, -300)
  const drawnTo = new Map<string, string>()
  return groups
    .filter(({ last }) => last >= yearAgo)
    .flatMap((group): WheelArc[] => {
      const { register, what, first, last, count, done, ahead, record } = group
      const line = `${register}.${what}.${record}`
      const [begins, before] = [addDays(first, -ahead), drawnTo.get(line)]
      if (before !== undefined && before >= last) return []
      const from = before !== undefined && before > begins ? before : begins
      drawnTo.set(line, last)
      const kind = done === count || last < today ? 'done' : from <= today ? 'now' : 'plan'
      return [{ key: `${line}.${first}`, from, to: last, ring: ringOf(group), kind }]
    })
}

function ringOf({ register, weight }: YearGroup): WheelArc['ring'] {
  if (register === 'document' || weight === 3) return 'outer'
  return register === 'own_task' || register === 'survey' ? 'inner' : 'middle'
}
