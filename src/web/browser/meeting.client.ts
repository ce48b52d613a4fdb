/** Arrow keys on a wall screen: they press the links that are there anyway. */
const LINKS: Readonly<Record<string, string>> = {
  ArrowRight: 'a[rel="next"]',
  PageDown: 'a[rel="next"]',
  ArrowLeft: 'a[rel="prev"]',
  PageUp: 'a[rel="prev"]',
  Escape: 'a[data-leave]',
}

document.addEventListener('keydown', (event) => {
  // with a key held down beside it, it means something else to the browser
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const link = document.querySelector<HTMLAnchorElement>(LINKS[event.key] ?? ':not(*)')
  if (!link) return
  event.preventDefault()
  link.click()
})
