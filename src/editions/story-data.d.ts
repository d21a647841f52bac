/** The dataset of the story, checked: all of it, or with the texts of one language alone. See src/cli/story-data.ts. */
declare module 'story:whole' {
  const raw: unknown;
  export default raw;
}

declare module 'story:ar' {
  const raw: unknown;
  export default raw;
}

declare module 'story:en' {
  const raw: unknown;
  export default raw;
}
