import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compareRounds, type PublishedSource, readLink, readPublishedSource } from '../analysis/index.ts'
import { agency } from './people.ts'
import { addRows, type Db } from './queries.ts'
import { orThrow, type Round } from './rounds.ts'

/** A round with the year that it stands for in pictures. */
interface NamedRound {
  readonly round: Round
  readonly label: string
}

/** Links a later round to an earlier one by the file beside it, and publishes the comparison. */
export async function linkRounds(
  db: Db,
  file: string,
  later: NamedRound,
  earlier: NamedRound,
  now: Date,
): Promise<void> {
  await addLink(db, file, later, { ...roundOf(earlier), kind: 'survey' }, now)
}

/** Sets published figures beside a round by the files of their folder, and publishes that. */
export async function linkPublished(db: Db, folder: string, later: NamedRound, now: Date): Promise<void> {
  const file = join(folder, 'published.json')
  const text = await readFile(file, 'utf8')
  const source = orThrow(readPublishedSource(text, file))
  await addRows(db, 'published_source', [
    { organisation: agency.id, id: source.id, source: text, added_at: now, added_by: null },
  ])
  await addLink(db, join(folder, 'link.yaml'), later, { ...source, kind: 'published' }, now)
}

type Earlier = (ReturnType<typeof roundOf> & { kind: 'survey' }) | (PublishedSource & { kind: 'published' })

async function addLink(db: Db, file: string, later: NamedRound, earlier: Earlier, now: Date): Promise<void> {
  const source = await readFile(file, 'utf8')
  const { questionnaire } = later.round
  const before = earlier.kind === 'survey' ? earlier.questionnaire : earlier
  const { pairs } = orThrow(readLink(source, file, { later: questionnaire, earlier: before }))
  const comparison = compareRounds({
    later: roundOf(later),
    earlier,
    pairs,
    titles: { earlier: before.title, later: questionnaire.title },
  })
  const key = { organisation: agency.id, survey: questionnaire.id, earlier: earlier.id }
  await addRows(db, 'round_link', [
    {
      ...key,
      version: 1,
      earlier_survey: earlier.kind === 'survey' ? earlier.id : null,
      published_source: earlier.kind === 'published' ? earlier.id : null,
      source,
      saved_at: now,
      saved_by: null,
    },
  ])
  await addRows(db, 'round_comparison', [
    { ...key, revision: 1, version: 1, comparison, published_at: now, published_by: null },
  ])
}

function roundOf({ round: { questionnaire, frame, responses }, label }: NamedRound) {
  return { id: questionnaire.id, label, questionnaire, frame, responses }
}
