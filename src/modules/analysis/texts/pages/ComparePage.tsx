import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { Comparison } from '../actions/compare-codings.ts'
import { AgreementView } from './AgreementView.tsx'
import { codeWords } from './CodeChoices.tsx'
import { ContestView } from './ContestView.tsx'
import { messages } from './compare-messages.ts'
import { Disagreements } from './Disagreements.tsx'
import { FieldFrame, fieldPath } from './FieldFrame.tsx'

/** A decision that was refused because another decided meanwhile. */
export interface DecisionContest {
  readonly respondent: string
  readonly theirs: { readonly by: string | null; readonly at: Date; readonly codes: readonly string[] } | null
  readonly mine: readonly string[]
  readonly fields: readonly (readonly [name: string, value: string])[]
}

interface ComparePageProps {
  frame: Framing
  now: Date
  comparison: Comparison
  contest: DecisionContest | null
  /** What was wrong with a decision that was sent, and about which text. */
  refused: { readonly respondent: string; readonly error: string } | null
  someone: string
  /** Of the disagreements, from 1. */
  page: number
}

/** How far the coders of a field agree, and what is left to settle between them. */
export function ComparePage({ frame, now, comparison, contest, refused, someone, page }: ComparePageProps) {
  const { language } = frame
  const { survey, field, book, names, coders, written, both, unopened, pair, agreement } = comparison
  const path = `${fieldPath(survey.id, field.id)}/jamfor`
  const nameOf = (coder: string) => names.get(coder) ?? coder
  const number = (value: number) => formatNumber(value, language)
  return (
    <FieldFrame frame={frame} survey={survey} field={field} current="compare" lead={say(language, messages.lead)}>
      {contest && (
        <ContestView
          language={language}
          now={now}
          label={say(language, messages.finalCodes)}
          stored={contest.theirs && { ...contest.theirs, lines: codeWords(book, contest.theirs.codes, language) }}
          mine={codeWords(book, contest.mine, language)}
          someone={someone}
          action={`${path}/${contest.respondent}`}
          keep={`${path}#svar-${contest.respondent}`}
          fields={contest.fields}
        />
      )}
      <Section id="laget" title={say(language, messages.progress)}>
        {coders.length === 0 ? (
          <p>{say(language, messages.nobody)}</p>
        ) : (
          <>
            <p className="below-3">{say(language, messages.both, { both: number(both), written: number(written) })}</p>
            <Table
              caption={say(language, messages.progress)}
              captionHidden
              columns={[
                { key: 'coder', label: say(language, messages.coder) },
                { key: 'coded', label: say(language, messages.coded), numeric: true },
              ]}
              rows={coders.map(({ coder, texts }) => ({ key: coder, cells: [nameOf(coder), number(texts)] }))}
            />
          </>
        )}
        {unopened > 0 && (
          <form className="above-5" method="post" action={path}>
            <p className="below-3">{say(language, messages.openLead, { unopened: number(unopened) })}</p>
            <Button>{say(language, book.comparedAt === null ? messages.open : messages.openMore)}</Button>
          </form>
        )}
      </Section>
      {pair && agreement && (
        <AgreementView language={language} path={path} comparison={comparison} pair={pair} agreement={agreement} />
      )}
      {pair && <Disagreements {...{ language, path, comparison, nameOf, refused, page }} />}
    </FieldFrame>
  )
}
