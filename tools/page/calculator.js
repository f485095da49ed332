// The calculator: what its script does, as the server tells it, and the keys pressed.

import { postInOrder, setSession } from "/api.js";
import { clearConsole, hideConsole, say as print, showConsole, startConsole, takeLine } from "/console.js";
import { BAR, CELL, KEYS } from "/facts.js";
import { releaseAll, startKeyboard } from "/keyboard.js";
import { Screen } from "/screen.js";
import { say, whenSpoken } from "/words.js";

const calculator = document.getElementById("calculator");
const canvas = document.getElementById("screen");
const statusLine = document.getElementById("status");
const screen = new Screen(canvas);
const rows = []; // the screen's lines of text
let place = [0, 0]; // (section, line at the top) that is being read
let source;
let state; // running; drawn: ended, its drawing still up; console; home; gone
let hasDrawn = false;
let isCleared = true; // the screen is, or will be by the first drawing
let sent = ""; // keys down
let told = ["", false]; // the status line's word, and whether it's bad
let listener; // { session, changed, place } called with such events

function tell(word, isBad = false) {
  told = [word, isBad];
  statusLine.textContent = word && say(word);
  statusLine.classList.toggle("bad", isBad);
}

function enter(newState) {
  state = calculator.dataset.state = newState;
}

// --- From the server ---

function connect() {
  source = new EventSource("/events");
  source.onmessage = message => JSON.parse(message.data).forEach(take);
  source.onerror = () => {
    if (state !== "gone") tell("lost", true);
  };
}

function take(event) {
  if (Array.isArray(event)) draw(event);
  else if ("session" in event) startSession(event);
  else if ("run" in event) startLine(event.run);
  else if ("say" in event) print(event.say);
  else if ("rows" in event) showRows(event.rows);
  else if ("end" in event) endLine(event.end);
  else if ("dismiss" in event) dismiss();
  else if ("place" in event) listener.place((place = event.place));
  else if ("changed" in event) listener.changed(event.changed);
  else if ("notice" in event) listener.notice(event.notice);
  else if ("gone" in event) leave("gone");
}

function startSession(event) {
  setSession(event.session);
  document.title = event.title;
  clearConsole();
  sent = "";
  listener.session(event);
}

function startLine(line) {
  enter("running");
  hasDrawn = isCleared = false; // what was there stays until something is drawn
  hideConsole();
  tell("");
  print(`>>> ${line}\n`);
  releaseAll();
}

function draw(painted) {
  if (!isCleared) screen.clear();
  hasDrawn = isCleared = true;
  screen.paint(painted);
}

function showRows(lines) {
  rows.splice(0, rows.length, ...lines);
  document.getElementById("rows").textContent = lines.join("\n");
}

function endLine(hasFailed) {
  if (hasDrawn && !hasFailed) {
    enter("drawn");
    tell("ended");
  } else openConsole();
}

function dismiss() {
  if (state === "drawn") openConsole();
}

function openConsole() {
  enter("console");
  tell("consoleOpen");
  releaseAll();
  showConsole(calculator.contains(document.activeElement) || document.activeElement === document.body);
}

function leave(how) {
  enter(how);
  if (how === "gone") source.close();
  screen.clear();
  hideConsole();
  tell(how);
}

// --- To the server ---

function enterLine() {
  const line = takeLine();
  if (line) postInOrder("/console", { line });
}

export function restart() {
  if (state === "gone") location.reload();
  else postInOrder("/restart");
  calculator.focus({ preventScroll: true });
}

function changeKeys(down, pressed) {
  const isOk = pressed === KEYS.ok, isExe = pressed === KEYS.exe;
  if (state === "console" && (isOk || isExe)) enterLine();
  else if (state === "home" && (isOk || isExe)) restart();
  else if (pressed === KEYS.home && state !== "gone") leave("home");
  if ((state !== "running" && state !== "drawn") || sent === String(down)) return;
  sent = String(down);
  postInOrder("/keys", { down });
}

// --- The screen, for the rest of the page ---

// Draw in true pixels, so many times as large, or smoothly for 0.
export function changeFont(times) {
  calculator.dataset.pixels = times;
  screen.change(times > 0);
}

// Dim the screen, which no longer shows what was written; or not.
export function dim(isOld) {
  canvas.classList.toggle("old", isOld);
}

// Call a function with (section, line, what the screen shows there) of a click.
function listenToClicks(choose) {
  canvas.addEventListener("click", event => {
    const height = screen.height / canvas.getBoundingClientRect().height;
    const row = Math.floor((event.offsetY * height - BAR) / CELL[1]);
    if (row >= 1 && rows[row]) choose(place[0], place[1] + row - 1, rows[row].trim());
  });
}

export function startCalculator(listeners) {
  listener = listeners;
  startKeyboard(calculator, changeKeys);
  startConsole(enterLine);
  listenToClicks(listeners.click);
  whenSpoken(() => tell(...told));
  connect();
}
