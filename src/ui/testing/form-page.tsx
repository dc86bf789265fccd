import type { ReactNode } from 'react'
import { AskFrame, renderPage } from '../frame/index.ts'
import { Saved } from '../Saved.tsx'

interface FormPageProps {
  /** Answers on other pages, by question id. */
  answers?: Readonly<Record<string, unknown>>
  children: ReactNode
}

/** A page with one form that saves itself to `/save`, keeps what is not saved as `prov`, and posts to `/done`. */
export function formPage({ answers, children }: FormPageProps): string {
  return renderPage(
    <AskFrame language="sv" title="Prov" path="/">
      <h1>Prov</h1>
      <form
        method="post"
        action="/done"
        data-autosave="/save"
        data-keep="prov"
        data-answers={answers && JSON.stringify(answers)}
      >
        {children}
        <button type="submit">Spara</button>
        <Saved language="sv" />
      </form>
    </AskFrame>,
  )
}
