/**
 * Keeps somebody who writes from losing it: asks before the page is left with something unsaved, saves with Ctrl+S, and
 * comes back to the place after saving. Without it the same form works.
 */
const PLACE = 'draft-place'
const form = document.querySelector<HTMLFormElement>('form.draft')

if (form) {
  let isChanged = document.querySelector('.notice.problem') !== null
  let isSent = false

  form.addEventListener('input', () => {
    isChanged = true
  })
  form.addEventListener('submit', () => {
    isSent = true
    sessionStorage.setItem(PLACE, `${location.pathname} ${window.scrollY}`)
  })
  window.addEventListener('beforeunload', (event) => {
    if (isChanged && !isSent) event.preventDefault()
  })
  // a page that comes back from the browser's memory may be sent again
  window.addEventListener('pageshow', () => {
    isSent = false
  })
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
    event.preventDefault()
    form.requestSubmit()
  })
  comeBack()
}

/** To where the page was when it was saved, unless the address names a place. */
function comeBack() {
  const [path, top] = (sessionStorage.getItem(PLACE) ?? '').split(' ')
  sessionStorage.removeItem(PLACE)
  if (path === location.pathname && location.hash === '') window.scrollTo(0, Number(top))
}
