"""What the viewer says."""

WORDS = {
    "CONTENTS": "Sommaire",
    "NOT_FOUND": "pas trouvé",
    "HELP_TITLE": "Aide",
    "HELP": """Flèches : ligne, écran
OK : sommaire
Boîte à outils : sommaire
Effacer : retour
Lettres : chercher
0 : aide
Point : couleurs
Ans, EXE : section""",
    "GOODBYE": "À bientôt",
    "PRESS_BACK": "Retour, puis lire() : reprendre",
    "READ_ON": "lire() : reprendre",
    "MEMORY_FULL": "Mémoire pleine",
    "PRESS_A_KEY": "Une touche : reprendre",
}
