import { dayOf } from '../../../../../platform/i18n/index.ts'
import type { Text } from '../../../../survey/index.ts'
import { licence, type OpenDataFile, type OpenDataset, openDataFiles, openDataPath } from '../open-data.ts'
import type { Described, Graph, Value } from './graph.ts'
import { dcatMessages as messages } from './messages.ts'

export interface CatalogFacts {
  /** The program's own address, without a slash last. */
  readonly baseUrl: string
  readonly contactEmail: string
}

const authority = 'http://publications.europa.eu/resource/authority'
const languages: Readonly<Record<'sv' | 'en', string>> = {
  sv: `${authority}/language/SWE`,
  en: `${authority}/language/ENG`,
}
/** Sweden, as Sveriges dataportal names it. */
const sweden = 'http://sws.geonames.org/2661886'

/**
 * Published surveys as a catalogue after DCAT-AP-SE 3: the catalogue, a dataset for each survey, a distribution for each file, who publishes
 * and whom to ask. Everything has an address of its own, for portals take in no blank nodes.
 *
 * Source: Digg, "DCAT-AP-SE", docs.dataportal.se/dcat, and its page on harvesting.
 *
 * @param datasets at least one; the newest first
 */
export function buildCatalog(datasets: readonly [OpenDataset, ...OpenDataset[]], facts: CatalogFacts): Graph {
  const [newest] = datasets
  const owners = new Map(datasets.map(({ survey, ownerName }) => [survey.owner, ownerName]))
  const owner = newest.ownerName
  const title = { sv: messages.catalog.sv({ owner }), en: messages.catalog.en({ owner }) }
  const days = datasets.map(({ publishedAt }) => dayOf(publishedAt)).sort()
  return [
    {
      iri: `${facts.baseUrl}/dcat#katalog`,
      type: 'dcat:Catalog',
      properties: [
        ['dcterms:title', inBoth(title)],
        ['dcterms:description', inBoth(messages.catalogIs)],
        ['dcterms:publisher', [{ iri: publisher(newest, facts) }]],
        ['dcterms:license', [{ iri: licence.iri }]],
        ['dcterms:language', [{ iri: languages.sv }, { iri: languages.en }]],
        ['dcterms:modified', days.slice(-1).map(date)],
        ['dcat:themeTaxonomy', [{ iri: `${authority}/data-theme` }]],
        ['foaf:homepage', [{ iri: `${facts.baseUrl}/resultat` }]],
        ['dcat:dataset', datasets.map((one) => ({ iri: datasetIri(one, facts) }))],
      ],
    },
    ...datasets.flatMap((one) => describeDataset(one, facts)),
    ...[...owners].flatMap(([id, name]) => describeOwner(id, name, facts)),
  ]
}

function describeDataset(dataset: OpenDataset, facts: CatalogFacts): Described[] {
  const { survey, publishedAt } = dataset
  const { title } = survey
  const iri = datasetIri(dataset, facts)
  return [
    {
      iri,
      type: 'dcat:Dataset',
      properties: [
        [
          'dcterms:title',
          inBoth({ sv: messages.dataset.sv({ title: title.sv }), en: messages.dataset.en({ title: title.en }) }),
        ],
        ['dcterms:description', inBoth(descriptionOf(dataset))],
        ['dcterms:publisher', [{ iri: publisher(dataset, facts) }]],
        ['dcat:contactPoint', [{ iri: contact(survey.owner, facts) }]],
        ['dcterms:identifier', [{ text: survey.id }]],
        ['dcat:theme', [{ iri: `${authority}/data-theme/GOVE` }]],
        [
          'dcat:keyword',
          [...messages.keywords, ...survey.questionnaire.sections.map((section) => section.title)].flatMap(inBoth),
        ],
        ['dcterms:accessRights', [{ iri: `${authority}/access-right/PUBLIC` }]],
        ['dcterms:language', [{ iri: languages.sv }, { iri: languages.en }]],
        ['dcterms:spatial', [{ iri: sweden }]],
        ['dcterms:temporal', [{ iri: `${iri}-tid` }]],
        ['dcterms:modified', [date(dayOf(publishedAt))]],
        ['dcat:landingPage', [{ iri: facts.baseUrl + openDataPath(survey.id) }]],
        ['dcat:distribution', openDataFiles.map((file) => ({ iri: fileIri(dataset, file, facts) }))],
      ],
    },
    {
      iri: `${iri}-tid`,
      type: 'dcterms:PeriodOfTime',
      properties: [
        ['dcat:startDate', [date(survey.opensOn)]],
        ['dcat:endDate', [date(survey.closesOn)]],
      ],
    },
    ...openDataFiles.map((file) => describeFile(dataset, file, facts)),
  ]
}

function descriptionOf({ survey, set }: OpenDataset): Text {
  const { population, complete, partial } = set.national.participation
  const said = (language: 'sv' | 'en') => {
    const text = messages.datasetIs[language]({
      title: survey.title[language],
      responses: `${complete + partial}`,
      population: population === null ? messages.unknownPopulation[language] : `${population}`,
    })
    return survey.synthetic ? `${text} ${messages.synthetic[language]}` : text
  }
  return { sv: said('sv'), en: said('en') }
}

function describeFile(dataset: OpenDataset, file: OpenDataFile, facts: CatalogFacts): Described {
  const address = { iri: `${facts.baseUrl}${openDataPath(dataset.survey.id)}/${file.name}` }
  const spoken = file.language === null ? [languages.sv, languages.en] : [languages[file.language]]
  return {
    iri: fileIri(dataset, file, facts),
    type: 'dcat:Distribution',
    properties: [
      ['dcterms:title', inBoth(file.title)],
      ['dcat:accessURL', [address]],
      ['dcat:downloadURL', [address]],
      ['dcterms:format', [{ text: file.mediaType }]],
      ['dcterms:license', [{ iri: licence.iri }]],
      ['dcterms:language', spoken.map((iri) => ({ iri }))],
      ['dcterms:modified', [date(dayOf(dataset.publishedAt))]],
    ],
  }
}

function describeOwner(id: string, name: string, facts: CatalogFacts): Described[] {
  return [
    {
      iri: `${facts.baseUrl}/dcat#utgivare-${id}`,
      type: 'foaf:Agent',
      properties: [
        ['foaf:name', [{ text: name }]],
        ['dcterms:type', [{ iri: 'http://purl.org/adms/publishertype/NationalAuthority' }]],
      ],
    },
    {
      iri: contact(id, facts),
      type: 'vcard:Organization',
      properties: [
        ['vcard:fn', [{ text: messages.contact.sv({ owner: name }) }]],
        ['vcard:hasEmail', [{ iri: `mailto:${facts.contactEmail}` }]],
      ],
    },
  ]
}

function datasetIri({ survey }: OpenDataset, { baseUrl }: CatalogFacts): string {
  return `${baseUrl}${openDataPath(survey.id)}#datamangd`
}

function fileIri({ survey }: OpenDataset, { name }: OpenDataFile, { baseUrl }: CatalogFacts): string {
  return `${baseUrl}${openDataPath(survey.id)}#${name.replace('.', '-')}`
}

function publisher({ survey }: OpenDataset, { baseUrl }: CatalogFacts): string {
  return `${baseUrl}/dcat#utgivare-${survey.owner}`
}

function contact(owner: string, { baseUrl }: CatalogFacts): string {
  return `${baseUrl}/dcat#kontakt-${owner}`
}

function inBoth({ sv, en }: Text): Value[] {
  return [
    { text: sv, language: 'sv' },
    { text: en, language: 'en' },
  ]
}

function date(text: string): Value {
  return { text, type: 'xsd:date' }
}
