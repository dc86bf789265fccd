import { type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import type { Kappa } from '../../../../stats/kappa.ts'
import { Details } from '../../../../ui/Details.tsx'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { Comparison } from '../actions/compare-codings.ts'
import type { Agreement, CoderPair } from '../rules/agreement.ts'
import { messages } from './compare-messages.ts'

interface AgreementViewProps {
  language: Language
  path: string
  comparison: Comparison
  pair: CoderPair
  agreement: Agreement
}

/** Cohen's kappa of two coders, of the whole and code by code. */
export function AgreementView({ language, path, comparison, pair, agreement }: AgreementViewProps) {
  const { book, names, pairs } = comparison
  const nameOf = (coder: string) => names.get(coder) ?? coder
  const [first, second] = pair.coders.map(nameOf)
  const number = (value: number) => formatNumber(value, language)
  const { overall, codes } = agreement
  const columns = [
    messages.bothGave,
    { sv: say('sv', messages.onlyOne, { name: first ?? '' }), en: say('en', messages.onlyOne, { name: first ?? '' }) },
    {
      sv: say('sv', messages.onlyOne, { name: second ?? '' }),
      en: say('en', messages.onlyOne, { name: second ?? '' }),
    },
    messages.neither,
    messages.kappaShort,
    messages.interval,
  ]
  return (
    <Section id="enighet" title={say(language, messages.agreement)}>
      <p className="lead">
        {say(language, messages.overall, {
          kappa: kappaSentence(overall, language),
          alike: number(Math.round(overall.agreement * overall.n)),
          n: number(overall.n),
        })}
      </p>
      <p className="quiet below-4">
        {say(language, messages.between, { first: first ?? '', second: second ?? '' })}{' '}
        {say(language, messages.kappaIndependent)}
      </p>
      {codes.length > 0 && (
        <ScrollTable
          caption={say(language, messages.perCode)}
          captionHidden
          columns={[
            { key: 'code', label: say(language, messages.code) },
            ...columns.map((label, index) => ({ key: `${index}`, label: say(language, label), numeric: true })),
          ]}
          rows={codes.map(({ code, both, onlyFirst, onlySecond, neither, kappa }) => ({
            key: code,
            cells: [
              book.codes.find(({ id }) => id === code)?.name[language] ?? code,
              ...[both, onlyFirst, onlySecond, neither].map(number),
              kappa.kappa === null ? say(language, messages.undefinedKappa) : twoDecimals(kappa.kappa, language),
              kappa.interval === null ? '' : say(language, messages.range, range(kappa.interval, language)),
            ],
          }))}
        />
      )}
      <Details summary={say(language, messages.whatIsKappa)}>
        <p>{say(language, messages.kappaMeans)}</p>
      </Details>
      {pairs.length > 1 && (
        <p className="actions above-3 size-s">
          {say(language, messages.pairs)}:
          {pairs.map(({ coders: [one, other], texts }, index) => (
            <a
              key={`${one} ${other}`}
              href={`${path}?par=${index}`}
              aria-current={pairs[index] === pair ? 'true' : undefined}
            >
              {say(language, messages.pair, { first: nameOf(one), second: nameOf(other), texts: number(texts) })}
            </a>
          ))}
        </p>
      )}
    </Section>
  )
}

function kappaSentence({ kappa, interval }: Kappa, language: Language): string {
  if (kappa === null || interval === null) return say(language, messages.noKappa)
  return say(language, messages.kappa, { kappa: twoDecimals(kappa, language), ...range(interval, language) })
}

function range({ low, high }: { low: number; high: number }, language: Language) {
  return { low: twoDecimals(low, language), high: twoDecimals(high, language) }
}

function twoDecimals(value: number, language: Language): string {
  return formatNumber(value, language, 2)
}
