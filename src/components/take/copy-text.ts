/**
 * Copies the text of a field: by the clipboard where it is allowed, else by selecting it and the browser's own command. Resolves to
 * false where neither works; the text is selected then.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return document.execCommand('copy');
  }
}
