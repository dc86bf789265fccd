import { formatWhole, say } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import type { RiskOverview } from '../../actions/read-overview.ts'
import { messages } from '../../messages/index.ts'
import { isHigher } from '../../rules/method.ts'
import { byHeight } from '../../rules/picture.ts'
import { FindingSection } from './FindingSection.tsx'
import { GroupSections } from './GroupSections.tsx'
import { MatrixSection } from './MatrixSection.tsx'
import { MovedSection } from './MovedSection.tsx'
import { type Asked, OverviewForm } from './OverviewForm.tsx'
import { TopSection } from './TopSection.tsx'

interface OverviewPageProps {
  frame: Framing
  overview: RiskOverview
  asked: Asked
}

/** How many the page numbers and draws. */
const shown = 6

/** All risks: where they stand, which are the highest, where they are, and what does not add up. */
export function OverviewPage({ frame, overview, asked }: OverviewPageProps) {
  const { language } = frame
  const { risks, total, mayAssess } = overview
  const part = { language, overview }
  const ofUnit = asked.unit === '' ? '' : `?enhet=${encodeURIComponent(asked.unit)}`
  const top = byHeight(risks)
    .filter(({ readings }) => readings.current !== null)
    .slice(0, shown)
  return (
    <WorkFrame {...frame}>
      <PageHead
        title={say(language, messages.risks)}
        lead={total > 0 && leadOf(frame.language, overview)}
        actions={
          mayAssess &&
          total > 0 && (
            <ButtonLink href="/risker/ny" icon="add">
              {say(language, messages.riskAdd)}
            </ButtonLink>
          )
        }
        links={
          <>
            <a href="/risker">{say(language, messages.toAll)}</a>
            {mayAssess && <a href="/riskworkshoppar">{say(language, messages.toWorkshops)}</a>}
            <a href="/riskmetod">{say(language, messages.toMethod)}</a>
            {total > 0 && (
              <>
                <a href={`/riskbild/underlag.pdf${ofUnit}`} download="">
                  {say(language, messages.toReportPdf)}
                </a>
                <a href={`/riskbild/underlag.docx${ofUnit}`} download="">
                  {say(language, messages.toReportDocx)}
                </a>
              </>
            )}
          </>
        }
      />
      {total === 0 ? (
        <EmptyState id="tomt" title={say(language, messages.emptyTitle)} lead={say(language, messages.emptyLead)}>
          {mayAssess && <ButtonLink href="/risker/ny">{say(language, messages.riskAdd)}</ButtonLink>}
        </EmptyState>
      ) : (
        <>
          <OverviewForm {...part} asked={asked} />
          <div className="risk-grid above-5">
            <MatrixSection {...part} top={top} />
            <TopSection {...part} top={top} />
          </div>
          <MovedSection {...part} />
          <FindingSection {...part} />
          <GroupSections {...part} />
        </>
      )}
    </WorkFrame>
  )
}

function leadOf(language: Framing['language'], { risks }: RiskOverview): string {
  const high = (state: 'current' | 'residual') =>
    risks.filter(({ readings }) => {
      const level = (readings[state] ?? readings.current)?.level
      return level !== undefined && isHigher(level, 'medium')
    }).length
  if (!risks.some(({ readings }) => readings.current !== null)) return say(language, messages.overviewNone)
  const number = (value: number) => formatWhole(language, value)
  return say(language, messages.overviewLead, {
    high: number(high('current')),
    n: number(risks.length),
    after: high('residual') === 0 ? '' : number(high('residual')),
  })
}
