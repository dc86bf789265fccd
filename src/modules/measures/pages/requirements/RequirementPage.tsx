import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { Details } from '../../../../ui/Details.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { RequirementPicture } from '../../actions/requirements/read-requirement.ts'
import { messages } from '../../messages/index.ts'
import type { Decision } from '../../queries/applicability.ts'
import { addressOf } from '../address-of.ts'
import { StateWord } from '../StateWord.tsx'
import { EvidenceTable } from './EvidenceTable.tsx'
import { MeasureTable } from './MeasureTable.tsx'
import { RequirementFacts } from './RequirementFacts.tsx'
import { nameOf } from './RequirementsPage.tsx'

interface RequirementPageProps {
  frame: Framing
  picture: RequirementPicture
  /** What was just done. */
  notice: string | null
}

/** One requirement, the measures that serve it, and what shows them. */
export function RequirementPage({ frame, picture, notice }: RequirementPageProps) {
  const { language } = frame
  const { catalogue, requirement, state, why, measures, mayEdit, mayChange } = picture
  const here = addressOf(requirement.id)
  const changeable = measures.some(({ own }) => mayChange || own)
  return (
    <WorkFrame {...frame}>
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      <PageHead
        crumb={<a href={`/krav?katalog=${catalogue.id}`}>{catalogue.title[language]}</a>}
        title={nameOf(requirement, language)}
        lead={requirement.says[language]}
      />
      <p>
        <StateWord language={language} state={state} />
        {why !== null && <span className="quiet"> {say(language, messages.why[why])}</span>}
      </p>
      <RequirementFacts language={language} picture={picture} />
      <Applicability frame={frame} picture={picture} />
      <Section id="atgarder" title={say(language, messages.measures)} lead={say(language, messages.measuresLead)}>
        {measures.length === 0 ? (
          <p>{say(language, messages.noMeasures)}</p>
        ) : (
          <MeasureTable language={language} picture={picture} />
        )}
        {mayEdit && (
          <div className="actions above-4">
            <ButtonLink href={`${here}/atgard`} variant={measures.length === 0 ? 'primary' : 'secondary'} icon="add">
              {say(language, messages.addMeasure)}
            </ButtonLink>
            {mayChange && <a href={`${here}/koppla`}>{say(language, messages.tieMeasure)}</a>}
          </div>
        )}
      </Section>
      <Section id="belagg" title={say(language, messages.evidence)} lead={say(language, messages.evidenceLead)}>
        {measures.every(({ evidence }) => evidence.length === 0) ? (
          <p>{say(language, messages.noEvidence)}</p>
        ) : (
          <EvidenceTable language={language} picture={picture} />
        )}
        {mayEdit && changeable && (
          <div className="actions above-4">
            <ButtonLink href={`${here}/belagg`} variant="secondary" icon="add">
              {say(language, messages.addEvidence)}
            </ButtonLink>
          </div>
        )}
      </Section>
    </WorkFrame>
  )
}

function Applicability({ frame: { language }, picture }: Pick<RequirementPageProps, 'frame' | 'picture'>) {
  const { requirement, decisions, mayChange } = picture
  const holds = decisions.find(({ replacedAt }) => replacedAt === null)
  const earlier = decisions.filter(({ replacedAt }) => replacedAt !== null)
  return (
    <Section id="galler" title={say(language, messages.whether)}>
      {holds ? <DecisionWords language={language} decision={holds} /> : <p>{say(language, messages.notDecided)}</p>}
      {mayChange && (
        <p className="above-4">
          <a href={`${addressOf(requirement.id)}/beslut`}>
            {say(language, holds ? messages.decideAgain : messages.decide)}
          </a>
        </p>
      )}
      {earlier.length > 0 && (
        <Details summary={say(language, messages.earlierDecisions, { n: earlier.length })}>
          {earlier.map((decision) => (
            <DecisionWords key={decision.replacedAt?.toISOString()} language={language} decision={decision} />
          ))}
        </Details>
      )}
    </Section>
  )
}

function DecisionWords({ language, decision }: { language: Framing['language']; decision: Decision }) {
  const { applicable, reason, decidedBy, decidedOn } = decision
  return (
    <p>
      {say(language, applicable ? messages.applies : messages.appliesNot)}
      {reason === null ? '. ' : `: ${reason} `}
      <span className="quiet">
        {say(language, messages.decidedLine, { by: decidedBy, on: formatDate(language, decidedOn) })}
      </span>
    </p>
  )
}
