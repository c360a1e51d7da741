import { expect, it } from 'vitest';
import { hidesByStyle } from '../../src/article/inlineStyle.ts';

it.each([
  'display: none',
  'color:red; DISPLAY : NONE !important',
  'opacity: 0',
  'opacity:.04',
  'opacity:5%',
  'font-size:0',
  'font-size: .1em',
  'text-indent:-9999px',
  'position:absolute; left:-10000px',
  'height:0;overflow:hidden',
  'clip-path: inset(100%)',
])('hides: %s', (style) => {
  expect(hidesByStyle(style)).toBe(true);
});

it.each([
  '',
  ';;:',
  'opacity: 1',
  'opacity:.5',
  'font-size: 12px',
  'font-size: 0.8em',
  'font-size: larger',
  'text-indent:-2em',
  'margin-left:-20px',
  'height:0',
  'overflow:hidden;height:400px',
  'color:#fff;background:#000',
  'background:linear-gradient(red,blue);background-clip:text;color:transparent',
  'display:block',
])('does not hide: %j', (style) => {
  expect(hidesByStyle(style)).toBe(false);
});
