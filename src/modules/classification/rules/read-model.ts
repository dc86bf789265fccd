import type { Message } from '../../../platform/i18n/index.ts'
import { type Category, categories, isAspect, type Level, levelNumbers } from './aspects.ts'
import type { Model, ModelLevel } from './model.ts'
import { modelFaults } from './model-messages.ts'

/** A level as it was written in the form: everything is text. */
export interface WrittenLevel {
  readonly level: Level
  /** The level is part of the model. */
  readonly kept: boolean
  readonly name: string
  readonly months: string
  readonly consequences: Readonly<Record<Category, string>>
}

export interface WrittenModel {
  readonly aspects: readonly string[]
  readonly levels: readonly WrittenLevel[]
}

export interface ModelFault {
  /** As the form names it: `aspekter`, `nivaer`, `niva.2.namn`, `niva.2.law`. */
  readonly field: string
  readonly message: Message
}

/** The names of the assets that have a level in some aspect now, by level. */
export type LevelsInUse = ReadonlyMap<Level, readonly string[]>

interface Standing {
  /** The model that is in force, whose words are kept in the other language where they were not changed. */
  readonly before: Model
  readonly levels: LevelsInUse
}

const longest = 400

/**
 * Reads a model from its form: all faults, or the next version. A level that something is classified at now cannot be taken out: what it means would be lost.
 */
export function readModel(
  written: WrittenModel,
  { before, levels: inUse }: Standing,
): { readonly model: Model; readonly faults: readonly ModelFault[] } {
  const faults: ModelFault[] = []
  const aspects = written.aspects.filter(isAspect)
  if (aspects.length === 0) faults.push({ field: 'aspekter', message: modelFaults.noAspects })
  const kept = levelNumbers.flatMap((level) => written.levels.filter((each) => each.level === level && each.kept))
  if (kept.length < 2) faults.push({ field: 'nivaer', message: modelFaults.fewLevels })
  for (const level of levelNumbers) {
    const names = inUse.get(level) ?? []
    if (names.length > 0 && !kept.some((each) => each.level === level)) {
      faults.push({ field: `niva.${level}.kvar`, message: told(modelFaults.levelInUse, { level, names }) })
    }
  }
  const seen = new Map<string, Level>()
  for (const each of kept) faults.push(...faultsOfLevel(each, seen))
  return { model: { version: before.version + 1, aspects, levels: kept.map((each) => toLevel(each, before)) }, faults }
}

function faultsOfLevel(written: WrittenLevel, seen: Map<string, Level>): ModelFault[] {
  const { level, name, months } = written
  const at = (field: string, message: Message): ModelFault => ({ field: `niva.${level}.${field}`, message })
  const faults: ModelFault[] = []
  const word = name.trim().toLowerCase()
  const same = seen.get(word)
  if (word === '') faults.push(at('namn', told(modelFaults.nameMissing, { level })))
  else if (same !== undefined) faults.push(at('namn', told(modelFaults.nameTwice, { level, other: same })))
  else if (name.trim().length > 60) faults.push(at('namn', told(modelFaults.nameLong, { level })))
  seen.set(word, level)
  if (!/^\d{1,3}$/.test(months.trim()) || Number(months) < 1 || Number(months) > 120) {
    faults.push(at('manader', told(modelFaults.monthsWrong, { level })))
  }
  for (const category of categories) {
    const text = written.consequences[category].trim()
    if (text === '') faults.push(at(category, told(modelFaults.consequenceMissing, { level, category })))
    else if (text.length > longest)
      faults.push(at(category, told(modelFaults.consequenceLong, { level, category, longest })))
  }
  return faults
}

function toLevel({ level, name, months, consequences }: WrittenLevel, before: Model): ModelLevel {
  const was = before.levels.find((each) => each.level === level)
  return {
    level,
    name: inBoth(name, was?.name),
    months: Number(months),
    consequences: Object.fromEntries(
      categories.map((category) => [category, inBoth(consequences[category], was?.consequences[category])]),
    ) as Record<Category, Message>,
  }
}

/** A municipality writes its own words once: where it changed them, they are shown as they are in every language. */
function inBoth(text: string, was: Message | undefined): Message {
  const trimmed = text.trim()
  return was?.sv === trimmed ? was : { sv: trimmed, en: trimmed }
}

function told<Values>(
  message: { sv: (values: Values) => string; en: (values: Values) => string },
  values: Values,
): Message {
  return { sv: message.sv(values), en: message.en(values) }
}

/** A model as its form has it. */
export function writtenFrom(model: Model): WrittenModel {
  return {
    aspects: model.aspects,
    levels: levelNumbers.map((level) => {
      const known = model.levels.find((each) => each.level === level)
      return {
        level,
        kept: known !== undefined,
        name: known?.name.sv ?? '',
        months: known === undefined ? '12' : `${known.months}`,
        consequences: Object.fromEntries(
          categories.map((category) => [category, known?.consequences[category].sv ?? '']),
        ) as Record<Category, string>,
      }
    }),
  }
}
