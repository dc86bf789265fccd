import type { Language } from '../../../../platform/i18n/index.ts'
import { ProgressBar } from '../../../../ui/charts/index.ts'
import { PilotProgress } from '../../pilot/pages/PilotProgress.tsx'
import type { FollowedCollection } from '../actions/read-call-list.ts'
import { CountyProgress } from './CountyProgress.tsx'
import { MirrorSection } from './MirrorSection.tsx'
import { OverTime } from './OverTime.tsx'
import { PopulationProgress } from './PopulationProgress.tsx'
import { Totals } from './Totals.tsx'
import { targetWords } from './target-words.ts'

interface CollectionStateProps {
  language: Language
  followed: FollowedCollection
  now: Date
}

/** The part of the page that follows the answers as they arrive. */
export function CollectionState({ language, followed, now }: CollectionStateProps) {
  const { survey, progress, plan, mirror, afterFirst } = followed
  if (survey.kind === 'pilot') {
    return (
      <>
        <Totals language={language} followed={followed} now={now} />
        <ProgressBar language={language} {...progress} />
        <PilotProgress language={language} survey={survey.id} rows={followed.rows} />
      </>
    )
  }
  return (
    <>
      <Totals language={language} followed={followed} now={now} />
      <ProgressBar language={language} {...progress} />
      <p className="base">{targetWords(followed, language)}</p>
      <div className="above-6">
        <OverTime language={language} followed={followed} now={now} />
      </div>
      <div className="pair above-7">
        <CountyProgress language={language} counties={progress.counties} target={plan.target} />
        <div>
          {progress.classes.length > 0 && (
            <PopulationProgress language={language} classes={progress.classes} whole={progress} target={plan.target} />
          )}
          <MirrorSection language={language} mirror={mirror} afterFirst={afterFirst} />
        </div>
      </div>
    </>
  )
}
