import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { addToReport, type Followed, followReport, openPage, sendReport } from '../queries/open-page.ts'
import { keepPhotos } from '../queries/photos.ts'
import { mostPhotos } from '../rules/photos/read-photos.ts'
import { clean, longestLine, longestReport } from '../rules/read-report.ts'
import { hashReportCode, makeReportCode } from '../rules/report-code.ts'

/** As `readPhotos` gives them. */
export const cleanedPhotos = z
  .array(z.strictObject({ type: z.enum(['jpeg', 'png', 'webp']), bytes: z.instanceof(Uint8Array) }))
  .max(mostPhotos)
  .default([])

const key = z.string().max(100)
const code = z.string().max(1000)

/** Whose open page an address is. @throws Problem `not-found` */
export const readOpenPage = defineAction({
  name: 'incident-page.open',
  permission: 'anyone',
  effect: 'read',
  input: z.strictObject({ key }),
  run: async ({ db }, { key }) => {
    const name = await openPage(db, clean(key))
    if (name === null) throw new Problem('not-found')
    return { name }
  },
})

/**
 * Keeps a report from anyone with its photographs, and gives the code that it is followed by. It is committed when this answers. Nothing
 * is noted of who sent it. One statement, one for each photograph and one for each megabyte of it.
 *
 * @throws Problem `not-found` where the page is none
 */
export const sendIncidentReport = defineAction({
  name: 'incident-page.send',
  permission: 'anyone',
  effect: 'note',
  input: z.strictObject({
    key,
    body: z.string().min(1).max(longestReport),
    ongoing: z.enum(['yes', 'no', 'unknown']),
    place: z.string().min(1).max(longestLine).nullable(),
    contact: z.string().min(1).max(longestLine).nullable(),
    photos: cleanedPhotos,
  }),
  run: async ({ db, now }, { key, photos, ...report }) => {
    const { code, sha256 } = makeReportCode()
    if (!(await sendReport(db, clean(key), report, sha256, now))) throw new Problem('not-found')
    const kept = await keepPhotos(db, sha256, photos, now)
    return { code, left: photos.length - kept }
  },
})

/** What became of a report. Two statements, whatever is asked. @throws Problem `not-found` where the page or the code is none */
export const followIncidentReport = defineAction({
  name: 'incident-page.follow',
  permission: 'anyone',
  effect: 'read',
  input: z.strictObject({ key, code }),
  run: async ({ db }, { key, code }): Promise<Followed & { readonly name: string }> => {
    const name = await openPage(db, clean(key))
    const followed = await followReport(db, hashReportCode(code))
    if (name === null || followed === null) throw new Problem('not-found')
    return { ...followed, name }
  },
})

/** More words from whoever reported. Two statements, whatever is asked. @throws Problem `not-found` */
export const addToIncidentReport = defineAction({
  name: 'incident-page.add',
  permission: 'anyone',
  effect: 'note',
  input: z.strictObject({ key, code, body: z.string().min(1).max(longestReport) }),
  run: async ({ db, now }, { key, code, body }): Promise<void> => {
    const name = await openPage(db, clean(key))
    const added = await addToReport(db, hashReportCode(code), body, now)
    // Thrown, so that nothing stays of what was added where the page is none
    if (name === null || !added) throw new Problem('not-found')
  },
})
