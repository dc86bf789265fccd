import { type Language, say } from '../../../../platform/i18n/index.ts'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { type ClassificationModel, categories, categoryNames, type Level } from '../../../classification/index.ts'
import { messages } from '../../messages/index.ts'
import { type Impact, type Period, periods, worstAt } from '../../rules/impact.ts'

function LevelCell({ level, said }: { level: Level | null; said: string }) {
  return (
    <span className="klass-cell" data-level={level ?? 'none'}>
      <span aria-hidden="true">{level ?? '–'}</span>
      <span className="sr-only">{said}</span>
    </span>
  )
}

/** The worst consequence after each period, beside each other. */
export function WorstCells({ language, impact }: { language: Language; impact: Impact }) {
  return (
    <span className="klass">
      {periods.map((period) => {
        const level = worstAt(impact, period)
        const after = say(language, messages.periods[period])
        return (
          <LevelCell
            key={period}
            level={level}
            said={`${after}: ${level ?? say(language, messages.notJudgedLevel)}. `}
          />
        )
      })}
    </span>
  )
}

interface ImpactTableProps {
  language: Language
  impact: Impact
  model: ClassificationModel | null
}

/** The consequence in each category after each period, with the worst of them. */
export function ImpactTable({ language, impact, model }: ImpactTableProps) {
  const judged = categories.filter((category) => impact[category] !== undefined)
  const said = (level: Level | null) => {
    if (level === null) return say(language, messages.notJudgedLevel)
    const name = model?.levels.find((known) => known.level === level)?.name
    return name === undefined ? `${level}` : say(language, messages.levelSaid, { level, name: say(language, name) })
  }
  const row = (key: string, label: string, levelAt: (period: Period) => Level | null) => ({
    key,
    cells: [
      label,
      ...periods.map((period) => <LevelCell key={period} level={levelAt(period)} said={said(levelAt(period))} />),
    ],
  })
  return (
    <ScrollTable
      caption={say(language, messages.impactCaption)}
      captionHidden
      columns={[
        { key: 'category', label: say(language, messages.category) },
        ...periods.map((period) => ({ key: period, label: say(language, messages.periods[period]) })),
      ]}
      rows={[
        ...judged.map((category) =>
          row(category, say(language, categoryNames[category]), (period) => impact[category]?.[period] ?? null),
        ),
        row('worst', say(language, messages.worst), (period) => worstAt(impact, period)),
      ]}
    />
  )
}
