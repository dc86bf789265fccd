import { afterAll, beforeAll, expect, test } from 'vitest'
import { lagesbild, serve, temporaryFolder } from './server.ts'

let settings: Record<string, string>
let remove: () => Promise<void>
beforeAll(async () => {
  const made = await temporaryFolder()
  settings = { DATA_DIR: `${made.folder}/data` }
  remove = made.remove
})
afterAll(() => remove())

const run = (...args: string[]) => lagesbild(args, settings).ended
const invite = (organisation: string, role: string, ...more: string[]) =>
  run(
    'person',
    'invite',
    '--organisation',
    organisation,
    '--role',
    role,
    '--name',
    'Lars Berg',
    '--email',
    'lars@arboga.example',
    ...more,
  )

test('a program without a demonstration gets its organisations and its first person, who gets in by the link', async () => {
  expect(await run('organisation', 'list')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('ingen organisation'),
  })
  expect(await run('organisation', 'add', '--all-municipalities')).toMatchObject({
    code: 0,
    stdout: '290 nya organisationer.\n',
  })
  const agency = ['organisation', 'add', '--id', 'myndigheten', '--kind', 'agency', '--name', 'Myndigheten']
  expect(await run(...agency)).toMatchObject({ code: 0 })
  expect(await run(...agency)).toMatchObject({ code: 2, stderr: 'myndigheten finns redan.\n' })
  const { stdout } = await run('organisation', 'list', '--kind', 'municipality')
  expect(stdout.trimEnd().split('\n')).toHaveLength(290)
  expect(stdout).toContain('1984\tmunicipality\tArboga\t0\n')

  expect(await invite('Arbåga', 'administrator')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'Ingen organisation heter ”Arbåga”. Menade du Arboga (1984)?\n',
  })
  const wrong = await invite('Arboga', 'survey-lead', '--lang', 'en')
  expect(wrong).toMatchObject({ code: 2, stdout: '' })
  expect(wrong.stderr).toMatch(/^role: choose a role that there is in a municipality: administrator, coordinator/)

  const invited = await invite('Arboga kommun', 'administrator')
  expect(invited).toMatchObject({ code: 0, stderr: '' })
  const path = /\/inbjudan\/[\w-]{43}/.exec(invited.stdout)?.[0] ?? ''
  expect(path).not.toBe('')
  const { url, running } = await serve(settings)
  const page = await fetch(`${url}${path}`)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('Arboga')
  await running.stop()
})
