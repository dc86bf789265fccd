import { type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber, formatPercent } from '../../../../stats/format-percent.ts'
import { TileKey, TileMap } from '../../../../ui/charts/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import { countyName } from '../../pages/group-words.ts'
import type { ProgressGroup } from '../../rules/collection-progress.ts'
import { messages } from '../messages/index.ts'
import { missingTo } from '../rules/gaps.ts'

/** A county where fewer have even begun, in whole percent, is behind. */
const behindUnder = 55

interface CountyProgressProps {
  language: Language
  counties: readonly ProgressGroup[]
  /** Whole percent; null where none is set. */
  target: number | null
}

/** Answers by county, as tiles and as a table, with how many are missing to the target. */
export function CountyProgress({ language, counties, target }: CountyProgressProps) {
  const limit = formatPercent(behindUnder, 100, language) ?? ''
  return (
    <Section id="lan" title={say(language, messages.counties)} lead={say(language, messages.countiesLead, { limit })}>
      <div className="above-4 below-4">
        <TileMap
          language={language}
          id="karta"
          title={say(language, messages.byCounty)}
          counties={counties.map(({ id, complete, partial, total }) => ({
            code: id,
            count: complete + partial,
            total,
          }))}
          behindUnder={behindUnder / 100}
        />
      </div>
      <TileKey language={language} />
      <Details summary={say(language, messages.tableCounties, { n: counties.length })}>
        <ScrollTable
          caption={say(language, messages.byCounty)}
          captionHidden
          columns={[
            { key: 'county', label: say(language, sharedMessages.county) },
            { key: 'total', label: say(language, messages.municipalities), numeric: true },
            { key: 'complete', label: say(language, messages.completeColumn), numeric: true },
            { key: 'partial', label: say(language, messages.partialColumn), numeric: true },
            { key: 'none', label: say(language, messages.noneColumn), numeric: true },
            { key: 'share', label: say(language, messages.shareColumn), numeric: true },
            ...(target === null
              ? []
              : [{ key: 'missing', label: say(language, messages.missingColumn), numeric: true }]),
          ]}
          rows={counties.map(({ id, total, complete, partial, none }) => ({
            key: id,
            cells: [
              countyName(id),
              ...[total, complete, partial, none].map((count) => formatNumber(count, language)),
              formatPercent(complete + partial, total, language) ?? '',
              ...(target === null ? [] : [formatNumber(missingTo(target, { total, complete }), language)]),
            ],
          }))}
        />
      </Details>
    </Section>
  )
}
