import type { SurveySummary } from '../modules/survey/index.ts'
import type { Viewer } from '../platform/http/index.ts'
import { type Language, type Message, say, soften } from '../platform/i18n/index.ts'
import { may, type Verb } from '../platform/tenancy/index.ts'
import type { NavGroup } from '../ui/frame/Rail.tsx'
import { messages } from './messages.ts'

interface Entry {
  readonly label: Message
  readonly href: string
  /** Who lacks it does not see the entry. What it leads to checks it again. */
  readonly verb?: Verb
  /** It is there before a survey is issued too. */
  readonly prepared?: true
  /** Pages that are part of it. */
  readonly also?: readonly string[]
}

/**
 * The menu of one who is signed in. In a municipality: what there is to do, the rooms of its own work, and what it is asked. Elsewhere: what
 * everybody has, each survey of one's own that is being collected or looked at, and the organisation. `path` is the page's own.
 */
export function menuOf(
  language: Language,
  viewer: Viewer,
  surveys: readonly SurveySummary[],
  path: string,
): readonly NavGroup[] {
  const { workplace } = viewer
  const shown = (entries: readonly Entry[]) =>
    entries
      .filter(({ verb }) => verb === undefined || (workplace !== null && may(workplace.role, verb)))
      .map(({ href, label, also = [] }) => ({ href, also, label: say(language, label) }))
  if (workplace?.kind === 'municipality') {
    // Who only answers a survey has that alone, first
    const works = may(workplace.role, 'task.read')
    return [
      { items: shown(works ? ofMunicipality : common) },
      ...municipalityRooms.map(({ heading, entries }) => ({ heading: say(language, heading), items: shown(entries) })),
      ...(works ? [{ heading: say(language, messages.followUp), items: shown(common) }] : []),
    ].filter(({ items }) => items.length > 0)
  }
  const groups: readonly NavGroup[] = [
    { items: shown(workplace?.kind === 'county-board' ? ofCountyBoard : common) },
    ...surveys
      .filter((survey) => survey.owner === workplace?.id && (survey.closedAt === null || isAbout(path, survey)))
      .map((survey) => ({ heading: headingOf(language, survey), items: shown(entriesOf(survey)) })),
    ...(workplace === null
      ? []
      : [{ heading: say(language, messages.organisationOf[workplace.kind]), items: shown(ofOrganisation()) }]),
  ]
  return groups.filter(({ items }) => items.length > 0)
}

/** What a municipality begins with. */
const ofMunicipality: readonly Entry[] = [
  { href: '/hem', label: messages.home, verb: 'task.read', also: ['/uppgift'] },
  { href: '/arshjulet', label: messages.annualCycle, verb: 'task.read' },
  { href: '/var-star-vi', label: messages.whereWeStand, verb: 'task.read' },
]

/** The rooms of a municipality's own work, in the order of the menu. A room with nothing in it is not shown. */
const municipalityRooms: ReadonlyArray<{ readonly heading: Message; readonly entries: readonly Entry[] }> = [
  {
    heading: messages.groundwork,
    entries: [
      { href: '/organisation', label: messages.organisationAndResponsibility, verb: 'unit.read' },
      { href: '/dokument', label: messages.documents, verb: 'document.read' },
      { href: '/att-lasa', label: messages.toRead, verb: 'document.acknowledge' },
      { href: '/personer', label: messages.people, verb: 'person.read' },
    ],
  },
  {
    heading: messages.worthProtecting,
    entries: [
      { href: '/system', label: messages.assets, verb: 'asset.read' },
      { href: '/system/styrsystem', label: messages.controlSystems, verb: 'asset.read' },
      { href: '/leverantorer', label: messages.suppliers, verb: 'asset.read' },
      { href: '/klassning', label: messages.classification, verb: 'classification.read' },
      { href: '/system/beroenden', label: messages.dependencies, verb: 'asset.read' },
      {
        href: '/riskbild',
        label: messages.risks,
        verb: 'risk.read',
        also: ['/risker', '/riskmetod', '/riskworkshoppar'],
      },
      { href: '/krav', label: messages.requirements, verb: 'measure.read' },
      { href: '/atgarder', label: messages.actionPlan, verb: 'measure.read' },
    ],
  },
  {
    heading: messages.whenItHappens,
    entries: [
      { href: '/incidenter', label: messages.incidents, verb: 'incident.read', also: ['/incidentrapporter'] },
      { href: '/rapportera', label: messages.reportIncident, verb: 'incident.report', also: ['/mina-rapporter'] },
      { href: '/kontinuitet', label: messages.continuity, verb: 'continuity.read' },
      { href: '/kontinuitet/ovningar', label: messages.exercises, verb: 'continuity.read' },
    ],
  },
]

/** A county board is asked nothing itself. */
const ofCountyBoard: readonly Entry[] = [
  { href: '/lan', label: messages.ownCounty, verb: 'county.follow' },
  { href: '/resultat', label: messages.nationalPicture },
]

const common: readonly Entry[] = [
  { href: '/enkater', label: messages.surveys },
  { href: '/resultat', label: messages.nationalPicture },
  { href: '/formular', label: messages.questionnaires, verb: 'survey.design' },
]

/** What there is to do with a survey: until it is issued, only to prepare it. */
function entriesOf(survey: SurveySummary): readonly Entry[] {
  const entries = survey.kind === 'pilot' ? ofPilot(survey) : ofSurvey(survey)
  return entries.filter(({ prepared }) => prepared || survey.issuedAt !== null)
}

function headingOf(language: Language, { title, kind }: SurveySummary): string {
  const name = soften(title[language])
  return kind === 'pilot' ? say(language, messages.pilotHeading, { name }) : name
}

/** In the order of the work: ask, follow, end, understand. */
function ofSurvey({ id }: SurveySummary): readonly Entry[] {
  return [
    questionsOf(id),
    { href: `/enkater/${id}/urval`, label: messages.frame, verb: 'survey.invite', prepared: true },
    { href: `/enkater/${id}/kontakter`, label: messages.contacts, verb: 'survey.invite', prepared: true },
    { href: `/enkater/${id}/utskick`, label: messages.mailings, verb: 'survey.invite', prepared: true },
    { href: `/enkater/${id}/paminnelser`, label: messages.reminders, verb: 'survey.invite', prepared: true },
    { href: `/enkater/${id}/insamling`, label: messages.collection, verb: 'survey.follow' },
    { href: `/enkater/${id}/ringlista`, label: messages.callList, verb: 'survey.call' },
    { href: `/enkater/${id}/lansstyrelser`, label: messages.countyHelp, verb: 'survey.follow' },
    { href: `/enkater/${id}/avslut`, label: messages.closing, verb: 'survey.follow' },
    { href: `/resultat/${id}`, label: messages.result, verb: 'result.read' },
    { href: `/analys/${id}`, label: messages.analysis, verb: 'result.read' },
  ]
}

/** A pilot is read on a page of its own, and has neither results nor analysis; it is too small for calls and counties. */
function ofPilot({ id }: SurveySummary): readonly Entry[] {
  return [
    questionsOf(id),
    { href: `/enkater/${id}/pilot/kommuner`, label: messages.municipalities, verb: 'survey.invite', prepared: true },
    { href: `/enkater/${id}/kontakter`, label: messages.contacts, verb: 'survey.invite', prepared: true },
    { href: `/enkater/${id}/utskick`, label: messages.mailings, verb: 'survey.invite', prepared: true },
    { href: `/enkater/${id}/paminnelser`, label: messages.reminders, verb: 'survey.invite', prepared: true },
    { href: `/enkater/${id}/insamling`, label: messages.collection, verb: 'survey.follow' },
    { href: `/enkater/${id}/avslut`, label: messages.closing, verb: 'survey.follow' },
    { href: `/enkater/${id}/pilot`, label: messages.pilotResult, verb: 'survey.follow' },
  ]
}

/** The questions, with what is done to them and by them on pages of their own. */
function questionsOf(id: string): Entry {
  const also = ['ratta', 'andra', 'ge-ut'].map((page) => `/enkater/${id}/${page}`)
  return { href: `/enkater/${id}/fragor`, also, label: messages.questions, verb: 'survey.design', prepared: true }
}

function ofOrganisation(): readonly Entry[] {
  return [{ href: '/personer', label: messages.people, verb: 'person.read' }]
}

/** Whether an address is of a survey: /enkater/ID/…, /resultat/ID, /analys/ID. */
export function isAbout(path: string, { id }: SurveySummary): boolean {
  const [, room, survey] = (path.split('?')[0] ?? '').split('/')
  return survey === id && (room === 'enkater' || room === 'resultat' || room === 'analys')
}
