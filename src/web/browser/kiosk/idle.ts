import { element, fill } from '#src/web/browser/survey/page.ts'

/** Seconds without a touch until all is cleared; in the last ones a countdown asks whether somebody is still there. */
const IDLE = 60
/** One more than the twenty that WCAG 2.2.1 asks for: the first of them passes before it is seen. */
const WARNED = 21
/** Seconds for which the last words stay. */
const LAST_WORDS = 15

// not 'scroll': the page scrolls by itself when the countdown takes the focus
const TOUCHES = ['pointerdown', 'touchmove', 'wheel', 'keydown', 'click', 'input'] as const

/**
 * Clears the kiosk when nobody has touched it for a minute. Whoever reads is warned twenty seconds before and stays
 * with one key or touch, as often as they want (WCAG 2.2.1). Only the button says so, and nothing is to be seen behind
 * the question: who touches the tablet next may be somebody else.
 */
export function watchForIdleness(startOver: () => void) {
  const dialog = element<HTMLDialogElement>('idle')
  let isWatching = false
  let touched = 0
  const stay = () => {
    touched = Date.now()
  }
  const touch = () => {
    if (!dialog.open) stay()
  }
  for (const kind of TOUCHES) document.addEventListener(kind, touch, { passive: true })
  element('stay').addEventListener('click', () => dialog.close())
  // Escape counts when it is pressed: that the question is closed is told a moment later
  dialog.addEventListener('cancel', stay)
  dialog.addEventListener('close', stay)
  setInterval(tick, 250)
  // a tablet that slept shows at once what it should
  document.addEventListener('visibilitychange', tick)

  function tick() {
    if (!isWatching) return
    const left = Math.ceil(IDLE - (Date.now() - touched) / 1000)
    if (left <= 0) return startOver()
    if (left > WARNED) return
    fill(element('idle-text'), { seconds: left })
    if (!dialog.open) dialog.showModal()
  }

  return {
    begin: () => {
      touch()
      isWatching = true
    },
    end: () => {
      isWatching = false
    },
  }
}

/** Counts down behind the last words, and goes on at once for who is asked to. */
export function countDown(startOver: () => void) {
  const begun = Date.now()
  element('ended').hidden = false
  element('next').addEventListener('click', startOver)
  const tick = () => {
    const left = Math.ceil(LAST_WORDS - (Date.now() - begun) / 1000)
    if (left <= 0) return startOver()
    fill(element('ended-in'), { seconds: left })
  }
  tick()
  setInterval(tick, 250)
}
