import type { ReactNode } from 'react'
import { fileTypeName } from '../../platform/files/index.ts'
import { formatDate, formatSize, say } from '../../platform/i18n/index.ts'
import { type Extract, fieldOf, type Register, secrecyGrounds } from '../../platform/register/index.ts'
import { Facts } from '../Facts.tsx'
import type { Framing } from '../frame/maker.ts'
import { WorkFrame } from '../frame/WorkFrame.tsx'
import { PageHead } from '../PageHead.tsx'
import { Section } from '../Section.tsx'
import { attachmentMessages } from './attachment-messages.ts'
import { messages } from './messages.ts'
import { isShown } from './RecordPage.tsx'
import { nameOf } from './RecordTable.tsx'
import { wordsIn } from './write-value.ts'

interface ExtractPageProps {
  frame: Framing
  register: Register
  found: Extract
  now: Date
}

/** A record for release, to be printed: what may be shown, and what was masked on what ground. */
export function ExtractPage({ frame, register, found, now }: ExtractPageProps) {
  const { language } = frame
  const { record, masked, attachments } = found
  const hidden = new Map(masked.map(({ field, ground }) => [field, ground]))
  const label = (name: string) => say(language, fieldOf(register, name).label)
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={
          <a href={`${register.path}/${record.id}`}>
            {nameOf(register, record) || say(language, messages.maskedValue)}
          </a>
        }
        title={say(language, messages.extractTitle)}
        lead={say(language, messages.extractLead, {
          organisation: frame.user?.organisation ?? '',
          date: formatDate(language, now),
        })}
      />
      {register.sections
        .filter((section) => isShown(section, record) || section.fields.some((name) => hidden.has(name)))
        .map((section) => {
          const items = section.fields.flatMap((name): [string, ReactNode][] => {
            if (hidden.has(name)) return [[label(name), say(language, messages.maskedValue)]]
            const words = wordsIn(language, fieldOf(register, name), name, record)
            return words === null ? [] : [[label(name), words]]
          })
          return items.length === 0 ? null : (
            <Section key={section.id} id={section.id} title={say(language, section.title)}>
              <Facts items={items} />
            </Section>
          )
        })}
      <Section
        id="maskat"
        title={say(language, messages.maskedTitle)}
        lead={say(language, masked.length === 0 ? messages.nothingMasked : messages.maskedLead)}
      >
        {masked.length > 0 && (
          <Facts items={masked.map(({ field, ground }) => [label(field), say(language, secrecyGrounds[ground])])} />
        )}
      </Section>
      {attachments.length > 0 && (
        <Section
          id="bilagor"
          title={say(language, attachmentMessages.attachments)}
          lead={say(language, attachmentMessages.attachmentsLeftOut)}
        >
          {/* A name can tell what is secret */}
          <ul>
            {attachments.map(({ id, type, size, addedAt }) => (
              <li key={id}>
                {say(language, attachmentMessages.attachmentLeftOut, {
                  type: fileTypeName(type),
                  size: formatSize(language, size),
                  date: formatDate(language, new Date(addedAt)),
                })}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </WorkFrame>
  )
}
