import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Steps } from '../../../../ui/Steps.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import type { Organisation } from '../actions/read-organisation.ts'
import { messages } from '../messages.ts'
import { type TreeNode, treeOf } from '../rules/tree.ts'
import type { Unit } from '../rules/unit.ts'
import { UnitTree } from './UnitTree.tsx'
import { sayHeld, unitPath } from './unit-words.ts'

interface OrganisationPageProps {
  frame: Framing
  organisation: Organisation
  /** The day as it was written, and what is wrong with it. */
  written: { readonly day: string; readonly fault: string | null }
  /** What was just done. */
  notice: string | null
}

/** Every unit of the municipality, as it is today or was on a day. */
export function OrganisationPage({ frame, organisation, written, notice }: OrganisationPageProps) {
  const { language } = frame
  const { units, day, mayChange } = organisation
  const count = (kind: Unit['kind']) => units.filter((unit) => unit.kind === kind).length
  const lead =
    day === null
      ? say(language, messages.lead, { boards: count('board'), companies: count('company') })
      : say(language, messages.leadOn, { date: formatDate(language, day) })
  const empty = units.length === 0 && day === null
  return (
    <WorkFrame {...frame} errors={written.fault !== null}>
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      <PageHead
        title={say(language, messages.organisation)}
        {...(empty ? {} : { lead })}
        links={
          <>
            <a href="/organisation/personer">{say(language, messages.people)}</a>
            <a href="/organisation/ansvar">{say(language, messages.responsibility)}</a>
            <a href="/organisation/uppdrag">{say(language, messages.mandate)}</a>
          </>
        }
        {...(mayChange && !empty && day === null
          ? {
              actions: (
                <>
                  <ButtonLink href="/organisation/omorganisationer" variant="secondary">
                    {say(language, messages.reorganise)}
                  </ButtonLink>
                  <ButtonLink href="/organisation/ny" icon="add">
                    {say(language, messages.newUnit)}
                  </ButtonLink>
                </>
              ),
            }
          : {})}
      />
      {empty ? (
        <Empty language={language} mayChange={mayChange} />
      ) : (
        <>
          <DayForm language={language} organisation={organisation} written={written} />
          <Groups language={language} organisation={organisation} />
        </>
      )}
    </WorkFrame>
  )
}

function DayForm({
  language,
  organisation,
  written,
}: Omit<OrganisationPageProps, 'frame' | 'notice'> & { language: Language }) {
  return (
    <form method="get" action="/organisation" className="day-form below-5" noValidate>
      <TextField
        language={language}
        id="datum"
        type="date"
        width="medium"
        label={say(language, messages.onDay)}
        value={written.day === '' ? (organisation.day ?? organisation.today) : written.day}
        error={written.fault ?? undefined}
      />
      <Button variant="secondary">{say(language, messages.show)}</Button>
      {organisation.day !== null && <a href="/organisation">{say(language, messages.today)}</a>}
    </form>
  )
}

/** Boards with what is below them, companies, and what is neither. */
function Groups({ language, organisation }: { language: Language; organisation: Organisation }) {
  const { units, held, day } = organisation
  const nodes = treeOf(units)
  const of = (kinds: readonly Unit['kind'][]) => nodes.filter(({ unit }) => kinds.includes(unit.kind))
  const groups = [
    { id: 'namnder', title: messages.boards, nodes: of(['board']) },
    { id: 'bolag', title: messages.companies, nodes: of(['company']) },
    { id: 'ovriga', title: messages.others, nodes: of(['administration', 'unit']) },
  ].filter((group) => group.nodes.length > 0)
  if (groups.length === 0) return <p>{say(language, messages.nothingThen)}</p>
  const has = (unit: Unit) => held.filter((holding) => holding.unit === unit.id)
  return groups.map((group) => (
    <Section key={group.id} id={group.id} title={say(language, group.title)}>
      <UnitTree
        language={language}
        nodes={group.nodes as readonly TreeNode<Unit>[]}
        name={(unit) => <a href={unitPath(unit.id)}>{unit.name}</a>}
        {...(day === null
          ? {
              more: (unit: Unit) => (
                <span className="unit-held">
                  {has(unit).length === 0
                    ? say(language, messages.ownsNothing)
                    : has(unit)
                        .map(({ table, count }) => sayHeld(language, table, count))
                        .join(' · ')}
                </span>
              ),
            }
          : {})}
      />
    </Section>
  ))
}

function Empty({ language, mayChange }: { language: Language; mayChange: boolean }) {
  return (
    <EmptyState id="tomt" title={say(language, messages.emptyTitle)} lead={say(language, messages.emptyLead)}>
      <Steps
        items={[
          {
            title: say(language, messages.emptyFirst),
            children: (
              <>
                <p>{say(language, messages.emptyFirstText)}</p>
                {mayChange && (
                  <div className="actions above-3">
                    <ButtonLink href="/organisation/ny" icon="add">
                      {say(language, messages.newUnit)}
                    </ButtonLink>
                  </div>
                )}
              </>
            ),
          },
          { title: say(language, messages.emptyThen), children: <p>{say(language, messages.emptyThenText)}</p> },
          { title: say(language, messages.emptyLast), children: <p>{say(language, messages.emptyLastText)}</p> },
        ]}
      />
    </EmptyState>
  )
}
