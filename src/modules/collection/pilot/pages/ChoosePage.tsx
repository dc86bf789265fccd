import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import { FieldError } from '../../../../ui/FieldError.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { classLabel, countyName } from '../../pages/group-words.ts'
import type { PilotCandidates } from '../actions/choose-municipalities.ts'
import { messages } from '../messages.ts'
import { type Candidate, type CandidateGroup, groupCandidates } from '../rules/candidates.ts'

/** The form as it stands: what is stored, or what was sent. */
export interface ChoiceForm {
  /** Codes that are ticked. */
  readonly chosen: ReadonlySet<string>
  readonly reason: string
  readonly search: string
  readonly faults: readonly { readonly field: string; readonly message: string }[]
  /** A colleague has chosen others since the page was opened. */
  readonly stale: boolean
}

interface ChoosePageProps {
  frame: Framing
  read: PilotCandidates
  form: ChoiceForm
  /** It was saved just now. */
  saved: boolean
}

/** Whom a pilot asks: those that are chosen first, then every other by size or as they are searched for. One form, also for searching. */
export function ChoosePage({ frame, read: { survey, candidates }, form, saved }: ChoosePageProps) {
  const { language } = frame
  const path = `/enkater/${survey.id}/pilot/kommuner`
  const chosen = candidates.filter(({ respondent }) => form.chosen.has(respondent))
  const errors = form.faults.map(({ field, message }) => ({ id: field === 'reason' ? 'skal' : 'valda', message }))
  const faultOf = (wanted: string) => form.faults.find(({ field }) => field === wanted)?.message
  const fault = faultOf('chosen')
  const stored = candidates.filter((each) => each.chosen)
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      {saved && (
        <div className="below-5">
          <Notice kind="done" live title={say(language, messages.chosenSaved)}>
            <p>
              <a href={`/enkater/${survey.id}/kontakter`}>{say(language, messages.chosenNext)}</a>
            </p>
          </Notice>
        </div>
      )}
      {form.stale && (
        <div className="below-5">
          <Notice kind="warning" live title={say(language, messages.chosenStale)}>
            <p>
              {say(language, messages.chosenStaleWords, {
                names: stored.map(({ name }) => name).join(', ') || say(language, messages.nobody),
              })}
            </p>
          </Notice>
        </div>
      )}
      <PageHead
        crumb={<a href={`/enkater/${survey.id}/fragor`}>{survey.title[language]}</a>}
        title={say(language, messages.chooseTitle)}
        lead={say(language, messages.chooseLead)}
      />
      {survey.closedAt !== null && <Notice title={say(language, messages.pilotClosed)} />}
      <form method="post" action={path} noValidate>
        {stored.map(({ respondent }) => (
          <input key={respondent} type="hidden" name="base" value={respondent} />
        ))}
        {/* What Enter in the search means: the first button of the form */}
        <button type="submit" name="do" value="search" hidden />
        <Section id="valda" title={say(language, messages.chosen)}>
          {fault !== undefined && <FieldError id="valda-fel">{fault}</FieldError>}
          {chosen.length === 0 ? <p>{say(language, messages.noneChosenYet)}</p> : <Boxes candidates={chosen} checked />}
          <div className="above-4">
            <TextArea
              language={language}
              id="skal"
              name="reason"
              label={say(language, messages.chooseReason)}
              hint={say(language, messages.chooseReasonHint)}
              rows={3}
              value={form.reason}
              error={faultOf('reason')}
              optional
            />
          </div>
          {survey.closedAt === null && (
            <p className="above-4">
              <Button name="do" value="save">
                {say(language, messages.saveChosen)}
              </Button>
            </p>
          )}
        </Section>
        <Others
          language={language}
          candidates={candidates.filter(({ respondent }) => !form.chosen.has(respondent))}
          search={form.search}
        />
      </form>
    </WorkFrame>
  )
}

interface OthersProps {
  language: Language
  candidates: readonly Candidate[]
  search: string
}

/** Those that are not chosen: the ones that are searched for, or all by kind. */
function Others({ language, candidates, search }: OthersProps) {
  const wanted = search.trim().toLocaleLowerCase('sv')
  const found = candidates.filter(({ name }) => name.toLocaleLowerCase('sv').includes(wanted))
  return (
    <Section id="alla" title={say(language, messages.chooseMore)} lead={say(language, messages.chooseMoreLead)}>
      <div className="filter">
        <label>
          {say(language, messages.searchMunicipality)}
          <input className="ds-input" type="search" name="search" defaultValue={search} autoComplete="off" />
        </label>
        <Button variant="secondary" name="do" value="search">
          {say(language, messages.search)}
        </Button>
      </div>
      {wanted === '' ? (
        groupCandidates(candidates).map((group) => (
          <Details key={`${group.by}-${group.id}`} summary={kindWords(group, language)}>
            <Boxes candidates={group.candidates} />
          </Details>
        ))
      ) : (
        <>
          <p role="status">{say(language, messages.found, { n: found.length, search: search.trim() })}</p>
          <Boxes candidates={found} />
        </>
      )}
    </Section>
  )
}

function kindWords({ by, id, candidates: { length: n } }: CandidateGroup, language: Language): string {
  return by === 'class'
    ? say(language, messages.inhabitants, { kind: classLabel(id, language), n })
    : say(language, messages.pilotInCounty, { county: countyName(id), n })
}

function Boxes({ candidates, checked = false }: { candidates: readonly Candidate[]; checked?: boolean }) {
  return (
    <div className="choices choices-wide">
      {candidates.map(({ respondent, name }) => (
        <label className="choice" key={respondent}>
          <input className="ds-input" type="checkbox" name="chosen" value={respondent} defaultChecked={checked} />
          <span>{name}</span>
        </label>
      ))}
    </div>
  )
}
