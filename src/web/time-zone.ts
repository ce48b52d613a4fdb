/** The zone in which pages about the installation itself tell the time; campaigns have a zone of their own. */
export const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone
