import { expect, test } from 'vitest'
import {
  barriersInEachLook,
  barriersOf,
  complaintsOf,
  launchChromium,
} from '#test/setup/browser.ts'

test('the helpers of browser tests see barriers and complaints', async () => {
  const browser = await launchChromium()
  const page = await browser.newPage()
  const complaints = complaintsOf(page)
  await page.setContent(`<html lang="en"><title>A page</title>
    <meta http-equiv="Content-Security-Policy" content="img-src 'none'">
    <main><h1>A page</h1><img src="https://elsewhere.example/a.png"><p style="color: #ccc">Pale</p>
    <input><p style="width: 5000px">Wide</p></main><script>throw new Error('broken')</script>`)
  const barriers = await barriersOf(page)
  expect(barriers.map((barrier) => barrier.split(':')[0])).toEqual(
    expect.arrayContaining(['color-contrast', 'image-alt', 'label', '3728 px too wide']),
  )
  expect(complaints.join()).toMatch(/broken/)
  expect(complaints.join()).toMatch(/Content Security Policy/)
  await page.setContent('<html lang="en"><title>A page</title><main><h1>A page</h1></main>')
  expect(await barriersOf(page)).toEqual([])
  await browser.close()
})

test('what is wrong in one look alone is found there, and the page is left as it was', async () => {
  const browser = await launchChromium()
  const page = await browser.newPage({ viewport: { width: 500, height: 600 } })
  await page.setContent(`<html lang="en"><title>A page</title><style>
    .dark, .paper { color: #222; background: #fff } .wide { display: none }
    @media (prefers-color-scheme: dark) { .dark { color: #eee } }
    @media print { .paper { color: #eee } .wide { display: none !important } }
    @media (min-width: 600px) { .wide { display: block } }
    </style><main><h1>A page</h1><p class="dark">Pale in the dark</p><p class="paper">Pale on paper</p>
    <p class="wide"><input></p></main>`)
  const found = await barriersInEachLook(page)
  expect(found.map((barrier) => barrier.replace(/ <.*/, ''))).toEqual([
    '1280 px, dark, screen: color-contrast: .dark',
    '1280 px, dark, screen: label: input',
    expect.stringMatching(/^673 px, dark, print: color-contrast: /),
  ])
  expect(page.viewportSize()).toEqual({ width: 500, height: 600 })
  expect(await page.evaluate(() => matchMedia('print, (prefers-color-scheme: dark)').matches)).toBe(
    false,
  )
  await browser.close()
})
