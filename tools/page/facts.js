// What is known of the calculator, as calculator/facts.py has it.

const answer = await fetch("/facts.json");
export const {
  KEYS, // name: number
  LETTERS, // the letter printed on a key: number
  SCREEN, // [width, height] in pixels that a script can paint
  PANEL_HEIGHT, // pixels, the title bar with them
  CELL, // [width, height] in pixels of a character
  BODY, // rows of text on a screen, under the viewer's header
} = await answer.json();
export const BAR = PANEL_HEIGHT - SCREEN[1]; // pixels of the title bar, over the rest
