"""The Spanish of the papers of a delivery, in one place and with its version. Plain words, addressed to the reader."""

from __future__ import annotations

TEMPLATES = {
    "copy": "formato CT-1, no oficial",
    "receipts": "formato AR-1, no oficial",
    "sample": "formato MV-1, no oficial",
    "poster": "formato CC-1, no oficial",
}

COPY_TITLE = "Su copia del contrato"
WHAT_VOTE = (
    "Esta es su copia impresa del texto que se va a votar. Es gratuita y es suya: guárdela. Léala completa antes de "
    "votar; detrás de este aviso está el texto, sin cambios."
)
WHAT_DEPOSIT = (
    "Esta es su copia impresa del contrato colectivo que rige su trabajo. Es gratuita y es suya: guárdela. La ley "
    "ordena que el patrón se la entregue dentro de los quince días siguientes al depósito (LFT 132, fracción XXX)."
)
UNTIL = (
    "Debió recibirla a más tardar el {day}, para tener tres días hábiles completos antes de la votación. Si la recibió "
    "después, o le faltan páginas, tiene derecho a quejarse."
)
DAY_ALONE = "Se vota el {day}. El lugar y las horas están en la convocatoria que se fija en su centro de trabajo."
RIGHTS = (
    "Su voto es personal, libre, directo y secreto. Nadie puede votar por usted ni pedirle que muestre su boleta.",
    "Nadie puede preguntarle cómo va a votar ni cómo votó: ni el patrón, ni sus representantes, ni el sindicato.",
    "El patrón no interviene en la votación: no puede organizarla, vigilar la urna ni dar o quitar algo por su voto.",
    "Si aprueba, marca una opción; si no está de acuerdo, marca la otra. Las dos valen lo mismo.",
    "Firmar que recibió esta copia no es votar ni aprobar el contrato.",
    "El resultado se fija en su centro de trabajo a más tardar dos días después de la votación.",
)
RIGHTS_AFTER = (
    "Puede pedir que le expliquen cualquier cláusula, y pedir copia del contrato en el registro público, sin costo.",
    "El contrato vale para todas las personas trabajadoras del centro, estén o no afiliadas al sindicato.",
    "Ningún acuerdo individual puede darle menos de lo que dice este contrato.",
    "Nadie puede despedirle ni castigarle por pedir, leer o comentar su contrato.",
)
COMPLAINT = (
    "Diga qué pasó, dónde y cuándo. Puede quejarse si no recibió su copia, si le presionan, si no le dejan votar o si "
    "ve que las boletas no se cuidan. Su identidad se guarda."
)
COMPLAINT_ANYWHERE = "Ante el Centro Federal de Conciliación y Registro Laboral, en persona, por escrito o en línea."
ONLINE = "El mismo texto, para leerlo en el teléfono:"
NO_ADDRESS = "Este texto todavía no tiene dirección en internet. Puede pedirlo en la oficina que aparece arriba."
DIGEST_OF = "Huella del texto"

RECEIPT_TITLE = "Acuse de recibo de la copia del contrato"
RECEIVED = (
    "Firmo que recibí completa y sin costo una copia impresa de: {text}{pages}. La fecha es el día en que la recibí. "
    "Firmar este acuse no es votar ni aprobar el contrato."
)
PAGES = " ({pages} páginas)"
UNTIL_DAY = "Último día para entregar a tiempo: {day}."
BETWEEN = "Quedan tres días hábiles completos antes de la votación del {event}: {days}."
NOT_COUNTED = "No cuentan: {days}."
UNTIL_DEPOSIT = "Quince días hábiles desde el depósito del {event} (LFT 132, fracción XXX)."
NO_COPY = "Si no recibió su copia, no firme: marque «No lo recibí» y la letra del motivo."
NOT_RECEIVED_LINES = "No lo recibí (nombre y motivo, de quien quiera escribirlo con sus palabras)"

SAMPLE_TITLE = "Hoja de muestreo de entrega"
QUESTIONS = ("1. ¿Recibió su copia?", "2. ¿Qué día?", "3. ¿Completa?")
SAMPLE_RULE = (
    "Pregunte a cada persona sorteada, a solas y sin representantes del patrón ni del sindicato: 1. ¿Recibió una copia "
    "impresa del contrato? 2. ¿Qué día la recibió? 3. ¿Estaba completa? No pregunte cómo va a votar ni cómo votó."
)
SAMPLE_DRAW = (
    "Sorteo: se une la semilla con el número de cada persona en la forma semilla:número, se calcula su SHA-256 y se "
    "toman los {size} valores menores, entre {among}. Con la semilla cualquiera puede repetirlo."
)
SAMPLE_KEEP = (
    "Esta hoja se guarda con los acuses, nunca con las boletas ni con la lista de votantes. Al expediente pasan solo "
    "las sumas."
)
REPLACEMENT = "Si la persona ya no trabaja ahí, anótelo y no la cambie por otra."

POSTER_HEAD = "Consulte su contrato"
POSTER_RIGHTS = (
    "Es gratis y no necesita dar su nombre.",
    "Puede pedir una copia impresa: el patrón debe entregarla.",
    "Si no la recibió antes de votar, tiene derecho a quejarse.",
)
