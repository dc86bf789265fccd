import { dayOf, formatDate, type Language, say } from '../../../../../platform/i18n/index.ts'
import { Facts } from '../../../../../ui/Facts.tsx'
import { ReportFrame } from '../../../../../ui/frame/index.ts'
import type { Framing } from '../../../../../ui/frame/maker.ts'
import { PageHead } from '../../../../../ui/PageHead.tsx'
import { Section } from '../../../../../ui/Section.tsx'
import { Table } from '../../../../../ui/Table.tsx'
import { licence, type OpenDataFormat, type OpenDataset, openDataFiles, openDataPath } from '../../rules/open-data.ts'
import { openDataMessages as messages } from '../../rules/open-data-messages.ts'

export interface OpenDataPageProps {
  framing: Framing
  dataset: OpenDataset
  /** Whether there is a description for data portals. */
  described: boolean
}

/** What there is to fetch of a published survey, on which conditions, and what is hidden in it. */
export function OpenDataPage({ framing, dataset, described }: OpenDataPageProps) {
  const { language } = framing
  const { survey } = dataset
  return (
    <ReportFrame {...framing}>
      <PageHead
        crumb={<a href={`/resultat/${survey.id}`}>{survey.title[language]}</a>}
        title={say(language, messages.title)}
        lead={say(language, messages.lead)}
      />
      <Section id="filer" title={say(language, messages.filesHeading)}>
        <Files language={language} path={openDataPath(survey.id)} />
      </Section>
      <Section id="villkor" title={say(language, messages.conditions)} lead={say(language, messages.licenceIs)}>
        <Conditions language={language} dataset={dataset} />
      </Section>
      <Section id="dolt" title={say(language, messages.hidden)}>
        <p>{say(language, messages.hiddenIs)}</p>
      </Section>
      {described && (
        <Section id="dataportaler" title={say(language, messages.machines)} lead={say(language, messages.machinesLead)}>
          <Facts
            items={[
              [
                say(language, messages.thisDataset),
                <Syntaxes key="this" path={`${openDataPath(survey.id)}/dcat.rdf`} />,
              ],
              [say(language, messages.allDatasets), <Syntaxes key="all" path="/dcat" />],
            ]}
          />
        </Section>
      )}
    </ReportFrame>
  )
}

/** The formats in order, with the names that they have in every language. */
const formats: readonly (readonly [OpenDataFormat, string])[] = [
  ['csv', 'CSV'],
  ['xlsx', 'XLSX'],
  ['jsonstat', 'JSON-stat 2.0'],
  ['ddi', 'DDI Codebook 2.5'],
]

function Files({ language, path }: { language: Language; path: string }) {
  const columns = [
    { key: 'format', label: say(language, messages.format) },
    { key: 'content', label: say(language, messages.content), wide: true },
    { key: 'fetch', label: say(language, messages.fetch), wide: true },
  ]
  const rows = formats.map(([format, name]) => ({
    key: format,
    cells: [
      name,
      say(language, messages.fileIs[format]),
      <Links key="links" language={language} path={path} format={format} />,
    ],
  }))
  return <Table stack caption={say(language, messages.filesHeading)} captionHidden columns={columns} rows={rows} />
}

/** A link to each language that the file is in. */
function Links({ language, path, format }: { language: Language; path: string; format: OpenDataFormat }) {
  return openDataFiles
    .filter((file) => file.format === format)
    .map(({ name, language: spoken }, place) => {
      const label = spoken === null ? name : say(language, spoken === 'sv' ? messages.svenska : messages.english)
      const whole = `${say(language, messages.files[format])}, ${label}`
      return (
        <span key={name}>
          {place > 0 && ' · '}
          <a href={`${path}/${name}`} download="" aria-label={whole}>
            {label}
          </a>
        </span>
      )
    })
}

function Conditions({ language, dataset }: { language: Language; dataset: OpenDataset }) {
  const { ownerName, revision, publishedAt, set } = dataset
  const { population, complete, partial } = set.national.participation
  const date = formatDate(language, dayOf(publishedAt))
  const responses = `${complete + partial}`
  return (
    <Facts
      items={[
        [
          say(language, messages.licence),
          <a key="licence" href={licence.iri}>
            {licence.name}
          </a>,
        ],
        [say(language, messages.source), ownerName],
        [say(language, messages.revision), say(language, messages.revisionOf, { revision: `${revision}`, date })],
        [
          say(language, messages.responses),
          population === null
            ? responses
            : say(language, messages.responsesOf, { responses, population: `${population}` }),
        ],
      ]}
    />
  )
}

/** The description in the syntaxes that there are of it. */
function Syntaxes({ path }: { path: string }) {
  return (
    <>
      <a href={path}>RDF/XML</a> · <a href={`${path.replace(/\.rdf$/, '')}.ttl`}>Turtle</a>
    </>
  )
}
