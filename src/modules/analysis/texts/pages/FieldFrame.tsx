import type { ReactNode } from 'react'
import { type Language, say } from '../../../../platform/i18n/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import type { Survey } from '../../../survey/index.ts'
import { AnalysisNav } from '../../pages/AnalysisNav.tsx'
import type { TextField } from '../rules/text-field.ts'
import { messages } from './messages.ts'

/** The parts of the work on one field. */
export type FieldPart = 'coding' | 'codeBook' | 'compare' | 'publish'

const parts: readonly { readonly part: FieldPart; readonly path: string }[] = [
  { part: 'coding', path: '' },
  { part: 'codeBook', path: '/kodbok' },
  { part: 'compare', path: '/jamfor' },
  { part: 'publish', path: '/publicera' },
]

interface FieldFrameProps {
  frame: Framing
  survey: Survey
  field: TextField
  current: FieldPart
  lead: string
  children: ReactNode
}

/** The frame that the pages of one field share: the question, the rooms of the analysis and the parts of the work. */
export function FieldFrame({ frame, survey, field, current, lead, children }: FieldFrameProps) {
  const { language } = frame
  const base = fieldPath(survey.id, field.id)
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={`/analys/${survey.id}/fritext`}>{say(language, messages.title)}</a>}
        title={fieldName(field, language)}
        lead={lead}
      />
      <AnalysisNav language={language} survey={survey.id} current="texts" />
      <nav className="views" aria-label={say(language, messages.parts)}>
        {parts.map(({ part, path }) => (
          <a key={part} href={`${base}${path}`} aria-current={part === current ? 'page' : undefined}>
            {say(language, messages[part])}
          </a>
        ))}
      </nav>
      {children}
    </WorkFrame>
  )
}

export function fieldPath(survey: string, field: string): string {
  return `/analys/${survey}/fritext/${field}`
}

/** The question, and the option beside which it was written. */
export function fieldName({ question, option }: TextField, language: Language): string {
  const text = question.text[language]
  return option === null ? text : say(language, messages.fieldTitle, { question: text, option: option.label[language] })
}
