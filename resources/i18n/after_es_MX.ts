<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>After</name>
    <message>
        <source>Day and hour, as 13/08/2026 09:05</source>
        <translation>Día y hora, como 13/08/2026 09:05</translation>
    </message>
    <message>
        <source>Write the day and the hour, as 13/08/2026 09:05.</source>
        <translation>Escriba el día y la hora, como 13/08/2026 09:05.</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Ningún archivo elegido</translation>
    </message>
    <message>
        <source>Write something here.</source>
        <translation>Escriba algo aquí.</translation>
    </message>
    <message>
        <source>Posting and report</source>
        <translation>Publicación e informe</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Inconformidades</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Secreto del voto</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Resguardo</translation>
    </message>
    <message>
        <source>Remote vote</source>
        <translation>Voto remoto</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>hasta el {0}</translation>
    </message>
    <message>
        <source>Keep everything · LFT 390 Ter fr. II g</source>
        <translation>Conservar todo · LFT 390 Ter fr. II g</translation>
    </message>
    <message>
        <source>Parts of what comes after the count</source>
        <translation>Partes de lo que sigue al cómputo</translation>
    </message>
    <message>
        <source>REHEARSAL · {0}</source>
        <translation>SIMULACRO · {0}</translation>
    </message>
    <message>
        <source>Annulled by an order</source>
        <translation>Anulada por una orden</translation>
    </message>
    <message>
        <source>After the count</source>
        <translation>Después del cómputo</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Inconformidad</translation>
    </message>
    <message>
        <source>Figures of the act, one row a station</source>
        <translation>Cifras del acta, una fila por mesa</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Credentials issued</source>
        <translation>Credenciales emitidas</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No usadas</translation>
    </message>
    <message>
        <source>Votes cast</source>
        <translation>Votos emitidos</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Nulos</translation>
    </message>
    <message>
        <source>Choose a file, or type every figure; a zero is typed as 0.</source>
        <translation>Elija un archivo o capture todas las cifras; el cero se escribe 0.</translation>
    </message>
    <message>
        <source>Credentials not used</source>
        <translation>Credenciales no usadas</translation>
    </message>
    <message>
        <source>Null votes</source>
        <translation>Votos nulos</translation>
    </message>
    <message>
        <source>A whole number; a zero is typed as 0.</source>
        <translation>Un número entero; el cero se escribe 0.</translation>
    </message>
    <message>
        <source>Post the result</source>
        <translation>Publicar el resultado</translation>
    </message>
    <message>
        <source>Report it to the Centre</source>
        <translation>Informarlo al Centro</translation>
    </message>
    <message>
        <source>No calendar</source>
        <translation>Sin calendario</translation>
    </message>
    <message>
        <source>the day cannot be told</source>
        <translation>no se puede saber el día</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>a más tardar el {0}</translation>
    </message>
    <message>
        <source>done late, on {0}</source>
        <translation>se hizo tarde, el {0}</translation>
    </message>
    <message>
        <source>done on {0}</source>
        <translation>hecho el {0}</translation>
    </message>
    <message numerus="yes">
        <source>ended %n business day(s) ago</source>
        <translation>
            <numerusform>terminó hace %n día hábil</numerusform>
            <numerusform>terminó hace %n días hábiles</numerusform>
        </translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>hoy es el último día</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) left</source>
        <translation>
            <numerusform>queda %n día hábil</numerusform>
            <numerusform>quedan %n días hábiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>No copy of the contract was given</source>
        <translation>No se entregó copia del contrato</translation>
    </message>
    <message>
        <source>People with a right to vote were left out</source>
        <translation>Se excluyó a personas con derecho a voto</translation>
    </message>
    <message>
        <source>Papers were not guarded</source>
        <translation>No se resguardó la documentación</translation>
    </message>
    <message>
        <source>Pressure or coercion</source>
        <translation>Presión o coacción</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Fundada</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>Fundada en parte</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Infundada</translation>
    </message>
    <message>
        <source>Inadmissible</source>
        <translation>Improcedente</translation>
    </message>
    <message>
        <source>The result does not change</source>
        <translation>El resultado no cambia</translation>
    </message>
    <message>
        <source>The count is corrected</source>
        <translation>Se corrige el cómputo</translation>
    </message>
    <message>
        <source>Stations are annulled</source>
        <translation>Se anulan mesas</translation>
    </message>
    <message>
        <source>The vote is annulled</source>
        <translation>Se anula la votación</translation>
    </message>
    <message>
        <source>Ballot box</source>
        <translation>Urna</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Boletas</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actas</translation>
    </message>
    <message>
        <source>Lists of voters</source>
        <translation>Listas de personas votantes</translation>
    </message>
    <message>
        <source>{thing}, {station}</source>
        <translation>{thing}, {station}</translation>
    </message>
    <message>
        <source>Taken into custody</source>
        <translation>Se recibe en resguardo</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Se entrega</translation>
    </message>
    <message>
        <source>Opened and sealed again</source>
        <translation>Se abre y se vuelve a sellar</translation>
    </message>
    <message>
        <source>Destroyed with an act</source>
        <translation>Se destruye con acta</translation>
    </message>
    <message>
        <source>Waits for another person</source>
        <translation>Espera a otra persona</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>CustodyPart</name>
    <message>
        <source>Where everything is</source>
        <translation>Dónde está cada cosa</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quién lo tiene</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Sellos</translation>
    </message>
    <message>
        <source>Nothing has been taken into custody yet.</source>
        <translation>Todavía no se ha recibido nada en resguardo.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea del tiempo</translation>
    </message>
    <message>
        <source>Write down a hand-over</source>
        <translation>Anotar una entrega</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What is handed over (one row a thing)</source>
        <translation>Qué se entrega (una fila por material)</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>Quién entrega</translation>
    </message>
    <message>
        <source>Empty when taken from the table</source>
        <translation>Vacío cuando se recibe de la mesa</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Quién recibe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Seals read</source>
        <translation>Sellos que se leyeron</translation>
    </message>
    <message>
        <source>Numbers with commas between</source>
        <translation>Números separados por comas</translation>
    </message>
    <message>
        <source>Seals that they carry from now on</source>
        <translation>Sellos que llevan desde ahora</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Choose a photograph…</source>
        <translation>Elegir fotografía…</translation>
    </message>
    <message>
        <source>Write down the hand-over</source>
        <translation>Anotar la entrega</translation>
    </message>
    <message>
        <source>Destroy with an act</source>
        <translation>Destruir con acta</translation>
    </message>
    <message>
        <source>The term is over. What is chosen in the list above is destroyed, and the act says so.</source>
        <translation>El plazo terminó. Se destruye lo elegido en la lista de arriba, y el acta lo dice.</translation>
    </message>
    <message>
        <source>How, and before whom</source>
        <translation>Cómo y ante quién</translation>
    </message>
    <message>
        <source>Destroy with an act…</source>
        <translation>Destruir con acta…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the timeline need an explanation.</source>
        <translation>
            <numerusform>%n punto de la línea del tiempo necesita explicación.</numerusform>
            <numerusform>%n puntos de la línea del tiempo necesitan explicación.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain of custody holds.</source>
        <translation>La cadena de resguardo está completa.</translation>
    </message>
    <message>
        <source>Acts are kept for five years, until {0}; ballots and the rest as well, to be on the safe side.</source>
        <translation>Las actas se conservan cinco años, hasta el {0}; las boletas y lo demás también, por seguridad.</translation>
    </message>
    <message>
        <source>The whole vote</source>
        <translation>Toda la votación</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Name or number, if it has one</source>
        <translation>Nombre o número, si lo tiene</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>destruido</translation>
    </message>
    <message>
        <source>{giver} → {taker}</source>
        <translation>{giver} → {taker}</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>la mesa</translation>
    </message>
    <message>
        <source>Seals read: {found} · put on: {left}</source>
        <translation>Sellos leídos: {found} · puestos: {left}</translation>
    </message>
    <message>
        <source>{kind}: {things}</source>
        <translation>{kind}: {things}</translation>
    </message>
    <message>
        <source>Line {number}, written down by {who} on {when}</source>
        <translation>Línea {number}, anotada por {who} el {when}</translation>
    </message>
    <message>
        <source>Hand-over written down</source>
        <translation>Entrega anotada</translation>
    </message>
    <message>
        <source>Destroy: {0}</source>
        <translation>Destruir: {0}</translation>
    </message>
    <message>
        <source>What is destroyed cannot be looked at again. The act is kept and printed.</source>
        <translation>Lo que se destruye no se puede volver a revisar. El acta se guarda y se imprime.</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Decide the objection</source>
        <translation>Resolver la inconformidad</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Effect on the result</source>
        <translation>Efecto en el resultado</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Only if the result changes: which stations, which figures</source>
        <translation>Solo si el resultado cambia: qué mesas, qué cifras</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Answer the facts of this objection: each one deserves its own reasons.</source>
        <translation>Responda a los hechos de esta inconformidad: cada una merece sus propias razones.</translation>
    </message>
    <message>
        <source>Why the same reasons answer both</source>
        <translation>Por qué las mismas razones responden a las dos</translation>
    </message>
</context>
<context>
    <name>NewObjectionScreen</name>
    <message>
        <source>Register an objection</source>
        <translation>Registrar una inconformidad</translation>
    </message>
    <message>
        <source>Who objects is confidential: no paper, no log and no list shows the names.</source>
        <translation>Quién se inconforma es reservado: ningún papel, bitácora ni lista muestra los nombres.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cómo llegó</translation>
    </message>
    <message>
        <source>The facts, as they were told</source>
        <translation>Los hechos, como se contaron</translation>
    </message>
    <message>
        <source>Register the objection</source>
        <translation>Registrar la inconformidad</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Regresar</translation>
    </message>
    <message>
        <source>Who objects (one row a person)</source>
        <translation>Quién se inconforma (una fila por persona)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo localizarla</translation>
    </message>
    <message>
        <source>It is collective, although one person signs for the others</source>
        <translation>Es colectiva, aunque una persona firma por las demás</translation>
    </message>
    <message>
        <source>What it complains of</source>
        <translation>De qué se queja</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>The whole vote</source>
        <translation>Toda la votación</translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message>
        <source>Objection {0}</source>
        <translation>Inconformidad {0}</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>Lo que se recibió</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>No file came with it.</source>
        <translation>No llegó ningún archivo.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar copia…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Agregar archivo…</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>A quién se notificó</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Nobody has been told yet.</source>
        <translation>Todavía no se notifica a nadie.</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>Cómo se le notificó</translation>
    </message>
    <message>
        <source>When they were told</source>
        <translation>Cuándo se le notificó</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Inconformidades</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Por resolver</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), kept confidential</source>
        <translation>
            <numerusform>%n persona, identidad reservada</numerusform>
            <numerusform>%n personas, identidad reservada</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>Quién se inconforma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>Colectiva</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>It complains of</source>
        <translation>Se queja de que</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <source>The whole vote</source>
        <translation>Toda la votación</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Resolvió</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Same reasons as</source>
        <translation>Mismas razones que</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>Where to keep the copy</source>
        <translation>Dónde guardar la copia</translation>
    </message>
    <message>
        <source>Decision made: its paper is under Papers</source>
        <translation>Resuelta: el documento está en «Papeles»</translation>
    </message>
</context>
<context>
    <name>ObjectionsPart</name>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Se queja de que</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Inconformidades</translation>
    </message>
    <message>
        <source>No objection has been received.</source>
        <translation>No se ha recibido ninguna inconformidad.</translation>
    </message>
    <message>
        <source>Register an objection</source>
        <translation>Registrar una inconformidad</translation>
    </message>
    <message>
        <source>Open the objection</source>
        <translation>Abrir la inconformidad</translation>
    </message>
    <message>
        <source>Term for objecting</source>
        <translation>Plazo para inconformarse</translation>
    </message>
    <message>
        <source>Business days after the vote</source>
        <translation>Días hábiles después de la votación</translation>
    </message>
    <message>
        <source>Empty: no term is applied</source>
        <translation>Vacío: no se aplica plazo</translation>
    </message>
    <message>
        <source>Where that is written</source>
        <translation>Dónde está escrito</translation>
    </message>
    <message>
        <source>Apply this term</source>
        <translation>Aplicar este plazo</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) wait for a reasoned decision. The certificate is refused until then.</source>
        <translation>
            <numerusform>%n inconformidad espera su resolución con razones. Hasta entonces no se expide la constancia.</numerusform>
            <numerusform>%n inconformidades esperan su resolución con razones. Hasta entonces no se expide la constancia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every objection has its reasoned decision.</source>
        <translation>Todas las inconformidades tienen su resolución con razones.</translation>
    </message>
    <message>
        <source>No objection has been received: nothing keeps the certificate waiting.</source>
        <translation>No se ha recibido ninguna inconformidad: nada detiene la constancia.</translation>
    </message>
    <message>
        <source>The law was not found to say a number of days; whatever is applied is doubtful.</source>
        <translation>No se encontró que la ley diga cuántos días; cualquier plazo es dudoso.</translation>
    </message>
    <message>
        <source>No term is applied: no objection counts as late.</source>
        <translation>No se aplica plazo: ninguna inconformidad se considera tardía.</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) after the vote ({0}).</source>
        <translation>
            <numerusform>%n día hábil después de la votación ({0}).</numerusform>
            <numerusform>%n días hábiles después de la votación ({0}).</numerusform>
        </translation>
    </message>
    <message>
        <source>same reasons as {0}</source>
        <translation>mismas razones que {0}</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it empty.</source>
        <translation>Escriba un número entero o déjelo vacío.</translation>
    </message>
</context>
<context>
    <name>OrdersPart</name>
    <message>
        <source>Order the nullity of the vote</source>
        <translation>Ordenar la nulidad de la votación</translation>
    </message>
    <message>
        <source>Substantial facts</source>
        <translation>Hechos sustanciales</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Rule on which it rests</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Stations that it annuls (none: the whole vote)</source>
        <translation>Mesas que anula (ninguna: toda la votación)</translation>
    </message>
    <message>
        <source>It is to be repeated</source>
        <translation>Debe reponerse</translation>
    </message>
    <message>
        <source>At the latest on</source>
        <translation>A más tardar el</translation>
    </message>
    <message>
        <source>Day, as 22/11/2026</source>
        <translation>Día, como 22/11/2026</translation>
    </message>
    <message>
        <source>Give the order…</source>
        <translation>Dictar la orden…</translation>
    </message>
    <message>
        <source>The vote is annulled: nothing more is counted, signed or certified in it.</source>
        <translation>La votación está anulada: en ella ya no se cuenta, firma ni certifica nada.</translation>
    </message>
    <message>
        <source>No order annuls this vote. An order on stations does not take them out of the count by itself.</source>
        <translation>Ninguna orden anula esta votación. Una orden sobre mesas no las saca por sí sola del cómputo.</translation>
    </message>
    <message>
        <source>Order {0}</source>
        <translation>Orden {0}</translation>
    </message>
    <message>
        <source>The whole vote</source>
        <translation>Toda la votación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>It annuls</source>
        <translation>Anula</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>La dictó</translation>
    </message>
    <message>
        <source>Repeat by</source>
        <translation>Reponer a más tardar el</translation>
    </message>
    <message>
        <source>Open the vote that repeats it</source>
        <translation>Abrir la votación que la repone</translation>
    </message>
    <message>
        <source>Prepare the repeat</source>
        <translation>Preparar la reposición</translation>
    </message>
    <message>
        <source>Take the order back…</source>
        <translation>Revocar la orden…</translation>
    </message>
    <message>
        <source>Taken back by {who}, {when}: {why}</source>
        <translation>La revocó {who}, {when}: {why}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Take order {0} back</source>
        <translation>Revocar la orden {0}</translation>
    </message>
    <message>
        <source>The vote goes back to the stage at which the order found it. The order and its paper stay on record.</source>
        <translation>La votación vuelve a la etapa en que la encontró la orden. La orden y su documento quedan en el expediente.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revocarla</translation>
    </message>
    <message>
        <source>Write the day, as 22/11/2026.</source>
        <translation>Escriba el día, como 22/11/2026.</translation>
    </message>
    <message>
        <source>Order the nullity</source>
        <translation>Ordenar la nulidad</translation>
    </message>
    <message>
        <source>The order is given with your name and gets its paper. An annulled vote gets no certificate.</source>
        <translation>La orden lleva su nombre y tiene su documento. Una votación anulada no recibe constancia.</translation>
    </message>
    <message>
        <source>Give the order</source>
        <translation>Dictar la orden</translation>
    </message>
</context>
<context>
    <name>PublicationPart</name>
    <message>
        <source>Where the result was posted</source>
        <translation>Dónde se publicó el resultado</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Nothing has been posted yet.</source>
        <translation>Todavía no se publica.</translation>
    </message>
    <message>
        <source>As people call it: door of the canteen</source>
        <translation>Como lo llama la gente: puerta del comedor</translation>
    </message>
    <message>
        <source>When it was put up</source>
        <translation>Cuándo se fijó</translation>
    </message>
    <message>
        <source>Choose a photograph…</source>
        <translation>Elegir fotografía…</translation>
    </message>
    <message>
        <source>Photograph of the notice</source>
        <translation>Fotografía del aviso</translation>
    </message>
    <message>
        <source>JPEG or PNG, of at most 20 MB</source>
        <translation>JPEG o PNG, de 20 MB como máximo</translation>
    </message>
    <message>
        <source>Write down the posting</source>
        <translation>Anotar la publicación</translation>
    </message>
    <message>
        <source>Report to the Centre, under oath</source>
        <translation>Informe al Centro, bajo protesta de decir verdad</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Who declares</source>
        <translation>Quién declara</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>No report has been prepared yet.</source>
        <translation>Todavía no se prepara ningún informe.</translation>
    </message>
    <message>
        <source>Who keeps the acts for five years</source>
        <translation>Quién guarda las actas cinco años</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>Dónde se guardan</translation>
    </message>
    <message>
        <source>Evidence that the workers received the contract</source>
        <translation>Constancia de que las personas trabajadoras recibieron el contrato</translation>
    </message>
    <message>
        <source>For example: 194 signed receipts of 200 people, folder 3</source>
        <translation>Por ejemplo: 194 recibos firmados de 200 personas, carpeta 3</translation>
    </message>
    <message>
        <source>Who declares under oath</source>
        <translation>Quién declara bajo protesta</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Prepare the report</source>
        <translation>Preparar el informe</translation>
    </message>
    <message>
        <source>Look at it under Papers</source>
        <translation>Verlo en «Papeles»</translation>
    </message>
    <message>
        <source>Sent to the Centre</source>
        <translation>Envío al Centro</translation>
    </message>
    <message>
        <source>Write down the number of the acknowledgement and when the report was sent.</source>
        <translation>Anote el número del acuse y cuándo se envió el informe.</translation>
    </message>
    <message>
        <source>Number of the acknowledgement</source>
        <translation>Número del acuse</translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation>Cuándo se envió</translation>
    </message>
    <message>
        <source>Write down that it was sent</source>
        <translation>Anotar el envío</translation>
    </message>
    <message>
        <source>There is no result yet: close the count first.</source>
        <translation>Todavía no hay resultado: primero cierre el cómputo.</translation>
    </message>
    <message>
        <source>The result is not packaged yet. It can be posted; the report carries the package&apos;s digest.</source>
        <translation>El resultado todavía no está empaquetado. Ya puede publicarse; el informe lleva la huella del paquete.</translation>
    </message>
    <message>
        <source>You may read this; others write it down.</source>
        <translation>Usted puede leerlo; otras personas lo anotan.</translation>
    </message>
    <message>
        <source>The result notice is under Papers. Put it up, photograph it, and write down here where and when.</source>
        <translation>El aviso de resultado está en «Papeles». Fíjelo, tome una fotografía y anote aquí dónde y cuándo.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>this result</source>
        <translation>este resultado</translation>
    </message>
    <message>
        <source>replaced (version {0})</source>
        <translation>sustituido (versión {0})</translation>
    </message>
    <message>
        <source>Sent {when}, number {number}</source>
        <translation>Enviado el {when}, número {number}</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Of a replaced result</source>
        <translation>De un resultado sustituido</translation>
    </message>
    <message>
        <source>Posting written down</source>
        <translation>Publicación anotada</translation>
    </message>
    <message>
        <source>Report prepared: it is under Papers</source>
        <translation>Informe preparado: está en «Papeles»</translation>
    </message>
</context>
<context>
    <name>RemotePart</name>
    <message>
        <source>What was brought in</source>
        <translation>Lo que se incorporó</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>typed from the act</source>
        <translation>capturado del acta</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Lo incorporó</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Withdraw it…</source>
        <translation>Retirarlo…</translation>
    </message>
    <message>
        <source>Bring in a result</source>
        <translation>Incorporar un resultado</translation>
    </message>
    <message>
        <source>For example SIRVOLAB, or the vendor</source>
        <translation>Por ejemplo SIRVOLAB, o la empresa proveedora</translation>
    </message>
    <message>
        <source>When it was counted, by the act</source>
        <translation>Cuándo se contó, según el acta</translation>
    </message>
    <message>
        <source>Official who signed the act</source>
        <translation>Persona funcionaria que firmó el acta</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>The signed act</source>
        <translation>El acta firmada</translation>
    </message>
    <message>
        <source>Choose the act…</source>
        <translation>Elegir el acta…</translation>
    </message>
    <message>
        <source>PDF of at most 20 MB; it is kept as the station&apos;s sheet</source>
        <translation>PDF de 20 MB como máximo; se guarda como hoja de la mesa</translation>
    </message>
    <message>
        <source>File with the figures</source>
        <translation>Archivo con las cifras</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>CSV or a spreadsheet. Leave it out to type the figures from the act.</source>
        <translation>CSV u hoja de cálculo. Sin archivo, las cifras se capturan del acta.</translation>
    </message>
    <message>
        <source>Bring in the result</source>
        <translation>Incorporar el resultado</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Revisar el archivo</translation>
    </message>
    <message>
        <source>Confirm with the act</source>
        <translation>Confirmar con el acta</translation>
    </message>
    <message>
        <source>Take the signed act and type its totals. What was brought in is not shown on purpose: two people read the same paper apart.</source>
        <translation>Tome el acta firmada y capture sus totales. Lo incorporado no se muestra a propósito: dos personas leen el mismo papel por separado.</translation>
    </message>
    <message>
        <source>Confirm the totals</source>
        <translation>Confirmar los totales</translation>
    </message>
    <message>
        <source>No station of this vote stands for a remote electronic vote. That is said in its preparation.</source>
        <translation>Ninguna mesa de esta votación corresponde a un voto electrónico remoto. Eso se dice en la preparación.</translation>
    </message>
    <message>
        <source>You brought this in. Another person types the totals from the act.</source>
        <translation>Usted lo incorporó. Otra persona captura los totales del acta.</translation>
    </message>
    <message>
        <source>A result waits for another person to type the totals from the act.</source>
        <translation>Un resultado espera a que otra persona capture los totales del acta.</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) stand for the remote vote. The program takes in what others counted; it is no ballot box.</source>
        <translation>
            <numerusform>%n mesa corresponde al voto remoto. El programa incorpora lo que otros contaron; no es una urna.</numerusform>
            <numerusform>%n mesas corresponden al voto remoto. El programa incorpora lo que otros contaron; no es una urna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Primero elija el archivo.</translation>
    </message>
    <message>
        <source>The file is fit: its sums close and its options are those of the ballot</source>
        <translation>El archivo sirve: sus sumas cuadran y sus opciones son las de la boleta</translation>
    </message>
    <message>
        <source>The file cannot be taken in as it is</source>
        <translation>El archivo no se puede incorporar así</translation>
    </message>
    <message>
        <source>Choose the signed act.</source>
        <translation>Elija el acta firmada.</translation>
    </message>
    <message>
        <source>Brought in: another person confirms it</source>
        <translation>Incorporado: otra persona lo confirma</translation>
    </message>
    <message>
        <source>Withdraw the result</source>
        <translation>Retirar el resultado</translation>
    </message>
    <message>
        <source>Its stations are free again. The file, its digest and this reason stay on record.</source>
        <translation>Sus mesas quedan libres otra vez. El archivo, su huella y esta razón quedan en el expediente.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirarlo</translation>
    </message>
</context>
<context>
    <name>SecrecyPart</name>
    <message>
        <source>Stations that would tell too much</source>
        <translation>Mesas que dirían demasiado</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Public form</source>
        <translation>Forma pública</translation>
    </message>
    <message>
        <source>Stations are merged with those of the same site, then with their neighbours, until no line is small or alike. The full signed form stays with the parties; the public one carries its digest.</source>
        <translation>Las mesas se reúnen con las del mismo sitio y después con las vecinas, hasta que ninguna línea sea pequeña ni unánime. La forma completa firmada queda con las partes; la pública lleva su huella.</translation>
    </message>
    <message>
        <source>Make the public form</source>
        <translation>Hacer la forma pública</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Guardar como JSON…</translation>
    </message>
    <message>
        <source>Look at it under Papers</source>
        <translation>Verlo en «Papeles»</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>Pueden votar</translation>
    </message>
    <message>
        <source>Votes cast</source>
        <translation>Votos emitidos</translation>
    </message>
    <message>
        <source>Votes by option</source>
        <translation>Votos por opción</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Nulos</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Lines of the public form</source>
        <translation>Líneas de la forma pública</translation>
    </message>
    <message>
        <source>There is nothing to publish: the vote has no closed result.</source>
        <translation>No hay nada que publicar: la votación no tiene un resultado cerrado.</translation>
    </message>
    <message>
        <source>The vote as a whole is small or alike: merging stations cannot hide it. Think before publishing.</source>
        <translation>La votación entera es pequeña o unánime: reunir mesas no puede ocultarlo. Piénselo antes de publicar.</translation>
    </message>
    <message>
        <source>No station is small (fewer than {0} people) or alike.</source>
        <translation>Ninguna mesa es pequeña (menos de {0} personas) ni unánime.</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) would tell how somebody voted. Publish the merged form, not the figures by station.</source>
        <translation>
            <numerusform>%n mesa dejaría ver cómo votó alguien. Publique la forma agrupada, no las cifras por mesa.</numerusform>
            <numerusform>%n mesas dejarían ver cómo votó alguien. Publique la forma agrupada, no las cifras por mesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>merged</source>
        <translation>agrupada</translation>
    </message>
    <message>
        <source>one station</source>
        <translation>una mesa</translation>
    </message>
    <message>
        <source>Public form made: it is under Papers</source>
        <translation>Forma pública hecha: está en «Papeles»</translation>
    </message>
    <message>
        <source>Where to keep the copy</source>
        <translation>Dónde guardar la copia</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Copia guardada</translation>
    </message>
</context>
<context>
    <name>VersionsPart</name>
    <message>
        <source>Nothing is overwritten: a correction, a recount or an annulment makes a new version.</source>
        <translation>Nada se sobrescribe: una corrección, un nuevo conteo o una anulación hace una versión nueva.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Versions of the result</source>
        <translation>Versiones del resultado</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>Todavía no hay resultado.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Esta versión</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Figures of the chosen version</source>
        <translation>Cifras de la versión elegida</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>entered twice</source>
        <translation>doble captura</translation>
    </message>
    <message>
        <source>Versions of counts</source>
        <translation>Versiones de los conteos</translation>
    </message>
    <message>
        <source>No count was corrected, counted again or annulled.</source>
        <translation>Ningún conteo se corrigió, se repitió ni se anuló.</translation>
    </message>
    <message>
        <source>Counts with a history</source>
        <translation>Conteos con historia</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>Abrir la mesa</translation>
    </message>
    <message>
        <source>Figures of version {0}</source>
        <translation>Cifras de la versión {0}</translation>
    </message>
    <message>
        <source>First closing</source>
        <translation>Primer cierre</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>{why} · Annulled: {reason}</source>
        <translation>{why} · Anulada: {reason}</translation>
    </message>
    <message>
        <source>no figure changed</source>
        <translation>ninguna cifra cambió</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
</context>
</TS>
