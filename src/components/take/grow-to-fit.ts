/** Keeps a field as high as its text: all of it is seen, at whatever width. */
export function growToFit(field: HTMLTextAreaElement): () => void {
  const fit = () => {
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight + 2}px`;
  };
  const width = new ResizeObserver(fit);
  width.observe(field.parentElement ?? field);
  fit();
  return () => width.disconnect();
}
