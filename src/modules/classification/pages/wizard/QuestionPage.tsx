import { formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { Conflict } from '../../../../ui/Conflict.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import { AskFrame } from '../../../../ui/frame/AskFrame.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { TextArea } from '../../../../ui/TextArea.tsx'
import type { Assessing } from '../../actions/assess.ts'
import { messages } from '../../messages/index.ts'
import type { StoredAnswer } from '../../queries/assessments.ts'
import { aspectNames, categoryNames } from '../../rules/aspect-messages.ts'
import type { Level } from '../../rules/aspects.ts'
import { levelIn } from '../../rules/assessment.ts'
import { type Model, type Question, questionsOf } from '../../rules/model.ts'
import { consequenceAsked, happenings } from '../../rules/question-messages.ts'
import { classificationAddress, questionAddress } from '../addresses.ts'
import { levelName } from '../level-words.ts'
import { SoFar } from './SoFar.tsx'

/** What was written, where it could not be saved. */
export interface WrittenAnswer {
  readonly level: string
  readonly why: string
}

interface QuestionPageProps {
  frame: Framing
  assessing: Assessing
  question: Question
  /** Large, for everyone in a room. */
  projector: boolean
  written: WrittenAnswer | null
  faults: Readonly<{ level?: string; why?: string }>
  /** Somebody else's answer to the same question, given meanwhile. */
  theirs: StoredAnswer | null
  now: Date
}

/** One consequence at a time: what happens, and the worst that can reasonably come of it. */
export function QuestionPage(props: QuestionPageProps) {
  const { frame, assessing, question, projector, written, faults, theirs, now } = props
  const { language } = frame
  const { asset, model, answers } = assessing
  const stored = answers[question.id]
  const level = written?.level ?? `${stored?.level ?? ''}`
  const why = written?.why ?? stored?.why ?? ''
  const errors = [
    ...(faults.level === undefined ? [] : [{ id: 'niva', message: faults.level }]),
    ...(faults.why === undefined ? [] : [{ id: 'skal', message: faults.why }]),
  ]
  const text = `${say(language, happenings[question.aspect][asset.kind], { name: asset.name })} ${say(language, consequenceAsked[question.category])}`
  return (
    <AskFrame
      {...frame}
      projector={projector}
      errors={errors.length > 0}
      aside={<SoFar {...{ language, assessing, question, projector }} />}
    >
      <ErrorSummary language={language} errors={errors} />
      <form method="post" action={questionAddress(asset.id, question.id, projector)} noValidate>
        <h1>{say(language, messages.classifyTitle, { name: asset.name })}</h1>
        <Place {...{ language, assessing, question }} />
        <input type="hidden" name="version" value={theirs?.version ?? stored?.version ?? 0} autoComplete="off" />
        {theirs === null ? (
          <>
            <ChoiceGroup
              language={language}
              kind="single"
              id="niva"
              legend={text}
              help={helpOf(language, assessing, question)}
              error={faults.level}
              options={model.levels.map((each) => ({
                value: `${each.level}`,
                label: say(language, each.name),
                help: say(language, each.consequences[question.category]),
              }))}
              chosen={[level]}
            />
            <TextArea
              language={language}
              id="skal"
              label={say(language, messages.why)}
              hint={say(language, messages.whyHint)}
              error={faults.why}
              value={why}
              rows={2}
              optional
            />
            <Foot {...{ language, assessing, question, projector }} />
          </>
        ) : (
          <>
            <input type="hidden" name="niva" value={level} />
            <input type="hidden" name="skal" value={why} />
            <Conflict
              language={language}
              question={question.id}
              label={text}
              theirs={{
                name: theirs.by ?? '',
                time: formatTime(language, theirs.at),
                answer: linesOf(language, model, theirs.level, theirs.why),
              }}
              mine={{
                time: formatTime(language, now),
                answer: linesOf(language, model, toLevel(model, level), why),
              }}
            />
          </>
        )}
      </form>
    </AskFrame>
  )
}

function linesOf(language: Language, model: Model, level: Level | null, why: string): string[] {
  return [level === null ? say(language, messages.notKnown) : levelName(language, model, level), ...(why ? [why] : [])]
}

function toLevel(model: Model, text: string): Level | null {
  return model.levels.find(({ level }) => `${level}` === text)?.level ?? null
}

function helpOf(language: Language, { quick, model }: Assessing, { aspect }: Question): string {
  const said = quick?.levels[aspect] ?? null
  const help = say(language, messages.reasonable)
  if (said === null) return help
  return `${help} ${say(language, messages.quickSaid, { level: levelName(language, model, said) })}`
}

interface PartProps {
  language: Language
  assessing: Assessing
  question: Question
}

function Place({ language, assessing: { model, answers }, question }: PartProps) {
  const questions = questionsOf(model)
  const what = `${say(language, aspectNames[question.aspect])}, ${say(language, categoryNames[question.category])}`
  const place = {
    n: questions.findIndex(({ id }) => id === question.id) + 1,
    all: questions.length,
    what: what.toLowerCase(),
  }
  return (
    <p className="stepper">
      {questions.map(({ id }) => (
        <i
          key={id}
          data-now={id === question.id ? '' : undefined}
          data-on={levelIn(model, answers[id]) === null ? undefined : ''}
        />
      ))}
      <span>{say(language, messages.placeOf, place)}</span>
    </p>
  )
}

function Foot({ language, assessing, question, projector }: PartProps & { projector: boolean }) {
  const { asset, model, standing, answers } = assessing
  const questions = questionsOf(model)
  const before = questions[questions.findIndex(({ id }) => id === question.id) - 1]
  const last = standing.asked - standing.answered <= (levelIn(model, answers[question.id]) === null ? 1 : 0)
  return (
    <div className="step-foot">
      <Button name="gor" value="spara">
        {say(language, last ? messages.saveAndDecide : messages.saveAndNext)}
      </Button>
      <Button variant="tertiary" name="gor" value="vet-inte" formNoValidate>
        {say(language, messages.unknown)}
      </Button>
      {before && <a href={questionAddress(asset.id, before.id, projector)}>{say(language, messages.back)}</a>}
      <a href={classificationAddress(asset.id)}>{say(language, messages.pause)}</a>
    </div>
  )
}
