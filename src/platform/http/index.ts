export { type App, type AppOptions, clientAddress, createApp, type Env, largestRequest, largestUpload } from './app.ts'
export { languageCookie } from './choose-language.ts'
export { isForAnyone } from './for-anyone.ts'
export { isForPrograms, programsAddress } from './for-programs.ts'
export { problemBody } from './problem-body.ts'
export { isConfirmed, readForm, textOf } from './read-form.ts'
export { type FormWithin, readFormWithin } from './read-form-within.ts'
export {
  type LoadWorkplaces,
  organisationCookie,
  RequestContext,
  type Viewer,
  type Workplace,
} from './request-context.ts'
export { sandboxAttachments } from './sandbox-attachments.ts'
export { readSentFile, type SentFile, sentFileOf } from './sent-file.ts'
