import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import type { Catalogue, Mapping } from './rules/catalogue/catalogue.ts'
import { readOwnCatalogue, readOwnMappings } from './rules/catalogue/read-own-catalogue.ts'

export interface OwnCatalogues {
  readonly catalogues: readonly Catalogue[]
  readonly mappings: readonly Mapping[]
}

/** In the order in which they are shown. */
const files = ['iso27002.yaml', 'cybersakerhetslagen.yaml']

let read: OwnCatalogues | undefined

/** The catalogues that come with the program, which every municipality has. Read from `reference/` the first time. */
export function ownCatalogues(): OwnCatalogues {
  read ??= readFolder()
  return read
}

function readFolder(): OwnCatalogues {
  // The program's own package, whether it runs from its source or from what was built of it
  const description = findPackageJSON('..', import.meta.url)
  if (description === undefined) throw new Error('The program has no package.json above it')
  const open = (name: string): unknown =>
    parse(readFileSync(join(dirname(description), 'reference', 'catalogue', name), 'utf8'))
  return {
    catalogues: files.map((name) => readOwnCatalogue(open(name))),
    mappings: readOwnMappings(open('mappings.yaml')),
  }
}
