import { type Language, say } from '../../../../platform/i18n/index.ts'
import { ChartDefs, GapKey, GapMap } from '../../../../ui/charts/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { Gap } from '../../actions/gap/read-gap.ts'
import { messages } from '../../messages/index.ts'
import {
  type GapCell,
  type GapRow,
  gapBySystem,
  gapByUnit,
  gapWithoutUnit,
  leftOf,
  organisationGap,
} from '../../rules/state/gap.ts'
import { CatalogueLinks } from './CatalogueLinks.tsx'
import { SystemList } from './SystemList.tsx'

/** More rows than these are a wall: the table has them. */
const mostDrawn = 16

interface GapPageProps {
  frame: Framing
  gap: Gap
  /** What is looked for among the systems, and which page of them. */
  search: string
  page: string | undefined
}

/** Where requirements are not met: units by theme, and the systems where most is left. */
export function GapPage({ frame, gap: { catalogue, catalogues, situation }, search, page }: GapPageProps) {
  const { language } = frame
  const astray = gapWithoutUnit(catalogue, situation)
  const units = [
    ...gapByUnit(catalogue, situation),
    ...(astray === null ? [] : [{ id: 'utan-enhet', name: say(language, messages.withoutUnit), cells: astray }]),
  ]
  const whole: GapRow = {
    id: 'kommunen',
    name: say(language, messages.wholeMunicipality),
    cells: organisationGap(catalogue, situation),
  }
  const columns = catalogue.themes.map(({ title }) => title[language])
  return (
    <WorkFrame {...frame}>
      <ChartDefs />
      <PageHead
        crumb={<a href={`/krav?katalog=${catalogue.id}`}>{say(language, messages.requirements)}</a>}
        title={say(language, messages.gaps)}
        lead={say(language, messages.gapLead, { title: catalogue.title[language] })}
      />
      <CatalogueLinks language={language} catalogues={catalogues} shown={catalogue.id} path="/krav/brister" />
      <Section id="enheter" title={say(language, messages.gapUnits)} lead={say(language, messages.gapUnitsLead)}>
        <UnitMap language={language} columns={columns} whole={whole} units={units} />
      </Section>
      <Section id="system" title={say(language, messages.gapSystems)} lead={say(language, messages.gapSystemsLead)}>
        <SystemList
          language={language}
          catalogue={catalogue.id}
          assets={situation.assets}
          rows={gapBySystem(catalogue, situation)}
          search={search}
          page={page}
        />
      </Section>
    </WorkFrame>
  )
}

interface UnitMapProps {
  language: Language
  columns: readonly string[]
  whole: GapRow
  units: readonly GapRow[]
}

function UnitMap({ language, columns, whole, units }: UnitMapProps) {
  if (units.length === 0) {
    return (
      <EmptyState
        id="inga-enheter"
        title={say(language, messages.noUnits)}
        lead={say(language, messages.noUnitsLead)}
      />
    )
  }
  const byLeft = units.toSorted((a, b) => leftOf(b) - leftOf(a))
  const [most] = byLeft
  const drawn = [whole, ...byLeft.slice(0, mostDrawn)]
  return (
    <>
      <p className="lead">
        {most === undefined || leftOf(most) === 0 ? say(language, messages.gapNone) : findingOf(language, most)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll above-4" tabIndex={0} aria-label={say(language, messages.gapMapTitle)}>
        <GapMap
          language={language}
          id="brister"
          title={say(language, messages.gapMapTitle)}
          columns={columns}
          rows={drawn.map(({ id, name, cells }) => ({ id, label: name, cells: cells.map(asCount) }))}
        />
      </section>
      <GapKey language={language} />
      {units.length > mostDrawn && (
        <p className="quiet">{say(language, messages.gapDrawn, { drawn: mostDrawn, n: units.length })}</p>
      )}
      <Details summary={say(language, messages.gapTable)}>
        <ScrollTable
          caption={say(language, messages.gapMapTitle)}
          columns={[
            { key: 'unit', label: say(language, messages.unit) },
            ...columns.map((label) => ({ key: label, label, numeric: true })),
          ]}
          rows={[whole, ...units].map(({ id, name, cells }) => ({
            key: id,
            cells: [name, ...cells.map((cell) => countWords(language, cell))],
          }))}
        />
      </Details>
    </>
  )
}

function asCount({ met, demanded, tally }: GapCell) {
  return { met, demanded, unknown: demanded > 0 && tally['not-assessed'] === demanded }
}

function countWords(language: Language, { met, demanded }: GapCell): string {
  return demanded === 0 ? say(language, messages.nothingDemanded) : say(language, messages.metOf, { met, n: demanded })
}

function findingOf(language: Language, { name, cells }: GapRow): string {
  const sum = (count: (cell: GapCell) => number) => cells.reduce((total, cell) => total + count(cell), 0)
  return say(language, messages.gapFinding, { name, met: sum(({ met }) => met), n: sum(({ demanded }) => demanded) })
}
