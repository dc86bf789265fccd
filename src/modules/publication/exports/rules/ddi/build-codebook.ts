import { formatPercent, type Participation } from '../../../../analysis/index.ts'
import type { Language, Questionnaire, Text } from '../../../../survey/index.ts'
import type { Microdata, Variable } from '../variable.ts'
import { element, type XmlElement } from '../xml.ts'
import { buildVariable, inBoth, variableId } from './build-variable.ts'
import { ddiMessages as messages } from './messages.ts'
import type { Statistics } from './statistics.ts'

export interface CodebookInput {
  readonly questionnaire: Questionnaire
  readonly data: Microdata
  readonly statistics: Statistics
  readonly participation: Participation
  readonly language: Language
  readonly synthetic: boolean
  /** Only published counts are told, and there is no file of answers to describe. */
  readonly aggregated: boolean
  /** The agency that asks; null where it is not known. */
  readonly owner: string | null
  readonly opensOn: string | null
  readonly closesOn: string | null
  /** "2026-11-24" */
  readonly date: string
  /** The program and its version. */
  readonly program: string
}

/**
 * A survey as DDI Codebook 2.5: the study, the file, and each variable with its question, its universe (the base), its codes and
 * how many have each. Every text in Swedish and English. Elements stand in the order that the schema wants.
 *
 * Source: DDI Alliance, DDI-Codebook 2.5, codebook.xsd and its field-level documentation.
 */
export function buildCodebook(input: CodebookInput): XmlElement {
  return element(
    'codeBook',
    {
      xmlns: 'ddi:codebook:2_5',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'ddi:codebook:2_5 http://www.ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd',
      version: '2.5',
      'xml:lang': input.language,
    },
    aboutDocument(input),
    aboutStudy(input),
    input.aggregated ? null : aboutFile(input.data),
    element(
      'dataDscr',
      {},
      groups(input),
      input.data.variables.map((one) => buildVariable(one, input.statistics, input.aggregated ? null : fileId)),
    ),
  )
}

function aboutDocument({ data, language, date, program }: CodebookInput): XmlElement {
  const title = { sv: messages.title.sv({ title: data.title.sv }), en: messages.title.en({ title: data.title.en }) }
  return element(
    'docDscr',
    {},
    element(
      'citation',
      {},
      titles(title, language, `${data.id}-ddi`),
      element('prodStmt', {}, element('prodDate', { date }, date), element('software', {}, program)),
    ),
  )
}

function titles(title: Text, language: Language, id: string): XmlElement {
  const other = language === 'sv' ? 'en' : 'sv'
  return element(
    'titlStmt',
    {},
    element('titl', { 'xml:lang': language }, title[language]),
    element('parTitl', { 'xml:lang': other }, title[other]),
    element('IDNo', {}, id),
  )
}

function aboutStudy(input: CodebookInput): XmlElement {
  const { data, language, owner, synthetic, aggregated } = input
  return element(
    'stdyDscr',
    {},
    element(
      'citation',
      {},
      titles(data.title, language, data.id),
      owner === null ? null : element('rspStmt', {}, element('AuthEnty', {}, owner)),
      owner === null ? null : element('prodStmt', {}, element('producer', {}, owner)),
    ),
    element('stdyInfo', {}, scope(input)),
    element(
      'method',
      {},
      input.participation.population === null ? null : element('dataColl', {}, inBoth('sampProc', messages.census)),
      element('anlyInfo', {}, rates(input.participation)),
    ),
    synthetic ? inBoth('notes', messages.synthetic, { type: 'synthetic' }) : null,
    aggregated ? inBoth('notes', messages.aggregates, { type: 'disclosure' }) : null,
  )
}

function scope({ participation, owner, opensOn, closesOn }: CodebookInput): XmlElement {
  const { population } = participation
  const count = `${population}`
  const universe =
    population === null
      ? messages.unknownUniverse
      : { sv: messages.universe.sv({ count }), en: messages.universe.en({ count }) }
  return element(
    'sumDscr',
    {},
    opensOn === null ? null : element('collDate', { event: 'start', date: opensOn }, opensOn),
    closesOn === null ? null : element('collDate', { event: 'end', date: closesOn }, closesOn),
    // An agency of the program is Swedish; files on their own may come from anywhere
    owner === null ? null : inBoth('nation', messages.nation, { abbr: 'SE' }),
    inBoth('anlyUnit', messages.unit),
    inBoth('universe', universe, { clusion: 'I' }),
    inBoth('dataKind', messages.dataKind),
  )
}

function rates({ population, complete, partial, none }: Participation): XmlElement[] {
  const counted = (language: Language) =>
    messages.participation[language]({
      complete: `${complete}`,
      partial: `${partial}`,
      none: none === null ? messages.unknown[language] : `${none}`,
    })
  const rate = (name: string, responded: number): XmlElement[] => {
    if (population === null) return []
    const said = (language: Language) =>
      messages.rate[language]({ name, percent: formatPercent(responded, population, language, 1) ?? '' })
    return inBoth('respRate', { sv: said('sv'), en: said('en') })
  }
  return [
    ...inBoth('respRate', { sv: counted('sv'), en: counted('en') }),
    ...rate('RR1', complete),
    ...rate('RR2', complete + partial),
  ]
}

const fileId = 'F1'

function aboutFile({ id, rows, variables }: Microdata): XmlElement {
  return element(
    'fileDscr',
    { ID: fileId },
    element(
      'fileTxt',
      {},
      element('fileName', {}, `${id}.csv`),
      element('dimensns', {}, element('caseQnty', {}, rows.length), element('varQnty', {}, variables.length)),
      element('fileType', { charset: 'UTF-8' }, 'text/csv'),
    ),
  )
}

/** One group for each section of the questionnaire, and one for each question of several variables. */
function groups({ questionnaire, data }: CodebookInput): XmlElement[] {
  const own = (id: string): Variable[] => data.variables.filter(({ question }) => question?.id === id)
  const refs = (variables: readonly Variable[]) => variables.map(variableId).join(' ') || null
  const sections = questionnaire.sections.map(({ id, title, questions }) =>
    element(
      'varGrp',
      { ID: `S_${id}`, type: 'section', var: refs(questions.flatMap((question) => own(question.id))) },
      inBoth('labl', title),
    ),
  )
  const questions = questionnaire.questions
    .filter(({ type }) => type === 'multi' || type === 'matrix')
    .map(({ id, type, text }) =>
      element(
        'varGrp',
        { ID: `G_${id}`, type: type === 'multi' ? 'multipleResp' : 'grid', var: refs(own(id)) },
        inBoth('labl', text),
      ),
    )
  return [...sections, ...questions]
}
