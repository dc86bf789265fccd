import { isSeq } from 'yaml'
import {
  decodeText,
  type Entries,
  type Entry,
  findNearest,
  openYaml,
  type Read,
  readLanguages,
  readList,
  readMap,
  readText,
  readWord,
  type Said,
  type Span,
  spanOf,
  type Text,
  type YamlFile,
} from '../../../../survey/index.ts'
import { type CommonAnswer, type EarlierKind, type Grade, grades, type Pair, type RoundLink } from '../link.ts'
import { checkPair, isPublished, type LinkedSurveys, type PairFault } from './check-pair.ts'
import { messages } from './messages.ts'

/**
 * Reads a link between two rounds from its YAML file, UTF-8, against what it links; `file` is the name to use in faults. Gives the link,
 * or every fault found, in the order of the file, each with line and column.
 */
export function readLink(source: string | Uint8Array, file: string, surveys: LinkedSurveys): Read<RoundLink> {
  const decoded = decodeText(source)
  if (!decoded.ok) {
    const { line, message } = decoded
    return { ok: false, faults: [{ file, line, column: line === 0 ? 0 : 1, message }] }
  }
  const yaml = openYaml(decoded.text, file, messages.emptyLink)
  const value = yaml.root === null ? null : readRoot(yaml, surveys)
  const faults = yaml.faults()
  return value === null || faults.length > 0 ? { ok: false, faults } : { ok: true, value }
}

function readRoot(file: YamlFile, surveys: LinkedSurveys): RoundLink | null {
  const what = { sv: 'En länk mellan två enkäter', en: 'A link between two surveys' }
  const entries = readMap(file, file.root, [0, 0], {
    what,
    required: ['later', 'pairs'],
    optional: ['earlier', 'published'],
  })
  if (entries === null) return null
  const later = readExpected(file, entries.byKey.get('later'), surveys.later.id)
  const kind: EarlierKind = isPublished(surveys.earlier) ? 'published' : 'survey'
  const key = kind === 'published' ? 'published' : 'earlier'
  if (entries.byKey.has('earlier') === entries.byKey.has('published') || !entries.byKey.has(key)) {
    file.report(entries.span, messages.bothEarlier)
  }
  const earlier = readExpected(file, entries.byKey.get(key), surveys.earlier.id)
  return { later, earlier: { kind, id: earlier }, pairs: readPairs(file, entries.byKey.get('pairs'), surveys) }
}

function readExpected(file: YamlFile, entry: Entry | undefined, expected: string): string {
  const id = entry && readWord(file, entry)
  if (entry && id && id !== expected) {
    file.report(spanOf(entry.node, entry.keySpan), messages.otherSurvey(entry.key, id, expected))
  }
  return expected
}

function readPairs(file: YamlFile, list: Entry | undefined, surveys: LinkedSurveys): Pair[] {
  const firstOn = new Map<string, number>()
  const pairs: Pair[] = []
  // A link that nobody has graded yet is no fault in the file; it is told where something is to be compared
  const nothing = isSeq(list?.node) && list.node.items.length === 0
  for (const node of list && !nothing ? (readList(file, list) ?? []) : []) {
    const entries = readMap(file, node, list?.keySpan ?? [0, 0], {
      what: { sv: 'Ett par av frågor', en: 'A pair of questions' },
      required: ['later', 'grade'],
      optional: ['earlier', 'reason', 'answers', 'options'],
    })
    const pair = entries && readPair(file, entries)
    if (!entries || !pair) continue
    for (const fault of checkPair(pair, surveys)) file.report(placeOf(entries, fault.part), fault.message)
    const span = placeOf(entries, 'later')
    const line = firstOn.get(pair.later)
    if (line !== undefined) file.report(span, messages.linkedTwice(pair.later, line))
    else firstOn.set(pair.later, file.lineOf(span[0]))
    pairs.push(pair)
  }
  return pairs
}

/** Null, with a fault, where what is written does not make a pair. */
function readPair(file: YamlFile, entries: Entries): Pair | null {
  const { byKey } = entries
  const word = (key: string) => {
    const entry = byKey.get(key)
    return entry ? readWord(file, entry) : null
  }
  const later = word('later')
  const earlier = byKey.has('earlier') ? word('earlier') : later
  const grade = readGrade(file, byKey.get('grade'))
  if (later === null || earlier === null || grade === null) return null
  const belonging: Readonly<Record<Grade, readonly string[]>> = {
    identical: [],
    harmonised: ['reason', 'answers'],
    similar: ['reason', 'options'],
    'not-comparable': ['reason'],
  }
  const needed: Readonly<Record<string, Said>> = {
    reason: messages.reasonMissing(grade),
    answers: messages.answersMissing,
    options: messages.optionsMissing,
  }
  let whole = true
  for (const [key, missing] of Object.entries(needed)) {
    const entry = byKey.get(key)
    if (entry && !belonging[grade].includes(key)) file.report(entry.keySpan, messages.misplaced(key, grade))
    if (!entry && belonging[grade].includes(key)) {
      file.report(placeOf(entries, 'grade'), missing)
      whole = false
    }
  }
  if (!whole) return null
  const reason: Text = readText(file, grade === 'identical' ? undefined : byKey.get('reason'))
  const both = { later, earlier }
  if (grade === 'identical') return { ...both, grade }
  if (grade === 'not-comparable') return { ...both, grade, reason }
  if (grade === 'similar') return { ...both, grade, reason, options: readWords(file, byKey.get('options')) }
  const answers = readAnswers(file, byKey.get('answers'))
  return answers && { ...both, grade, reason, answers }
}

function readGrade(file: YamlFile, entry: Entry | undefined): Grade | null {
  const word = entry ? readWord(file, entry) : null
  if (!entry || word === null) return null
  const known = grades.find((grade) => grade === word)
  if (!known) file.report(spanOf(entry.node, entry.keySpan), messages.unknownGrade(word, findNearest(word, grades)))
  return known ?? null
}

function readAnswers(file: YamlFile, list: Entry | undefined): CommonAnswer[] | null {
  const nodes = list ? readList(file, list) : null
  if (!list || nodes === null) return null
  const answers = nodes.map((node): CommonAnswer | null => {
    const entries = readMap(file, node, list.keySpan, {
      what: { sv: 'Ett gemensamt svar', en: 'A common answer' },
      required: ['id', 'sv', 'earlier', 'later'],
      optional: ['en'],
    })
    const idEntry = entries?.byKey.get('id')
    const id = idEntry ? readWord(file, idEntry) : null
    if (!entries || id === null) return null
    const { byKey } = entries
    const [earlier, later] = [readWords(file, byKey.get('earlier')), readWords(file, byKey.get('later'))]
    return { id, label: readLanguages(file, entries), earlier, later }
  })
  // What is missing of a broken answer would else be told as options left out
  return answers.includes(null) ? null : answers.filter((answer) => answer !== null)
}

function readWords(file: YamlFile, entry: Entry | undefined): string[] {
  const nodes = entry ? (readList(file, entry) ?? []) : []
  return nodes.flatMap((node) => {
    const word = readWord(file, { key: entry?.key ?? '', keySpan: spanOf(node, entry?.keySpan ?? [0, 0]), node })
    return word === null ? [] : [word]
  })
}

function placeOf({ byKey, span }: Entries, part: PairFault['part']): Span {
  const entry = byKey.get(part) ?? byKey.get('later')
  return entry ? spanOf(entry.node, entry.keySpan) : span
}
