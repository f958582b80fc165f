/** What we use of the package, which ships no types; its front door also brings PNG and the terminal. */
declare module 'qrcode/lib/core/qrcode.js' {
  export const create: (
    text: string,
    options: { errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
  ) => { modules: { size: number; data: Uint8Array } }
}
