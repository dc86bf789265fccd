import { textOf } from '../../../platform/http/index.ts'
import { categories } from '../../classification/index.ts'
import type { Judged } from '../rules/method.ts'
import type { WrittenJudgement } from '../rules/read-judged.ts'

/** A judgement as a form sent it. */
export function judgementIn(form: readonly (readonly [string, unknown])[]): WrittenJudgement {
  return {
    likelihood: textOf(form, 'likelihood'),
    consequences: Object.fromEntries(categories.map((category) => [category, textOf(form, category)])),
    reasoning: textOf(form, 'reasoning'),
  }
}

/** What a form begins with. */
export function writtenOf(
  judged: { readonly likelihood: number | null; readonly consequences: Judged['consequences'] } | null,
  reasoning: string | null = null,
): WrittenJudgement {
  return {
    likelihood: `${judged?.likelihood ?? ''}`,
    consequences: Object.fromEntries(
      categories.map((category) => [category, `${judged?.consequences?.[category] ?? ''}`]),
    ),
    reasoning: reasoning ?? '',
  }
}
