import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import chromium from '@sparticuz/chromium'
import type axe from 'axe-core'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium as driver,
  type Page,
} from 'playwright-core'

export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const GOOD_PRACTICE = [...WCAG, 'best-practice']

export async function launchChromium() {
  const args = ['--no-sandbox', '--headless', '--disable-gpu', '--no-first-run', '--disable-sync']
  // on a machine that names no language Chromium would drop every name of a file with an accent
  const env = { ...process.env, LANG: 'C.UTF-8' }
  return driver.launch({ executablePath: await chromium.executablePath(), args, env })
}

/** A visit of somebody who wants no motion: a click waits until the page has slid to what is clicked. */
export const visitOf = (browser: Browser, options: BrowserContextOptions = {}) =>
  browser.newContext({ reducedMotion: 'reduce', ...options })

/** What goes wrong on a page from now on: errors of its scripts, and what its Content Security Policy refuses. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(message.text())
  })
  return complaints
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every page of a visit brings the rules along: to send them to each takes longer than to judge it. */
export const bringRules = (visit: BrowserContext) => visit.addInitScript(AXE)

/** What bars somebody from a page as it stands: rules of WCAG 2.2 AA and good practice, and text off its side. */
export async function barriersOf(
  page: Page,
  rules = GOOD_PRACTICE,
  part = 'html',
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(faultsIn, { rules, part })
}

/** Within the page. */
async function faultsIn({ rules, part }: { rules: string[]; part: string }): Promise<string[]> {
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(part, {
    runOnly: { type: 'tag', values: rules },
    // nobody touches paper
    rules: { 'target-size': { enabled: !matchMedia('print').matches } },
    // what passed is not told in full: a sixth of the time
    resultTypes: ['violations'],
    // what a frame shows is a page of its own, and looked at there
    iframes: false,
  })
  const { scrollWidth, clientWidth } = document.documentElement
  const outside = () =>
    [...document.querySelectorAll('body *')]
      .findLast((one) => one.getBoundingClientRect().right > clientWidth)
      ?.outerHTML.slice(0, 200)
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.html}`),
    ...(scrollWidth > clientWidth
      ? [`${scrollWidth - clientWidth} px too wide: ${outside()}`]
      : []),
  ]
}

type Look = Readonly<{
  width: number
  colorScheme: 'light' | 'dark'
  media: 'screen' | 'print'
}>

const LOOKS: readonly Look[] = [
  { width: 360, colorScheme: 'light', media: 'screen' },
  { width: 1280, colorScheme: 'dark', media: 'screen' },
  // what lies within the margins of a sheet; who prints from a dark screen prints in black on white
  { width: 673, colorScheme: 'dark', media: 'print' },
]
/** Within the margins of a sheet that is turned for a table of many columns. */
const TURNED = 1001

/** What bars somebody from a page on a phone, on a wide dark screen and on paper, as it stands: it is loaded once. */
export async function barriersInEachLook(
  page: Page,
  rules = GOOD_PRACTICE,
  part = 'html',
): Promise<string[]> {
  const before = page.viewportSize()
  const found: string[] = []
  for (const { width, ...look } of LOOKS) {
    await page.emulateMedia(look)
    const isTurned = look.media === 'print' && (await page.locator('.level').count()) > 0
    await page.setViewportSize({ width: isTurned ? TURNED : width, height: 800 })
    const barriers = await barriersOf(page, rules, part)
    const name = Object.values(look).join(', ')
    found.push(...barriers.map((barrier) => `${width} px, ${name}: ${barrier}`))
  }
  await page.emulateMedia({ colorScheme: null, media: null })
  if (before) await page.setViewportSize(before)
  return found
}
