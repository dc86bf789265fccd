import { say } from '../../../../platform/i18n/index.ts'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { Gap } from '../../actions/gap/read-gap.ts'
import { messages } from '../../messages/index.ts'
import { type Asset, demandsOn } from '../../rules/state/gap.ts'
import { addressOf } from '../address-of.ts'
import { effortWords } from '../effort-words.ts'
import { nameOf } from '../requirements/RequirementsPage.tsx'
import { StateWord } from '../StateWord.tsx'
import { levelWords } from './SystemList.tsx'

interface SystemPageProps {
  frame: Framing
  gap: Gap
  asset: Asset
}

/** What one system’s classification demands, and how each of it stands. What is left comes first. */
export function SystemPage({ frame, gap: { catalogue, situation }, asset }: SystemPageProps) {
  const { language } = frame
  const demands = demandsOn(catalogue, situation, asset).filter(({ state }) => state !== 'not-applicable')
  const met = demands.filter(({ state }) => state === 'met')
  const ordered = [...demands.filter(({ state }) => state !== 'met'), ...met]
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={`/krav/brister?katalog=${catalogue.id}#system`}>{say(language, messages.gaps)}</a>}
        title={say(language, messages.systemTitle, { name: asset.name })}
        lead={say(language, messages.systemLead, { met: met.length, n: demands.length })}
      />
      <Facts items={[[say(language, messages.classified), levelWords(language, asset.levels)]]} />
      <Section id="krav" title={catalogue.title[language]}>
        {ordered.length === 0 ? (
          <EmptyState id="inget" title={say(language, messages.nothingForSystem)} />
        ) : (
          <Table
            caption={catalogue.title[language]}
            captionHidden
            stack
            columns={[
              { key: 'requirement', label: say(language, messages.requirement) },
              { key: 'state', label: say(language, messages.stateColumn), wide: true },
              { key: 'effort', label: say(language, messages.effort), wide: true },
            ]}
            rows={ordered.map(({ requirement, state }) => ({
              key: requirement.id,
              cells: [
                <a key="requirement" href={addressOf(requirement.id)}>
                  {nameOf(requirement, language)}
                </a>,
                <StateWord key="state" language={language} state={state} />,
                requirement.minutes === null ? '–' : effortWords(language, requirement.minutes),
              ],
            }))}
          />
        )}
      </Section>
    </WorkFrame>
  )
}
