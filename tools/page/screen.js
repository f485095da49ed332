// The calculator's screen on a canvas; lengths are pixels of the calculator's panel.

import { CELL, PANEL_HEIGHT, SCREEN } from "/facts.js";

const [WIDTH, HEIGHT] = SCREEN;
const BAR = PANEL_HEIGHT - HEIGHT; // the title bar, first
const [CELL_WIDTH, CELL_HEIGHT] = CELL;
const SCALE = 2 * Math.ceil(window.devicePixelRatio || 1); // whole, or cells would leave seams
const FONT = getComputedStyle(document.documentElement).getPropertyValue("--screen-font");

export class Screen {
  constructor(canvas) {
    this.pen = canvas.getContext("2d", { willReadFrequently: true });
    canvas.width = WIDTH * SCALE;
    canvas.height = PANEL_HEIGHT * SCALE;
    this.pen.scale(SCALE, SCALE);
    this.drawBar();
    this.pen.translate(0, BAR);
    this.pen.beginPath();
    this.pen.rect(0, 0, WIDTH, HEIGHT);
    this.pen.clip();
    this.fitFont();
    this.pen.textAlign = "center";
    this.clear();
  }

  drawBar() {
    const pen = this.pen;
    pen.fillStyle = "#ffb734";
    pen.fillRect(0, 0, WIDTH, BAR);
    pen.fillStyle = "#fff";
    pen.font = "600 10.5px system-ui, sans-serif";
    pen.textAlign = "center";
    pen.fillText("PYTHON", WIDTH / 2, 13);
    pen.textAlign = "left";
    pen.fillText("rad", 6, 13);
    pen.fillRect(296, 5, 15, 8);
    pen.fillRect(311.5, 7, 1.5, 4);
  }

  // Have the font's widest letter and its full height fit a cell.
  fitFont() {
    this.pen.font = `100px ${FONT}`;
    const size = this.pen.measureText("m");
    const height = size.fontBoundingBoxAscent + size.fontBoundingBoxDescent;
    const fit = Math.min(CELL_WIDTH / size.width, CELL_HEIGHT / height);
    this.baseline = (CELL_HEIGHT - height * fit) / 2 + size.fontBoundingBoxAscent * fit;
    this.pen.font = `${100 * fit}px ${FONT}`;
  }

  clear() {
    this.pen.fillStyle = "#fff";
    this.pen.fillRect(0, 0, WIDTH, HEIGHT);
  }

  // Paint what calculator/painted.py calls a Painted.
  paint([x, y, w, h, colour, text, ink]) {
    const pen = this.pen;
    pen.fillStyle = css(colour);
    pen.fillRect(x, y, w, h);
    if (text === null) return;
    pen.save();
    pen.beginPath();
    pen.rect(x, y, w, h);
    pen.clip();
    pen.fillStyle = pen.strokeStyle = css(ink);
    const letters = text.match(/[^\u0300-\u036f][\u0300-\u036f]*/gu) || [];
    letters.forEach((letter, i) => this.drawLetter(letter, x + CELL_WIDTH * i, y));
    pen.restore();
  }

  drawLetter(letter, x, y) {
    if (letter === "\ufffd") this.drawBox(x, y);
    else if (letter !== " ") this.pen.fillText(letter.normalize("NFC"), x + CELL_WIDTH / 2, y + this.baseline);
  }

  // What the firmware shows for a character it has no glyph for.
  drawBox(x, y) {
    const pen = this.pen;
    pen.lineWidth = 1;
    pen.strokeRect(x + 1.5, y + 3.5, 7, 11);
    pen.beginPath();
    pen.moveTo(x + 1.5, y + 3.5);
    pen.lineTo(x + 8.5, y + 14.5);
    pen.moveTo(x + 8.5, y + 3.5);
    pen.lineTo(x + 1.5, y + 14.5);
    pen.stroke();
  }
}

// RGB565 to CSS, each part widened to 8 bits as the firmware does.
function css(colour) {
  const red = colour >> 11, green = (colour >> 5) & 63, blue = colour & 31;
  return `rgb(${(red << 3) | (red >> 2)} ${(green << 2) | (green >> 4)} ${(blue << 3) | (blue >> 2)})`;
}
