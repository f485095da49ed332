// The calculator's screen on a canvas; lengths are pixels of the calculator's panel.

import { BAR, CELL, PANEL_HEIGHT, SCREEN } from "/facts.js";

const [WIDTH, HEIGHT] = SCREEN;
const [CELL_WIDTH, CELL_HEIGHT] = CELL;
const FONT = getComputedStyle(document.documentElement).getPropertyValue("--screen-font");
const SMOOTH = 2 * Math.ceil(window.devicePixelRatio || 1); // whole, or cells would leave seams
const LETTERS = /[^\u0300-\u036f][\u0300-\u036f]*/gu; // with their marks
const BOX = "\ufffd"; // a character that the font lacks
const BAR_OVER = "\u0305"; // the mark over a letter, and a fraction's bar
const MOST_KEPT = 5000; // operations, of a script that paints pixel by pixel

export class Screen {
  height = PANEL_HEIGHT;

  constructor(canvas, isTrue = false) {
    this.canvas = canvas;
    this.pen = canvas.getContext("2d", { willReadFrequently: true });
    this.log = []; // what was painted on what is seen
    this.change(isTrue);
  }

  // Draw with true pixels, or smoothly.
  change(isTrue) {
    this.isTrue = isTrue;
    this.scale = isTrue ? 1 : SMOOTH;
    this.canvas.width = WIDTH * this.scale;
    this.canvas.height = PANEL_HEIGHT * this.scale;
    this.pen.scale(this.scale, this.scale);
    this.drawBar();
    this.pen.translate(0, BAR);
    this.pen.beginPath();
    this.pen.rect(0, 0, WIDTH, HEIGHT);
    this.pen.clip();
    this.baseline = fitFont(this.pen);
    const log = this.log;
    this.clear();
    log.forEach(painted => this.paint(painted));
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

  clear() {
    this.log = [];
    this.pen.fillStyle = "#fff";
    this.pen.fillRect(0, 0, WIDTH, HEIGHT);
  }

  // Paint what calculator/painted.py calls a Painted.
  paint(painted) {
    const [x, y, w, h, colour, text, ink] = painted;
    const pen = this.pen;
    this.keep(painted);
    pen.fillStyle = css(colour);
    pen.fillRect(x, y, w, h);
    if (text === null) return;
    const letters = text.match(LETTERS) || [];
    if (this.isTrue) {
      letters.forEach((letter, i) => this.stamp(letter, x + CELL_WIDTH * i, y, colour, ink));
      return;
    }
    pen.save();
    pen.beginPath();
    pen.rect(x, y, w, h);
    pen.clip();
    pen.fillStyle = pen.strokeStyle = css(ink);
    letters.forEach((letter, i) => drawLetter(pen, letter, x + CELL_WIDTH * i, y, this.baseline));
    pen.restore();
  }

  // Keep what has to be painted again when the font changes.
  keep(painted) {
    const [x, y, w, h] = painted;
    const isCovered = ([left, top, width, height]) =>
      left >= x && top >= y && left + width <= x + w && top + height <= y + h;
    if (w * h >= CELL_WIDTH * CELL_HEIGHT) this.log = this.log.filter(old => !isCovered(old));
    this.log.push(painted);
    if (this.log.length > 2 * MOST_KEPT) this.log.splice(0, MOST_KEPT);
  }

  // Put a letter's true pixels, as the firmware does: ink over paper by the glyph's greys.
  stamp(letter, x, y, paper, ink) {
    const glyph = rasterise(letter);
    const picture = this.pen.createImageData(CELL_WIDTH, CELL_HEIGHT);
    const from = parts(paper), to = parts(ink);
    glyph.forEach((grey, i) => {
      for (let part = 0; part < 3; part++)
        picture.data[4 * i + part] = from[part] + (to[part] - from[part]) * grey;
      picture.data[4 * i + 3] = 255;
    });
    const below = y + BAR, hidden = Math.max(0, BAR - below); // putImageData knows no clip
    this.pen.putImageData(picture, x, below, 0, hidden, CELL_WIDTH, CELL_HEIGHT - hidden);
  }
}

// --- Letters ---

// Have the font's widest letter and its full height fit a cell; return its base line.
function fitFont(pen) {
  pen.textAlign = "center";
  pen.font = `100px ${FONT}`;
  const size = pen.measureText("m");
  const height = size.fontBoundingBoxAscent + size.fontBoundingBoxDescent;
  const fit = Math.min(CELL_WIDTH / size.width, CELL_HEIGHT / height);
  pen.font = `${100 * fit}px ${FONT}`;
  return (CELL_HEIGHT - height * fit) / 2 + size.fontBoundingBoxAscent * fit;
}

function drawLetter(pen, letter, x, y, baseline) {
  if (letter.includes(BAR_OVER)) { // a fraction's: a browser sets it beside a space, not over it
    letter = letter.replace(BAR_OVER, "");
    pen.fillRect(x + 0.5, y + 1, CELL_WIDTH - 1, 1);
  }
  if (letter === BOX) drawBox(pen, x, y);
  else if (letter !== " ") pen.fillText(letter.normalize("NFC"), x + CELL_WIDTH / 2, y + baseline);
}

// What the firmware shows for a character it has no glyph for.
function drawBox(pen, x, y) {
  pen.lineWidth = 1;
  pen.strokeRect(x + 1.5, y + 3.5, 7, 11);
  pen.beginPath();
  pen.moveTo(x + 1.5, y + 3.5);
  pen.lineTo(x + 8.5, y + 14.5);
  pen.moveTo(x + 8.5, y + 3.5);
  pen.lineTo(x + 1.5, y + 14.5);
  pen.stroke();
}

const GREYS = 15; // the firmware's glyphs have 16 levels
const glyphs = new Map(); // letter: its greys, 0 to 1, row after row
const desk = document.createElement("canvas");
desk.width = CELL_WIDTH;
desk.height = CELL_HEIGHT;
const deskPen = desk.getContext("2d", { willReadFrequently: true });
const deskBaseline = Math.round(fitFont(deskPen));

function rasterise(letter) {
  if (!glyphs.has(letter)) {
    deskPen.clearRect(0, 0, CELL_WIDTH, CELL_HEIGHT);
    drawLetter(deskPen, letter, 0, 0, deskBaseline);
    const { data } = deskPen.getImageData(0, 0, CELL_WIDTH, CELL_HEIGHT);
    const greys = Array.from({ length: data.length / 4 }, (_, i) => data[4 * i + 3] / 255);
    // A little more contrast than a large font's: stems look a pixel wide.
    glyphs.set(letter, greys.map(grey => Math.round(Math.min(1, 1.25 * grey) * GREYS) / GREYS));
  }
  return glyphs.get(letter);
}

// --- Colours ---

// Return [red, green, blue] of RGB565, each widened to 8 bits as the firmware does.
function parts(colour) {
  const red = colour >> 11, green = (colour >> 5) & 63, blue = colour & 31;
  return [(red << 3) | (red >> 2), (green << 2) | (green >> 4), (blue << 3) | (blue >> 2)];
}

function css(colour) {
  return `rgb(${parts(colour).join(" ")})`;
}
