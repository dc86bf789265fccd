import type { Context } from 'hono'
import { type Env, isForPrograms, problemBody } from '../platform/http/index.ts'
import { formatDate, formatTime, say } from '../platform/i18n/index.ts'
import { type Problem, problemTable } from '../platform/problem/index.ts'
import { renderPage } from '../ui/frame/Document.tsx'
import { PublicFrame } from '../ui/frame/PublicFrame.tsx'
import { makeFrame } from './frame.ts'
import { messages } from './messages.ts'

/** Says what went wrong: to a browser a page with what to do, to a program `application/problem+json` (RFC 9457). */
export async function answerProblem(context: Context<Env>, problem: Problem): Promise<Response> {
  const request = context.get('request')
  const { language, id, now } = request
  const { status, title } = problemTable[problem.code]
  const body = problemBody(language, id, problem)
  const { detail, faults } = body

  if (isForPrograms(context) || context.req.header('accept')?.includes('json')) {
    if (status === 401) context.header('www-authenticate', 'Bearer')
    return context.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' })
  }
  if (problem.code === 'not-signed-in' && context.req.method === 'GET') {
    return context.redirect(`/logga-in?next=${encodeURIComponent(request.address)}`, 303)
  }
  // The page must be able to say that the database is away, so it asks nothing of it that it can do without
  const frame = await makeFrame(context, say(language, title)).catch(() => ({
    language,
    title: say(language, title),
    path: request.address,
    nav: [],
  }))
  return context.html(
    renderPage(
      <PublicFrame {...frame}>
        <h1>{say(language, title)}</h1>
        <p className="lead">{detail}</p>
        {faults.length > 0 && (
          <section aria-labelledby="fel">
            <h2 id="fel">{say(language, messages.faults)}</h2>
            <ul className="faults">
              {faults.map(({ field, message }) => (
                <li key={`${field} ${message}`}>
                  {field && <strong>{field}: </strong>}
                  {message}
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className="actions">
          <a href="/">{say(language, messages.toStart)}</a>
        </p>
        <p className="ref">
          {say(language, messages.errorReference, { status })} <strong>{id}</strong>,{' '}
          <time dateTime={now.toISOString()}>
            {formatDate(language, now)} {formatTime(language, now)}
          </time>
        </p>
      </PublicFrame>,
    ),
    status,
  )
}
