// The page's own words, in the languages it speaks.

export const WORDS = {
  en: {
    new: "New", open: "Open", save: "Save", print: "Print", language: "Français",
    newHint: "Start from a short example", openHint: "Open a .md, .txt or .docx file",
    saveHint: "Save to the course's file (Ctrl S)", printHint: "Print the course to hand it out",
    saved: "saved", unsaved: "not saved", kept: "kept here",
    revert: "Back to the file", keptHint: "What isn't in the file is kept in this browser",
    discard: "What isn't saved will be lost. Go on?",
    changed: "This file was changed elsewhere.", takeTheirs: "Take the file's text", keepMine: "Keep mine",
    dropHere: "Drop the course here",
    panels: "Parts of the page",
    calculator: "Calculator", text: "Text", contents: "Contents", report: "Report", take: "Take it away", keys: "Keys",
    calculatorTab: "Screen", textTab: "Text", contentsTab: "Contents", reportTab: "Report", takeTab: "Send", keysTab: "Keys",
    editor: "The course, in Markdown", screenText: "The screen's text", console: "Console", keyboard: "Keyboard",
    calculatorLabel: "Calculator. Arrows, Enter and letters are its keys; Escape is Back, Tab leaves.",
    font: "Font", smooth: "Smooth",
    form: "Form of the script", automatic: "Automatic", plain: "Plain", packed: "Packed",
    isPlain: "Plain: readable and editable on the calculator.", isPacked: "Packed: the same screens in less space.",
    storage: "Storage", memory: "Memory",
    ofSize: (used, all, share) => `${used} of ${all} KB (${share}\u00a0%)`, ofShort: (used, all) => `${used}/${all} KB`,
    sections: n => `${n} ${n === 1 ? "section" : "sections"}`, screens: n => `${n} ${n === 1 ? "screen" : "screens"}`,
    reading: n => `${n} min to read`,
    tooLarge: "Too large for the calculator: shorten the course, or cut it into two files.",
    otherwise: "Written otherwise", nothingToTell: "Nothing to report: every character is on the calculator.",
    line: n => `line ${n}`,
    copy: "Copy script", download: "Download script", site: "Open my.numworks.com",
    copied: n => `Copied: ${n} bytes, exactly the file's.`, notCopied: "The browser refused to copy: download the script.",
    step1: "On my.numworks.com, sign in and open Python scripts.",
    step2: name => `Make a script named ${name}, paste or drop this one into it, and turn its automatic import off.`,
    step3: name => `Plug the calculator in by USB (in Chrome or Edge) and send it. There: Python, ${name}, EXE.`,
    cardTitle: "On the calculator", computerTitle: "On this computer",
    keyNames: {
      up: "Up", down: "Down", left: "Left", right: "Right", home: "Home", onoff: "On, off", back: "Back",
      shift: "Shift", alpha: "Alpha", xnt: "x, n, t", var: "Var", toolbox: "Toolbox", backspace: "Backspace",
      exp: "e to the x", imaginary: "i", comma: "Comma", power: "x to the y", sqrt: "Square root",
      square: "Squared", leftparenthesis: "Left bracket", rightparenthesis: "Right bracket",
      multiplication: "Times", division: "Divided by", plus: "Plus", minus: "Minus", dot: "Point",
      ee: "Times ten to the x",
    },
    toolbox: "Toolbox", back: "Back", erase: "Backspace",
    pixels1: "320 x 240 pixels", pixels2: "Each pixel twice as large", pixels3: "Each pixel three times as large",
    arrows: "arrows", lettersDigits: "the keys that carry them", again: "start again",
    none: "No course is open: this script is shown as it is.",
    ended: "The script has ended; Back or OK takes its drawing away.",
    consoleOpen: "The console: type a line, then Enter.",
    home: "Home leaves the script at once. OK starts it again.",
    gone: "This page's script was stopped, for another page's maybe: reload it to start again.",
    lost: "The preview doesn't answer: start it again with python3 tools/preview.py",
    restart: "Start again",
  },
  fr: {
    new: "Nouveau", open: "Ouvrir", save: "Enregistrer", print: "Imprimer", language: "English",
    newHint: "Partir d'un court exemple", openHint: "Ouvrir un fichier .md, .txt ou .docx",
    saveHint: "Enregistrer dans le fichier du cours (Ctrl S)", printHint: "Imprimer le cours pour le distribuer",
    saved: "enregistré", unsaved: "non enregistré", kept: "gardé ici",
    revert: "Revenir au fichier", keptHint: "Ce qui n'est pas dans le fichier est gardé dans ce navigateur",
    discard: "Ce qui n'est pas enregistré sera perdu. Continuer ?",
    changed: "Ce fichier a été modifié ailleurs.", takeTheirs: "Prendre le texte du fichier", keepMine: "Garder le mien",
    dropHere: "Déposez le cours ici",
    panels: "Parties de la page",
    calculator: "Calculatrice", text: "Texte", contents: "Plan", report: "Bilan", take: "À emporter", keys: "Touches",
    calculatorTab: "Écran", textTab: "Texte", contentsTab: "Plan", reportTab: "Bilan", takeTab: "Envoi", keysTab: "Touches",
    editor: "Le cours, en Markdown", screenText: "Le texte de l'écran", console: "Console", keyboard: "Clavier",
    calculatorLabel: "Calculatrice. Flèches, Entrée et lettres sont ses touches ; Échap est Retour, Tab en sort.",
    font: "Police", smooth: "Lisse",
    form: "Forme du script", automatic: "Automatique", plain: "Lisible", packed: "Compacte",
    isPlain: "Lisible : se lit et se corrige sur la calculatrice.", isPacked: "Compacte : les mêmes écrans en moins de place.",
    storage: "Stockage", memory: "Mémoire",
    ofSize: (used, all, share) => `${used} sur ${all} Ko (${share}\u00a0%)`, ofShort: (used, all) => `${used}/${all} Ko`,
    sections: n => `${n} ${n === 1 ? "section" : "sections"}`, screens: n => `${n} ${n === 1 ? "écran" : "écrans"}`,
    reading: n => `${n} min de lecture`,
    tooLarge: "Trop grand pour la calculatrice : raccourcissez le cours ou faites-en deux fichiers.",
    otherwise: "Écrit autrement", nothingToTell: "Rien à signaler : la calculatrice a tous les caractères.",
    line: n => `ligne ${n}`,
    copy: "Copier le script", download: "Télécharger le script", site: "Ouvrir my.numworks.com",
    copied: n => `Copié : ${n} octets, exactement ceux du fichier.`,
    notCopied: "Le navigateur a refusé de copier : téléchargez le script.",
    step1: "Sur my.numworks.com, connectez-vous et ouvrez « Scripts Python ».",
    step2: name => `Créez un script nommé ${name}, collez-y ou déposez-y celui-ci, et désactivez « Importation auto ».`,
    step3: name => `Branchez la calculatrice en USB (Chrome ou Edge) et envoyez-le. Puis : Python, ${name}, EXE.`,
    cardTitle: "Sur la calculatrice", computerTitle: "Sur cet ordinateur",
    keyNames: {
      up: "Haut", down: "Bas", left: "Gauche", right: "Droite", home: "Accueil", onoff: "Marche, arrêt",
      back: "Retour", shift: "Shift", alpha: "Alpha", xnt: "x, n, t", var: "Var", toolbox: "Boîte à outils",
      backspace: "Effacer", exp: "e puissance x", imaginary: "i", comma: "Virgule", power: "x puissance y",
      sqrt: "Racine carrée", square: "Au carré", leftparenthesis: "Parenthèse ouvrante",
      rightparenthesis: "Parenthèse fermante", multiplication: "Fois", division: "Divisé par", plus: "Plus",
      minus: "Moins", dot: "Point", ee: "Fois dix puissance x",
    },
    toolbox: "Boîte à outils", back: "Retour", erase: "Effacer",
    pixels1: "320 x 240 pixels", pixels2: "Chaque pixel deux fois plus grand",
    pixels3: "Chaque pixel trois fois plus grand",
    arrows: "flèches", lettersDigits: "les touches qui les portent", again: "recommencer",
    none: "Aucun cours n'est ouvert : ce script est montré tel quel.",
    ended: "Le script a fini ; Retour ou OK efface son dessin.",
    consoleOpen: "La console : tapez une ligne, puis Entrée.",
    home: "Accueil quitte le script aussitôt. OK le relance.",
    gone: "Le script de cette page a été arrêté, peut-être pour une autre page : rechargez-la.",
    lost: "L'aperçu ne répond plus : relancez python3 tools/preview.py",
    restart: "Recommencer",
  },
};
// What the tools say, in French: see language.py.
const MESSAGES = (await (await fetch("/french.json")).json()).map(([pattern, text]) => [new RegExp(`^(?:${pattern})$`), text]);
const KEPT = "minfo.language"; // in localStorage

export let language = localStorage.getItem(KEPT) ?? (navigator.language.startsWith("fr") ? "fr" : "en");
const listeners = [];

// Return the page's word for something; some take a number or a name.
export function say(word, ...values) {
  const text = WORDS[language][word];
  return typeof text === "function" ? text(...values) : text;
}

// Return what the tools said in the page's language, as far as it's known.
export function sayMessage(message) {
  if (language === "en") return message.replace(" -> ", " → ");
  const starts = [0, ...[...message.matchAll(/: /g)].map(colon => colon.index + 2)];
  for (const start of starts)
    for (const [pattern, text] of MESSAGES)
      if (pattern.test(message.slice(start))) return message.slice(0, start) + message.slice(start).replace(pattern, text);
  return message;
}

// Return a number as the language writes it.
export function count(number) {
  return number.toLocaleString(language);
}

export const countBytes = text => count(new TextEncoder().encode(text).length);

// Call a function now, and whenever the language changes.
export function whenSpoken(listener) {
  listeners.push(listener);
  listener();
}

// Fill in the words of a part of the page: data-word is its text, data-label its label,
// data-hint its title.
export function speak(part = document) {
  document.documentElement.lang = language;
  for (const element of part.querySelectorAll("[data-word]")) element.textContent = say(element.dataset.word);
  for (const element of part.querySelectorAll("[data-label]"))
    element.setAttribute("aria-label", say(element.dataset.label));
  for (const element of part.querySelectorAll("[data-hint]")) element.title = say(element.dataset.hint);
}

export function changeLanguage() {
  language = language === "fr" ? "en" : "fr";
  localStorage.setItem(KEPT, language);
  speak();
  for (const listener of listeners) listener();
}
