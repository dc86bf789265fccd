import { type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { Confirm } from '../../../../ui/Confirm.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { messages as uploadMessages } from '../../upload/messages.ts'
import type { FramePreview } from '../actions/import-frame.ts'
import { messages } from '../messages.ts'
import type { FramePlan, ValueChange } from '../rules/plan-frame.ts'

interface FramePreviewPageProps {
  frame: Framing
  preview: FramePreview
  file: string
  text: string
  /** Why it was not saved: the frame is another than it was, or the box was not ticked. */
  refused: 'stale' | 'unconfirmed' | null
}

/** Names of a list that are shown before "and 12 more". */
const mostNames = 60

/** What a file would do to the frame, to be confirmed. The file is sent again with the form, and read again. */
export function FramePreviewPage({ frame, preview, file, text, refused }: FramePreviewPageProps) {
  const { language } = frame
  const { survey, plan } = preview
  const path = `/enkater/${survey.id}/urval`
  const { added, changed, removed, unchanged, columns, newColumns } = plan
  const nothing = added.length + changed.length + removed.length + newColumns.length === 0
  const number = (value: number) => formatNumber(value, language)
  return (
    <WorkFrame {...frame} errors={refused === 'unconfirmed'}>
      {refused === 'stale' && (
        <div className="below-5">
          <Notice kind="warning" live title={say(language, messages.stale)} />
        </div>
      )}
      <PageHead
        crumb={<a href={path}>{say(language, messages.frame)}</a>}
        title={say(language, messages.previewTitle)}
        lead={file}
      />
      {nothing && <Notice title={say(language, messages.nothingChanges)} />}
      <div className="above-4">
        <Facts
          items={[
            [say(language, messages.addedTerm), number(added.length)],
            [say(language, messages.changedTerm), number(changed.length)],
            [say(language, messages.removedTerm), number(removed.length)],
            [say(language, messages.unchanged), number(unchanged)],
            [say(language, messages.columns), columns.join(', ')],
            ...(newColumns.length > 0 ? [[say(language, messages.newColumns), newColumns.join(', ')] as const] : []),
          ]}
        />
      </div>
      <Changes language={language} plan={plan} />
      <form className="above-6" method="post" action={path} encType="multipart/form-data">
        <input type="hidden" name="fil" value={file} />
        <input type="hidden" name="underlag" value={plan.base} />
        {/* Another kind of field would lose its line ends */}
        <textarea name="text" defaultValue={text} hidden readOnly />
        {removed.length > 0 && (
          <Confirm
            id="bekrafta"
            label={say(language, messages.confirmRemoval, { n: removed.length })}
            error={refused === 'unconfirmed' ? say(language, messages.confirmMissing) : null}
          />
        )}
        <p className="actions above-5">
          {!nothing && <Button>{say(language, messages.save)}</Button>}
          <ButtonLink href={`${path}/fil`} variant={nothing ? 'primary' : 'secondary'}>
            {say(language, messages.otherFile)}
          </ButtonLink>
        </p>
      </form>
    </WorkFrame>
  )
}

function Changes({ language, plan }: { language: Language; plan: FramePlan }) {
  const { added, changed, removed } = plan
  return (
    <>
      {removed.length > 0 && (
        <Section
          id="tas-bort"
          title={say(language, messages.removed, { n: removed.length })}
          lead={say(language, messages.removedWords)}
        >
          <Names language={language} rows={removed} />
        </Section>
      )}
      {changed.length > 0 && (
        <Section id="andras" title={say(language, messages.changed, { n: changed.length })}>
          <Names
            language={language}
            rows={changed.map(({ changes, ...row }) => ({ ...row, said: wordsOf(changes, language) }))}
          />
        </Section>
      )}
      {added.length > 0 && (
        <Section id="laggs-till" title={say(language, messages.added, { n: added.length })}>
          <Names language={language} rows={added} />
        </Section>
      )}
    </>
  )
}

function wordsOf(changes: readonly ValueChange[], language: Language): string {
  const orBlank = (value: string) => (value === '' ? say(language, messages.blank) : value)
  return changes
    .map(({ column, from, to }) => say(language, messages.change, { column, from: orBlank(from), to: orBlank(to) }))
    .join('; ')
}

interface NamesProps {
  language: Language
  rows: readonly { readonly respondent: string; readonly name: string; readonly said?: string }[]
}

function Names({ language, rows }: NamesProps) {
  return (
    <ul className="plain-list">
      {rows.slice(0, mostNames).map(({ respondent, name, said }) => (
        <li key={respondent}>
          {name} <span className="quiet">{respondent}</span>
          {said !== undefined && <span className="second-line">{said}</span>}
        </li>
      ))}
      {rows.length > mostNames && (
        <li className="quiet">{say(language, uploadMessages.moreRows, { n: rows.length - mostNames })}</li>
      )}
    </ul>
  )
}
