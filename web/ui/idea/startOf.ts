/** The first words of a longer text; what was cut off in the middle of a word ends at the word before. */
export const startOf = (start: string): string =>
  /[.!?…)"'’]$/.test(start) ? start : `${start.replace(/\s+\S*$/, '')}…`
