// The course's text: a plain textarea over its lines, which carry numbers and colours.

const sheet = document.getElementById("sheet");
const area = document.getElementById("source");
const mirror = document.getElementById("mirror");
let keys = []; // kind and text of each line, as drawn
let here = 0; // the caret's line, from 1
let seen = []; // the lines that the calculator's screen shows
let wrong = []; // lines with a warning

// --- Lines ---

const KINDS = [
  [/^ {0,3}#{1,6}(\s|$)/, "heading"],
  [/^\s*>/, "quote"],
  [/^\s*([-*_])(\s*\1){2,}\s*$/, "rule"],
];

// Return the kind of each line, which gives it a colour.
function classify(lines) {
  let fence = "";
  return lines.map(line => {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1] ?? "";
    const isFence = mark && (!fence || mark.startsWith(fence));
    if (isFence) fence = fence ? "" : mark;
    if (isFence || fence) return "code";
    return KINDS.find(([pattern]) => pattern.test(line))?.[1] ?? "";
  });
}

const INLINE = /(^\s*(?:[-*+]|\d+[.)])(?=\s))|(\*\*[^*]+\*\*|__[^_]+__)|(`[^`]+`)|(\$[^$]+\$)/g;
const STYLES = ["marker", "strong", "code", "formula"];

function colour(line, kind) {
  const element = document.createElement("div");
  element.className = "line " + kind;
  let end = 0;
  for (const match of kind ? [] : line.matchAll(INLINE)) {
    const span = document.createElement("span");
    span.className = STYLES[match.slice(1).findIndex(group => group !== undefined)];
    span.textContent = match[0];
    element.append(line.slice(end, match.index), span);
    end = match.index + match[0].length;
  }
  element.append(line.slice(end));
  return element;
}

// Draw the lines that differ from those drawn.
function draw() {
  const lines = area.value.split("\n");
  const kinds = classify(lines);
  const now = lines.map((line, i) => kinds[i] + "\t" + line);
  let start = 0, kept = 0;
  while (start < now.length && now[start] === keys[start]) start++;
  while (kept < Math.min(now.length, keys.length) - start && now.at(-1 - kept) === keys.at(-1 - kept)) kept++;
  const old = [...mirror.children].slice(start, keys.length - kept);
  const added = lines.slice(start, lines.length - kept).map((line, i) => colour(line, kinds[start + i]));
  const next = mirror.children[keys.length - kept] ?? null;
  old.forEach(element => element.remove());
  added.forEach(element => mirror.insertBefore(element, next));
  keys = now;
  mark();
}

function mark() {
  for (const element of mirror.querySelectorAll(".here, .seen, .wrong")) element.classList.remove("here", "seen", "wrong");
  mirror.children[here - 1]?.classList.add("here");
  for (const line of seen) mirror.children[line - 1]?.classList.add("seen");
  for (const line of wrong) mirror.children[line - 1]?.classList.add("wrong");
}

// Have a line in view, without moving anything but the sheet.
function reveal(line) {
  const element = mirror.children[line - 1];
  if (!element) return;
  const top = element.offsetTop, bottom = top + element.offsetHeight;
  if (top < sheet.scrollTop || bottom > sheet.scrollTop + sheet.clientHeight)
    sheet.scrollTop = top - sheet.clientHeight / 3;
}

// --- For the rest of the page ---

export function getText() {
  return area.value;
}

export function setText(text) {
  area.value = text;
  area.setSelectionRange(0, 0);
  sheet.scrollTop = 0;
  draw();
}

export function getLine() {
  return area.value.slice(0, area.selectionStart).split("\n").length;
}

// Put the caret on a line, from 1, for writing there or for seeing it.
export function goTo(line, isForWriting) {
  const at = area.value.split("\n").slice(0, line - 1).join("\n").length + (line > 1);
  if (isForWriting) area.focus({ preventScroll: true });
  area.setSelectionRange(at, at);
  reveal(line);
  follow();
}

// Light the lines that the calculator shows.
export function showSeen(lines) {
  seen = lines;
  mark();
  if (seen.length && document.activeElement !== area) reveal(Math.min(...seen));
}

export function showWrong(lines) {
  wrong = lines;
  mark();
}

let tellMove;

function follow() {
  const line = getLine();
  if (line === here) return;
  here = line;
  mark();
  tellMove(line);
}

// Call `write` when the text has changed, `move` with the caret's line when that has.
export function startEditor(write, move) {
  tellMove = move;
  area.addEventListener("input", () => {
    draw();
    here = getLine();
    mark();
    write();
  });
  for (const kind of ["keyup", "click"]) area.addEventListener(kind, follow); // not all browsers tell
  document.addEventListener("selectionchange", () => {
    if (document.activeElement === area) follow();
  });
}
