import { type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber, formatPercent } from '../../../../stats/format-percent.ts'
import { OptionBars } from '../../../../ui/charts/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { classLabel } from '../../pages/group-words.ts'
import type { ProgressCounts, ProgressGroup } from '../../rules/collection-progress.ts'
import { messages } from '../messages/index.ts'
import { missingTo } from '../rules/gaps.ts'

interface PopulationProgressProps {
  language: Language
  /** The smallest first. */
  classes: readonly ProgressGroup[]
  whole: ProgressCounts
  /** Whole percent; null where none is set. */
  target: number | null
}

/** Complete answers by population class, against the target, or where there is none against the whole country. */
export function PopulationProgress({ language, classes, whole, target }: PopulationProgressProps) {
  const nation = whole.total === 0 ? undefined : whole.complete / whole.total
  return (
    <Section id="storlek" title={say(language, messages.population)} lead={say(language, messages.populationLead)}>
      <OptionBars
        language={language}
        options={classes.map(({ id, complete, total }) => ({
          id,
          label: classLabel(id, language),
          count: complete,
          n: total,
          interval: null,
        }))}
        reference={target === null ? nation : target / 100}
      />
      <p className="base">
        {target === null
          ? say(language, messages.nationLine, { share: formatPercent(whole.complete, whole.total, language) ?? '' })
          : say(language, messages.targetMark, { share: formatPercent(target, 100, language) ?? '' })}
      </p>
      <Details summary={say(language, messages.tableClasses)}>
        <ScrollTable
          caption={say(language, messages.population)}
          captionHidden
          columns={[
            { key: 'class', label: say(language, messages.classColumn) },
            { key: 'total', label: say(language, messages.municipalities), numeric: true },
            { key: 'complete', label: say(language, messages.completeColumn), numeric: true },
            { key: 'share', label: say(language, messages.completeShare), numeric: true },
            ...(target === null
              ? []
              : [{ key: 'missing', label: say(language, messages.missingColumn), numeric: true }]),
          ]}
          rows={classes.map((group) => ({
            key: group.id,
            cells: [
              classLabel(group.id, language),
              formatNumber(group.total, language),
              formatNumber(group.complete, language),
              formatPercent(group.complete, group.total, language) ?? '',
              ...(target === null ? [] : [formatNumber(missingTo(target, group), language)]),
            ],
          }))}
        />
      </Details>
    </Section>
  )
}
