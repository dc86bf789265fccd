export { type App, type AppOptions, clientAddress, createApp, type Env, largestRequest } from './app.ts'
export { languageCookie } from './choose-language.ts'
export { isForPrograms, programsAddress } from './for-programs.ts'
export { problemBody } from './problem-body.ts'
export { isConfirmed, readForm, textOf } from './read-form.ts'
export {
  type LoadWorkplaces,
  organisationCookie,
  RequestContext,
  type Viewer,
  type Workplace,
} from './request-context.ts'
export { sandboxAttachments } from './sandbox-attachments.ts'
export { readSentFile, type SentFile, sentFileOf } from './sent-file.ts'
