/** A dataset of which one language has been kept; see src/cli/one-language.ts. Texts in the other are undefined. */
declare module '*.json?lang=ar' {
  const raw: unknown;
  export default raw;
}

declare module '*.json?lang=en' {
  const raw: unknown;
  export default raw;
}
