import { formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import { Saved } from '../../../../ui/Saved.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import type { Assessing } from '../../actions/assess.ts'
import { messages } from '../../messages/index.ts'
import { aspectNames, categoryNames } from '../../rules/aspect-messages.ts'
import { categories } from '../../rules/aspects.ts'
import { levelIn } from '../../rules/assessment.ts'
import { levelOf, type Question } from '../../rules/model.ts'
import { classificationAddress, questionAddress } from '../addresses.ts'
import { Ladders } from '../Ladders.tsx'

interface SoFarProps {
  language: Language
  assessing: Assessing
  question: Question
  projector: boolean
}

/** Beside the question: what the answers come to, who is in the room, and that it is saved. */
export function SoFar({ language, assessing, question, projector }: SoFarProps) {
  const { asset, model, draft, standing } = assessing
  const aspect = say(language, aspectNames[question.aspect])
  return (
    <aside className="aside-sticky" aria-label={say(language, messages.soFar)}>
      <h2 className="size-l">{say(language, messages.soFar)}</h2>
      <Ladders language={language} model={model} levels={standing.levels} />
      <p className="quiet">{say(language, messages.nobodyChooses)}</p>
      <h3 className="size-m above-5 below-2">{say(language, messages.aspectSoFar, { aspect })}</h3>
      <Facts items={categories.map((category) => [say(language, categoryNames[category]), said(category)] as const)} />
      <h3 className="size-m above-5 below-2">{say(language, messages.room)}</h3>
      <p>{draft.participants.length === 0 ? say(language, messages.roomNobody) : draft.participants.join(', ')}</p>
      <Details summary={say(language, messages.roomChange)}>
        <form method="post" action={`${classificationAddress(asset.id)}/deltagare`}>
          <input type="hidden" name="tillbaka" value={question.id} />
          {projector && <input type="hidden" name="storbild" value="1" />}
          <TextArea
            language={language}
            id="namn"
            label={say(language, messages.room)}
            hint={say(language, messages.roomHint)}
            value={draft.participants.join('\n')}
            rows={4}
          />
          <Button variant="secondary" size="sm">
            {say(language, messages.save)}
          </Button>
        </form>
      </Details>
      <p className="above-4">
        <a href={questionAddress(asset.id, question.id, !projector)}>
          {say(language, projector ? messages.projectorOff : messages.projector)}
        </a>
      </p>
      <p className="above-4">
        <Saved language={language} {...(draft.version > 1 && { time: formatTime(language, draft.changedAt) })} />
      </p>
    </aside>
  )

  function said(category: Question['category']) {
    if (category === question.category) return say(language, messages.answeredNow)
    const answer = assessing.answers[`${question.aspect}.${category}`]
    if (answer === undefined) return say(language, messages.left)
    const level = levelIn(model, answer)
    if (level === null) return say(language, messages.notKnown)
    const name = say(language, levelOf(model, level)?.name ?? messages.left)
    const highest = standing.levels[question.aspect] === level
    return highest ? <strong>{name}</strong> : name
  }
}
