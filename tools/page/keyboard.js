// The calculator's keys: on the page, and as the computer's keyboard presses them.

import { KEYS, LETTERS } from "/facts.js";
import { say, whenSpoken } from "/words.js";

// --- The keys: name, label, what is printed above it; CSS class ---

const icon = path => `<svg viewBox="0 0 20 20" aria-hidden="true"><path d="${path}"/></svg>`;
const PAD = [
  ["up", icon("M5 12l5-5 5 5")],
  ["left", icon("M12 5l-5 5 5 5")],
  ["right", icon("M8 5l5 5-5 5")],
  ["down", icon("M5 8l5 5 5-5")],
];
const PAIR = [
  ["home", icon("M3 10l7-6 7 6M5 9v7h10V9")],
  ["onoff", icon("M10 3v7M6 5.5a6 6 0 1 0 8 0")],
];
const ROUND = [
  ["ok", "OK"],
  ["back", icon("M7 4L3 8l4 4M3 8h9a4.5 4.5 0 0 1 0 9H8")],
];
const ROWS = [
  [
    ["shift", "shift", "", "shift small"],
    ["alpha", "alpha", "", "alpha small"],
    ["xnt", "<i>x,n,t</i>", "", "small"],
    ["var", "var", "", "small"],
    ["toolbox", icon("M3 7.5h14V16H3zM7 7.5V4h6v3.5M3 11.5h14M10 10.5v2")],
    ["backspace", icon("M7 4h10v12H7l-5-6zM10 8l4 4M14 8l-4 4")],
  ],
  [
    ["exp", "<i>e</i><sup>x</sup>", "a"],
    ["ln", "ln", "b"],
    ["log", "log", "c"],
    ["imaginary", "<i>i</i>", "d"],
    ["comma", ",", "e"],
    ["power", "<i>x</i><sup>y</sup>", "f"],
  ],
  [
    ["sine", "sin", "g"],
    ["cosine", "cos", "h"],
    ["tangent", "tan", "i"],
    ["pi", "π", "j"],
    ["sqrt", "√", "k"],
    ["square", "<i>x</i><sup>2</sup>", "l"],
  ],
  [
    ["seven", "7", "m", "digit"],
    ["eight", "8", "n", "digit"],
    ["nine", "9", "o", "digit"],
    ["leftparenthesis", "(", "p", "shade"],
    ["rightparenthesis", ")", "q", "shade"],
  ],
  [
    ["four", "4", "r", "digit"],
    ["five", "5", "s", "digit"],
    ["six", "6", "t", "digit"],
    ["multiplication", "×", "u", "shade"],
    ["division", "÷", "v", "shade"],
  ],
  [
    ["one", "1", "w", "digit"],
    ["two", "2", "x", "digit"],
    ["three", "3", "y", "digit"],
    ["plus", "+", "z", "shade"],
    ["minus", "−", "␣", "shade"],
  ],
  [
    ["zero", "0", "?", "digit"],
    ["dot", ".", "!", "digit"],
    ["ee", "×10<sup>x</sup>", "", "digit small"],
    ["ans", "Ans", "", "shade small"],
    ["exe", "EXE", "", "shade small"],
  ],
];

// The computer's keys, as `KeyboardEvent.key` calls them: those that type nothing, and
// those whose sign isn't the one printed on the calculator's. Tab is left to the browser.
const MAP = {
  ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right",
  Enter: "exe", "Shift+Enter": "ok", Escape: "back", Backspace: "backspace", Delete: "backspace",
  F2: "toolbox", PageDown: "exe", PageUp: "ans", Home: "home",
  "-": "minus", "*": "multiplication", "/": "division", "^": "power",
};

const board = document.getElementById("keyboard");
const signs = {}; // a sign printed on a key: its number

function makeKey([name, label, letter = "", kind = ""]) {
  const key = document.createElement("button");
  key.className = "key " + kind;
  key.type = "button";
  key.tabIndex = -1;
  key.dataset.key = name;
  key.innerHTML = label + (letter ? `<span class="letter" aria-hidden="true">${letter}</span>` : "");
  if (/^[0-9.,+()]$/.test(label)) signs[label] = KEYS[name];
  return key;
}

// Name the keys for those who don't see what is printed on them.
function nameKeys() {
  for (const key of board.querySelectorAll(".key")) {
    const letter = key.querySelector(".letter")?.textContent ?? "";
    const name = say("keyNames")[key.dataset.key] ?? key.firstChild.textContent;
    key.setAttribute("aria-label", /[a-z]/.test(letter) ? `${name}, ${letter}` : name);
  }
}

function makeBoard() {
  const rows = document.getElementById("keyrows");
  const put = (parent, keys) => parent.append(...keys.map(makeKey));
  put(document.getElementById("pad"), PAD);
  put(document.getElementById("pair"), PAIR);
  put(document.getElementById("round"), ROUND);
  for (const keys of ROWS) {
    const row = document.createElement("div");
    row.className = keys.length === 5 ? "row five" : "row";
    put(row, keys);
    rows.append(row);
  }
}

// --- What holds each key down ---

const holders = new Map(); // pointer or computer's key: key number
let listener; // called with (keys down, the key that just went down or undefined)

function tell(pressed) {
  const down = [...new Set(holders.values())].sort((a, b) => a - b);
  for (const key of board.querySelectorAll(".key"))
    key.classList.toggle("down", down.includes(KEYS[key.dataset.key]));
  listener(down, pressed);
}

function hold(holder, number) {
  holders.set(holder, number);
  tell(number);
}

function release(holder) {
  if (holders.delete(holder)) tell();
}

export function releaseAll() {
  holders.clear();
  tell();
}

function findKey(event) {
  const name = MAP[(event.shiftKey && event.key === "Enter" ? "Shift+" : "") + event.key];
  if (name) return KEYS[name];
  const sign = event.key.toLowerCase();
  return signs[sign] ?? LETTERS[sign];
}

// Tell whether a key pressed there is the calculator's: it is where nothing has the focus,
// and where a button has it that doesn't want that key.
function isOurs(event, calculator) {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target, key } = event;
  if (target.matches("input:not([type=radio]), textarea, select")) return false;
  if (target.matches("[type=radio]") && key.startsWith("Arrow")) return false;
  return target === calculator || target === document.body || !["Enter", " ", "Tab"].includes(key);
}

function listenToComputer(calculator) {
  window.addEventListener("keydown", event => {
    if (!isOurs(event, calculator)) return;
    const number = findKey(event);
    if (number === undefined) return;
    event.preventDefault();
    if (!event.repeat) hold(event.code, number);
  });
  window.addEventListener("keyup", event => release(event.code));
  window.addEventListener("blur", releaseAll);
  document.addEventListener("visibilitychange", releaseAll);
}

function listenToPointers() {
  board.addEventListener("pointerdown", event => {
    const key = event.target.closest(".key");
    if (!key || event.button > 0) return;
    event.preventDefault(); // the console's line keeps the focus
    if (key.hasPointerCapture(event.pointerId)) key.releasePointerCapture(event.pointerId);
    hold(event.pointerId, KEYS[key.dataset.key]);
    key.onpointerleave = left => release(left.pointerId);
  });
  // A screen reader's click comes without a pointer: the key goes down and up.
  board.addEventListener("click", event => {
    const key = event.target.closest(".key");
    if (!key || event.detail > 0) return;
    hold("click", KEYS[key.dataset.key]);
    release("click");
  });
  board.addEventListener("contextmenu", event => event.preventDefault());
  for (const end of ["pointerup", "pointercancel"])
    window.addEventListener(end, event => release(event.pointerId));
}

export function startKeyboard(calculator, onChange) {
  listener = onChange;
  makeBoard();
  whenSpoken(nameKeys);
  listenToComputer(calculator);
  listenToPointers();
}
