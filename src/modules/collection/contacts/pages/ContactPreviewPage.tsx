import { type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { languageName } from '../../../../ui/language-name.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { messages as uploadMessages } from '../../upload/messages.ts'
import type { ContactPreview } from '../actions/import-contacts.ts'
import { messages } from '../messages/contacts.ts'
import type { NewContact } from '../rules/read-contact.ts'

interface ContactPreviewPageProps {
  frame: Framing
  preview: ContactPreview
  /** What the contacts come from, in words. */
  file: string
  text: string
  /** It was not saved: the contacts are others than they were. */
  stale: boolean
}

/** Rows of a list that are shown before "and 12 more". */
const mostRows = 100

/** What a file would do to the contacts, to be confirmed. It is sent again with the form, and read again. */
export function ContactPreviewPage({ frame, preview, file, text, stale }: ContactPreviewPageProps) {
  const { language } = frame
  const { survey, plan, members, contacts } = preview
  const path = `/enkater/${survey.id}/kontakter`
  const { added, changed, unchanged } = plan
  const nothing = added.length + changed.length === 0
  const number = (value: number) => formatNumber(value, language)
  const nameOf = (code: string) => members.find(({ respondent }) => respondent === code)?.name ?? code
  const reached = new Set([...contacts, ...added].map(({ respondent }) => respondent))
  return (
    <WorkFrame {...frame}>
      {stale && (
        <div className="below-5">
          <Notice kind="warning" live title={say(language, messages.stale)} />
        </div>
      )}
      <PageHead
        crumb={<a href={path}>{say(language, messages.contacts)}</a>}
        title={say(language, messages.previewTitle)}
        lead={file}
      />
      {nothing && <Notice title={say(language, messages.nothingChanges)} />}
      <div className="above-4">
        <Facts
          items={[
            [say(language, messages.addedTerm), number(added.length)],
            [say(language, messages.changedTerm), number(changed.length)],
            [say(language, messages.unchangedTerm), number(unchanged)],
            [
              say(language, messages.stillWithout),
              number(members.filter(({ respondent }) => !reached.has(respondent)).length),
            ],
          ]}
        />
      </div>
      {changed.length > 0 && (
        <Section id="andras" title={say(language, messages.changedTerm)}>
          <Rows
            language={language}
            rows={changed.map(({ was, contact }) => ({
              place: nameOf(contact.respondent),
              contact,
              name: between(language, was.name, contact.name),
              phone: between(language, was.phone ?? '', contact.phone ?? ''),
              title: between(language, was.function ?? '', contact.function ?? ''),
              spoken: between(language, languageName(language, was.language), languageName(language, contact.language)),
            }))}
          />
        </Section>
      )}
      {added.length > 0 && (
        <Section id="laggs-till" title={say(language, messages.addedTerm)}>
          <Rows
            language={language}
            rows={added.map((contact) => ({
              place: nameOf(contact.respondent),
              contact,
              name: contact.name,
              phone: contact.phone ?? '',
              title: contact.function ?? '',
              spoken: languageName(language, contact.language),
            }))}
          />
        </Section>
      )}
      <form className="above-6" method="post" action={path} encType="multipart/form-data">
        <input type="hidden" name="fil" value={file} />
        <input type="hidden" name="underlag" value={plan.base} />
        {/* Another kind of field would lose its line ends */}
        <textarea name="text" defaultValue={text} hidden readOnly />
        <p className="actions">
          {!nothing && <Button>{say(language, messages.saveContacts)}</Button>}
          <ButtonLink href={path} variant={nothing ? 'primary' : 'secondary'}>
            {say(language, messages.back)}
          </ButtonLink>
        </p>
      </form>
    </WorkFrame>
  )
}

function between(language: Language, from: string, to: string): string {
  return from === to
    ? to
    : say(language, messages.becomes, { from: from === '' ? '–' : from, to: to === '' ? '–' : to })
}

interface RowsProps {
  language: Language
  rows: readonly {
    readonly place: string
    readonly contact: NewContact
    readonly name: string
    readonly phone: string
    readonly title: string
    readonly spoken: string
  }[]
}

function Rows({ language, rows }: RowsProps) {
  return (
    <>
      <Table
        caption={say(language, messages.contacts)}
        captionHidden
        stack
        columns={[
          { key: 'place', label: say(language, messages.municipality) },
          { key: 'contact', label: say(language, messages.contact), wide: true },
          { key: 'function', label: say(language, messages.function), wide: true },
          { key: 'language', label: say(language, messages.language), wide: true },
        ]}
        rows={rows.slice(0, mostRows).map(({ place, contact, name, phone, title, spoken }, index) => ({
          key: `${index}`,
          cells: [
            place,
            <span key="contact">
              {name}
              <span className="second-line">{contact.email}</span>
              {phone !== '' && <span className="second-line">{phone}</span>}
            </span>,
            title,
            spoken,
          ],
        }))}
      />
      {rows.length > mostRows && (
        <p className="quiet above-4">{say(language, uploadMessages.moreRows, { n: rows.length - mostRows })}</p>
      )}
    </>
  )
}
