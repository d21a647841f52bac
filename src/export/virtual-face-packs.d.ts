/** Made by src/cli/face-packs.ts while the site is built; what it holds stands in face-pack.ts. */
declare module 'virtual:face-pack/*' {
  const pack: { readonly url: string; readonly index: readonly { readonly id: string; readonly length: number }[] };
  export default pack;
}
