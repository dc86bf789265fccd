import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import type { Called } from '../actions/read-called.ts'
import { messages } from '../messages/index.ts'
import type { WrittenCall } from '../rules/read-call.ts'
import { CalledContacts } from './CalledContacts.tsx'
import { CallForm, type CallFormFaults, callFieldIds, callFields } from './CallForm.tsx'
import { CallLog } from './CallLog.tsx'
import { gainWords, placeWords, reasonWords, stateWords } from './call-words.ts'

interface CalledPageProps {
  frame: Framing
  called: Called
  written: WrittenCall
  faults: CallFormFaults
  /** A call was just noted. */
  saved: boolean
}

/** One that is to be called: why, whom to ask for, what has been said, and the form for the next call. */
export function CalledPage({ frame, called, written, faults, saved }: CalledPageProps) {
  const { language } = frame
  const { survey, row, candidate, place, previous, next } = called
  const base = `/enkater/${survey.id}/ringlista`
  const errors = callFields.flatMap((field) => {
    const message = faults[field]
    return message === undefined ? [] : { id: callFieldIds[field], message }
  })
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      {saved && (
        <div className="below-5">
          <Notice kind="done" live title={say(language, messages.callSaved)} />
        </div>
      )}
      <PageHead
        crumb={<a href={base}>{say(language, messages.callList)}</a>}
        title={row.name}
        lead={placeWords(row, language)}
        links={
          <>
            {previous && (
              <a href={`${base}/${previous.respondent}`}>
                {say(language, messages.previousOnList, { name: previous.name })}
              </a>
            )}
            {next && (
              <a href={`${base}/${next.respondent}`}>{say(language, messages.nextOnList, { name: next.name })}</a>
            )}
          </>
        }
      />
      <Facts
        items={[
          [say(language, sharedMessages.callState), stateWords(row, language)],
          ...(candidate && place
            ? ([
                [
                  say(language, messages.place),
                  say(language, messages.placeOf, {
                    n: formatNumber(place.n, language),
                    total: formatNumber(place.total, language),
                  }),
                ],
                [
                  say(language, messages.effect),
                  candidate.gain === null ? say(language, messages.effectUnknown) : gainWords(candidate.gain, language),
                ],
                [say(language, messages.why), reasonWords(candidate, language)],
              ] as const)
            : []),
        ]}
      />
      <div className="pair above-7">
        <div>
          <CalledContacts language={language} contacts={called.contacts} />
          <Section id="samtal" title={say(language, messages.callLog)}>
            <CallLog language={language} calls={called.calls} notes={called.countyNotes} />
          </Section>
        </div>
        <div>
          <CallForm language={language} called={called} written={written} faults={faults} />
        </div>
      </div>
    </WorkFrame>
  )
}
