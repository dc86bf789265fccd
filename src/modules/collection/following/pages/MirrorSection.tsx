import { type Language, say } from '../../../../platform/i18n/index.ts'
import { countOfBase, formatNumber } from '../../../../stats/format-percent.ts'
import { Details } from '../../../../ui/Details.tsx'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { FollowedCollection } from '../actions/read-call-list.ts'
import type { SurveyProgress } from '../actions/read-progress.ts'
import { messages } from '../messages/index.ts'
import { groupLabel } from './group-label.ts'

interface MirrorSectionProps {
  language: Language
  mirror: SurveyProgress['mirror']
  /** null for whoever has no call list. */
  afterFirst: FollowedCollection['afterFirst']
}

/** How well those that have answered mirror the whole, and which groups are missing. */
export function MirrorSection({ language, mirror, afterFirst }: MirrorSectionProps) {
  const figure = (value: number) => formatNumber(value, language, 2)
  return (
    <Section id="spegling" title={say(language, messages.mirror)}>
      {mirror === null ? (
        <p className="quiet">{say(language, messages.mirrorUnknown)}</p>
      ) : (
        <>
          <p className="figure above-2">
            <span className="figure-count">{figure(mirror.indicator.r)}</span>{' '}
            <span className="figure-words">
              {say(language, messages.mirrorWords, {
                low: figure(mirror.indicator.low),
                high: figure(mirror.indicator.high),
              })}{' '}
              {afterFirst !== null &&
                afterFirst.count > 0 &&
                say(language, messages.mirrorAfter, { n: afterFirst.count, r: figure(afterFirst.r) })}
            </span>
          </p>
          <Details summary={say(language, messages.mirrorTable)}>
            <LackingTable language={language} mirror={mirror} />
            <p className="base">
              {say(language, messages.mirrorHow, { variation: figure(mirror.indicator.variation) })}
            </p>
          </Details>
        </>
      )}
    </Section>
  )
}

function LackingTable({ language, mirror }: { language: Language; mirror: NonNullable<SurveyProgress['mirror']> }) {
  const lacking = mirror.partial
    .flatMap(({ variable, levels }) => levels.map((level) => ({ variable, ...level })))
    .filter(({ contribution }) => contribution < 0)
    .sort((a, b) => a.contribution - b.contribution)
  return (
    <ScrollTable
      caption={say(language, messages.mirrorTable)}
      captionHidden
      columns={[
        { key: 'group', label: say(language, messages.group) },
        { key: 'of', label: say(language, messages.ofAsked), numeric: true },
        { key: 'contribution', label: say(language, messages.contribution), numeric: true },
      ]}
      rows={lacking.map(({ variable, level, complete, total, contribution }) => ({
        key: `${variable} ${level}`,
        cells: [
          groupLabel(variable, level, language),
          countOfBase(complete, total, language),
          formatNumber(contribution, language, 3),
        ],
      }))}
    />
  )
}
