<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Steps of the legal calendar</source>
        <translation>Pasos del calendario legal</translation>
    </message>
    <message>
        <source>If notice and call go out today, the vote can be on {0} at the earliest.</source>
        <translation>Si el aviso y la convocatoria salen hoy, se puede votar a partir del {0}.</translation>
    </message>
    <message>
        <source>The earliest possible day cannot be counted: the official calendar of {0} is missing.</source>
        <translation>No se puede contar el primer día posible: falta el calendario oficial de {0}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Otra lectura</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>The days, drawn. Arrow keys walk through them.</source>
        <translation>Los días, dibujados. Se recorren con las flechas.</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n día hábil</numerusform>
            <numerusform>%n días hábiles</numerusform>
        </translation>
    </message>
    <message>
        <source>no calendar</source>
        <translation>sin calendario</translation>
    </message>
    <message>
        <source>last day of the step</source>
        <translation>último día del paso</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>votación</translation>
    </message>
    <message>
        <source>the call may go out</source>
        <translation>puede convocarse</translation>
    </message>
    <message>
        <source>only by the other reading</source>
        <translation>solo con la otra lectura</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>rest or suspension</source>
        <translation>descanso o suspensión</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>CalendarScreen</name>
    <message>
        <source>Legal calendar</source>
        <translation>Calendario legal</translation>
    </message>
    <message>
        <source>Choose a day: the program counts every legal term around it. Nothing is saved.</source>
        <translation>Elija un día: el programa cuenta todos los plazos legales. Nada se guarda.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Day of the vote</source>
        <translation>Día de la votación</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierra</translation>
    </message>
    <message>
        <source>Day of the court&apos;s order</source>
        <translation>Día de la orden</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar en PDF</translation>
    </message>
    <message>
        <source>Prepare this vote</source>
        <translation>Preparar esta votación</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votaciones</translation>
    </message>
    <message>
        <source>Type the day as 22/11/2026.</source>
        <translation>Escriba el día como 22/11/2026.</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Guardar el calendario</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
</context>
<context>
    <name>CallPart</name>
    <message>
        <source>The call</source>
        <translation>La convocatoria</translation>
    </message>
    <message>
        <source>Centre notified on</source>
        <translation>Aviso al Centro</translation>
    </message>
    <message>
        <source>Call issued on</source>
        <translation>Convocatoria emitida</translation>
    </message>
    <message>
        <source>Copies handed out from</source>
        <translation>Ejemplares desde</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>Who may vote</source>
        <translation>Quiénes pueden votar</translation>
    </message>
    <message>
        <source>Notice of rights</source>
        <translation>Aviso de derechos</translation>
    </message>
    <message>
        <source>For example: the vote is personal, free, direct and secret. Nobody may ask how you vote.</source>
        <translation>Por ejemplo: el voto es personal, libre, directo y secreto. Nadie puede preguntarle cómo vota.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Dónde presentar quejas</translation>
    </message>
    <message>
        <source>Identity documents that are accepted</source>
        <translation>Identificaciones que se aceptan</translation>
    </message>
    <message>
        <source>The law asks for a valid official identity document, not for one kind of it.</source>
        <translation>La ley pide una identificación oficial vigente, no una en particular.</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Who organises the vote. In an election at least two of them sign the back of each ballot.</source>
        <translation>Quienes organizan la votación. En una elección, al menos dos firman el reverso de cada boleta.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Type the day as 22/11/2026.</source>
        <translation>Escriba el día como 22/11/2026.</translation>
    </message>
</context>
<context>
    <name>CourtPart</name>
    <message>
        <source>Order of the court</source>
        <translation>Orden del tribunal</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Jueza o juez</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Fecha de la orden</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>Type the day as 22/11/2026.</source>
        <translation>Escriba el día como 22/11/2026.</translation>
    </message>
</context>
<context>
    <name>LegalCalendar</name>
    <message>
        <source>{0} (advice)</source>
        <translation>{0} (consejo)</translation>
    </message>
    <message>
        <source>{0} (estimate)</source>
        <translation>{0} (estimado)</translation>
    </message>
    <message>
        <source>Cannot be counted: no calendar of {0}</source>
        <translation>No se puede contar: falta el calendario de {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>hasta el {0}</translation>
    </message>
    <message>
        <source>no later than {0}</source>
        <translation>a más tardar el {0}</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>the call may go out</source>
        <translation>puede convocarse</translation>
    </message>
    <message>
        <source>the call may go out only by the other reading</source>
        <translation>puede convocarse solo con la otra lectura</translation>
    </message>
</context>
<context>
    <name>ObserversPart</name>
    <message>
        <source>Observers and representatives</source>
        <translation>Observación y representaciones</translation>
    </message>
    <message>
        <source>Each request gets its own ruling. A refusal says why; nobody is refused in a group.</source>
        <translation>Cada solicitud se resuelve por separado. Una negativa dice por qué; a nadie se le niega en grupo.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Register of observers</source>
        <translation>Registro de observación</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Nadie lo ha pedido todavía.</translation>
    </message>
    <message>
        <source>Accredit</source>
        <translation>Acreditar</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Negar…</translation>
    </message>
    <message>
        <source>Withdraw the accreditation…</source>
        <translation>Dejar sin efecto la acreditación…</translation>
    </message>
    <message>
        <source>Save the badges</source>
        <translation>Guardar los gafetes</translation>
    </message>
    <message>
        <source>Write down a request</source>
        <translation>Anotar una solicitud</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Union that is represented</source>
        <translation>Sindicato que representa</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Ties with a union or the employer that the person declares</source>
        <translation>Vínculos que declara con sindicatos o con la empresa</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarla</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Todas las mesas</translation>
    </message>
    <message>
        <source>{by}: {reasons}</source>
        <translation>{by}: {reasons}</translation>
    </message>
    <message>
        <source>Type the full name.</source>
        <translation>Escriba el nombre completo.</translation>
    </message>
    <message>
        <source>Accredit {0}</source>
        <translation>Acreditar a {0}</translation>
    </message>
    <message>
        <source>Refuse {0}</source>
        <translation>Negar a {0}</translation>
    </message>
    <message>
        <source>The reasons stay in the register and are shown to the person.</source>
        <translation>Las razones quedan en el registro y se muestran a la persona.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Negar</translation>
    </message>
    <message>
        <source>Withdraw the accreditation of {0}</source>
        <translation>Dejar sin efecto la acreditación de {0}</translation>
    </message>
    <message>
        <source>The badge is no longer valid. The register keeps both rulings.</source>
        <translation>El gafete deja de valer. El registro conserva las dos resoluciones.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Dejar sin efecto</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
</context>
<context>
    <name>PaperPart</name>
    <message>
        <source>Paper and ballots</source>
        <translation>Papel y boletas</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Tamaño del papel</translation>
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
        <source>Print on both sides; every station begins on a sheet of its own</source>
        <translation>Imprimir por los dos lados; cada mesa empieza en hoja nueva</translation>
    </message>
    <message>
        <source>Number of the ballot</source>
        <translation>Folio de la boleta</translation>
    </message>
    <message>
        <source>On the stub that is torn off</source>
        <translation>En el talón que se desprende</translation>
    </message>
    <message>
        <source>On the ballot itself</source>
        <translation>En la boleta misma</translation>
    </message>
    <message>
        <source>The law wants numbered ballots (390 Bis, fraction III d) and forbids any mark that tells which number somebody was given. On the stub both hold: the number guards the print run and stays with the table. On the ballot it could be remembered or photographed; the program never writes down who got which.</source>
        <translation>La ley pide boletas foliadas (390 Bis, fracción III d) y prohíbe toda marca que permita saber qué folio se entregó a quién. En el talón se cumplen las dos cosas: el folio cuida el tiraje y se queda en la mesa. En la boleta se podría recordar o fotografiar; el programa nunca anota quién recibió cuál.</translation>
    </message>
    <message>
        <source>Why the number stands on the stub</source>
        <translation>Por qué el folio va en el talón</translation>
    </message>
    <message>
        <source>Colour of the ballots, as a word</source>
        <translation>Color de las boletas, con una palabra</translation>
    </message>
    <message>
        <source>Two votes on one day need two colours. The word is printed too.</source>
        <translation>Dos votaciones el mismo día llevan dos colores. La palabra también se imprime.</translation>
    </message>
    <message>
        <source>Warn where a station has fewer voters than</source>
        <translation>Avisar si en una mesa votan menos de</translation>
    </message>
    <message>
        <source>With few voters the result of a station can reveal votes.</source>
        <translation>Con pocas personas, el resultado de una mesa puede revelar votos.</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>PostingsPart</name>
    <message>
        <source>Postings</source>
        <translation>Fijaciones</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Anotó</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Todavía no se ha anotado nada.</translation>
    </message>
    <message>
        <source>Record a posting</source>
        <translation>Anotar una fijación</translation>
    </message>
    <message>
        <source>What was posted</source>
        <translation>Qué se fijó</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Choose the photograph…</source>
        <translation>Elegir la fotografía…</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Anotarla</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Photograph of what was posted at {0}</source>
        <translation>Fotografía de lo que se fijó en {0}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Photograph of the posting</source>
        <translation>Fotografía de la fijación</translation>
    </message>
    <message>
        <source>Say where it was posted.</source>
        <translation>Diga dónde se fijó.</translation>
    </message>
    <message>
        <source>Type day and hour, as 22/11/2026 and 09:05.</source>
        <translation>Escriba día y hora, como 22/11/2026 y 09:05.</translation>
    </message>
</context>
<context>
    <name>PreparationPlaces</name>
    <message>
        <source>Legal calendar</source>
        <translation>Calendario legal</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
</context>
<context>
    <name>PreparationScreen</name>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Legal calendar</source>
        <translation>Calendario legal</translation>
    </message>
    <message>
        <source>Parts of the preparation</source>
        <translation>Partes de la preparación</translation>
    </message>
    <message>
        <source>SIMULACRO / REHEARSAL</source>
        <translation>SIMULACRO</translation>
    </message>
    <message>
        <source>{part} ({count})</source>
        <translation>{part} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n punto por revisar</numerusform>
            <numerusform>%n puntos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites and shifts</source>
        <translation>Sitios y turnos</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <source>Slates</source>
        <translation>Planillas</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>Estatutos</translation>
    </message>
    <message>
        <source>Court order</source>
        <translation>Orden del tribunal</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Fijaciones</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Rounds and drills</source>
        <translation>Rondas y simulacros</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>What you typed in this part has not been saved.</source>
        <translation>Lo que escribió en esta parte no se ha guardado.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>RoundsPart</name>
    <message>
        <source>Rounds, companions and drills</source>
        <translation>Rondas, votaciones del mismo día y simulacros</translation>
    </message>
    <message>
        <source>Votes that belong to this one</source>
        <translation>Votaciones relacionadas</translation>
    </message>
    <message>
        <source>Two questions on one day are two votes: each with its own ballots, colour and acts. Tick the votes that are held together with this one.</source>
        <translation>Dos preguntas el mismo día son dos votaciones: cada una con sus boletas, su color y sus actas. Marque las que se celebran junto con esta.</translation>
    </message>
    <message>
        <source>Votes held together with this one</source>
        <translation>Votaciones que se celebran junto con esta</translation>
    </message>
    <message>
        <source>Repeat this vote</source>
        <translation>Repetir esta votación</translation>
    </message>
    <message>
        <source>Tick the stations that are repeated. With none ticked, all of the vote is repeated.</source>
        <translation>Marque las mesas que se repiten. Sin marcar ninguna, se repite toda la votación.</translation>
    </message>
    <message>
        <source>Stations to be repeated</source>
        <translation>Mesas que se repiten</translation>
    </message>
    <message>
        <source>Prepare the repeat…</source>
        <translation>Preparar la repetición…</translation>
    </message>
    <message>
        <source>Rehearse this vote</source>
        <translation>Ensayar esta votación</translation>
    </message>
    <message>
        <source>A drill has the same stations and as many voters, all of them invented. Every screen and paper says SIMULACRO, and it gets no certificate.</source>
        <translation>Un simulacro tiene las mismas mesas y otras tantas personas, todas inventadas. Cada pantalla y cada papel dicen SIMULACRO, y no se expide constancia.</translation>
    </message>
    <message>
        <source>Prepare a drill</source>
        <translation>Preparar un simulacro</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Ronda {0}</translation>
    </message>
    <message>
        <source>Repeats: {0}</source>
        <translation>Repite: {0}</translation>
    </message>
    <message>
        <source>Repeated by: {0}</source>
        <translation>La repite: {0}</translation>
    </message>
    <message>
        <source>Held together with: {0}</source>
        <translation>Se celebra junto con: {0}</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation>Motivo: {0}</translation>
    </message>
    <message>
        <source>Prepare the repeat</source>
        <translation>Preparar la repetición</translation>
    </message>
    <message>
        <source>A new draft is made with the same question, stations and preparation. Say why it is repeated.</source>
        <translation>Se hace un borrador nuevo con la misma pregunta, mesas y preparación. Diga por qué se repite.</translation>
    </message>
</context>
<context>
    <name>SitesPart</name>
    <message>
        <source>Sites, shifts and stations</source>
        <translation>Sitios, turnos y mesas</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Places with one or more stations.</source>
        <translation>Lugares con una o más mesas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>So that no shift is left without a station that is open for it. Hours as 06:00.</source>
        <translation>Para que ningún turno se quede sin una mesa abierta. Horas como 06:00.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Write site and shifts by their names, several shifts with a comma, officials with a semicolon.</source>
        <translation>Escriba sitio y turnos por su nombre; varios turnos con coma, personas funcionarias con punto y coma.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Urnas</translation>
    </message>
    <message>
        <source>Booths</source>
        <translation>Mamparas</translation>
    </message>
    <message>
        <source>Officials: name, post</source>
        <translation>Atienden: nombre, cargo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>A distancia</translation>
    </message>
</context>
<context>
    <name>SlatesPart</name>
    <message>
        <source>Slates</source>
        <translation>Planillas</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Colour, as a word</source>
        <translation>Color, con una palabra</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Emblema</translation>
    </message>
    <message>
        <source>{slate}: {women} of {all} candidates are women; in the union {women_members} of {members}.</source>
        <translation>{slate}: {women} de {all} candidaturas son mujeres; en el sindicato, {women_members} de {members}.</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>Color de {0}</translation>
    </message>
    <message>
        <source>Replace the emblem…</source>
        <translation>Cambiar el emblema…</translation>
    </message>
    <message>
        <source>Load the emblem…</source>
        <translation>Cargar el emblema…</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Full name and post as on the ballot (LFT 371-IX f).</source>
        <translation>Nombre completo y cargo como en la boleta (LFT 371-IX f).</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Planilla</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Emblem of the slate</source>
        <translation>Emblema de la planilla</translation>
    </message>
</context>
<context>
    <name>StatutesPart</name>
    <message>
        <source>What the statutes say</source>
        <translation>Lo que dicen los estatutos</translation>
    </message>
    <message>
        <source>The law names no majority, quorum or tie rule for electing leaders (371-IX): statutes do.</source>
        <translation>La ley no fija mayoría, quórum ni empate para elegir directiva (371-IX): los fijan los estatutos.</translation>
    </message>
    <message>
        <source>Article of the statutes</source>
        <translation>Artículo de los estatutos</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Half plus one of the members</source>
        <translation>La mitad más una de las personas afiliadas</translation>
    </message>
    <message>
        <source>A fraction of the members</source>
        <translation>Una fracción de las personas afiliadas</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerador</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominador</translation>
    </message>
    <message>
        <source>What happens on a tie</source>
        <translation>Qué pasa si hay empate</translation>
    </message>
    <message>
        <source>Members of the union</source>
        <translation>Personas afiliadas</translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation>De ellas, mujeres</translation>
    </message>
    <message>
        <source>Most votes</source>
        <translation>Más votos</translation>
    </message>
    <message>
        <source>Half plus one of the valid votes</source>
        <translation>La mitad más uno de los votos válidos</translation>
    </message>
    <message>
        <source>Half plus one of all votes cast</source>
        <translation>La mitad más uno de los votos emitidos</translation>
    </message>
</context>
<context>
    <name>VerifiersPart</name>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Oficio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Nobody has been assigned yet.</source>
        <translation>Todavía no se ha comisionado a nadie.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Guardar el oficio</translation>
    </message>
    <message>
        <source>Withdraw the assignment…</source>
        <translation>Dejar sin efecto la comisión…</translation>
    </message>
    <message>
        <source>Assign somebody</source>
        <translation>Comisionar a alguien</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Identity document and number</source>
        <translation>Identificación y número</translation>
    </message>
    <message>
        <source>Ties with a union or the employer that are declared</source>
        <translation>Vínculos que declara con sindicatos o empresa</translation>
    </message>
    <message>
        <source>Certifies the result</source>
        <translation>Certifica el resultado</translation>
    </message>
    <message>
        <source>Assign and number the letter</source>
        <translation>Comisionar y numerar el oficio</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Days as 22/11/2026, hours as 09:05. One line for each station.</source>
        <translation>Días como 22/11/2026, horas como 09:05. Un renglón por mesa.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>ver abajo</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>Withdrawn: {0}</source>
        <translation>Sin efecto: {0}</translation>
    </message>
    <message>
        <source>Type the full name.</source>
        <translation>Escriba el nombre completo.</translation>
    </message>
    <message>
        <source>Type the post.</source>
        <translation>Escriba el cargo.</translation>
    </message>
    <message>
        <source>A day or an hour was not understood.</source>
        <translation>Un día o una hora no se entiende.</translation>
    </message>
    <message>
        <source>Withdraw {0}</source>
        <translation>Dejar sin efecto {0}</translation>
    </message>
    <message>
        <source>The letter keeps its number and says that it has no effect.</source>
        <translation>El oficio conserva su número y dice que no tiene efecto.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Dejar sin efecto</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
</context>
</TS>
