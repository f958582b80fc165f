/** Those that write Word, PDF or Excel carry a library for it, and are asked seldom; what joins parts, the S3 client. */
const heavier: Record<string, number> = { attachments: 540, printed: 700, uploads: 700 }

/** Kilobytes (1024) that a Lambda may weigh, minified and with the SDK: what lies between asking and answering. */
export const mostKilobytes = (name: string): number => heavier[name] ?? 480
