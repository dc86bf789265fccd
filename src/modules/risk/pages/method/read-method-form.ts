import { textOf } from '../../../../platform/http/index.ts'
import { categories } from '../../../classification/index.ts'
import { type Level, levels, mostSteps } from '../../rules/method.ts'
import { cellField, consequenceField, likelihoodField, type WrittenMethod } from '../../rules/read-method.ts'

type Form = readonly (readonly [string, unknown])[]

/** A method as its form sent it: as many steps as there are fields for. */
export function methodIn(form: Form): WrittenMethod {
  const text = (name: string) => textOf(form, name)
  const all = (name: string) =>
    form.flatMap(([field, value]) => (field === name && typeof value === 'string' ? [value] : []))
  const steps = (fieldOf: (at: number) => string) =>
    Array.from({ length: mostSteps + 1 }, (_, at) => at).filter((at) => form.some(([name]) => name === fieldOf(at)))
  const likelihoods = steps((at) => likelihoodField(at, 'namn'))
  const consequences = steps((at) => consequenceField(at, 'namn'))
  return {
    likelihoods: likelihoods.map((at) => ({
      name: text(likelihoodField(at, 'namn')),
      frequency: text(likelihoodField(at, 'frekvens')),
      perYear: text(likelihoodField(at, 'ar')),
    })),
    consequences: consequences.map((at) => ({
      name: text(consequenceField(at, 'namn')),
      meanings: Object.fromEntries(categories.map((category) => [category, text(consequenceField(at, category))])),
    })),
    categories: all('kategorier'),
    matrix: likelihoods.map((row) => consequences.map((column) => text(cellField(row + 1, column + 1)))),
    acceptance: Object.fromEntries(
      levels.map((level) => [level, { roles: all(`${level}.roller`), months: text(`${level}.manader`) }]),
    ) as Record<Level, { roles: string[]; months: string }>,
    decidedBy: text('beslutad-av'),
    decidedOn: text('beslutad'),
  }
}
