import { afterEach, describe, expect, it, vi } from 'vitest';
import { createScenePainter } from '../../src/components/paint-scene.ts';
import type { Layer, Scene } from '../../src/scene/types.ts';

class FakePath {
  constructor(readonly d: string) {}
}

/** Writes down what a canvas is told, with the paint it is told it in. */
class FakeContext {
  readonly calls: string[] = [];
  fillStyle = '';
  strokeStyle = '';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  globalAlpha = 1;
  font = '';
  direction = 'inherit';
  textAlign = 'start';
  #dash: readonly number[] = [];

  setLineDash(dash: readonly number[]): void {
    this.#dash = dash;
  }
  setTransform(...numbers: readonly number[]): void {
    this.calls.push(`transform ${numbers.join(' ')}`);
  }
  clearRect(...numbers: readonly number[]): void {
    this.calls.push(`clear ${numbers.join(' ')}`);
  }
  beginPath(): void {
    this.calls.push('begin');
  }
  rect(...numbers: readonly number[]): void {
    this.calls.push(`rect ${numbers.join(' ')}`);
  }
  arc(x: number, y: number, r: number): void {
    this.calls.push(`arc ${x} ${y} ${r}`);
  }
  moveTo(x: number, y: number): void {
    this.calls.push(`M${x} ${y}`);
  }
  lineTo(x: number, y: number): void {
    this.calls.push(`L${x} ${y}`);
  }
  closePath(): void {
    this.calls.push('Z');
  }
  fill(path?: FakePath): void {
    this.calls.push(`fill ${this.fillStyle} ${this.globalAlpha}${path ? ` ${path.d.slice(0, 1)}` : ''}`);
  }
  stroke(): void {
    this.calls.push(`stroke ${this.strokeStyle} ${this.lineWidth} ${this.lineCap} [${this.#dash.join(' ')}]`);
  }
  fillText(text: string, x: number, y: number): void {
    this.calls.push(`text ${text} ${x} ${y} ${this.fillStyle} ${this.direction} ${this.textAlign} ${this.font.split(' ').slice(0, 2).join(' ')}`);
  }
}

const tokens = { ink: 'black', attacks: 'brown' };

function canvasWith(context: FakeContext | null): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  for (const [role, colour] of Object.entries(tokens)) canvas.style.setProperty(`--${role}`, colour);
  document.body.replaceChildren(canvas);
  Object.assign(canvas, { getContext: () => context });
  return canvas;
}

function sceneOf(...layers: readonly Layer[]): Scene {
  return { id: 'x', lang: 'ar', dir: 'rtl', width: 200, height: 100, title: '', alt: '', description: '', layers };
}

function painted(...layers: readonly Layer[]): readonly string[] {
  const context = new FakeContext();
  createScenePainter(canvasWith(context))(sceneOf(...layers));
  return context.calls.slice(2);
}

vi.stubGlobal('Path2D', FakePath);

afterEach(() => {
  Object.assign(window, { devicePixelRatio: 1 });
});

describe('createScenePainter', () => {
  it('empties the canvas first, and is as sharp as the screen', () => {
    Object.assign(window, { devicePixelRatio: 2 });
    const context = new FakeContext();
    const canvas = canvasWith(context);
    createScenePainter(canvas)(sceneOf());
    expect([canvas.width, canvas.height, canvas.style.width, canvas.style.height]).toEqual([400, 200, '200px', '100px']);
    expect(context.calls).toEqual(['transform 2 0 0 2 0 0', 'clear 0 0 200 100']);
  });

  it('sets the size only where it changes, since that empties the canvas', () => {
    const canvas = canvasWith(new FakeContext());
    const sizes = vi.spyOn(canvas, 'width', 'set');
    const paint = createScenePainter(canvas);
    paint(sceneOf());
    paint(sceneOf());
    expect(sizes).toHaveBeenCalledTimes(1);
    paint({ ...sceneOf(), width: 300 });
    expect(sizes).toHaveBeenCalledTimes(2);
  });

  it('paints every kind of mark in the colour its role has on the page', () => {
    expect(painted({ id: 'a', type: 'rect', marks: [{ x: 1, y: 2, width: 3, height: 4, fill: 'attacks', fillOpacity: 0.4 }] })).toEqual(['begin', 'rect 1 2 3 4', 'fill brown 0.4']);
    expect(painted({ id: 'a', type: 'line', marks: [{ x1: 1, y1: 2, x2: 3, y2: 4, stroke: 'ink', strokeWidth: 2, dash: [1, 3], roundCaps: true }] })).toEqual(['begin', 'M1 2', 'L3 4', 'stroke black 2 round [1 3]']);
    expect(painted({ id: 'a', type: 'path', marks: [{ points: [[0, 0], [5, 0], [5, 5]], closed: true, fill: 'ink' }] })).toEqual(['begin', 'M0 0', 'L5 0', 'L5 5', 'Z', 'fill black 1']);
    expect(painted({ id: 'a', type: 'dot', marks: [{ x: 5, y: 6, r: 2, stroke: 'ink' }] })).toEqual(['begin', 'arc 5 6 2', 'stroke black 1 butt []']);
    expect(painted({ id: 'a', type: 'symbol', marks: [{ x: 5, y: 6, size: 8, shape: 'diamond', fill: 'attacks' }] })).toEqual(['fill brown 1 M']);
  });

  it('writes text in its own direction', () => {
    const word = { x: 10, y: 20, size: 12, weight: 500, family: 'sans', fill: 'ink' } as const;
    expect(painted({ id: 'a', type: 'text', marks: [{ ...word, text: 'وقائع', align: 'right', lang: 'ar' }, { ...word, text: 'facts', align: 'middle', lang: 'en' }] })).toEqual([
      'text وقائع 10 20 black rtl right 500 12px',
      'text facts 10 20 black ltr center 500 12px',
    ]);
  });

  it('leaves out targets and the plates of chosen labels', () => {
    const target = { fact: 'a', x: 0, y: 0, width: 9, height: 9, label: '' };
    expect(painted({ id: 'a', type: 'hit', marks: [target] }, { id: 'b', type: 'rect', marks: [{ ...target, fill: 'ink', plate: true }] })).toEqual([]);
  });

  it('does nothing where there is no drawing context', () => {
    expect(() => createScenePainter(canvasWith(null))(sceneOf())).not.toThrow();
  });
});
