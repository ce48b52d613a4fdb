import type { Page } from 'playwright-core'
import { expect } from 'vitest'

type Role = Parameters<Page['getByRole']>[0]

/** What may be done to a page without a mouse, as somebody does who sees where the focus is. */
export type Keyboard = Readonly<{
  /** Goes from stop to stop until it is there; each stop must be in sight, ringed, and never far up the page. */
  tabTo: (role: Role, name: string | RegExp) => Promise<void>
  /** The same, and types there in place of what stands there. */
  fill: (name: string | RegExp, text: string, role?: 'textbox' | 'spinbutton') => Promise<void>
  tick: (name: string | RegExp, role?: 'checkbox' | 'radio') => Promise<void>
  /** Goes to a link or a button, presses Enter and waits for the page that it leads to. */
  follow: (role: 'link' | 'button', name: string | RegExp) => Promise<void>
  /** Passes over the head of the page by its first stop. */
  skip: (label: string) => Promise<void>
  /** What was wrong at the stops so far. */
  wrong: readonly string[]
}>

const MOST_STOPS = 120

export function keyboardOf(page: Page): Keyboard {
  const wrong: string[] = []

  async function tabTo(role: Role, name: string | RegExp) {
    const wanted = page.getByRole(role, { name, exact: typeof name === 'string' })
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await page.keyboard.press('Tab')
      const [count] = await Promise.all([page.locator(':focus').and(wanted).count(), look()])
      if (count === 1) return
    }
    throw new Error(`no way to ${role} “${name}” with the keyboard on ${page.url()}`)
  }

  async function look() {
    const fault = await page.evaluate(faultOfFocus)
    if (fault) wrong.push(`${new URL(page.url()).pathname}: ${fault}`)
  }

  return {
    wrong,
    tabTo,
    fill: async (name, text, role = 'textbox') => {
      await tabTo(role, name)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(text)
    },
    tick: async (name, role = 'checkbox') => {
      await tabTo(role, name)
      await page.keyboard.press('Space')
      expect(await page.locator(':focus').isChecked()).toBe(true)
    },
    follow: async (role, name) => {
      await tabTo(role, name)
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    },
    skip: async (label) => {
      await tabTo('link', label)
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    },
  }
}

/** Runs in the page: what is wrong with the place where the focus is now, or that the place before still seems to have it. */
function faultOfFocus(): string | null {
  const kept = window as unknown as { before?: { element: Element; ring: string; bottom: number } }
  const element = document.activeElement
  if (!element || element === document.body) {
    delete kept.before
    return null
  }
  const { before } = kept
  const box = element.getBoundingClientRect()
  const look = ringOf(element)
  kept.before = { element, ring: look.ring, bottom: box.bottom + window.scrollY }
  const name = `${element.tagName} ${element.id || element.textContent?.trim().slice(0, 40)}`
  if (!look.isRinged) return `no ring around ${name}`
  if (before && before.element !== element && ringOf(before.element).ring === before.ring)
    return `the ring stays around ${before.element.tagName} ${before.element.id}`
  if (before && box.bottom + window.scrollY < before.bottom - window.innerHeight)
    return `the focus jumps up to ${name}`
  const [left, right] = [Math.max(0, box.left), Math.min(window.innerWidth, box.right)]
  const [top, bottom] = [Math.max(0, box.top), Math.min(window.innerHeight, box.bottom)]
  if (right - left < 1 || bottom - top < 1) return `${name} is out of sight`
  const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  const isSeen = over && (element.contains(over) || over.contains(element))
  return isSeen ? null : `${name} is hidden beneath ${over?.tagName} ${over?.className}`

  function ringOf(one: Element) {
    // a dot of a scale is ringed by its label
    const rings = [one, one.closest('label')].flatMap((at) => {
      if (!at) return []
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at)
      const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      return isRinged ? [`${outlineStyle} ${outlineWidth} ${outlineColor}`] : []
    })
    return { isRinged: rings.length > 0, ring: rings.join() }
  }
}
