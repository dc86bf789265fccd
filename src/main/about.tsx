import type { App } from '../platform/http/index.ts'
import { say } from '../platform/i18n/index.ts'
import { addresses } from '../ui/frame/addresses.ts'
import { renderPage } from '../ui/frame/Document.tsx'
import { PublicFrame } from '../ui/frame/PublicFrame.tsx'
import { about } from './about-messages.ts'
import { makeFrame } from './frame.ts'

/** The pages about the service itself that every page links to. */
export function aboutRoutes(app: App): void {
  for (const name of ['accessibility', 'privacy', 'help'] as const) {
    const { title, paragraphs } = about[name]
    app.get(addresses[name], async (context) => {
      const { language } = context.get('request')
      const frame = await makeFrame(context, say(language, title))
      return context.html(
        renderPage(
          <PublicFrame {...frame}>
            <h1>{say(language, title)}</h1>
            <div className="prose">
              {paragraphs.map((paragraph) => (
                <p key={paragraph.en}>{say(language, paragraph)}</p>
              ))}
            </div>
          </PublicFrame>,
        ),
      )
    })
  }
}
