import type { ReactElement } from 'react'
import { askStory } from './ask.tsx'
import { publicStory } from './public.tsx'
import { reportStory } from './report.tsx'
import { workStory } from './work.tsx'

/** One page for each frame, which together show every component. Looked at, and tested, as whole pages. */
export const stories: Readonly<Record<string, ReactElement>> = {
  work: workStory,
  ask: askStory,
  report: reportStory,
  public: publicStory,
}
