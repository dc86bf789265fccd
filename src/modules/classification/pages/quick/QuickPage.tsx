import { formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Pager } from '../../../../ui/Pager.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { QuickMeanwhile } from '../../actions/answer-conflict.ts'
import { type QuickPass, type QuickRow, quickPageSize } from '../../actions/quick-pass.ts'
import { messages } from '../../messages/index.ts'
import { kindNames } from '../../rules/aspect-messages.ts'
import type { Aspect, Levels } from '../../rules/aspects.ts'
import { quickQuestions } from '../../rules/question-messages.ts'
import { classificationAddress } from '../addresses.ts'
import { shortLevels } from '../level-words.ts'

export type QuickView = 'left' | 'all'

/** Where a page of the first pass stands. */
export function quickAddress(view: QuickView, page: number): string {
  const query = new URLSearchParams({ ...(view === 'all' && { visa: 'allt' }), ...(page > 1 && { sida: `${page}` }) })
  return `/klassning/snabb${`${query}` === '' ? '' : `?${query}`}`
}

interface QuickPageProps {
  frame: Framing
  pass: QuickPass
  view: QuickView
  /** What was chosen, by asset, where the page could not be saved. */
  written: ReadonlyMap<string, Levels>
  theirs: readonly QuickMeanwhile[]
  saved: number | null
}

/** A first pass over everything that is not decided: a row each, a choice for each aspect. */
export function QuickPage({ frame, pass, view, written, theirs, saved }: QuickPageProps) {
  const { language } = frame
  const { rows, page, pages, total, done, mayAssess, model } = pass
  const listed = view === 'all' ? total : total - done
  return (
    <WorkFrame {...frame}>
      {saved !== null && (
        <div className="below-5">
          <Notice kind="done" live title={say(language, messages.quickSaved, { saved })} />
        </div>
      )}
      {theirs.length > 0 && (
        <div className="below-5">
          <Notice kind="warning" live title={say(language, messages.quickConflict)}>
            <p>{say(language, messages.quickConflictHelp)}</p>
          </Notice>
        </div>
      )}
      <PageHead
        crumb={<a href="/klassning">{say(language, messages.classification)}</a>}
        title={say(language, messages.quickPass)}
        lead={say(language, messages.quickLead)}
      />
      <nav className="views" aria-label={say(language, messages.views)}>
        <a href={quickAddress('left', 1)} aria-current={view === 'left' ? 'page' : undefined}>
          {say(language, messages.quickLeftView)}
        </a>
        <a href={quickAddress('all', 1)} aria-current={view === 'all' ? 'page' : undefined}>
          {say(language, messages.quickAllView)}
        </a>
      </nav>
      {rows.length === 0 ? (
        <EmptyState
          id="klart"
          title={say(language, messages.quickNothing)}
          lead={say(language, messages.quickNothingLead)}
        >
          <ButtonLink href="/klassning">{say(language, messages.toOverview)}</ButtonLink>
        </EmptyState>
      ) : (
        <form method="post" action={quickAddress(view, page)}>
          <p className="quiet">
            {say(language, messages.quickDone, { done, total })}. {mayAssess && say(language, messages.quickKeys)}
          </p>
          <div className="quick-pass">
            <Table
              caption={say(language, messages.quickPass)}
              captionHidden
              stack
              columns={[
                { key: 'asset', label: say(language, messages.asset) },
                ...model.aspects.map((aspect) => ({
                  key: aspect,
                  label: say(language, quickQuestions[aspect]),
                  wide: true,
                })),
              ]}
              rows={rows.map((row) => ({
                key: row.asset.id,
                cells: [
                  <Name
                    key="asset"
                    {...{ language, row }}
                    meanwhile={theirs.find(({ asset }) => asset === row.asset.id)}
                  />,
                  ...model.aspects.map((aspect) => (
                    <LevelSelect
                      key={aspect}
                      {...{ language, pass, row, aspect }}
                      level={(written.get(row.asset.id) ?? row.asset.own)[aspect]}
                    />
                  )),
                ],
              }))}
            />
          </div>
          {mayAssess && (
            <div className="actions above-5">
              <Button>{say(language, messages.quickSave)}</Button>
            </div>
          )}
          <Pager
            language={language}
            page={page}
            pages={pages}
            from={`${(page - 1) * quickPageSize + 1}`}
            to={`${(page - 1) * quickPageSize + rows.length}`}
            total={`${listed}`}
            href={(to) => quickAddress(view, to)}
          />
        </form>
      )}
    </WorkFrame>
  )
}

interface NameProps {
  language: Language
  row: QuickRow
  meanwhile: QuickMeanwhile | undefined
}

function Name({ language, row: { asset, version }, meanwhile }: NameProps) {
  return (
    <>
      <a href={classificationAddress(asset.id)}>{asset.name}</a>
      <span className="second-line">
        {say(language, kindNames[asset.kind])}
        {asset.summary !== null && `: ${asset.summary}`}
      </span>
      {meanwhile && (
        <span className="second-line">
          <strong>{meanwhileWords(language, meanwhile)}</strong>
        </span>
      )}
      <input type="hidden" name={`version.${asset.id}`} value={version} autoComplete="off" />
      <input type="hidden" name={`fore.${asset.id}`} value={JSON.stringify(asset.own)} autoComplete="off" />
    </>
  )
}

function meanwhileWords(language: Language, { by, at, levels, decided }: QuickMeanwhile): string {
  const values = { by: by ?? '', levels: shortLevels(language, levels), time: at ? formatTime(language, at) : '' }
  return decided ? say(language, messages.quickDecidedMeanwhile, values) : say(language, messages.quickTheirs, values)
}

interface LevelSelectProps {
  language: Language
  pass: QuickPass
  row: QuickRow
  aspect: Aspect
  level: number | null
}

function LevelSelect({ language, pass: { model, mayAssess }, row: { asset }, aspect, level }: LevelSelectProps) {
  const question = say(language, quickQuestions[aspect])
  if (!mayAssess) return <>{level ?? say(language, messages.chooseNothing)}</>
  return (
    <select
      className="ds-input quick-level"
      name={`niva.${asset.id}.${aspect}`}
      defaultValue={level ?? ''}
      aria-label={say(language, messages.selectOf, { name: asset.name, question })}
    >
      <option value="">{say(language, messages.chooseNothing)}</option>
      {model.levels.map((each) => (
        <option key={each.level} value={each.level}>
          {each.level} {say(language, each.name)}
        </option>
      ))}
    </select>
  )
}
