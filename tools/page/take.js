// The script, to take away: copied, downloaded, printed.

import { download } from "/course.js";
import { countBytes, say, whenSpoken } from "/words.js";

const find = id => document.getElementById(id);
let made = null;

async function copy() {
  try {
    await navigator.clipboard.writeText(made.script);
    find("taken").textContent = say("copied", countBytes(made.script));
  } catch {
    find("taken").textContent = say("notCopied");
  }
}

function showSteps() {
  const name = made ? made.name.replace(/\.py$/, "") : "minfo";
  find("step1").textContent = say("step1");
  find("step2").textContent = say("step2", name);
  find("step3").textContent = say("step3", name);
}

export function showTaken(newMade) {
  made = newMade;
  find("taken").textContent = "";
  for (const id of ["copy", "download"]) find(id).disabled = !made || made.problem !== null;
  showSteps();
}

// --- On paper: the course as the calculator shows it, in columns ---

function makeLine(line) {
  const element = document.createElement("div");
  for (const [style, text] of line) {
    const span = document.createElement("span");
    span.className = style;
    span.textContent = text;
    element.append(span);
  }
  return element;
}

function layPaper() {
  if (!made) return;
  const title = document.createElement("h1");
  title.textContent = made.title;
  const parts = made.parts.map(part => {
    const section = document.createElement("section");
    section.append(...part.lines.map(makeLine));
    return section;
  });
  find("paper").replaceChildren(title, ...parts);
}

export function startTaking() {
  find("copy").addEventListener("click", copy);
  find("download").addEventListener("click", () => download(made.name, made.script));
  find("print").addEventListener("click", () => print());
  window.addEventListener("beforeprint", layPaper);
  whenSpoken(() => showTaken(made));
}
