import { pageTheme } from '../scene/themes.ts';
import type { Theme } from '../scene/themes.ts';
import { symbolPath } from '../scene/symbols.ts';
import type { Layer, Role, Scene, TextMark } from '../scene/types.ts';
import { fontFamily } from '../text/families.ts';

interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly theme: Theme;
}

/**
 * Makes `canvas` show scenes, each in place of the one before, as sharp as the screen is and in the colours that the
 * tokens have on it when this is called. Targets and plates are left out: a canvas answers nobody. Where a browser
 * gives no drawing context, nothing is drawn.
 */
export function createScenePainter(canvas: HTMLCanvasElement): (scene: Scene) => void {
  const context = canvas.getContext('2d');
  if (!context) return () => undefined;
  const brush = { context, theme: readTheme(canvas) };
  return (scene) => {
    fitCanvas(canvas, scene);
    const ratio = canvas.width / scene.width;
    context.setTransform(ratio, 0, 0, canvas.height / scene.height, 0, 0);
    context.clearRect(0, 0, scene.width, scene.height);
    for (const layer of scene.layers) paintLayer(brush, layer);
  };
}

/** What the page's roles are where the canvas stands: `var(--ink)` means nothing to a canvas. */
function readTheme(canvas: HTMLCanvasElement): Theme {
  const style = getComputedStyle(canvas);
  const names = Object.keys(pageTheme) as Role[];
  return Object.fromEntries(names.map((role) => [role, style.getPropertyValue(`--${role}`).trim()])) as Record<Role, string>;
}

/** Setting a size empties a canvas and costs a frame, so it is set only where it changes. */
function fitCanvas(canvas: HTMLCanvasElement, { width, height }: Scene): void {
  const ratio = window.devicePixelRatio || 1;
  const [pixelWidth, pixelHeight] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
  if (canvas.width === pixelWidth && canvas.height === pixelHeight && canvas.style.width !== '') return;
  canvas.width = pixelWidth;
  canvas.height = pixelHeight;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

function paintLayer(brush: Brush, layer: Layer): void {
  const { context } = brush;
  switch (layer.type) {
    case 'rect':
      for (const mark of layer.marks) if (!mark.plate) paint(brush, mark, () => context.rect(mark.x, mark.y, mark.width, mark.height));
      return;
    case 'line':
      for (const mark of layer.marks) paint(brush, mark, () => traceLine(context, mark.x1, mark.y1, mark.x2, mark.y2));
      return;
    case 'path':
      for (const mark of layer.marks) paint(brush, mark, () => tracePoints(context, mark.points, mark.closed === true));
      return;
    case 'dot':
      for (const mark of layer.marks) paint(brush, mark, () => context.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI));
      return;
    case 'symbol':
      for (const mark of layer.marks) paint(brush, mark, () => undefined, new Path2D(symbolPath(mark.shape, mark.x, mark.y, mark.size)));
      return;
    case 'text':
      for (const mark of layer.marks) paintText(brush, mark);
      return;
    case 'hit':
  }
}

function traceLine(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
}

function tracePoints(context: CanvasRenderingContext2D, points: readonly (readonly [number, number])[], closed: boolean): void {
  points.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  if (closed) context.closePath();
}

const solid: readonly number[] = [];

type Painted = Pick<Extract<Layer, { type: 'line' }>['marks'][number], 'fill' | 'fillOpacity' | 'stroke' | 'strokeWidth' | 'dash' | 'roundCaps'>;

/** Fills and strokes `path`, or else what `trace` adds to the context's own path. */
function paint({ context, theme }: Brush, mark: Painted, trace: () => void, path?: Path2D): void {
  if (!path) {
    context.beginPath();
    trace();
  }
  if (mark.fill) {
    context.globalAlpha = mark.fillOpacity ?? 1;
    context.fillStyle = theme[mark.fill];
    if (path) context.fill(path);
    else context.fill();
    context.globalAlpha = 1;
  }
  if (!mark.stroke) return;
  context.strokeStyle = theme[mark.stroke];
  context.lineWidth = mark.strokeWidth ?? 1;
  context.lineCap = mark.roundCaps ? 'round' : 'butt';
  context.lineJoin = mark.roundCaps ? 'round' : 'miter';
  context.setLineDash((mark.dash ?? solid) as number[]);
  if (path) context.stroke(path);
  else context.stroke();
}

function paintText({ context, theme }: Brush, mark: TextMark): void {
  context.font = `${mark.weight} ${mark.size}px ${fontFamily(mark.family, mark.lang)}`;
  context.direction = mark.lang === 'ar' ? 'rtl' : 'ltr';
  context.textAlign = mark.align === 'middle' ? 'center' : mark.align;
  context.fillStyle = theme[mark.fill];
  context.fillText(mark.text, mark.x, mark.y);
}
