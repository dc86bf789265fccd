import { fileTypeName } from '../../../../platform/files/index.ts'
import { formatDate, formatSize, formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import { Facts } from '../../../../ui/Facts.tsx'
import { messages } from '../../messages/index.ts'
import type { KeptPhoto } from '../../queries/photos.ts'
import type { FoundReport } from '../../queries/reports.ts'

interface ReportFactsProps extends FoundReport {
  language: Language
  photos: readonly KeptPhoto[]
}

/** What was reported, by whom where that is known, its pictures, and what was added later. */
export function ReportFacts({ language, report, reporter, supplier, notes, photos }: ReportFactsProps) {
  const at = (moment: Date) => `${formatDate(language, moment)} ${formatTime(language, moment)}`
  const written = (text: string) => <span className="written">{text}</span>
  return (
    <Facts
      items={[
        [say(language, messages.received), at(report.reportedAt)],
        [say(language, messages.report), written(report.body)],
        [say(language, messages.nowLabel), say(language, messages.ongoing[report.ongoing])],
        ...(report.place === null ? [] : [[say(language, messages.placeLabel), report.place] as const]),
        ...(report.contact === null ? [] : [[say(language, messages.contactLabel), report.contact] as const]),
        [say(language, messages.reporter), reporter ?? supplier?.name ?? say(language, messages.nobodyKnown)],
        ...(photos.length === 0
          ? []
          : [
              [
                say(language, messages.photosLabel),
                photos.map(({ position, type, size }) => (
                  <span key={position} className="line">
                    <a href={`/incidentrapporter/${report.id}/bilder/${position}/hamta`} download>
                      {say(language, messages.photo, { position })}
                    </a>{' '}
                    {fileTypeName(type)}, {formatSize(language, size)}
                  </span>
                )),
              ] as const,
            ]),
        ...notes.map(
          ({ body, writtenAt, seen }) =>
            [
              `${say(language, seen ? messages.laterWords : messages.newWords)}, ${at(writtenAt)}`,
              written(body),
            ] as const,
        ),
      ]}
    />
  )
}
