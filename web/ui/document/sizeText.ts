import { numberText } from '../../text/format.ts'
import type { Language } from '../../text/language.tsx'

/** Bytes as people say them: `812 kB`, `3,4 MB`. */
export const sizeText = (language: Language, bytes: number): string =>
  bytes < 1_000_000
    ? `${numberText(language, Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${numberText(language, Math.round(bytes / 100_000) / 10)} MB`
