import { AxeBuilder } from '@axe-core/playwright'
import chromium from '@sparticuz/chromium'
import { chromium as driver, type Page } from 'playwright-core'

export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const GOOD_PRACTICE = [...WCAG, 'best-practice']

export async function launchChromium() {
  const args = ['--no-sandbox', '--headless', '--disable-gpu', '--no-first-run', '--disable-sync']
  return driver.launch({ executablePath: await chromium.executablePath(), args })
}

/** What goes wrong on a page from now on: errors of its scripts, and what its Content Security Policy refuses. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(message.text())
  })
  return complaints
}

/** What bars somebody from a page as it stands: rules of WCAG 2.2 AA and good practice, and text off its side. */
export async function barriersOf(page: Page, rules = GOOD_PRACTICE): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // what passed is not told in full, and no page of ours has frames: a sixth of the time
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .withTags(rules)
    .analyze()
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.html}`),
    ...(tooWide > 0 ? [`${tooWide} px too wide`] : []),
  ]
}
