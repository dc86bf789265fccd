import { fileTypeName } from '../../platform/files/index.ts'
import { formatDate, formatSize, type Language, say } from '../../platform/i18n/index.ts'
import type { FoundRecord } from '../../platform/register/index.ts'
import { ButtonLink } from '../ButtonLink.tsx'
import { Section } from '../Section.tsx'
import { Table } from '../Table.tsx'
import { attachmentMessages } from './attachment-messages.ts'

interface AttachmentSectionProps {
  language: Language
  /** Of the record. */
  address: string
  found: FoundRecord
}

/** On the page of a record: the files beside it. */
export function AttachmentSection({ language, address, found }: AttachmentSectionProps) {
  const { attachments, record } = found
  const mayChange = found.mayChange && record.endedAt === null
  return (
    <Section
      id="bilagor"
      title={say(language, attachmentMessages.attachments)}
      lead={say(language, attachmentMessages.attachmentsLead)}
    >
      {attachments.length === 0 ? (
        <p>{say(language, attachmentMessages.noAttachments)}</p>
      ) : (
        <Table
          caption={say(language, attachmentMessages.attachments)}
          captionHidden
          stack
          columns={[
            { key: 'name', label: say(language, attachmentMessages.attachment) },
            { key: 'kind', label: say(language, attachmentMessages.attachmentKind), wide: true },
            { key: 'added', label: say(language, attachmentMessages.attachmentAdded), wide: true },
            ...(mayChange ? [{ key: 'end', label: say(language, attachmentMessages.endAttachment), wide: true }] : []),
          ]}
          rows={attachments.map(({ id, name, type, size, addedAt, addedBy }) => ({
            key: id,
            cells: [
              <a key="name" href={`${address}/bilagor/${id}/hamta`} download={name}>
                {name}
              </a>,
              `${fileTypeName(type)}, ${formatSize(language, size)}`,
              say(language, attachmentMessages.attachmentAddedBy, {
                date: formatDate(language, new Date(addedAt)),
                name: addedBy,
              }),
              mayChange ? (
                <a
                  key="end"
                  href={`${address}/bilagor/${id}/avsluta`}
                  aria-label={say(language, attachmentMessages.endAttachmentOf, { name })}
                >
                  {say(language, attachmentMessages.endAttachment)}
                </a>
              ) : null,
            ],
          }))}
        />
      )}
      {mayChange && (
        <p className="actions above-4">
          <ButtonLink href={`${address}/bilagor/ladda-upp`} variant="secondary" size="sm">
            {say(language, attachmentMessages.attach)}
          </ButtonLink>
        </p>
      )}
    </Section>
  )
}
