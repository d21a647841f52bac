/** Keeps a field as high as its text, at whatever width and in whatever font: all of it is seen. Attached anew for each text. */
export function growToFit(_text: string): (field: HTMLTextAreaElement) => () => void {
  return (field) => {
    const fit = () => {
      field.style.blockSize = 'auto';
      field.style.blockSize = `${field.scrollHeight + 2}px`;
    };
    const width = new ResizeObserver(fit);
    width.observe(field.parentElement ?? field);
    document.fonts?.addEventListener('loadingdone', fit);
    fit();
    return () => {
      width.disconnect();
      document.fonts?.removeEventListener('loadingdone', fit);
    };
  };
}
