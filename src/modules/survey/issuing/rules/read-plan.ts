import type { Fault, Said } from '../../../../platform/tables/fault.ts'
import type { Questionnaire, Text } from '../../rules/questionnaire.ts'
import { readQuestionnaire } from '../../rules/read-questionnaire/read-questionnaire.ts'
import { messages } from './plan-messages.ts'

/** A survey as it was written in the form. */
export interface WrittenPlan {
  readonly titleSv: string
  readonly titleEn: string
  readonly id: string
  readonly opensOn: string
  readonly closesOn: string
  /** `ID/VERSION` of a published version, `utkast:ID` of a draft, or '' for `source`. */
  readonly published: string
  /** A questionnaire as YAML. */
  readonly source: string
  /** The survey whose frame is taken over, or '' for none. */
  readonly frameOf: string
}

export interface SurveyPlan {
  readonly id: string
  readonly title: Text
  /** ISO dates. */
  readonly opensOn: string
  readonly closesOn: string
}

/** What is asked: a version that is published, or one that is to be. */
export type PlannedQuestions =
  | { readonly id: string; readonly version: number }
  | { readonly questionnaire: Questionnaire; readonly source: string }

export interface PlanFault {
  readonly field: keyof WrittenPlan
  readonly message: Said
}

export interface ReadPlan {
  readonly plan: SurveyPlan
  readonly asked: PlannedQuestions | null
  readonly faults: readonly PlanFault[]
  /** What is wrong in the YAML, with lines. */
  readonly sourceFaults: readonly Fault[]
}

interface Known {
  /** ISO date in Swedish time. */
  readonly today: string
  readonly published: readonly { readonly id: string; readonly version: number }[]
  readonly drafts: readonly { readonly id: string; readonly source: string }[]
  readonly frames: readonly string[]
  /** Whether there is a survey with the id already, as far as is known before it is added. */
  readonly taken: boolean
}

/** What a draft is called among the questionnaires to choose from. */
export function draftChoice(id: string): string {
  return `utkast:${id}`
}

const longestTitle = 200
/** Words that stand where a survey's id does in addresses. */
const reserved: ReadonlySet<string> = new Set(['ny'])

/** Reads a survey from its form, with everything that is wrong in it. */
export function readPlan(written: WrittenPlan, known: Known): ReadPlan {
  const faults: PlanFault[] = []
  const report = (field: PlanFault['field'], message: Said) => faults.push({ field, message })
  const title = { sv: written.titleSv.trim(), en: written.titleEn.trim() }
  for (const [field, text, missing] of [
    ['titleSv', title.sv, messages.titleSvMissing],
    ['titleEn', title.en, messages.titleEnMissing],
  ] as const) {
    if (text === '') report(field, missing)
    else if (text.length > longestTitle) report(field, messages.titleTooLong(longestTitle))
  }
  const id = written.id.trim()
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) report('id', messages.idMalformed)
  else if (reserved.has(id) || known.taken) report('id', messages.idTaken(id))
  const [opensOn, closesOn] = [written.opensOn.trim(), written.closesOn.trim()]
  if (!isDate(opensOn)) report('opensOn', messages.opensMalformed)
  if (!isDate(closesOn)) report('closesOn', messages.closesMalformed)
  else if (closesOn < known.today) report('closesOn', messages.closesInPast)
  else if (isDate(opensOn) && closesOn < opensOn) report('closesOn', messages.closesBeforeOpens)
  const { asked, sourceFaults } = readAsked(written, known, report)
  if (written.frameOf !== '' && !known.frames.includes(written.frameOf)) report('frameOf', messages.unknownFrame)
  return { plan: { id, title, opensOn, closesOn }, asked, faults, sourceFaults }
}

function readAsked(
  { published, source }: WrittenPlan,
  known: Known,
  report: (field: PlanFault['field'], message: Said) => void,
): Pick<ReadPlan, 'asked' | 'sourceFaults'> {
  // What was pasted must not be lost because a list above the box stood at something
  if (published !== '' && source.trim() !== '') report('source', messages.questionsTwice)
  const draft = known.drafts.find(({ id }) => draftChoice(id) === published)
  if (draft !== undefined) {
    const read = readQuestionnaire(draft.source, `${draft.id}.yaml`)
    if (read.ok) return { asked: { questionnaire: read.value, source: draft.source }, sourceFaults: [] }
    report('published', messages.draftUnfinished(read.faults.length))
    return { asked: null, sourceFaults: read.faults }
  }
  if (published !== '') {
    const found = known.published.find(({ id, version }) => `${id}/${version}` === published)
    if (!found) report('published', messages.unknownVersion)
    return { asked: found ?? null, sourceFaults: [] }
  }
  if (source.trim() === '') {
    report('source', messages.questionsMissing)
    return { asked: null, sourceFaults: [] }
  }
  const read = readQuestionnaire(source, 'questionnaire.yaml')
  if (read.ok) return { asked: { questionnaire: read.value, source }, sourceFaults: [] }
  report('source', messages.questionsFaulty(read.faults.length))
  return { asked: null, sourceFaults: read.faults }
}

/** Whether a text is a day that there is, as `2026-12-18`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
