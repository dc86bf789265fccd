import { type Language, say, soften } from '../../../platform/i18n/index.ts'
import { Details } from '../../../ui/Details.tsx'
import { type PilotSaid, ReadComments } from '../../collection/index.ts'
import { messages } from '../messages/index.ts'

interface SaidProps {
  language: Language
  said: readonly PilotSaid[]
}

/** What municipalities said of one question in pilots, beside where it is written. */
export function SaidInPilots({ language, said, question }: SaidProps & { question: string }) {
  return said.map(({ pilot, comments }) => {
    const title = soften(pilot.title[language])
    return (
      <div className="below-5" key={pilot.id}>
        <Details summary={say(language, messages.saidInPilot, { n: comments.length, title })} open>
          <ReadComments comments={comments} />
          <p className="above-4">
            <a href={`/enkater/${pilot.id}/pilot#fraga-${question}`}>{say(language, messages.whatPilotShowed)}</a>
          </p>
        </Details>
      </div>
    )
  })
}

/** That the questions of a draft were tried in pilots, with the way to what came of it. */
export function TriedInPilots({ language, said }: SaidProps) {
  return said.map(({ pilot, comments }) => (
    <p className="below-4" key={pilot.id}>
      {say(language, messages.saidInAll, { n: comments.length, title: soften(pilot.title[language]) })}{' '}
      <a href={`/enkater/${pilot.id}/pilot`}>{say(language, messages.whatPilotShowed)}</a>
    </p>
  ))
}
