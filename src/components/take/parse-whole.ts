/** What a reader typed as a whole number, in either digits; undefined where it is none. */
export function parseWhole(typed: string): number | undefined {
  const latin = typed.trim().replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
  return /^\d{1,9}$/.test(latin) ? Number(latin) : undefined;
}
