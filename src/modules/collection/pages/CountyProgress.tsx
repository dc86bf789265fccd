import { type Language, say } from '../../../platform/i18n/index.ts'
import { formatNumber, formatPercent } from '../../../stats/format-percent.ts'
import { counties as known, TileKey, TileMap } from '../../../ui/charts/index.ts'
import { Details } from '../../../ui/Details.tsx'
import { ScrollTable } from '../../../ui/ScrollTable.tsx'
import { Section } from '../../../ui/Section.tsx'
import { messages } from '../messages/index.ts'
import type { ProgressGroup } from '../rules/collection-progress.ts'

/** A county where fewer have even begun, in whole percent, is behind. */
const behindUnder = 55

/** Answers by county, as tiles and as a table. */
export function CountyProgress({ language, counties }: { language: Language; counties: readonly ProgressGroup[] }) {
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
            { key: 'county', label: say(language, messages.county) },
            { key: 'total', label: say(language, messages.municipalities), numeric: true },
            { key: 'complete', label: say(language, messages.completeColumn), numeric: true },
            { key: 'partial', label: say(language, messages.partialColumn), numeric: true },
            { key: 'none', label: say(language, messages.noneColumn), numeric: true },
            { key: 'share', label: say(language, messages.shareColumn), numeric: true },
          ]}
          rows={counties.map(({ id, total, complete, partial, none }) => ({
            key: id,
            cells: [
              known[id]?.name ?? id,
              ...[total, complete, partial, none].map((count) => formatNumber(count, language)),
              formatPercent(complete + partial, total, language) ?? '',
            ],
          }))}
        />
      </Details>
    </Section>
  )
}
