declare module 'saxen' {
  type Attributes = Record<string, string>
  type Decode = (text: string) => string
  /** A quick parser of XML: knows no entities but the five of XML itself, and no DTD. */
  export class Parser {
    on(event: 'openTag', hear: (name: string, attributes: () => Attributes, decode: Decode) => void): Parser
    on(event: 'closeTag', hear: (name: string) => void): Parser
    on(event: 'text', hear: (text: string, decode: Decode) => void): Parser
    on(event: 'cdata', hear: (text: string) => void): Parser
    on(event: 'error', hear: (fault: Error) => void): Parser
    stop(): void
    parse(xml: string): void
  }
}
