import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type {
  AssetRow,
  ControlRow,
  DocumentRow,
  MeasureRow,
  PersonRow,
  ScopeRow,
  SupplierRow,
  UnitRow,
  VersionRow,
} from './rows.ts'

/** What an invented municipality has in its registers, as the files of `reference/` have it. */
export interface Place {
  readonly id: string
  readonly units: readonly UnitRow[]
  readonly people: readonly PersonRow[]
  readonly suppliers: readonly SupplierRow[]
  readonly assets: readonly AssetRow[]
  readonly documents: readonly DocumentRow[]
  readonly versions: readonly VersionRow[]
  /** What the versions say, by the name of the file. */
  readonly texts: ReadonlyMap<string, string>
  readonly scope: readonly ScopeRow[]
  readonly measures: readonly MeasureRow[]
}

/** Reads a folder of `reference/`: a file for each register, and one for each kind of asset. */
export async function readPlace(reference: string, id: string): Promise<Place> {
  const read = async <Row>(name: string): Promise<Row[]> =>
    parse(await readFile(join(reference, id, `${name}.csv`), 'utf8'), { columns: true, delimiter: ';' })
  const [processes, information, systems, controlSystems] = await Promise.all([
    read<AssetRow>('processes'),
    read<AssetRow>('information'),
    read<AssetRow>('systems'),
    read<ControlRow>('control-systems'),
  ])
  const versions = await read<VersionRow>('versions')
  const texts = await Promise.all(
    versions.map(
      async ({ text }) =>
        [text, (await readFile(join(reference, id, 'texts', `${text}.md`), 'utf8')).trimEnd()] as const,
    ),
  )
  return {
    id,
    units: await read('units'),
    people: await read('people'),
    suppliers: await read('suppliers'),
    assets: [
      ...processes.map((row) => ({ ...row, kind: 'process' as const })),
      ...information.map((row) => ({ ...row, kind: 'information' as const })),
      ...systems.map((row) => ({ ...row, kind: 'system' as const })),
      ...controlSystems.map((row) => ({ ...row, kind: 'control-system' as const })),
    ],
    documents: await read('documents'),
    versions,
    texts: new Map(texts),
    scope: await read('scope'),
    measures: await read('measures'),
  }
}
