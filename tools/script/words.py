"""What the viewer says, in the languages of the calculator.

A line of a card has at most 31 cells, what is said in the header 10 (MARKED 20). A feature's
lines on the key card stand under its name in `features`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Set

DEFAULT = "fr"
# The console's function that reads on.
FUNCTIONS = {
    "fr": "lire", "en": "read", "de": "lesen", "es": "leer", "it": "leggi", "pt": "ler",
    "nl": "lezen",
}  # fmt: skip
WORDS = {
    "fr": {
        "CONTENTS": "Sommaire",
        "NOT_FOUND": "pas trouvé",
        "HELP_TITLE": "Aide",
        "HELP": """Flèches : ligne, écran
OK : sommaire, 0 à 9 dixièmes
Effacer : retour
Lettres : chercher
0, point : aide, couleurs
Ans, EXE : section""",
        "SIGNS": "Alpha : chiffres et signes",
        "MARKS": "Var : marquer, démarquer\nOK, Var : liste jusqu'à Accueil",
        "LINKS": "x,n,t : liens de l'écran",
        "QUESTIONS": "×10^x : questions au hasard",
        "MARKED": "Marques",
        "KNOWN": "OK : je savais",
        "GOODBYE": "À bientôt",
        "PRESS_BACK": "Retour, puis lire() : reprendre",
        "READ_ON": "lire() : reprendre",
        "MEMORY_FULL": "Mémoire pleine",
        "PRESS_A_KEY": "Une touche : reprendre",
    },
    "en": {
        "CONTENTS": "Contents",
        "NOT_FOUND": "not found",
        "HELP_TITLE": "Help",
        "HELP": """Arrows : line, screen
OK : contents, 0 to 9 tenths
Delete : go back
Letters : search
0, dot : help, colours
Ans, EXE : section""",
        "SIGNS": "Alpha : digits and signs",
        "MARKS": "Var : mark, unmark\nOK, Var : marks, until Home",
        "LINKS": "x,n,t : links on the screen",
        "QUESTIONS": "×10^x : questions at random",
        "MARKED": "Marks",
        "KNOWN": "OK: I knew it",
        "GOODBYE": "Goodbye",
        "PRESS_BACK": "Back, then read(): read on",
        "READ_ON": "read(): read on",
        "MEMORY_FULL": "Memory full",
        "PRESS_A_KEY": "Any key: read on",
    },
    "de": {
        "CONTENTS": "Inhalt",
        "NOT_FOUND": "nichts da",
        "HELP_TITLE": "Hilfe",
        "HELP": """Pfeile : Zeile, Seite
OK : Inhalt, 0 bis 9 Zehntel
Löschen : zurück
Buchstaben : suchen
0, Punkt : Hilfe, Farben
Ans, EXE : Abschnitt""",
        "SIGNS": "Alpha : Ziffern und Zeichen",
        "MARKS": "Var : merken, vergessen\nOK, Var : Gemerktes, bis Home",
        "LINKS": "x,n,t : Links der Seite",
        "QUESTIONS": "×10^x : Fragen nach Zufall",
        "MARKED": "Gemerktes",
        "KNOWN": "OK: gewusst",
        "GOODBYE": "Bis bald",
        "PRESS_BACK": "Zurück, dann lesen(): weiter",
        "READ_ON": "lesen(): weiterlesen",
        "MEMORY_FULL": "Speicher voll",
        "PRESS_A_KEY": "Eine Taste: weiterlesen",
    },
    "es": {
        "CONTENTS": "Índice",
        "NOT_FOUND": "no está",
        "HELP_TITLE": "Ayuda",
        "HELP": """Flechas : línea, pantalla
OK : índice, 0 a 9 décimas
Borrar : volver
Letras : buscar
0, punto : ayuda, colores
Ans, EXE : sección""",
        "SIGNS": "Alpha : cifras y signos",
        "MARKS": "Var : marcar, desmarcar\nOK, Var : marcas, hasta Inicio",
        "LINKS": "x,n,t : enlaces a la vista",
        "QUESTIONS": "×10^x : preguntas al azar",
        "MARKED": "Marcas",
        "KNOWN": "OK: lo sabía",
        "GOODBYE": "Hasta pronto",
        "PRESS_BACK": "Atrás, luego leer(): seguir",
        "READ_ON": "leer(): seguir",
        "MEMORY_FULL": "Memoria llena",
        "PRESS_A_KEY": "Una tecla: seguir",
    },
    "it": {
        "CONTENTS": "Indice",
        "NOT_FOUND": "non c'è",
        "HELP_TITLE": "Aiuto",
        "HELP": """Frecce : riga, schermo
OK : indice, 0 a 9 decimi
Cancella : indietro
Lettere : cercare
0, punto : aiuto, colori
Ans, EXE : sezione""",
        "SIGNS": "Alpha : cifre e segni",
        "MARKS": "Var : segnare, togliere\nOK, Var : segni, fino a Home",
        "LINKS": "x,n,t : link dello schermo",
        "QUESTIONS": "×10^x : domande a caso",
        "MARKED": "Segni",
        "KNOWN": "OK: lo sapevo",
        "GOODBYE": "A presto",
        "PRESS_BACK": "Indietro, poi leggi(): riprende",
        "READ_ON": "leggi(): riprende",
        "MEMORY_FULL": "Memoria piena",
        "PRESS_A_KEY": "Un tasto: riprende",
    },
    "pt": {
        "CONTENTS": "Sumário",
        "NOT_FOUND": "não há",
        "HELP_TITLE": "Ajuda",
        "HELP": """Setas : linha, ecrã
OK : sumário, 0 a 9 décimos
Apagar : voltar
Letras : procurar
0, ponto : ajuda, cores
Ans, EXE : secção""",
        "SIGNS": "Alpha : algarismos e sinais",
        "MARKS": "Var : marcar, desmarcar\nOK, Var : marcas, até Home",
        "LINKS": "x,n,t : ligações do ecrã",
        "QUESTIONS": "×10^x : perguntas ao acaso",
        "MARKED": "Marcas",
        "KNOWN": "OK: eu sabia",
        "GOODBYE": "Até breve",
        "PRESS_BACK": "Voltar, depois ler(): continuar",
        "READ_ON": "ler(): continuar",
        "MEMORY_FULL": "Memória cheia",
        "PRESS_A_KEY": "Uma tecla: continuar",
    },
    "nl": {
        "CONTENTS": "Inhoud",
        "NOT_FOUND": "niets",
        "HELP_TITLE": "Hulp",
        "HELP": """Pijlen : regel, scherm
OK : inhoud, 0 tot 9 tienden
Wissen : terug
Letters : zoeken
0, punt : hulp, kleuren
Ans, EXE : hoofdstuk""",
        "SIGNS": "Alpha : cijfers en tekens",
        "MARKS": "Var : merken, weghalen\nOK, Var : merken, tot Home",
        "LINKS": "x,n,t : links op het scherm",
        "QUESTIONS": "×10^x : willekeurige vragen",
        "MARKED": "Merken",
        "KNOWN": "OK: ik wist het",
        "GOODBYE": "Tot ziens",
        "PRESS_BACK": "Terug, dan lezen(): verder",
        "READ_ON": "lezen(): verder lezen",
        "MEMORY_FULL": "Geheugen vol",
        "PRESS_A_KEY": "Een toets: verder lezen",
    },
}
FEATURES = "signs", "marks", "links", "questions"  # that have a line on the key card, in order


def choose_language(language: str) -> str:
    """Return the language in which the viewer of a course in `language` speaks."""
    return language if language in WORDS else DEFAULT


def list_words(language: str, features: Set[str]) -> dict[str, str]:
    """Return {name: text} of what a viewer with those features says, letters decomposed."""
    words = dict(WORDS[choose_language(language)])
    for name in FEATURES:
        line = words.pop(name.upper())
        if name in features:
            words["HELP"] += "\n" + line
    return {name: unicodedata.normalize("NFD", text) for name, text in words.items()}


def list_card(language: str, features: Set[str]) -> list[list[str]]:
    """Return the key card as [keys, what they do] pairs."""
    text = unicodedata.normalize("NFC", list_words(language, features)["HELP"])
    return [line.split(" : ") for line in text.split("\n")]
