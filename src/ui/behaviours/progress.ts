import { savedEvent } from './saved-event.ts'

/**
 * Keeps a part of the page up to date. `[data-live=/url]` is filled with the HTML that the address gives, every
 * `data-live-every` seconds (5 unless said) while the page is visible. With `data-live-after=saved` it is fetched when
 * an answer has been saved instead. `data-live-method=post` asks so, where asking leaves a trace. Where the server says that it is over (204) or refuses (4xx), it stops.
 */
export function startProgress(root: ParentNode = document): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-live]')) keepLive(element)
}

function keepLive(element: HTMLElement): void {
  const every = Number(element.dataset.liveEvery ?? 5) * 1000
  const afterSaved = element.dataset.liveAfter === 'saved'
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let over = false

  const plan = () => {
    clearTimeout(timer)
    if (!over && !afterSaved && !document.hidden && element.isConnected) {
      timer = setTimeout(refresh, every * 2 ** Math.min(failures, 4))
    }
  }
  const refresh = async () => {
    try {
      const response = await fetch(element.dataset.live ?? '', {
        method: element.dataset.liveMethod ?? 'get',
        headers: { accept: 'text/html' },
      })
      over = response.status === 204 || (response.status >= 400 && response.status < 500)
      if (response.ok && !over) show(element, await response.text())
      failures = response.ok ? 0 : failures + 1
    } catch {
      failures += 1
    }
    plan()
  }
  if (afterSaved) document.addEventListener(savedEvent, () => void refresh())
  else document.addEventListener('visibilitychange', () => (document.hidden ? clearTimeout(timer) : void refresh()))
  plan()
}

/** Leaves the part alone while someone is in it with the keyboard, and where nothing has changed. */
function show(element: HTMLElement, html: string): void {
  if (element.dataset.liveShown === html || element.contains(document.activeElement)) return
  element.dataset.liveShown = html
  element.innerHTML = html
}
