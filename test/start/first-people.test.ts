import { afterAll, beforeAll, expect, test } from 'vitest'
import { lagesbild, serve, temporaryFolder } from './server.ts'

/** A program without a demonstration. */
let settings: Record<string, string>
let remove: () => Promise<void>
beforeAll(async () => {
  const made = await temporaryFolder()
  settings = { DATA_DIR: `${made.folder}/data` }
  remove = made.remove
})
afterAll(() => remove())

const run = (...args: string[]) => lagesbild(args, settings).ended
const invite = (organisation: string, role: string, ...more: string[]) => {
  const person = ['--name', 'Lars Berg', '--email', 'lars@arboga.example']
  return run('person', 'invite', '--organisation', organisation, '--role', role, ...person, ...more)
}

test('a program without organisations gets them', async () => {
  const added = await run('organisation', 'add', '--all-municipalities')
  expect(added).toMatchObject({ code: 0, stdout: '290 nya organisationer.\n', stderr: '' })
  const { stdout } = await run('organisation', 'list', '--kind', 'municipality')
  expect(stdout.trimEnd().split('\n')).toHaveLength(290)
  expect(stdout).toContain('1984\tmunicipality\tArboga\t0\n')

  const agency = ['organisation', 'add', '--id', 'myndigheten', '--kind', 'agency', '--name', 'Myndigheten']
  expect(await run(...agency)).toMatchObject({ code: 0 })
  expect(await run(...agency)).toMatchObject({ code: 2, stderr: 'myndigheten finns redan.\n' })
})

test('a misspelt organisation is proposed, and a role of another kind refused with those that there are', async () => {
  const misspelt = await invite('Arbåga', 'administrator')
  expect(misspelt).toMatchObject({ code: 2, stdout: '' })
  expect(misspelt.stderr).toBe('Ingen organisation heter ”Arbåga”. Menade du Arboga (1984)?\n')
  const wrong = await invite('Arboga', 'survey-lead', '--lang', 'en')
  expect(wrong).toMatchObject({ code: 2, stdout: '' })
  expect(wrong.stderr).toMatch(/^role: choose a role that there is in a municipality: administrator, coordinator/)
})

test('the first person of a municipality gets in by the link that is printed', async () => {
  const invited = await invite('Arboga kommun', 'administrator')
  expect(invited).toMatchObject({ code: 0, stderr: '' })
  const path = /\/inbjudan\/[\w-]{43}/.exec(invited.stdout)?.[0] ?? ''
  const { url, running } = await serve(settings)
  const page = await fetch(`${url}${path}`)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('Arboga')
  await running.stop()
})
