import { SaxesParser } from 'saxes';

/** What every program we know draws, by element; everything else is a problem. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'width', 'height', 'viewBox', 'xml:lang', 'direction', 'role', 'aria-labelledby', 'font-family', 'stroke'],
  title: ['id'],
  desc: ['id'],
  metadata: [],
  style: [],
  g: ['id', 'data-fact'],
  rect: ['x', 'y', 'width', 'height'],
  line: ['x1', 'y1', 'x2', 'y2'],
  circle: ['cx', 'cy', 'r'],
  path: ['d'],
  text: ['id', 'x', 'y', 'text-anchor', 'direction', 'unicode-bidi', 'xml:lang', 'font-family', 'font-size', 'font-weight'],
};
const paint = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'data-fact', 'data-plate'];
const painted = new Set(['rect', 'line', 'circle', 'path', 'text']);

/**
 * What in an SVG file some program would draw otherwise than the others, or not at all (found with twelve of them): elements and attributes
 * outside the common subset, colours other than `#rrggbb`, scripts, addresses, ids used twice, numbers that are none, isolates
 * (WebKit), texts of several lines. Throws where the file is not well-formed XML.
 */
export function findUnportable(svg: string): readonly string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name, attributes }) => {
    if (/^(?:rdf|dc):/.test(name)) return;
    const own = allowed[name];
    if (!own) problems.push(`<${name}>`);
    for (const { name: attribute, value } of Object.values(attributes)) {
      if (!own?.includes(attribute) && !(painted.has(name) && paint.includes(attribute))) problems.push(`${name} ${attribute}`);
      if (/^(?:fill|stroke)$/.test(attribute) && !/^(?:none|#[0-9A-Fa-f]{6})$/.test(value)) problems.push(`${attribute}="${value}"`);
      if (/NaN|Infinity|undefined|null/.test(value) && attribute !== 'data-fact') problems.push(`${name} ${attribute}="${value.slice(0, 40)}"`);
      if (/url\(|javascript:/.test(value)) problems.push(`${name} ${attribute}="${value.slice(0, 40)}"`);
      if (attribute !== 'id') continue;
      if (ids.has(value)) problems.push(`id ${value} twice`);
      ids.add(value);
    }
    if (name === 'svg' && String(attributes['aria-labelledby']?.value).split(' ').length !== 2) problems.push('no title and description named');
  });
  parser.write(svg).close();
  if (/[\u2066-\u2069]/.test(svg.replace(/<(title|desc|metadata)\b[\s\S]*?<\/\1>/g, ''))) problems.push('an isolate');
  for (const id of /aria-labelledby="([^"]*)"/.exec(svg)?.[1]?.split(' ') ?? []) if (!ids.has(id)) problems.push(`no ${id}`);
  return problems;
}
