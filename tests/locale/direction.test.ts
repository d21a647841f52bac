import { expect, it } from 'vitest';
import { arrowStep, directionOf, resolveTimeDirection } from '../../src/locale/direction.ts';

it('directionOf(lang) is that of its script', () => {
  expect(directionOf('ar')).toBe('rtl');
  expect(directionOf('en')).toBe('ltr');
});

it('resolveTimeDirection(auto, lang) follows the language, and nothing else does', () => {
  expect(resolveTimeDirection('auto', 'ar')).toBe('rtl');
  expect(resolveTimeDirection('auto', 'en')).toBe('ltr');
  expect(resolveTimeDirection('ltr', 'ar')).toBe('ltr');
  expect(resolveTimeDirection('rtl', 'en')).toBe('rtl');
});

it('arrowStep(key, direction) follows what is seen', () => {
  expect(arrowStep('ArrowLeft', 'rtl')).toBe(1);
  expect(arrowStep('ArrowRight', 'rtl')).toBe(-1);
  expect(arrowStep('ArrowLeft', 'ltr')).toBe(-1);
  expect(arrowStep('ArrowRight', 'ltr')).toBe(1);
});
