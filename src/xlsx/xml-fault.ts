/** A document that is not well-formed; the message tells what is wrong. */
export class XmlFault extends Error {}
