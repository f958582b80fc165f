import type { receiptNl } from './nl.ts'

export const receiptEn: typeof receiptNl = {
  title: 'Your idea has arrived',
  lead: 'Thank you. This is your receipt.',
  titleOther: 'The idea has arrived',
  leadOther: 'Thank you. This is the receipt for the other person.',
  code: 'Your code',
  codeOther: 'The code',
  codeHelp:
    'With this code you follow your idea. You can change or withdraw it too. Keep it well and do not give it to others.',
  codeGive: name =>
    `Give this code to ${name}. With it they confirm the idea, and can follow, change or withdraw it. Do not keep it yourself.`,
  somebody: 'the other person',
  copy: 'Copy the code',
  copied: 'The code has been copied.',
  notCopied: 'Copying does not work in this browser. Write the code down.',
  print: 'Print this receipt',
  next: 'What happens now?',
  steps: date => [
    'One of us reads the idea. Usually within a few days.',
    'If it is fine, it appears on the square. If something has to change, you read what and why.',
    `You get an answer by ${date}.`,
  ],
  mailed: email => `We are sending a receipt to ${email}, with a link that opens the idea.`,
  notMailed: 'You gave no e-mail address. Print this receipt or write the code down.',
  follow: 'Follow the idea',
  again: 'Tell another idea',
  sent: 'This is what you sent',
  received: moment => `Received on ${moment}`,
  number: 'Number',
  older:
    'This idea had arrived before, with this text. Would you like the new text? Then change the idea with the code.',
  mine: 'See it under Mine',
  erased: 'What you typed has been erased from this device.',
}
