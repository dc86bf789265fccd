import type { ReactNode } from 'react'
import { type Language, say } from '../../../../platform/i18n/index.ts'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { categoryNames } from '../../../classification/index.ts'
import type { RiskOverview } from '../../actions/read-overview.ts'
import { messages } from '../../messages/index.ts'
import { type Group, groupRisks } from '../../rules/groups.ts'
import { isCategory, levels } from '../../rules/method.ts'
import { worstCategories } from '../../rules/picture.ts'
import { overviewAddress } from '../addresses.ts'

interface PartProps {
  language: Language
  overview: RiskOverview
}

/** How many systems are named: the rest stand in the list. */
const shownAssets = 20

/** How high risks are, by where they belong. */
export function GroupSections({ language, overview }: PartProps) {
  const { risks, methods } = overview
  const assets = groupRisks(risks, ({ asset, assetName }) => [{ key: asset, name: assetName }])
  return (
    <>
      <GroupTable
        language={language}
        id="enheter"
        title={say(language, messages.byUnit)}
        groups={groupRisks(risks, ({ unit, unitName }) => [{ key: unit, name: unitName }])}
        nameOf={({ key, name }) =>
          key === null ? say(language, messages.nowhere) : <a href={`${overviewAddress}?enhet=${key}`}>{name}</a>
        }
      />
      <GroupTable
        language={language}
        id="system"
        title={say(language, messages.byAsset)}
        groups={assets.slice(0, shownAssets)}
        more={assets.length - shownAssets}
        nameOf={({ key, name }) =>
          key === null ? say(language, messages.nothingNamed) : <a href={`/risker?asset=${key}`}>{name}</a>
        }
      />
      <GroupTable
        language={language}
        id="konsekvenser"
        title={say(language, messages.byCategory)}
        lead={say(language, messages.byCategoryLead)}
        groups={groupRisks(risks, ({ assessments }) =>
          worstCategories(methods, assessments.current).map((category) => ({ key: category, name: category })),
        )}
        nameOf={({ key }) =>
          key !== null && isCategory(key) ? (
            <a href={`${overviewAddress}?konsekvens=${key}`}>{say(language, categoryNames[key])}</a>
          ) : (
            ''
          )
        }
      />
    </>
  )
}

interface GroupTableProps {
  language: Language
  id: string
  title: string
  lead?: string
  groups: readonly Group[]
  more?: number
  nameOf: (group: Group) => ReactNode
}

function GroupTable({ language, id, title, lead, groups, more = 0, nameOf }: GroupTableProps) {
  if (groups.length === 0) return null
  return (
    <Section id={id} title={title} lead={lead}>
      <ScrollTable
        caption={say(language, messages.asTable, { title })}
        captionHidden
        columns={[
          { key: 'name', label: title },
          ...levels
            .toReversed()
            .map((level) => ({ key: level, label: say(language, messages.levelHead[level]), numeric: true })),
          { key: 'unassessed', label: say(language, messages.unassessedHead), numeric: true },
          { key: 'total', label: say(language, messages.all), numeric: true },
        ]}
        rows={groups.map((group) => ({
          key: group.key ?? '',
          cells: [
            nameOf(group),
            ...levels.toReversed().map((level) => group.counts[level]),
            group.unassessed,
            group.total,
          ],
        }))}
      />
      {more > 0 && <p className="quiet above-3">{say(language, messages.more, { n: more })}</p>}
    </Section>
  )
}
