// What there is to know of a course: its size, its warnings, its contents; the keys.

import { count, say, sayMessage, whenSpoken } from "/words.js";

const KILO = 1024;
const find = id => document.getElementById(id);
let made = null; // the course, as the server made it
let go; // called with a line of the text to go to, and whether for writing there

function make(kind, text, className = "") {
  const element = document.createElement(kind);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

function showBar(id, [used, all]) {
  const share = Math.ceil((100 * used) / all);
  const kilos = count(Math.round((10 * used) / KILO) / 10);
  for (const place of document.querySelectorAll(`[data-bar=${id}]`)) {
    const bar = place.querySelector(".bar");
    const word = place.matches(".mini") ? "ofShort" : "ofSize";
    place.querySelector("b").textContent = say(word, kilos, all / KILO, share);
    bar.setAttribute("aria-label", say(id));
    bar.setAttribute("aria-valuenow", share);
    bar.firstElementChild.style.width = Math.min(100, share) + "%";
    place.classList.toggle("over", used > all);
  }
}

// Return [what, its lines] of all that is noted alike.
function groupNotes(notes) {
  const groups = new Map();
  for (const [line, what] of notes) groups.set(what, [...(groups.get(what) ?? []), line]);
  return [...groups].sort(([one], [other]) => isMissing(other) - isMissing(one));
}

// Tell whether a note is of a character that can't be shown at all.
export const isMissing = what => what.startsWith("no glyph");

const MOST_LINES = 8; // of one note

function makeNote([what, lines]) {
  const item = make("li", sayMessage(what) + " ", isMissing(what) ? "missing" : "");
  for (const line of [...new Set(lines)].slice(0, MOST_LINES)) {
    const button = make("button", line, "note");
    button.setAttribute("aria-label", say("line", line));
    button.addEventListener("click", () => go(line, true));
    item.append(button);
  }
  if (new Set(lines).size > MOST_LINES) item.append("…");
  return item;
}

function makeEntry(entry) {
  const item = document.createElement("li");
  const button = make("button", entry.title, "level" + Math.min(entry.level, 3));
  button.addEventListener("click", () => go(entry.line, false));
  item.append(button);
  return item;
}

function showMade() {
  if (!made) return;
  showBar("storage", made.storage);
  showBar("memory", made.heap);
  const sections = made.parts.length;
  const facts = [say("sections", sections), say("screens", made.screens), say("reading", made.minutes)];
  find("summary").textContent = facts.join(" · ");
  find("formMade").textContent = say(made.is_packed ? "isPacked" : "isPlain");
  find("tooLarge").hidden = !made.problem;
  find("tooLarge").textContent = made.problem ? `${say("tooLarge")} (${sayMessage(made.problem)})` : "";
  find("notes").replaceChildren(...groupNotes(made.notes).map(makeNote));
  find("noNotes").hidden = made.notes.length > 0;
  find("otherwise").hidden = made.notes.length === 0;
  find("outline").replaceChildren(...made.contents.map(makeEntry));
}

export function showReport(newMade) {
  made = newMade;
  showMade();
}

// Light the heading under which the calculator is: the last one up to a place.
export function showPlace([section, row]) {
  if (!made) return;
  const list = find("outline");
  const isBefore = entry => entry.section < section || (entry.section === section && entry.row <= row);
  const number = made.contents.filter(isBefore).length - 1;
  [...list.children].forEach((item, i) => item.firstElementChild.toggleAttribute("aria-current", i === number));
  const item = list.children[number];
  if (item && (item.offsetTop < list.scrollTop || item.offsetTop + item.offsetHeight > list.scrollTop + list.clientHeight))
    list.scrollTop = item.offsetTop - list.clientHeight / 3;
}

// --- The keys ---

function makeKeys(keys, what) {
  const row = document.createElement("div");
  const term = document.createElement("dt");
  for (const key of keys) term.append(key === "…" ? key : make("kbd", key), " ");
  row.append(term, make("dd", what));
  return row;
}

function showKeys() {
  find("computer").replaceChildren(
    makeKeys(["↑", "↓", "←", "→"], say("arrows")),
    makeKeys(["Enter"], "EXE"),
    makeKeys(["PgUp"], "Ans"),
    makeKeys(["Shift Enter"], "OK"),
    makeKeys(["F2"], say("toolbox")),
    makeKeys(["Esc"], say("back")),
    makeKeys(["⌫"], say("erase")),
    makeKeys(["a", "…", "z", "0", "…", "9"], say("lettersDigits")),
  );
}

export function showCard(card) {
  find("card").replaceChildren(...card.map(([keys, what]) => makeKeys([keys], what)));
}

// `goToLine` is called with a line to go to.
export function startReport(goToLine) {
  go = goToLine;
  whenSpoken(showMade);
  whenSpoken(showKeys);
}
