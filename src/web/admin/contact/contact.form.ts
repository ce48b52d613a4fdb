import { z } from 'zod'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { MAIL_HOURS } from '#src/core/contact/mail-hours.ts'
import type { Reminder } from '#src/core/contact/schedule.ts'

const text = z.string().default('')

/** What is entered of schedule and mail hours, as text. */
export const CONTACT_FIELDS = {
  openingAt: text,
  againReason: text,
  reminder1Day: text,
  reminder1Time: text,
  reminder2Day: text,
  reminder2Time: text,
  reminder3Day: text,
  reminder3Time: text,
  mailFrom: z.string().default(MAIL_HOURS.from),
  mailUntil: z.string().default(MAIL_HOURS.until),
}
export const EnteredContact = z.object(CONTACT_FIELDS)
export type EnteredContact = z.infer<typeof EnteredContact>

export const NUMBERS = [1, 2, 3] as const

/** The form as it is shown at first: nothing by itself, mails in the daytime. */
export const contactAtFirst: EnteredContact = {
  openingAt: '',
  againReason: '',
  ...enteredReminders([]),
  mailFrom: MAIL_HOURS.from,
  mailUntil: MAIL_HOURS.until,
}

/** The form of a campaign that there is. */
export const enteredContact = ({ schedule, mailHours }: Campaign): EnteredContact => ({
  openingAt: schedule.opening ?? '',
  againReason: schedule.reason ?? '',
  ...enteredReminders(schedule.reminders),
  mailFrom: mailHours.from,
  mailUntil: mailHours.until,
})

/** Schedule and mail hours of a form, for the services that say what is wrong with them. */
export const contactDraft = (entered: EnteredContact) => ({
  schedule: {
    opening: entered.openingAt.trim() || null,
    reason: entered.againReason,
    reminders: NUMBERS.filter((number) => isFilled(entered, number)).map((number) => ({
      on: entered[`reminder${number}Day`].trim(),
      at: entered[`reminder${number}Time`].trim(),
    })),
  },
  mailHours: { from: entered.mailFrom.trim(), until: entered.mailUntil.trim() },
})

/** A reminder of which nothing was entered is none. */
export const isFilled = (entered: EnteredContact, number: (typeof NUMBERS)[number]) =>
  (entered[`reminder${number}Day`] + entered[`reminder${number}Time`]).trim() !== ''

function enteredReminders(reminders: readonly Reminder[]) {
  const day = (at: number) => reminders[at]?.on ?? ''
  const time = (at: number) => reminders[at]?.at ?? ''
  return {
    reminder1Day: day(0),
    reminder1Time: time(0),
    reminder2Day: day(1),
    reminder2Time: time(1),
    reminder3Day: day(2),
    reminder3Time: time(2),
  }
}
