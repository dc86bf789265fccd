import { type Language, say } from '../../../platform/i18n/index.ts'
import { formatNumber, formatPercent } from '../../../stats/format-percent.ts'
import { OptionBars } from '../../../ui/charts/index.ts'
import { Section } from '../../../ui/Section.tsx'
import { messages } from '../messages/index.ts'
import type { ProgressCounts, ProgressGroup } from '../rules/collection-progress.ts'

interface PopulationProgressProps {
  language: Language
  /** The smallest first. */
  classes: readonly ProgressGroup[]
  whole: ProgressCounts
}

/** Complete answers by population class, against the whole country. */
export function PopulationProgress({ language, classes, whole }: PopulationProgressProps) {
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
        reference={whole.total === 0 ? undefined : whole.complete / whole.total}
      />
      <p className="base">
        {say(language, messages.nationLine, { share: formatPercent(whole.complete, whole.total, language) ?? '' })}
      </p>
    </Section>
  )
}

/** A class as the frame names it, `under-8000`, `8000-15000` or `over-70000`, in words; any other name as it is. */
function classLabel(id: string, language: Language): string {
  const [, word, from, to] = /^(?:(under|over)-)?(\d+)(?:-(\d+))?$/.exec(id) ?? []
  const limit = formatNumber(Number(from), language)
  if (from === undefined) return id
  if (word === 'under') return say(language, messages.under, { limit })
  if (word === 'over') return say(language, messages.over, { limit })
  return to === undefined ? id : `${limit}–${formatNumber(Number(to), language)}`
}
