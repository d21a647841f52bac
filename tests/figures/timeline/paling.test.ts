import { describe, expect, it } from 'vitest';
import { createPalingSteps } from '../../../src/figures/timeline/paling.ts';

describe('createPalingSteps', () => {
  it('pales in six even steps of time from what is known to where it is lost', () => {
    const steps = createPalingSteps({ from: 0, reaches: 600, dots: true });
    expect(steps.map(({ from, to }) => [from, to])).toEqual([[0, 100], [100, 200], [200, 300], [300, 400], [400, 500], [500, 600]]);
    expect(steps.map(({ opacity }) => opacity)).toEqual([1, 0.84, 0.67, 0.51, 0.34, 0.18]);
  });

  it('pales backwards where the start is unknown: the step nearest the known end is the darkest', () => {
    const [first] = createPalingSteps({ from: 600, reaches: 0, dots: true });
    expect(first).toEqual({ from: 500, to: 600, opacity: 1 });
  });

  it('has no steps where it has no length', () => {
    expect(createPalingSteps({ from: 5, reaches: 5, dots: false })).toEqual([]);
  });
});
