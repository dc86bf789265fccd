import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import type { Language } from '../../../survey/index.ts'
import type { TestResult } from '../../rules/result.ts'
import { pWords, significant } from './p-words.ts'
import { testMessages as messages } from './test-messages.ts'

/**
 * What a test of difference between groups means, in sentences to read after each other: whether the groups differ and how much,
 * what size of difference could have been seen, and how it was tested. That no difference is found is never said to mean that there is
 * none.
 *
 * The words of size are Cohen's for w (0.1 small, 0.3 moderate, 0.5 large), which is V·√(the least of rows and columns − 1).
 * Source: Cohen, Statistical Power Analysis for the Behavioral Sciences (1988), 7.2.
 *
 * @param optionLabel the label of the answer that the test is of, where it is of one
 */
export function describeTest(test: TestResult, language: Language, optionLabel?: string): string[] {
  const differ = test.adjustedP < significant
  return [
    differ ? finding(test, language, optionLabel) : say(language, messages.unclear),
    ...(differ
      ? [say(language, messages.size, { size: sizeWord(test, language), effect: effect(test, language) })]
      : []),
    visible(test, language),
    method(test, language),
    ...hidden(test, language),
  ]
}

function finding(test: TestResult, language: Language, optionLabel: string | undefined): string {
  const option = optionLabel ?? test.option
  if (option === undefined) return say(language, messages.differ)
  return say(language, test.method === 'cochran-armitage' ? messages.trend : messages.differIn, { option })
}

function sizeWord({ effect, dimension }: TestResult, language: Language): string {
  const size = effect * Math.sqrt(dimension)
  const word =
    size < 0.1 ? messages.verySmall : size < 0.3 ? messages.small : size < 0.5 ? messages.medium : messages.large
  return say(language, word)
}

function effect(test: TestResult, language: Language): string {
  return formatNumber(test.effect, language, 2)
}

function visible({ detectable }: TestResult, language: Language): string {
  if (detectable >= 1) return say(language, messages.undetectable)
  return say(language, messages.detectable, { points: formatNumber(Math.ceil(100 * detectable), language) })
}

function method({ method: used, p, adjustedP, tests }: TestResult, language: Language): string {
  const name = {
    pearson: messages.pearson,
    'pearson-monte-carlo': messages.simulated,
    'cochran-armitage': messages.trendMethod,
  }
  const values = { method: say(language, name[used]), p: pWords(p, language) }
  if (tests < 2) return say(language, messages.methodAlone, values)
  return say(language, messages.method, { ...values, adjusted: pWords(adjustedP, language), tests })
}

function hidden({ method: used, pooled }: TestResult, language: Language): string[] {
  if (pooled === 0) return []
  if (used === 'cochran-armitage') return [say(language, messages.leftOut, { count: pooled })]
  return [pooled === 1 ? say(language, messages.pooledOne) : say(language, messages.pooled, { count: pooled })]
}
