import { say } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { treeOf, UnitTree } from '../../../organisation/index.ts'
import type { Coverage } from '../../actions/read-coverage.ts'
import { messages } from '../../messages/index.ts'

/** The organisation, with which documents apply where, and who has no policy. */
export function CoveragePage({ frame, coverage: { units } }: { frame: Framing; coverage: Coverage }) {
  const { language } = frame
  const by = new Map(units.map((each) => [each.unit.id, each]))
  const gaps = units.filter(({ lacksPolicy }) => lacksPolicy).length
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href="/dokument">{say(language, messages.title)}</a>}
        title={say(language, messages.coverageTitle)}
        lead={say(language, messages.coverageLead)}
      />
      {units.length === 0 ? (
        <EmptyState id="tomt" title={say(language, messages.coverageEmpty)}>
          <ButtonLink href="/organisation">{say(language, messages.toOrganisation)}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <Notice
            kind={gaps === 0 ? 'done' : 'warning'}
            title={
              gaps === 0
                ? say(language, messages.policyEverywhere)
                : say(language, messages.policyGaps, { count: gaps })
            }
          />
          <Section id="enheter" title={say(language, messages.unitsHeading)}>
            <UnitTree
              language={language}
              nodes={treeOf(units.map(({ unit }) => unit))}
              name={({ id, name }) => <a href={`/dokument/enheter/${id}`}>{name}</a>}
              more={({ id }) => {
                const found = by.get(id)
                return (
                  <span className="unit-held">
                    {found?.lacksPolicy && <Status kind="late">{say(language, messages.lacksPolicy)}</Status>}{' '}
                    {say(language, messages.documentCount, { count: found?.documents.length ?? 0 })}
                  </span>
                )
              }}
            />
          </Section>
        </>
      )}
    </WorkFrame>
  )
}
