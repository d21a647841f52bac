import { expect, it } from 'vitest';
import { createRail } from '../../../src/figures/timeline/rail.ts';
import { loadStory } from '../../story.ts';

const story = loadStory();
const railOf = (width: number, drawn?: number, timeDirection: 'rtl' | 'ltr' = 'ltr') =>
  createRail(story, { width, ...(drawn !== undefined && { drawn }), locale: { lang: 'en', digits: 'latn', monthNames: 'gregorian' }, timeDirection });
const instants = ['2014-06-01', '2017-05-01', '2025-12-13'].map((day) => Date.parse(day));

it.each(['ltr', 'rtl'] as const)('stands on the scale of an overview that is drawn larger or smaller than it is laid out for, %s', (timeDirection) => {
  for (const [width, drawn] of [[1312, 1240], [1040, 1240], [960, 820], [640, 820]] as const) {
    const [rail, overview] = [railOf(width, drawn, timeDirection), railOf(drawn, undefined, timeDirection)];
    for (const instant of instants) {
      const x = rail.timeToRail(instant);
      expect(x).toBeCloseTo((overview.timeToRail(instant) * width) / drawn, 6);
      expect(rail.railToTime(x)).toBeCloseTo(instant, -1);
    }
    expect(rail.left).toBeCloseTo((overview.left * width) / drawn, 6);
    expect(rail.right).toBeCloseTo((overview.right * width) / drawn, 6);
  }
});
