/** The zone in which pages about the installation itself tell the time; campaigns have a zone of their own. */
export const localTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone
