/** An invented organisation: a number nobody has, and mail that can never arrive (RFC 2606). */
export const example = {
  phone: { shown: '0592 000 000', dial: '+31592000000' },
  mail: 'hallo@naoberplein.example',
  street: 'Brinkstraat 1',
  town: '9400 XX Assen',
}
