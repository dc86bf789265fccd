import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { rapperPath } from '../../../../../test/setup/debian.ts'
import { buildCatalog } from '../rules/dcat/build-catalog.ts'
import { namespaces } from '../rules/dcat/graph.ts'
import { writeRdfXml } from '../rules/dcat/write-rdf-xml.ts'
import { writeTurtle } from '../rules/dcat/write-turtle.ts'
import { openDataFiles } from '../rules/open-data.ts'
import { openData2015 } from './testing/example-open-data.ts'

/** What must be said of each kind of thing, after DCAT-AP-SE. */
const mandatory: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcat:dataset', 'dcterms:license'],
  'dcat:Dataset': [
    'dcterms:title',
    'dcterms:description',
    'dcterms:publisher',
    'dcat:contactPoint',
    'dcat:distribution',
    'dcat:theme',
  ],
  'dcat:Distribution': ['dcat:accessURL', 'dcterms:license', 'dcterms:format'],
  'foaf:Agent': ['foaf:name'],
  'vcard:Organization': ['vcard:fn', 'vcard:hasEmail'],
}

type Triple = readonly [subject: string, predicate: string, object: string]

/** What a reader that is not ours makes of a document. It fails on what is not RDF. */
async function read(syntax: 'turtle' | 'rdfxml', document: string): Promise<Triple[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lagesbild-dcat-'))
  const file = join(folder, 'dcat')
  await writeFile(file, document)
  const { stdout } = await promisify(execFile)(rapperPath, ['-q', '-i', syntax, '-o', 'ntriples', file])
  await rm(folder, { recursive: true })
  return stdout
    .trim()
    .split('\n')
    .map((line): Triple => {
      const [, subject = '', predicate = '', object = ''] = /^(\S+) (\S+) (.*) \.$/.exec(line) ?? []
      return [subject, predicate, object]
    })
}

const long = (name: string) => {
  const [prefix = '', local = ''] = name.split(':')
  return `<${namespaces[prefix as keyof typeof namespaces]}${local}>`
}

describe('the description of open data', () => {
  const dataset = openData2015()
  const graph = buildCatalog([dataset], { baseUrl: 'https://enkat.example', contactEmail: 'oppnadata@enkat.example' })
  let triples: Triple[]
  beforeAll(async () => {
    triples = await read('rdfxml', writeRdfXml(graph))
  })
  const saidOf = (subject: string, name: string) =>
    triples.filter(([one, predicate]) => one === subject && predicate === long(name)).map(([, , object]) => object)
  const things = (type: string) =>
    triples
      .filter(([, predicate, object]) => predicate === long('rdf:type') && object === long(type))
      .map(([one]) => one)

  it('says the same in both syntaxes', async () => {
    const turtle = await read('turtle', writeTurtle(graph))
    expect(turtle.map(String).sort()).toEqual(triples.map(String).sort())
    expect(turtle.length).toBeGreaterThan(80)
  })

  it('says all that DCAT-AP-SE requires of each thing', () => {
    for (const [type, required] of Object.entries(mandatory)) {
      expect(things(type).length, type).toBeGreaterThan(0)
      for (const thing of things(type)) {
        for (const name of required) expect(saidOf(thing, name).length, `${name} of ${thing}`).toBeGreaterThan(0)
      }
    }
  })

  it('titles and describes everything in Swedish', () => {
    for (const thing of [...things('dcat:Catalog'), ...things('dcat:Dataset')]) {
      for (const name of ['dcterms:title', 'dcterms:description']) {
        expect(
          saidOf(thing, name).some((text) => text.endsWith('"@sv')),
          `${name} of ${thing}`,
        ).toBe(true)
      }
    }
    expect(saidOf(things('dcat:Dataset')[0] ?? '', 'dcterms:description')[0]).toContain('p\\u00E5hittade')
  })

  it('gives every thing an address of its own, absolute, and refers to nothing that is not described', () => {
    const described = new Set(triples.map(([subject]) => subject))
    expect([...described].filter((one) => !/^<https:\/\/enkat\.example\//.test(one))).toEqual([])
    const own = triples.map(([, , object]) => object).filter((one) => /^<https:\/\/enkat\.example\/.*#/.test(one))
    expect(own.filter((one) => !described.has(one))).toEqual([])
    expect(own.length).toBeGreaterThan(10)
  })

  it('has a distribution for each file, under a licence by the address that the portal knows it by', () => {
    const distributions = things('dcat:Distribution')
    expect(distributions).toHaveLength(openDataFiles.length)
    for (const one of distributions) {
      expect(saidOf(one, 'dcterms:license')).toEqual(['<http://creativecommons.org/publicdomain/zero/1.0/>'])
    }
    expect(distributions.flatMap((one) => saidOf(one, 'dcat:accessURL'))).toContain(
      '<https://enkat.example/resultat/enkat-2015/oppna-data/siffror.csv>',
    )
  })

  it('carries a name with quotation marks and an ampersand whole', () => {
    const [agent = ''] = things('foaf:Agent')
    expect(saidOf(agent, 'foaf:name')).toEqual(['"Myndigheten \\"A\\" & B"'])
  })
})
