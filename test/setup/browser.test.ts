import { expect, test } from 'vitest'
import { barriersOf, complaintsOf, launchChromium } from '#test/setup/browser.ts'

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
