<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>CopyForm</name>
    <message>
        <source>The worker&apos;s copy</source>
        <translation>La copia para las personas trabajadoras</translation>
    </message>
    <message>
        <source>Title on the copy</source>
        <translation>Título en la copia</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Paste the contract, or choose its PDF (the public form) instead.</source>
        <translation>Pegue el contrato, o elija mejor su PDF (la versión pública).</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Oficio</source>
        <translation>Oficio</translation>
    </message>
    <message>
        <source>As a booklet: two pages a side, to be folded and stapled</source>
        <translation>Como folleto: dos páginas por cara, para doblar y engrapar</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Imprimir de nuevo…</translation>
    </message>
    <message>
        <source>From the public form…</source>
        <translation>Desde la versión pública…</translation>
    </message>
    <message>
        <source>From a PDF…</source>
        <translation>Desde un PDF…</translation>
    </message>
    <message>
        <source>From this text…</source>
        <translation>Con este texto…</translation>
    </message>
    <message>
        <source>Made: {pages} pages, digest {digest}.</source>
        <translation>Hecha: {pages} páginas, huella {digest}.</translation>
    </message>
    <message>
        <source>Grey, on both sides; the notice of the vote with rights and complaints is in front.</source>
        <translation>En gris y por las dos caras; al frente va el aviso de la votación con derechos y quejas.</translation>
    </message>
</context>
<context>
    <name>DeliveriesScreen</name>
    <message>
        <source>Delivery of contracts</source>
        <translation>Entrega de contratos</translation>
    </message>
    <message>
        <source>Begin a delivery</source>
        <translation>Iniciar una entrega</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>No delivery yet.</source>
        <translation>Todavía no hay entregas.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votaciones</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What is handed out</source>
        <translation>Qué se entrega</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Parte empleadora</translation>
    </message>
    <message>
        <source>Vote or deposit</source>
        <translation>Votación o depósito</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Have a copy</source>
        <translation>Tienen su copia</translation>
    </message>
    <message>
        <source>Nothing has been handed out yet</source>
        <translation>Todavía no se ha entregado nada</translation>
    </message>
    <message>
        <source>A delivery gives every worker a printed copy before the vote, with receipts by shift and the percentage that has one.</source>
        <translation>Una entrega da a cada persona trabajadora su copia impresa antes de la votación, con acuses por turno y el porcentaje que ya la tiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies)</source>
        <translation>
            <numerusform>%n entrega</numerusform>
            <numerusform>%n entregas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryPeopleScreen</name>
    <message>
        <source>List of a shift</source>
        <translation>Lista de un turno</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Find a person by name or number</source>
        <translation>Buscar a una persona por nombre o número</translation>
    </message>
    <message>
        <source>Only those who are short by the three-day rule</source>
        <translation>Solo quienes no cumplen la regla de tres días</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>Nadie aquí.</translation>
    </message>
    <message>
        <source>Day of delivery</source>
        <translation>Día de la entrega</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Has a copy</source>
        <translation>Tiene su copia</translation>
    </message>
    <message>
        <source>No copy, for this reason</source>
        <translation>Sin copia, por este motivo</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Delivery of contracts</source>
        <translation>Entrega de contratos</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Lo anotado</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>last day to be safely in time: {day}</source>
        <translation>último día para llegar a tiempo con seguridad: {day}</translation>
    </message>
</context>
<context>
    <name>DeliveryPlaces</name>
    <message>
        <source>Delivery of contracts</source>
        <translation>Entrega de contratos</translation>
    </message>
    <message>
        <source>Begin a delivery</source>
        <translation>Iniciar una entrega</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>List of a shift</source>
        <translation>Lista de un turno</translation>
    </message>
</context>
<context>
    <name>DeliveryScreen</name>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>No sheet yet.</source>
        <translation>Todavía no hay hojas.</translation>
    </message>
    <message>
        <source>Tick names</source>
        <translation>Marcar nombres</translation>
    </message>
    <message>
        <source>Receipt lists…</source>
        <translation>Listas de acuses…</translation>
    </message>
    <message>
        <source>Sheets written down</source>
        <translation>Hojas anotadas</translation>
    </message>
    <message>
        <source>Withdraw the sheet…</source>
        <translation>Retirar la hoja…</translation>
    </message>
    <message>
        <source>For the notice of the result</source>
        <translation>Para el aviso de resultado</translation>
    </message>
    <message>
        <source>Delivery of contracts</source>
        <translation>Entrega de contratos</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Have a copy</source>
        <translation>Tienen su copia</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ella</translation>
    </message>
    <message>
        <source>Nothing to say yet: no receipt has been written down.</source>
        <translation>Todavía no hay qué decir: no se ha anotado ningún acuse.</translation>
    </message>
    <message>
        <source>{figures} have a copy</source>
        <translation>{figures} tienen su copia</translation>
    </message>
    <message>
        <source>Everybody has a copy.</source>
        <translation>Todas las personas tienen su copia.</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>La votación</translation>
    </message>
    <message>
        <source>Close the delivery</source>
        <translation>Cerrar la entrega</translation>
    </message>
    <message>
        <source>Withdraw sheet {number}?</source>
        <translation>¿Retirar la hoja {number}?</translation>
    </message>
    <message>
        <source>Its figures no longer count. The sheet stays on the record with your reason.</source>
        <translation>Sus números ya no cuentan. La hoja queda en el registro con su motivo.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Close this delivery?</source>
        <translation>¿Cerrar esta entrega?</translation>
    </message>
    <message>
        <source>After closing, no receipt can be written down in it.</source>
        <translation>Después de cerrarla ya no se pueden anotar acuses en ella.</translation>
    </message>
    <message>
        <source>Text of the contract</source>
        <translation>Texto del contrato</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Guardar el PDF</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>{received} of {workers} ({percent})</source>
        <translation>{received} de {workers} ({percent})</translation>
    </message>
    <message>
        <source>workplace not said</source>
        <translation>centro sin indicar</translation>
    </message>
    <message>
        <source>shift not said</source>
        <translation>turno sin indicar</translation>
    </message>
    <message>
        <source>No calendar answers for these days: load the official one, and the last day is computed.</source>
        <translation>Ningún calendario responde por estos días: cargue el oficial y se calculará el último día.</translation>
    </message>
    <message>
        <source>Last day: {day}, 15 business days after the deposit of {event} (LFT 132-XXX).</source>
        <translation>Último día: {day}, 15 días hábiles después del depósito del {event} (LFT 132-XXX).</translation>
    </message>
    <message>
        <source>Last day to be safely in time: {day}. Three complete business days lie between it and the vote of {event}: {days}.</source>
        <translation>Último día para llegar a tiempo con seguridad: {day}. Entre ese día y la votación del {event} quedan tres días hábiles completos: {days}.</translation>
    </message>
    <message>
        <source>Not counted: {days}.</source>
        <translation>No cuentan: {days}.</translation>
    </message>
    <message>
        <source>Counting days of the calendar, {day} would do: what arrives between the two is doubtful.</source>
        <translation>Si se contaran días naturales bastaría el {day}: lo que llega entre los dos queda en duda.</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>The law says “opportunely” and gives no number (LFT 390 Ter-II a); three business days are those of the protocol for legitimation, kept in practice.</source>
        <translation>La ley dice «oportunamente» y no da número (LFT 390 Ter-II a); los tres días hábiles son los del protocolo de legitimación, que la práctica conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a copy safely in time.</source>
        <translation>
            <numerusform>%n persona sin copia a tiempo con seguridad.</numerusform>
            <numerusform>%n personas sin copia a tiempo con seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day has passed.</source>
        <translation>El último día ya pasó.</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>en duda</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>nothing written down</source>
        <translation>nada anotado</translation>
    </message>
    <message>
        <source>no copy: {reason}</source>
        <translation>sin copia: {reason}</translation>
    </message>
    <message>
        <source>received on {day}</source>
        <translation>la recibió el {day}</translation>
    </message>
</context>
<context>
    <name>NewDeliveryScreen</name>
    <message>
        <source>Begin a delivery</source>
        <translation>Iniciar una entrega</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Delivery of contracts</source>
        <translation>Entrega de contratos</translation>
    </message>
    <message>
        <source>Delivered for</source>
        <translation>Se entrega para</translation>
    </message>
    <message>
        <source>What is handed out</source>
        <translation>Qué se entrega</translation>
    </message>
    <message>
        <source>As the receipt says it: “Revisión 2026 del contrato colectivo 123/2021”.</source>
        <translation>Como lo dirá el acuse: «Revisión 2026 del contrato colectivo 123/2021».</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Parte empleadora</translation>
    </message>
    <message>
        <source>Day of deposit</source>
        <translation>Día del depósito</translation>
    </message>
    <message>
        <source>Day/month/year</source>
        <translation>Día/mes/año</translation>
    </message>
    <message>
        <source>Permanent address of the text (optional)</source>
        <translation>Dirección permanente del texto (opcional)</translation>
    </message>
    <message>
        <source>It becomes the QR code on the copy.</source>
        <translation>Será el código QR de la copia.</translation>
    </message>
    <message>
        <source>Shifts (optional where the vote has a roll)</source>
        <translation>Turnos (opcional si la votación tiene padrón)</translation>
    </message>
    <message>
        <source>One a line: workplace; area; shift; number of people. The area may be left out.</source>
        <translation>Uno por línea: centro de trabajo; área; turno; número de personas. El área puede omitirse.</translation>
    </message>
    <message>
        <source>Separate lists by post, as areas</source>
        <translation>Listas aparte por puesto, como áreas</translation>
    </message>
    <message>
        <source>A contract that was deposited</source>
        <translation>Un contrato depositado</translation>
    </message>
    <message>
        <source>Vote: {title}</source>
        <translation>Votación: {title}</translation>
    </message>
    <message>
        <source>Collective contract {number}</source>
        <translation>Contrato colectivo {number}</translation>
    </message>
    <message>
        <source>The shifts come from the roll of the vote; with the frozen roll the lists have names.</source>
        <translation>Los turnos salen del padrón de la votación; con el padrón congelado las listas llevan nombres.</translation>
    </message>
    <message>
        <source>Fifteen business days are counted from the day of deposit (LFT 132-XXX).</source>
        <translation>Se cuentan quince días hábiles desde el depósito (LFT 132-XXX).</translation>
    </message>
    <message>
        <source>Type the day as 22/11/2026.</source>
        <translation>Escriba el día como 22/11/2026.</translation>
    </message>
    <message>
        <source>This line is not workplace; area; shift; number: “{line}”.</source>
        <translation>Esta línea no dice centro; área; turno; número: «{line}».</translation>
    </message>
</context>
<context>
    <name>SampleForm</name>
    <message>
        <source>Sample for the verifier</source>
        <translation>Muestra para quien verifica</translation>
    </message>
    <message>
        <source>Seed (optional)</source>
        <translation>Semilla (opcional)</translation>
    </message>
    <message>
        <source>Any text said aloud; the program makes one if it is empty.</source>
        <translation>Cualquier texto dicho en voz alta; si queda vacía, el programa hace una.</translation>
    </message>
    <message>
        <source>People to ask</source>
        <translation>Personas a preguntar</translation>
    </message>
    <message>
        <source>One in ten, as a custom.</source>
        <translation>Una de cada diez, por costumbre.</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Imprimir la hoja…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Sortear</translation>
    </message>
    <message>
        <source>What was heard, as sums</source>
        <translation>Lo que se oyó, en sumas</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntadas</translation>
    </message>
    <message>
        <source>Received a copy</source>
        <translation>Recibieron su copia</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Write the answers down</source>
        <translation>Anotar las respuestas</translation>
    </message>
    <message>
        <source>Three questions: did you receive it, on which day, was it complete?</source>
        <translation>Tres preguntas: ¿la recibió?, ¿qué día?, ¿estaba completa?</translation>
    </message>
    <message>
        <source>Sample {number}: {size} people, seed {seed}.</source>
        <translation>Muestra {number}: {size} personas, semilla {seed}.</translation>
    </message>
    <message>
        <source>Asked {asked}: {received} received a copy, {in_time} in time, {complete} complete.</source>
        <translation>Se preguntó a {asked}: {received} recibieron su copia, {in_time} a tiempo, {complete} completa.</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Write a receipt sheet down</source>
        <translation>Anotar una hoja de acuses</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Day of delivery</source>
        <translation>Día de la entrega</translation>
    </message>
    <message>
        <source>Signed receipts</source>
        <translation>Acuses firmados</translation>
    </message>
    <message>
        <source>Still without a copy, by reason</source>
        <translation>Siguen sin copia, por motivo</translation>
    </message>
    <message>
        <source>Note (optional, without names)</source>
        <translation>Nota (opcional, sin nombres)</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Type the day as 22/11/2026.</source>
        <translation>Escriba el día como 22/11/2026.</translation>
    </message>
</context>
</TS>
