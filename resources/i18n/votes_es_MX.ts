<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate of legitimation</source>
        <translation>Constancia de legitimación</translation>
    </message>
    <message>
        <source>Certificate of the result of the consultation</source>
        <translation>Constancia de resultado de la consulta</translation>
    </message>
    <message>
        <source>Certificate of representativeness</source>
        <translation>Constancia de representatividad</translation>
    </message>
    <message>
        <source>Record of leadership (toma de nota)</source>
        <translation>Toma de nota</translation>
    </message>
    <message>
        <source>Certified act of the result for the court</source>
        <translation>Acta de resultado certificada para el tribunal</translation>
    </message>
    <message>
        <source>Null: {0}</source>
        <translation>Nulos: {0}</translation>
    </message>
    <message>
        <source>Resolved: {0}</source>
        <translation>Resolución: {0}</translation>
    </message>
    <message>
        <source>The count is not closed yet.</source>
        <translation>El cómputo aún no se ha cerrado.</translation>
    </message>
    <message>
        <source>Nobody has resolved yet.</source>
        <translation>Aún no hay resolución.</translation>
    </message>
    <message>
        <source>The package of the latest result is not prepared yet.</source>
        <translation>El paquete del último resultado aún no está preparado.</translation>
    </message>
    <message>
        <source>The package has {given} of the {required} required signatures.</source>
        <translation>El paquete tiene {given} de las {required} firmas requeridas.</translation>
    </message>
</context>
<context>
    <name>CertificateScreen</name>
    <message>
        <source>Certificate</source>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>The certificate is issued</source>
        <translation>La constancia está expedida</translation>
    </message>
    <message>
        <source>Look at it and print it</source>
        <translation>Verla e imprimirla</translation>
    </message>
    <message>
        <source>What it will say</source>
        <translation>Lo que dirá</translation>
    </message>
    <message>
        <source>It gets the next folio, the figures in digits and words, the package digest, a code sealed by the office and your electronic signature. No official layout is known; the paper says so.</source>
        <translation>Lleva el folio siguiente, las cifras en número y con letra, la huella del paquete, un código sellado por la oficina y su firma electrónica. No se conoce un formato oficial; el papel lo dice.</translation>
    </message>
    <message>
        <source>Sign and issue</source>
        <translation>Firmar y expedir</translation>
    </message>
    <message>
        <source>Sign and issue the certificate</source>
        <translation>Firmar y expedir la constancia</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>The certificate is signed and issued.</source>
        <translation>La constancia está firmada y expedida.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>…and %n station(s) more.</source>
        <translation>
            <numerusform>…y %n mesa más.</numerusform>
            <numerusform>…y %n mesas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{station}: {what}</source>
        <translation>{station}: {what}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n box(es) differ; everything else agrees and stays.</source>
        <translation>
            <numerusform>%n casilla difiere; todo lo demás coincide y se queda.</numerusform>
            <numerusform>%n casillas difieren; todo lo demás coincide y se queda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read these boxes from the paper, as if for the first time. Neither entry is shown: nobody leans on it.</source>
        <translation>Lea estas casillas del papel, como si fuera la primera vez. No se muestra ninguna captura, para que nadie se apoye en ella.</translation>
    </message>
    <message>
        <source>A third person reads these boxes again: neither {first} nor {second}, who made the entries.</source>
        <translation>Una tercera persona lee estas casillas: ni {first} ni {second}, que hicieron las capturas.</translation>
    </message>
    <message>
        <source>Still to read these boxes again: {0}.</source>
        <translation>Falta que lea estas casillas: {0}.</translation>
    </message>
    <message>
        <source>What the third person reads is kept. Both entries stay as they were made.</source>
        <translation>Queda lo que lea la tercera persona. Las dos capturas se conservan como se hicieron.</translation>
    </message>
    <message>
        <source>When both read the same, the station is settled; boxes that still differ are read once more.</source>
        <translation>Cuando las dos personas leen lo mismo, la mesa queda asentada; las casillas que sigan distintas se leen otra vez.</translation>
    </message>
    <message>
        <source>If the sheet itself is wrong, a coordinator has the ballots of the station counted again.</source>
        <translation>Si el acta misma está mal, la coordinación manda contar otra vez las boletas de la mesa.</translation>
    </message>
</context>
<context>
    <name>ComparisonScreen</name>
    <message>
        <source>What differs</source>
        <translation>Lo que difiere</translation>
    </message>
    <message>
        <source>Keep these readings  (Ctrl+Enter)</source>
        <translation>Guardar estas lecturas  (Ctrl+Entrar)</translation>
    </message>
    <message>
        <source>Count again…</source>
        <translation>Contar otra vez…</translation>
    </message>
    <message>
        <source>{0}: what differs</source>
        <translation>{0}: lo que difiere</translation>
    </message>
    <message>
        <source>The two entries</source>
        <translation>Las dos capturas</translation>
    </message>
    <message>
        <source>First entry: {first}. Second entry: {second}.</source>
        <translation>Primera captura: {first}. Segunda captura: {second}.</translation>
    </message>
    <message>
        <source>These boxes are still empty. Where the paper says zero, type 0.</source>
        <translation>Estas casillas siguen vacías. Donde el papel diga cero, escriba 0.</translation>
    </message>
    <message>
        <source>The readings are kept.</source>
        <translation>Las lecturas quedaron guardadas.</translation>
    </message>
    <message>
        <source>Count this station again</source>
        <translation>Contar otra vez esta mesa</translation>
    </message>
    <message>
        <source>Both entries are set aside with your reason and stay in the log. The paper is counted and entered anew by two people.</source>
        <translation>Las dos capturas se apartan con su motivo y quedan en la bitácora. Dos personas cuentan y capturan el papel de nuevo.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar otra vez</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>{box}: {before} becomes {after}</source>
        <translation>{box}: {before} pasa a {after}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>End of the count</source>
        <translation>Fin del escrutinio</translation>
    </message>
</context>
<context>
    <name>CorrectionScreen</name>
    <message>
        <source>Correct a figure</source>
        <translation>Corregir una cifra</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Por qué se corrige</translation>
    </message>
    <message>
        <source>It goes into the record and the package, with your name.</source>
        <translation>Queda en el registro y en el paquete, con su nombre.</translation>
    </message>
    <message>
        <source>Nothing is overwritten: the count so far stays as it was signed, and this becomes a new version. Afterwards the vote is closed, resolved and signed again.</source>
        <translation>Nada se sobrescribe: el cómputo anterior queda como se firmó y este será una versión nueva. Después la votación se cierra, se resuelve y se firma otra vez.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Keep as a new version  (Ctrl+Enter)</source>
        <translation>Guardar como versión nueva  (Ctrl+Entrar)</translation>
    </message>
    <message>
        <source>Correct a figure: {0}</source>
        <translation>Corregir una cifra: {0}</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Todavía no cambia nada.</translation>
    </message>
    <message>
        <source>Write the reason: it goes into the record with your name.</source>
        <translation>Escriba el motivo: queda en el registro con su nombre.</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Opening of the station</source>
        <translation>Apertura de la mesa</translation>
    </message>
    <message>
        <source>Closing of the vote</source>
        <translation>Cierre de la votación</translation>
    </message>
    <message>
        <source>End of the count</source>
        <translation>Fin del escrutinio</translation>
    </message>
    <message>
        <source>Figures, letter by letter as on the sheet</source>
        <translation>Cifras, letra por letra como en el acta</translation>
    </message>
    <message>
        <source>{0} (if the sheet has it)</source>
        <translation>{0} (si se anotó)</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>until {0}</source>
        <translation>hasta el {0}</translation>
    </message>
    <message>
        <source>no later than {0}</source>
        <translation>a más tardar el {0}</translation>
    </message>
    <message>
        <source>Publish the call (10 to 15 business days before)</source>
        <translation>Publicar la convocatoria (de 10 a 15 días hábiles antes)</translation>
    </message>
    <message>
        <source>Publish the call (at least 10 business days before)</source>
        <translation>Publicar la convocatoria (al menos 10 días hábiles antes)</translation>
    </message>
    <message>
        <source>Publish the roll (at least 3 business days before)</source>
        <translation>Publicar el padrón (al menos 3 días hábiles antes)</translation>
    </message>
    <message>
        <source>Post the result (2 business days)</source>
        <translation>Publicar el resultado (2 días hábiles)</translation>
    </message>
    <message>
        <source>Report the result to the Centre (3 business days)</source>
        <translation>Avisar el resultado al Centro (3 días hábiles)</translation>
    </message>
    <message>
        <source>Keep the papers of the vote (5 years)</source>
        <translation>Conservar los papeles de la votación (5 años)</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>entre el {first} y el {last}</translation>
    </message>
    <message>
        <source>this term is over</source>
        <translation>este plazo ya pasó</translation>
    </message>
    <message>
        <source>the notice is issued</source>
        <translation>el aviso está expedido</translation>
    </message>
    <message numerus="yes">
        <source>ended %n business day(s) ago</source>
        <translation>
            <numerusform>venció hace %n día hábil</numerusform>
            <numerusform>venció hace %n días hábiles</numerusform>
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
    <message numerus="yes">
        <source>begins in %n business day(s)</source>
        <translation>
            <numerusform>empieza en %n día hábil</numerusform>
            <numerusform>empieza en %n días hábiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlinesCard</name>
    <message>
        <source>Load the calendar</source>
        <translation>Cargar el calendario</translation>
    </message>
    <message>
        <source>An administrator loads it under Office.</source>
        <translation>La administración lo carga en Oficina.</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>The union&apos;s statutes decide whom the rule counts, the least turnout (quorum) and what a tie means. The option with the most votes is proposed; where the statutes ask for more, the resolution says so with its reasons. A tie is told as a tie and goes back to the statutes.</source>
        <translation>Los estatutos del sindicato deciden a quién cuenta la regla, la participación mínima (quórum) y qué significa un empate. Se propone la opción con más votos; si los estatutos piden más, la resolución lo dice con sus razones. Un empate se informa como empate y se resuelve según los estatutos.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still missing or wrong</source>
        <translation>
            <numerusform>Falta o está mal %n dato</numerusform>
            <numerusform>Faltan o están mal %n datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete, with %n remark(s)</source>
        <translation>
            <numerusform>Completa, con %n observación</numerusform>
            <numerusform>Completa, con %n observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
</context>
<context>
    <name>DefinitionForm</name>
    <message>
        <source>The vote</source>
        <translation>La votación</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Official vote</source>
        <translation>Votación oficial</translation>
    </message>
    <message>
        <source>Rehearsal, without legal effect</source>
        <translation>Ensayo, sin efecto legal</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Question, as printed on the ballot</source>
        <translation>Pregunta, como se imprime en la boleta</translation>
    </message>
    <message>
        <source>Contract number (if there is one)</source>
        <translation>Número de contrato (si lo hay)</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>Sindicatos</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Parte empleadora</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>In the order of the ballot. An option with the name of a union stands for that union.</source>
        <translation>En el orden de la boleta. Una opción con el nombre de un sindicato representa a ese sindicato.</translation>
    </message>
    <message>
        <source>Options on the ballot</source>
        <translation>Opciones de la boleta</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Como se imprime</translation>
    </message>
    <message>
        <source>Who may vote</source>
        <translation>Quiénes pueden votar</translation>
    </message>
    <message>
        <source>People covered by the contract</source>
        <translation>Personas cubiertas por el contrato</translation>
    </message>
    <message>
        <source>With those whom the law adds, such as the dismissed; never fewer than may vote.</source>
        <translation>Con quienes agrega la ley, como las personas despedidas; nunca menos que las que pueden votar.</translation>
    </message>
    <message>
        <source>People with the right to vote</source>
        <translation>Personas con derecho a voto</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Paste whole rows from a spreadsheet with Ctrl+V. Day first, as 12/08/2026; times as 06:00.</source>
        <translation>Pegue filas enteras de una hoja de cálculo con Ctrl+V. Día, mes y año, como 12/08/2026; las horas como 06:00.</translation>
    </message>
    <message>
        <source>Polling stations</source>
        <translation>Mesas de votación</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
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
        <source>May vote</source>
        <translation>Votantes</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Boletas</translation>
    </message>
    <message>
        <source>Folio from</source>
        <translation>Del folio</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>Rule of decision</source>
        <translation>Regla de decisión</translation>
    </message>
    <message>
        <source>The catalogue&apos;s rule is chosen. Whichever it is, the result shows all four bases.</source>
        <translation>Está elegida la regla del catálogo. Sea cual sea, el resultado muestra las cuatro bases.</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>Se cuenta sobre</translation>
    </message>
    <message>
        <source>Calendar of working days</source>
        <translation>Calendario de días hábiles</translation>
    </message>
    <message>
        <source>Choose a calendar</source>
        <translation>Elija un calendario</translation>
    </message>
    <message>
        <source>Least turnout (empty: none is asked)</source>
        <translation>Participación mínima (vacío: no se pide)</translation>
    </message>
    <message>
        <source>A fraction or a percentage, such as 1/2 or 30 %.</source>
        <translation>Una fracción o un porcentaje, como 1/2 o 30 %.</translation>
    </message>
    <message>
        <source>Who signs the tally</source>
        <translation>Quiénes firman el cómputo</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Personas funcionarias</translation>
    </message>
    <message>
        <source>With the RFC of their e.firma: only their signatures count as required.</source>
        <translation>Con el RFC de su e.firma: solo sus firmas cuentan como requeridas.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>How many of them must certify</source>
        <translation>Cuántas deben certificar</translation>
    </message>
    <message>
        <source>Not a share: type it as 1/2 or 30 %.</source>
        <translation>No es una parte: escríbala como 1/2 o 30 %.</translation>
    </message>
</context>
<context>
    <name>DefinitionScreen</name>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Fixed on {0}. It cannot be changed.</source>
        <translation>Fijada el {0}. Ya no puede cambiarse.</translation>
    </message>
    <message>
        <source>Fix the definition</source>
        <translation>Fijar la definición</translation>
    </message>
    <message>
        <source>Fix the definition…</source>
        <translation>Fijar la definición…</translation>
    </message>
    <message>
        <source>Fixing freezes every word of it, before anybody votes. From then on nothing of it can be changed.</source>
        <translation>Fijarla congela cada palabra antes de que alguien vote. Desde entonces nada en ella puede cambiarse.</translation>
    </message>
    <message>
        <source>You get a digest (SHA-256) to publish with the call: anybody can check later that the definition was not exchanged.</source>
        <translation>Obtiene una huella (SHA-256) para publicarla con la convocatoria: cualquiera podrá comprobar después que la definición no se cambió.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved yet: see above</source>
        <translation>Aún sin guardar: vea arriba</translation>
    </message>
    <message>
        <source>Everything typed is kept.</source>
        <translation>Todo lo escrito está guardado.</translation>
    </message>
    <message>
        <source>Before it can be fixed, this is missing or wrong:</source>
        <translation>Antes de fijarla, esto falta o está mal:</translation>
    </message>
    <message>
        <source>Every word of it is frozen now, and its digest is ready to be published. It cannot be undone.</source>
        <translation>Cada palabra queda congelada y su huella lista para publicarse. Este acto no se deshace.</translation>
    </message>
    <message>
        <source>The definition is fixed. Publish its digest with the call.</source>
        <translation>La definición está fijada. Publique su huella con la convocatoria.</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>Definiciones (*.json)</translation>
    </message>
    <message>
        <source>Save the definition</source>
        <translation>Guardar la definición</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
</context>
<context>
    <name>EditTable</name>
    <message>
        <source>Type as in a spreadsheet. Enter goes on, Ctrl+V pastes rows, Ctrl+Delete removes the row.</source>
        <translation>Escriba como en una hoja de cálculo. Entrar avanza, Ctrl+V pega filas, Ctrl+Supr quita la fila.</translation>
    </message>
</context>
<context>
    <name>EmptyPlace</name>
    <message>
        <source>Drop the image here, or attach it with the button above. The figures are compared with it.</source>
        <translation>Suelte aquí la imagen o adjúntela con el botón de arriba. Con ella se comparan las cifras.</translation>
    </message>
    <message>
        <source>No photograph or scan of this sheet yet</source>
        <translation>Todavía no hay fotografía ni escaneo de esta acta</translation>
    </message>
</context>
<context>
    <name>EntryBalance</name>
    <message>
        <source>Type the figures of the paper, box by box.</source>
        <translation>Escriba las cifras del papel, casilla por casilla.</translation>
    </message>
    <message>
        <source>It adds up: every ballot is accounted for, {found} in the box.</source>
        <translation>Cuadra: todas las boletas están explicadas, {found} en la urna.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) received still to be accounted for (B to E).</source>
        <translation>
            <numerusform>Falta %n boleta por explicar (B a E).</numerusform>
            <numerusform>Faltan %n boletas por explicar (B a E).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) too many in B to E: more than were received.</source>
        <translation>
            <numerusform>Sobra %n boleta en B a E: son más que las recibidas.</numerusform>
            <numerusform>Sobran %n boletas en B a E: son más que las recibidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) of the box still without a vote or null.</source>
        <translation>
            <numerusform>Falta %n boleta de la urna por clasificar como voto o nula.</numerusform>
            <numerusform>Faltan %n boletas de la urna por clasificar como voto o nulas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) more than ballots in the box.</source>
        <translation>
            <numerusform>Sobra %n voto: hay más votos que boletas en la urna.</numerusform>
            <numerusform>Sobran %n votos: hay más votos que boletas en la urna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryFoot</name>
    <message>
        <source>Enter: next · Shift+Enter: back · F6: next remark · F8: image · F9: incidents</source>
        <translation>Entrar: siguiente · Mayús+Entrar: anterior · F6: siguiente aviso · F8: imagen · F9: incidentes</translation>
    </message>
    <message>
        <source>Finish the entry  (Ctrl+Enter)</source>
        <translation>Terminar captura  (Ctrl+Entrar)</translation>
    </message>
    <message>
        <source>Give up the entry</source>
        <translation>Abandonar la captura</translation>
    </message>
    <message>
        <source>The paper says so: keep it…</source>
        <translation>Así lo dice el papel: conservar…</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>Guardado a las {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved yet: see above</source>
        <translation>Aún sin guardar: vea arriba</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Station act</source>
        <translation>Acta de mesa</translation>
    </message>
    <message>
        <source>First entry by {name}.</source>
        <translation>Primera captura, por {name}.</translation>
    </message>
    <message>
        <source>Second entry by {name}: from the paper alone, without seeing the first.</source>
        <translation>Segunda captura, por {name}: solo con el papel, sin ver la primera.</translation>
    </message>
    <message>
        <source>For now both people who enter share this computer: each signs in with their own name.</source>
        <translation>Por ahora quienes capturan comparten este equipo: cada persona entra con su propio nombre.</translation>
    </message>
    <message>
        <source>These boxes are still empty. Where the paper says zero, type 0.</source>
        <translation>Estas casillas siguen vacías. Donde el papel diga cero, escriba 0.</translation>
    </message>
    <message>
        <source>The figures do not add up. Compare them with the paper; if the paper itself says so, keep it as it is.</source>
        <translation>Las cifras no cuadran. Compárelas con el papel; si el papel mismo lo dice así, consérvelo como está.</translation>
    </message>
    <message>
        <source>The paper itself does not add up</source>
        <translation>El papel mismo no cuadra</translation>
    </message>
    <message>
        <source>The figures are kept as they stand on the paper, with an incident in your words. The vote cannot be closed until this station is counted again or annulled with a reason.</source>
        <translation>Las cifras se conservan como están en el papel, con un incidente en sus palabras. La votación no podrá cerrarse hasta que esta mesa se cuente otra vez o se anule con un motivo.</translation>
    </message>
    <message>
        <source>Keep as on the paper</source>
        <translation>Conservar como en el papel</translation>
    </message>
    <message>
        <source>The entry is finished and kept.</source>
        <translation>La captura está terminada y guardada.</translation>
    </message>
    <message>
        <source>Give up this entry</source>
        <translation>Abandonar esta captura</translation>
    </message>
    <message>
        <source>What you typed for this station is forgotten, and the sheet is free for somebody else.</source>
        <translation>Lo que escribió para esta mesa se olvida y el acta queda libre para otra persona.</translation>
    </message>
    <message>
        <source>Give up the entry</source>
        <translation>Abandonar la captura</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Explained: {0}</source>
        <translation>Explicado: {0}</translation>
    </message>
    <message>
        <source>Explain it here, if the paper really says so</source>
        <translation>Explíquelo aquí, si el papel de verdad lo dice</translation>
    </message>
    <message>
        <source>Explanation of: {0}</source>
        <translation>Explicación de: {0}</translation>
    </message>
</context>
<context>
    <name>FixedDefinition</name>
    <message>
        <source>What was fixed</source>
        <translation>Lo que se fijó</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Digest to publish with the call (SHA-256)</source>
        <translation>Huella para publicar con la convocatoria (SHA-256)</translation>
    </message>
    <message>
        <source>Publish it together with the call. Whoever has it can check offline that the vote was held under this very definition.</source>
        <translation>Publíquela junto con la convocatoria. Quien la tenga podrá comprobar sin red que la votación se hizo con esta misma definición.</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Save the definition…</source>
        <translation>Guardar la definición…</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>Sindicatos</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Parte empleadora</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Número de contrato</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>Personas cubiertas</translation>
    </message>
    <message>
        <source>People with the right to vote</source>
        <translation>Personas con derecho a voto</translation>
    </message>
    <message>
        <source>Digest of the roll</source>
        <translation>Huella del padrón</translation>
    </message>
    <message>
        <source>{n} of: {names}</source>
        <translation>{n} de: {names}</translation>
    </message>
    <message>
        <source>Must certify</source>
        <translation>Deben certificar</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>Votantes</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Boletas</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n página enviada a la impresora</numerusform>
            <numerusform>%n páginas enviadas a la impresora</numerusform>
        </translation>
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
    <name>IncidentsEditor</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Incidents, protests and clarifications, with their time</source>
        <translation>Incidentes, protestas y aclaraciones, con su hora</translation>
    </message>
    <message>
        <source>Not a time: type it as 09:05</source>
        <translation>No es una hora: escríbala como 09:05</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Certificate (.cer)</source>
        <translation>Certificado (.cer)</translation>
    </message>
    <message>
        <source>Certificates (*.cer)</source>
        <translation>Certificados (*.cer)</translation>
    </message>
    <message>
        <source>Private key (.key)</source>
        <translation>Clave privada (.key)</translation>
    </message>
    <message>
        <source>Keys (*.key)</source>
        <translation>Claves (*.key)</translation>
    </message>
    <message>
        <source>Password of the private key</source>
        <translation>Contraseña de la clave privada</translation>
    </message>
    <message>
        <source>It is used once, on this computer, and never kept.</source>
        <translation>Se usa una sola vez, en este equipo, y nunca se guarda.</translation>
    </message>
    <message>
        <source>Show whose e.firma this is</source>
        <translation>Mostrar de quién es esta e.firma</translation>
    </message>
    <message>
        <source>This e.firma belongs to</source>
        <translation>Esta e.firma es de</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Sin archivo elegido</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the file: {0}</source>
        <translation>Elegir el archivo: {0}</translation>
    </message>
    <message>
        <source>Choose the certificate, a file that ends in .cer.</source>
        <translation>Elija el certificado, un archivo que termina en .cer.</translation>
    </message>
    <message>
        <source>Choose the private key, a file that ends in .key.</source>
        <translation>Elija la clave privada, un archivo que termina en .key.</translation>
    </message>
    <message>
        <source>Type the password of the private key.</source>
        <translation>Escriba la contraseña de la clave privada.</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Not a time: type it as 09:05</source>
        <translation>No es una hora: escríbala como 09:05</translation>
    </message>
</context>
<context>
    <name>NewVoteScreen</name>
    <message>
        <source>Prepare a vote</source>
        <translation>Preparar una votación</translation>
    </message>
    <message>
        <source>Legal calendar</source>
        <translation>Calendario legal</translation>
    </message>
    <message>
        <source>Date first: see every legal term around a day before the vote exists</source>
        <translation>Primero la fecha: vea todos los plazos legales de un día antes de crear la votación</translation>
    </message>
    <message>
        <source>Choose what is voted. The rule and its articles come from the catalogue.</source>
        <translation>Elija qué se vota. La regla y sus artículos vienen del catálogo.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Lo que significa</translation>
    </message>
    <message>
        <source>This procedure is closed by law and kept for history only.</source>
        <translation>Este procedimiento está cerrado por ley y se conserva solo como historia.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>For example: Revisión de contrato 2026, Planta Norte</source>
        <translation>Por ejemplo: Revisión de contrato 2026, Planta Norte</translation>
    </message>
    <message>
        <source>This is a rehearsal: everything is done, nothing has legal effect</source>
        <translation>Es un ensayo: se hace todo, nada tiene efecto legal</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Begin the definition</source>
        <translation>Empezar la definición</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votaciones</translation>
    </message>
    <message>
        <source>Give the vote a title: it stands on every paper.</source>
        <translation>Dé un título a la votación: aparece en cada papel.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Blank station act</source>
        <translation>Acta de mesa en blanco</translation>
    </message>
    <message>
        <source>Station act</source>
        <translation>Acta de mesa</translation>
    </message>
    <message>
        <source>General act</source>
        <translation>Acta general</translation>
    </message>
    <message>
        <source>Result notice</source>
        <translation>Aviso de resultado</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>Paper of the kit</source>
        <translation>Papel del material</translation>
    </message>
    <message>
        <source>Ruling without a vote</source>
        <translation>Resolución sin votación</translation>
    </message>
    <message>
        <source>Report of the result</source>
        <translation>Informe del resultado</translation>
    </message>
    <message>
        <source>Decision on an objection</source>
        <translation>Resolución de inconformidad</translation>
    </message>
    <message>
        <source>Order of nullity</source>
        <translation>Orden de nulidad</translation>
    </message>
    <message>
        <source>Act of destruction</source>
        <translation>Acta de destrucción</translation>
    </message>
    <message>
        <source>Public form</source>
        <translation>Versión pública</translation>
    </message>
    <message>
        <source>Certificate, public version</source>
        <translation>Constancia, versión pública</translation>
    </message>
    <message>
        <source>Make the blank station acts</source>
        <translation>Hacer las actas de mesa en blanco</translation>
    </message>
    <message>
        <source>Make the result notice</source>
        <translation>Hacer el aviso de resultado</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>replaced by a newer result</source>
        <translation>sustituido por un resultado nuevo</translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translation>{when}, {who}</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Papeles expedidos</translation>
    </message>
    <message>
        <source>Nothing has been issued yet. The buttons above make what can be made now.</source>
        <translation>Todavía no se ha expedido nada. Los botones de arriba hacen lo que ya puede hacerse.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>An issued paper is kept as it is. Printing it again gives the very same file.</source>
        <translation>Un papel expedido se conserva como es. Imprimirlo otra vez da exactamente el mismo archivo.</translation>
    </message>
    <message>
        <source>Folio {0}</source>
        <translation>Folio {0}</translation>
    </message>
    <message>
        <source>Print {0}</source>
        <translation>Imprimir {0}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Choose a document to see it here, exactly as it prints.</source>
        <translation>Elija un documento para verlo aquí, tal como se imprime.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar copia…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Este archivo no se puede mostrar.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
</context>
<context>
    <name>PeopleEditor</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Refusing to sign does not affect validity; it is written down as it stands on the sheet.</source>
        <translation>Negarse a firmar no afecta la validez; se anota como está en el acta.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>Majority: {0}.</source>
        <translation>Mayoría: {0}.</translation>
    </message>
    <message>
        <source>Least turnout: {percent} % of the people covered.</source>
        <translation>Participación mínima: {percent} % de las personas cubiertas.</translation>
    </message>
    <message>
        <source>Tie: {0}.</source>
        <translation>Empate: {0}.</translation>
    </message>
    <message>
        <source>Quorum and base: what the statutes say; they are typed with the rule.</source>
        <translation>Quórum y base: lo que digan los estatutos; se escriben con la regla.</translation>
    </message>
    <message>
        <source>With only one union asking there is no vote: the certificate rests on the support of at least 30 % of the people covered.</source>
        <translation>Si solo un sindicato la solicita no hay votación: la constancia se funda en el apoyo de al menos 30 % de las personas cubiertas.</translation>
    </message>
    <message>
        <source>Articles: {0}.</source>
        <translation>Artículos: {0}.</translation>
    </message>
    <message>
        <source>Paper that follows: {0}.</source>
        <translation>Papel que resulta: {0}.</translation>
    </message>
    <message>
        <source>The ballot asks one question: yes or no.</source>
        <translation>La boleta hace una pregunta: sí o no.</translation>
    </message>
    <message>
        <source>The ballot names the options; one is marked.</source>
        <translation>La boleta nombra las opciones; se marca una.</translation>
    </message>
    <message>
        <source>A: yes reaches half plus one of the people counted</source>
        <translation>A: el sí reúne la mitad más una de las personas contadas</translation>
    </message>
    <message>
        <source>B: half plus one voted, and more yes than no</source>
        <translation>B: votó la mitad más una, y hay más sí que no</translation>
    </message>
    <message>
        <source>C: more yes than no</source>
        <translation>C: hay más sí que no</translation>
    </message>
    <message>
        <source>D: yes reaches half plus one of the ballots cast</source>
        <translation>D: el sí reúne la mitad más uno de los votos emitidos</translation>
    </message>
    <message>
        <source>The option with the most votes</source>
        <translation>La opción con más votos</translation>
    </message>
    <message>
        <source>Everybody covered</source>
        <translation>Todas las personas cubiertas</translation>
    </message>
    <message>
        <source>Everybody with the right to vote</source>
        <translation>Todas las personas con derecho a voto</translation>
    </message>
    <message>
        <source>No rule is chosen yet.</source>
        <translation>Aún no se elige la regla.</translation>
    </message>
    <message>
        <source>Least turnout: {a}/{b}.</source>
        <translation>Participación mínima: {a}/{b}.</translation>
    </message>
</context>
<context>
    <name>RefusalForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Organización (opcional)</translation>
    </message>
    <message>
        <source>Why, in their words</source>
        <translation>Por qué, en sus palabras</translation>
    </message>
    <message>
        <source>Write down the refusal</source>
        <translation>Anotar la negativa</translation>
    </message>
    <message>
        <source>Write the name of who refuses.</source>
        <translation>Escriba el nombre de quien se niega.</translation>
    </message>
    <message>
        <source>Write the reason, or that none was given.</source>
        <translation>Escriba el motivo, o que no lo dio.</translation>
    </message>
</context>
<context>
    <name>ResolutionForm</name>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Reasons, with the articles they rest on</source>
        <translation>Razones, con los artículos en que se apoyan</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Reasons are welcome, but not required here.</source>
        <translation>Puede dar razones; aquí no son obligatorias.</translation>
    </message>
    <message>
        <source>Write the reasons: they go into the signed result with your name.</source>
        <translation>Escriba las razones: van en el resultado firmado, con su nombre.</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The bases differ</source>
        <translation>Las bases difieren</translation>
    </message>
    <message>
        <source>The four bases</source>
        <translation>Las cuatro bases</translation>
    </message>
    <message>
        <source>By the union&apos;s statutes</source>
        <translation>Según los estatutos del sindicato</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Close the count</source>
        <translation>Cerrar el cómputo</translation>
    </message>
    <message>
        <source>Closing freezes every station&apos;s count and computes the totals, the four legal bases and what the rule gives. Later corrections are new versions with a reason.</source>
        <translation>Cerrar congela el cómputo de cada mesa y calcula los totales, las cuatro bases legales y lo que da la regla. Las correcciones posteriores son versiones nuevas con motivo.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Lo que resulta</translation>
    </message>
    <message>
        <source>The four legal bases</source>
        <translation>Las cuatro bases legales</translation>
    </message>
    <message>
        <source>History of the result</source>
        <translation>Historia del resultado</translation>
    </message>
    <message>
        <source>Open for corrections…</source>
        <translation>Abrir para corregir…</translation>
    </message>
    <message>
        <source>Go on to signing</source>
        <translation>Seguir a las firmas</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Lo que pide</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>En la urna</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>A vote coordinator closes the count.</source>
        <translation>El cómputo lo cierra la coordinación de la votación.</translation>
    </message>
    <message>
        <source>The legal bases do not say the same. The program proposes what the rule of this vote gives; the resolution is a person&apos;s act and must say its reasons.</source>
        <translation>Las bases legales no dicen lo mismo. El programa propone lo que da la regla de esta votación; la resolución es acto de una persona y debe decir sus razones.</translation>
    </message>
    <message>
        <source>The rule gives: {0}</source>
        <translation>La regla da: {0}</translation>
    </message>
    <message>
        <source>A proposal of the program, by {0}. A person resolves.</source>
        <translation>Propuesta del programa, según {0}. Resuelve una persona.</translation>
    </message>
    <message>
        <source>{name}, {role}, {when}</source>
        <translation>{name}, {role}, {when}</translation>
    </message>
    <message>
        <source>Close the count again</source>
        <translation>Cerrar otra vez el cómputo</translation>
    </message>
    <message>
        <source>There is an earlier result. Say why this one replaces it; the reason goes into the new package.</source>
        <translation>Hay un resultado anterior. Diga por qué este lo sustituye; el motivo va en el paquete nuevo.</translation>
    </message>
    <message>
        <source>The count is closed and the result computed.</source>
        <translation>El cómputo está cerrado y el resultado calculado.</translation>
    </message>
    <message>
        <source>The resolution is written down.</source>
        <translation>La resolución quedó asentada.</translation>
    </message>
    <message>
        <source>Open for corrections</source>
        <translation>Abrir para corregir</translation>
    </message>
    <message>
        <source>The result and the signed package so far stay as they are. Closing again makes a new version.</source>
        <translation>El resultado y el paquete firmado hasta ahora quedan como están. Cerrar otra vez hace una versión nueva.</translation>
    </message>
</context>
<context>
    <name>RollPanel</name>
    <message>
        <source>Roll of voters</source>
        <translation>Padrón de votantes</translation>
    </message>
    <message>
        <source>Only the digest (SHA-256), the size and the number of people of the frozen file stand in the definition. Whoever has the file can prove that it is this one; the people in it stay private.</source>
        <translation>En la definición solo están la huella (SHA-256), el tamaño y el número de personas del archivo congelado. Quien tenga el archivo puede probar que es ese; las personas que contiene no se publican.</translation>
    </message>
    <message>
        <source>Go to the roll</source>
        <translation>Ir al padrón</translation>
    </message>
    <message>
        <source>No roll is frozen yet.</source>
        <translation>Aún no hay padrón congelado.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen: {people}, {bytes} bytes</source>
        <translation>Congelado: {people}, {bytes} bytes</translation>
    </message>
</context>
<context>
    <name>SheetLoader</name>
    <message>
        <source>Photographs and scans (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>Fotografías y escaneos (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Photograph or scan of the sheet</source>
        <translation>Fotografía o escaneo del acta</translation>
    </message>
    <message>
        <source>Take this image off</source>
        <translation>Quitar esta imagen</translation>
    </message>
    <message>
        <source>The image is forgotten; the log keeps that it was there, with its digest.</source>
        <translation>La imagen se olvida; la bitácora guarda que estuvo ahí, con su huella.</translation>
    </message>
    <message>
        <source>Take the image off</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Image {number}: {kind}, {size} KB, attached by {name}, {when}</source>
        <translation>Imagen {number}: {kind}, {size} KB, adjuntada por {name}, {when}</translation>
    </message>
</context>
<context>
    <name>SheetViewer</name>
    <message>
        <source>Image of the sheet</source>
        <translation>Imagen del acta</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 fits the width, R turns, arrows move.</source>
        <translation>Más y menos acercan y alejan, 0 ajusta al ancho, R gira, las flechas mueven.</translation>
    </message>
    <message>
        <source>Attach image…</source>
        <translation>Adjuntar imagen…</translation>
    </message>
    <message>
        <source>Attach a photograph or scan of the sheet</source>
        <translation>Adjuntar una fotografía o un escaneo del acta</translation>
    </message>
    <message>
        <source>Put another image in its place</source>
        <translation>Poner otra imagen en su lugar</translation>
    </message>
    <message>
        <source>Take this image off</source>
        <translation>Quitar esta imagen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Turn a quarter</source>
        <translation>Girar un cuarto</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>In which capacity</source>
        <translation>En qué carácter</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Organización (opcional)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Mandatory under protest; they are signed with your name.</source>
        <translation>Obligatorias bajo protesta; se firman con su nombre.</translation>
    </message>
    <message>
        <source>Sign the tally</source>
        <translation>Firmar el cómputo</translation>
    </message>
    <message>
        <source>Under protest, say what you protest against.</source>
        <translation>Bajo protesta, diga de qué protesta.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>The tally package is not prepared yet.</source>
        <translation>El paquete del cómputo aún no está preparado.</translation>
    </message>
    <message>
        <source>There is a newer result: prepare its package, then sign it.</source>
        <translation>Hay un resultado más nuevo: prepare su paquete y fírmelo.</translation>
    </message>
    <message>
        <source>{given} of {required} required signatures.</source>
        <translation>{given} de {required} firmas requeridas.</translation>
    </message>
    <message>
        <source>The tally is signed; others may still add theirs.</source>
        <translation>El cómputo está firmado; otras personas aún pueden agregar la suya.</translation>
    </message>
    <message>
        <source>Still to sign: {0}.</source>
        <translation>Falta que firme: {0}.</translation>
    </message>
    <message>
        <source>{rfc}, represented by {representative}</source>
        <translation>{rfc}, representada por {representative}</translation>
    </message>
    <message>
        <source>valid from {start} to {end}, issued by {issuer}</source>
        <translation>vigente del {start} al {end}, expedido por {issuer}</translation>
    </message>
    <message>
        <source>certificate {0}</source>
        <translation>certificado {0}</translation>
    </message>
    <message>
        <source>RFC {0}</source>
        <translation>RFC {0}</translation>
    </message>
    <message>
        <source>CURP {0}</source>
        <translation>CURP {0}</translation>
    </message>
    <message>
        <source>This certificate is of an invented or test authority, not of the SAT. It has no legal effect.</source>
        <translation>Este certificado es de una autoridad inventada o de prueba, no del SAT. No tiene efecto legal.</translation>
    </message>
    <message>
        <source>This person is not among the officials of the definition: the signature is kept and does not count.</source>
        <translation>Esta persona no está entre las funcionarias de la definición: la firma se conserva y no cuenta.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>It is one of the signatures that the definition requires.</source>
        <translation>Es una de las firmas que la definición exige.</translation>
    </message>
    <message>
        <source>It is kept with the package, and is not one of those that the definition requires.</source>
        <translation>Se conserva en el paquete y no es de las que la definición exige.</translation>
    </message>
    <message>
        <source>{0}, elsewhere</source>
        <translation>{0}, en otro equipo</translation>
    </message>
    <message>
        <source>{who} refused to sign on {when}: {why}</source>
        <translation>{who} se negó a firmar el {when}: {why}</translation>
    </message>
</context>
<context>
    <name>SigningScreen</name>
    <message>
        <source>Sign the tally</source>
        <translation>Firmar el cómputo</translation>
    </message>
    <message>
        <source>Prepare the package and its acts</source>
        <translation>Preparar el paquete y sus actas</translation>
    </message>
    <message>
        <source>Export the package…</source>
        <translation>Exportar el paquete…</translation>
    </message>
    <message>
        <source>Take in a signed copy…</source>
        <translation>Recibir una copia firmada…</translation>
    </message>
    <message>
        <source>Required signatures</source>
        <translation>Firmas requeridas</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Nobody has signed this package yet.</source>
        <translation>Nadie ha firmado aún este paquete.</translation>
    </message>
    <message>
        <source>Package digest</source>
        <translation>Huella del paquete</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>In which capacity</source>
        <translation>En qué carácter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Requerida</translation>
    </message>
    <message>
        <source>Sign with an e.firma</source>
        <translation>Firmar con e.firma</translation>
    </message>
    <message>
        <source>It stands on every printed act. Compare it with the paper before signing.</source>
        <translation>Está en cada acta impresa. Compárela con el papel antes de firmar.</translation>
    </message>
    <message>
        <source>Somebody refuses to sign</source>
        <translation>Alguien se niega a firmar</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>The acts of all stations are being drawn…</source>
        <translation>Se están elaborando las actas de todas las mesas…</translation>
    </message>
    <message>
        <source>The package and its acts are ready to be signed.</source>
        <translation>El paquete y sus actas están listos para firmarse.</translation>
    </message>
    <message>
        <source>The tally is signed. Nothing that others signed was changed.</source>
        <translation>El cómputo está firmado. Nada de lo que otras personas firmaron cambió.</translation>
    </message>
    <message>
        <source>Tally packages (*.asice)</source>
        <translation>Paquetes de cómputo (*.asice)</translation>
    </message>
    <message>
        <source>Export the package</source>
        <translation>Exportar el paquete</translation>
    </message>
    <message>
        <source>The package was written to {0}.</source>
        <translation>El paquete se guardó en {0}.</translation>
    </message>
    <message>
        <source>A copy that others signed</source>
        <translation>Una copia que firmaron otras personas</translation>
    </message>
    <message>
        <source>Take in the signatures of {0}</source>
        <translation>Recibir las firmas de {0}</translation>
    </message>
    <message>
        <source>The copy must hold the same content and our signatures; only new, good signatures are added.</source>
        <translation>La copia debe tener el mismo contenido y nuestras firmas; solo se agregan firmas nuevas y correctas.</translation>
    </message>
    <message>
        <source>Take in the signatures</source>
        <translation>Recibir las firmas</translation>
    </message>
</context>
<context>
    <name>StationCount</name>
    <message>
        <source>Corrected; it takes effect when the vote is closed again</source>
        <translation>Corregida; surte efecto cuando se cierre otra vez la votación</translation>
    </message>
    <message>
        <source>As entered twice</source>
        <translation>Como se capturó dos veces</translation>
    </message>
</context>
<context>
    <name>StationScreen</name>
    <message>
        <source>Figures of the act</source>
        <translation>Cifras del acta</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>En el acta</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
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
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Incidents and signatures</source>
        <translation>Incidentes y firmas</translation>
    </message>
    <message>
        <source>This station is annulled: its figures are kept and do not count in the totals.</source>
        <translation>Esta mesa está anulada: sus cifras se conservan y no cuentan en los totales.</translation>
    </message>
    <message>
        <source>The act does not add up. The vote cannot be closed until this station is counted again or annulled.</source>
        <translation>El acta no cuadra. La votación no puede cerrarse hasta que esta mesa se cuente otra vez o se anule.</translation>
    </message>
    <message>
        <source>Who entered a station decides nothing about it.</source>
        <translation>Quien capturó una mesa no decide nada sobre ella.</translation>
    </message>
    <message>
        <source>Nobody is named on the sheet.</source>
        <translation>El acta no nombra a nadie.</translation>
    </message>
    <message>
        <source>No incidents were written down.</source>
        <translation>No se anotaron incidentes.</translation>
    </message>
    <message>
        <source>Annul this station…</source>
        <translation>Anular esta mesa…</translation>
    </message>
    <message>
        <source>Count again…</source>
        <translation>Contar otra vez…</translation>
    </message>
    <message>
        <source>Count it in again…</source>
        <translation>Volver a contarla en los totales…</translation>
    </message>
    <message>
        <source>The paper says so: keep it…</source>
        <translation>Así lo dice el papel: conservar…</translation>
    </message>
    <message>
        <source>Correct a figure…</source>
        <translation>Corregir una cifra…</translation>
    </message>
    <message>
        <source>Say what the paper shows. It becomes an incident; the vote still cannot be closed with it.</source>
        <translation>Diga qué muestra el papel. Será un incidente; con él la votación todavía no puede cerrarse.</translation>
    </message>
    <message>
        <source>Keep the act as it is</source>
        <translation>Conservar el acta como está</translation>
    </message>
    <message>
        <source>Keep as on the paper</source>
        <translation>Conservar como en el papel</translation>
    </message>
    <message>
        <source>Its figures are kept in the record and left out of the totals. Your reason goes into the package.</source>
        <translation>Sus cifras se conservan en el registro y quedan fuera de los totales. Su motivo va en el paquete.</translation>
    </message>
    <message>
        <source>Annul this station</source>
        <translation>Anular esta mesa</translation>
    </message>
    <message>
        <source>Annul the station</source>
        <translation>Anular la mesa</translation>
    </message>
    <message>
        <source>Its figures count in the totals again. Your reason stays in the log.</source>
        <translation>Sus cifras vuelven a contar en los totales. Su motivo queda en la bitácora.</translation>
    </message>
    <message>
        <source>Count this station in again</source>
        <translation>Volver a contar esta mesa en los totales</translation>
    </message>
    <message>
        <source>Count it in</source>
        <translation>Contarla en los totales</translation>
    </message>
    <message>
        <source>The count so far is set aside with your reason. The paper is counted and entered anew by two people.</source>
        <translation>El cómputo hecho se aparta con su motivo. Dos personas cuentan y capturan el papel de nuevo.</translation>
    </message>
    <message>
        <source>Count this station again</source>
        <translation>Contar otra vez esta mesa</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar otra vez</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>Enter the act</source>
        <translation>Capturar el acta</translation>
    </message>
    <message>
        <source>Enter the act a second time</source>
        <translation>Capturar el acta por segunda vez</translation>
    </message>
    <message>
        <source>Look at what differs</source>
        <translation>Ver lo que difiere</translation>
    </message>
    <message>
        <source>Look at the count</source>
        <translation>Ver el cómputo</translation>
    </message>
    <message>
        <source>{0} has this sheet open now.</source>
        <translation>{0} tiene abierta esta acta ahora.</translation>
    </message>
    <message>
        <source>You began this entry; what you typed is kept.</source>
        <translation>Usted empezó esta captura; lo que escribió está guardado.</translation>
    </message>
    <message>
        <source>Another person must make the second entry.</source>
        <translation>Otra persona debe hacer la segunda captura.</translation>
    </message>
    <message>
        <source>Somebody with the post of tally clerk enters this act.</source>
        <translation>Esta acta la captura alguien con función de captura.</translation>
    </message>
    <message>
        <source>Annulled: {0}</source>
        <translation>Anulada: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) differ</source>
        <translation>
            <numerusform>%n casilla difiere</numerusform>
            <numerusform>%n casillas difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>does not add up on paper</source>
        <translation>no cuadra en el papel</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) fail</source>
        <translation>
            <numerusform>%n revisión no pasa</numerusform>
            <numerusform>%n revisiones no pasan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) to explain</source>
        <translation>
            <numerusform>%n aviso por explicar</numerusform>
            <numerusform>%n avisos por explicar</numerusform>
        </translation>
    </message>
    <message>
        <source>{ready} of {all} stations are settled</source>
        <translation>{ready} de {all} mesas están asentadas</translation>
    </message>
</context>
<context>
    <name>StationsScreen</name>
    <message>
        <source>Station acts</source>
        <translation>Actas de mesa</translation>
    </message>
    <message>
        <source>Two people enter every act, each from the paper. For now both share this computer: when the first has finished, the second signs in with their own name. Nobody can confirm what they entered.</source>
        <translation>Dos personas capturan cada acta, cada una con el papel. Por ahora comparten este equipo: cuando la primera termina, la segunda entra con su propio nombre. Nadie puede confirmar lo que capturó.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>This vote has no stations.</source>
        <translation>Esta votación no tiene mesas.</translation>
    </message>
    <message>
        <source>Free the sheet…</source>
        <translation>Liberar el acta…</translation>
    </message>
    <message>
        <source>The station never opened…</source>
        <translation>La mesa no se instaló…</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Primera captura</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Segunda captura</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>En la urna</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>{0} never opened</source>
        <translation>{0} no se instaló</translation>
    </message>
    <message>
        <source>It is recorded with zeros, its ballots as received and unused, and an incident in your words. Your name stands on the record.</source>
        <translation>Se asienta con ceros, sus boletas como recibidas y sobrantes, y un incidente en sus palabras. Su nombre queda en el registro.</translation>
    </message>
    <message>
        <source>Record it so</source>
        <translation>Asentarlo así</translation>
    </message>
    <message>
        <source>{0} has this sheet open. What they typed and did not finish is forgotten; the reason is kept.</source>
        <translation>{0} tiene abierta esta acta. Lo que escribió sin terminar se olvida; el motivo se conserva.</translation>
    </message>
    <message>
        <source>Free the sheet of {0}</source>
        <translation>Liberar el acta de {0}</translation>
    </message>
    <message>
        <source>Free the sheet</source>
        <translation>Liberar el acta</translation>
    </message>
</context>
<context>
    <name>Statutes</name>
    <message>
        <source>the most votes</source>
        <translation>la mayoría simple de votos</translation>
    </message>
    <message>
        <source>half plus one of the valid votes</source>
        <translation>la mitad más uno de los votos válidos</translation>
    </message>
    <message>
        <source>half plus one of the votes cast</source>
        <translation>la mitad más uno de los votos emitidos</translation>
    </message>
    <message>
        <source>half plus one of the members</source>
        <translation>la mitad más una de las personas socias</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>sin quórum</translation>
    </message>
    <message>
        <source>quorum of half plus one of the members</source>
        <translation>quórum de la mitad más una de las personas socias</translation>
    </message>
    <message>
        <source>quorum of {0}/{1} of the members</source>
        <translation>quórum de {0}/{1} de las personas socias</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}.</source>
        <translation>{0}: {1}, {2}.</translation>
    </message>
    <message>
        <source>They give: {0}.</source>
        <translation>De ellos resulta: {0}.</translation>
    </message>
    <message>
        <source>For a tie they say: {0}</source>
        <translation>Para el empate dicen: {0}</translation>
    </message>
    <message>
        <source>The package&apos;s own rule is the most votes, so the resolution states this with reasons.</source>
        <translation>La regla del paquete es la mayoría simple, así que la resolución asienta esto con sus razones.</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Remove row</source>
        <translation>Quitar fila</translation>
    </message>
</context>
<context>
    <name>VoteCrumbs</name>
    <message>
        <source>Votes</source>
        <translation>Votaciones</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Mesas</translation>
    </message>
</context>
<context>
    <name>VotePage</name>
    <message>
        <source>contract {0}</source>
        <translation>contrato {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may vote</source>
        <translation>
            <numerusform>%n persona con derecho a voto</numerusform>
            <numerusform>%n personas con derecho a voto</numerusform>
        </translation>
    </message>
    <message>
        <source>votes on {0}</source>
        <translation>vota el {0}</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>Personas cubiertas</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>Pueden votar</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>First station opens</source>
        <translation>Abre la primera mesa</translation>
    </message>
    <message>
        <source>Ballots printed</source>
        <translation>Boletas impresas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>{n} of {whole}</source>
        <translation>{n} de {whole}</translation>
    </message>
    <message>
        <source>Half plus one</source>
        <translation>Mitad más una</translation>
    </message>
    <message>
        <source>Least turnout</source>
        <translation>Participación mínima</translation>
    </message>
    <message>
        <source>SHA-256 {0}…</source>
        <translation>SHA-256 {0}…</translation>
    </message>
    <message>
        <source>{done} of {total} stations settled</source>
        <translation>{done} de {total} mesas asentadas</translation>
    </message>
    <message>
        <source>{done} of {total} stations closed</source>
        <translation>{done} de {total} mesas cerradas</translation>
    </message>
    <message>
        <source>{done} of {total} decided</source>
        <translation>{done} de {total} resueltas</translation>
    </message>
    <message>
        <source>{done} of {total} required signatures</source>
        <translation>{done} de {total} firmas requeridas</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>The request was ruled on without a vote.</source>
        <translation>La solicitud se resolvió sin votación.</translation>
    </message>
    <message>
        <source>The definition must be complete first.</source>
        <translation>Antes debe estar completa la definición.</translation>
    </message>
    <message>
        <source>The definition must be fixed first.</source>
        <translation>Antes debe fijarse la definición.</translation>
    </message>
    <message>
        <source>Every station must be settled or annulled first.</source>
        <translation>Antes cada mesa debe estar asentada o anulada.</translation>
    </message>
    <message>
        <source>The count must be closed first.</source>
        <translation>Antes debe cerrarse el cómputo.</translation>
    </message>
    <message>
        <source>The tally package must be prepared first.</source>
        <translation>Antes debe prepararse el paquete del cómputo.</translation>
    </message>
    <message>
        <source>None so far; they are received after the vote.</source>
        <translation>Ninguna hasta ahora; se reciben después de la votación.</translation>
    </message>
    <message>
        <source>It needs the resolution, the required signatures and every objection decided first.</source>
        <translation>Antes hacen falta la resolución, las firmas requeridas y todas las inconformidades resueltas.</translation>
    </message>
    <message>
        <source>Go on: enter {0}</source>
        <translation>Seguir: capturar {0}</translation>
    </message>
    <message>
        <source>Go on: {0}</source>
        <translation>Seguir: {0}</translation>
    </message>
</context>
<context>
    <name>VotePageScreen</name>
    <message>
        <source>This is a rehearsal. Nothing here has legal effect, and every paper says so.</source>
        <translation>Esto es un ensayo. Nada aquí tiene efecto legal, y cada papel lo dice.</translation>
    </message>
    <message>
        <source>Tasks of this vote</source>
        <translation>Tareas de esta votación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Facts of the vote</source>
        <translation>Datos de la votación</translation>
    </message>
    <message>
        <source>Legal terms</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votaciones</translation>
    </message>
    <message>
        <source>Resolved: {0}</source>
        <translation>Resolución: {0}</translation>
    </message>
    <message>
        <source>The rule gives: {0}</source>
        <translation>La regla da: {0}</translation>
    </message>
    <message>
        <source>Worker&apos;s copy</source>
        <translation>Copia para quienes votan</translation>
    </message>
    <message>
        <source>Worker&apos;s copy: {percent}</source>
        <translation>Copia entregada: {percent}</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>Borrar este borrador</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>A vote that was never fixed can be deleted. The log keeps that it was there and who deleted it.</source>
        <translation>Una votación que nunca se fijó puede borrarse. La bitácora conserva que existió y quién la borró.</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Borrar el borrador</translation>
    </message>
</context>
<context>
    <name>VotePlaces</name>
    <message>
        <source>Prepare a vote</source>
        <translation>Preparar una votación</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Station acts</source>
        <translation>Actas de mesa</translation>
    </message>
    <message>
        <source>Entry of an act</source>
        <translation>Captura de un acta</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Lo que difiere</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Constancia</translation>
    </message>
</context>
<context>
    <name>VoteResult</name>
    <message>
        <source>met</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no se cumple</translation>
    </message>
    <message>
        <source>people covered</source>
        <translation>personas cubiertas</translation>
    </message>
    <message>
        <source>people with the right to vote</source>
        <translation>personas con derecho a voto</translation>
    </message>
    <message>
        <source>{cast} of {whole} {people} voted ({share})</source>
        <translation>Votaron {cast} de {whole} {people} ({share})</translation>
    </message>
    <message>
        <source>The bases agree</source>
        <translation>Las bases coinciden</translation>
    </message>
    <message>
        <source>The bases differ</source>
        <translation>Las bases difieren</translation>
    </message>
    <message>
        <source>Ballots cast</source>
        <translation>Votos emitidos</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Nulos</translation>
    </message>
    <message>
        <source>D: {n}, half plus one of the ballots cast</source>
        <translation>D: {n}, mitad más uno de los votos emitidos</translation>
    </message>
    <message>
        <source>A, B: {n}, half plus one of the {people}</source>
        <translation>A, B: {n}, mitad más una de las {people}</translation>
    </message>
    <message>
        <source>{n}: least turnout</source>
        <translation>{n}: participación mínima</translation>
    </message>
    <message>
        <source>{a} against {b}</source>
        <translation>{a} contra {b}</translation>
    </message>
    <message>
        <source>{votes} of the {needed} needed</source>
        <translation>{votes} de {needed} necesarios</translation>
    </message>
    <message>
        <source>{cast} of the {needed} needed; {more}</source>
        <translation>{cast} de {needed} necesarias; {more}</translation>
    </message>
    <message>
        <source>Half plus one of the {people} voted; more {first} than {second}</source>
        <translation>Votó la mitad más una de las {people}; más {first} que {second}</translation>
    </message>
    <message>
        <source>{first} reaches half plus one of the ballots cast, null ones included</source>
        <translation>{first} reúne la mitad más uno de los votos emitidos, con los nulos</translation>
    </message>
    <message>
        <source>{first} reaches half plus one of the {people}</source>
        <translation>{first} reúne la mitad más una de las {people}</translation>
    </message>
    <message>
        <source>{first} has more votes than {second}</source>
        <translation>{first} tiene más votos que {second}</translation>
    </message>
    <message>
        <source>the first option</source>
        <translation>la primera opción</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>la segunda</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <source>Replaces the package</source>
        <translation>Sustituye al paquete</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>The four bases differ, so the resolution must say why this outcome follows from the law.</source>
        <translation>Las cuatro bases difieren; la resolución debe decir por qué la ley lleva a este resultado.</translation>
    </message>
    <message>
        <source>This is not what the rule gives, so the resolution must say why.</source>
        <translation>No es lo que da la regla; la resolución debe decir por qué.</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message>
        <source>In preparation</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Fixed, not counted yet</source>
        <translation>Fijada, sin cómputo</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>En cómputo</translation>
    </message>
    <message>
        <source>Being corrected</source>
        <translation>En corrección</translation>
    </message>
    <message>
        <source>Closed, to be resolved</source>
        <translation>Cerrada, por resolver</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Constancia expedida</translation>
    </message>
    <message>
        <source>Annulled by an order</source>
        <translation>Anulada por una orden</translation>
    </message>
    <message>
        <source>Before the vote</source>
        <translation>Antes de la votación</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>La jornada</translation>
    </message>
    <message>
        <source>Count and result</source>
        <translation>Cómputo y resultado</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Request and support of 30 %</source>
        <translation>Solicitud y apoyo del 30 %</translation>
    </message>
    <message>
        <source>Prepare the definition</source>
        <translation>Preparar la definición</translation>
    </message>
    <message>
        <source>Arrange calendar, places, call and observers</source>
        <translation>Ordenar calendario, lugares, convocatoria y observación</translation>
    </message>
    <message>
        <source>Freeze the roll of voters</source>
        <translation>Congelar el padrón</translation>
    </message>
    <message>
        <source>Fix the definition and publish its digest</source>
        <translation>Fijar la definición y publicar su huella</translation>
    </message>
    <message>
        <source>Print the kit of every station</source>
        <translation>Imprimir el juego de papeles de cada mesa</translation>
    </message>
    <message>
        <source>Run the day at the stations</source>
        <translation>Atender la jornada en las mesas</translation>
    </message>
    <message>
        <source>Enter the station acts twice</source>
        <translation>Capturar dos veces las actas de mesa</translation>
    </message>
    <message>
        <source>Close the count</source>
        <translation>Cerrar el cómputo</translation>
    </message>
    <message>
        <source>Write the resolution</source>
        <translation>Escribir la resolución</translation>
    </message>
    <message>
        <source>Prepare the tally package and its acts</source>
        <translation>Preparar el paquete del cómputo y sus actas</translation>
    </message>
    <message>
        <source>Sign the tally</source>
        <translation>Firmar el cómputo</translation>
    </message>
    <message>
        <source>Issue the result notice</source>
        <translation>Expedir el aviso de resultado</translation>
    </message>
    <message>
        <source>Post the result and report it</source>
        <translation>Publicar el resultado e informarlo</translation>
    </message>
    <message>
        <source>Decide objections</source>
        <translation>Resolver inconformidades</translation>
    </message>
    <message>
        <source>Issue the certificate</source>
        <translation>Expedir la constancia</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Can start</source>
        <translation>Puede empezar</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Cannot start yet</source>
        <translation>No puede empezar</translation>
    </message>
    <message>
        <source>Not recorded here</source>
        <translation>Sin registro aquí</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Sin captura</translation>
    </message>
    <message>
        <source>First entry under way</source>
        <translation>Primera captura en curso</translation>
    </message>
    <message>
        <source>Waits for the second entry</source>
        <translation>Espera segunda captura</translation>
    </message>
    <message>
        <source>Second entry under way</source>
        <translation>Segunda captura en curso</translation>
    </message>
    <message>
        <source>The entries differ</source>
        <translation>Las capturas difieren</translation>
    </message>
    <message>
        <source>Waits for the other reading</source>
        <translation>Espera la otra lectura</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Asentada</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>No cuadra</translation>
    </message>
    <message>
        <source>To be counted again</source>
        <translation>Por contar otra vez</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitiva</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Persona funcionaria</translation>
    </message>
    <message>
        <source>For the union</source>
        <translation>Por el sindicato</translation>
    </message>
    <message>
        <source>For the employer</source>
        <translation>Por la parte empleadora</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra calidad</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmó</translation>
    </message>
    <message>
        <source>Refused to sign</source>
        <translation>Se negó a firmar</translation>
    </message>
    <message>
        <source>Absent at signing</source>
        <translation>Ausente al firmar</translation>
    </message>
    <message>
        <source>Certifies</source>
        <translation>Certifica</translation>
    </message>
    <message>
        <source>Certifies under protest</source>
        <translation>Certifica bajo protesta</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>No majority</source>
        <translation>Sin mayoría</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Empate</translation>
    </message>
    <message>
        <source>Turnout not reached</source>
        <translation>Sin participación mínima</translation>
    </message>
    <message>
        <source>One option won</source>
        <translation>Ganó una opción</translation>
    </message>
    <message>
        <source>Vote to be repeated</source>
        <translation>Votación por repetir</translation>
    </message>
</context>
<context>
    <name>VotesList</name>
    <message>
        <source>Rehearsal: {title}</source>
        <translation>Ensayo: {title}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>{ready} of {all}</source>
        <translation>{ready} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) match what you chose</source>
        <translation>
            <numerusform>%n votación coincide con lo elegido</numerusform>
            <numerusform>%n votaciones coinciden con lo elegido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) in this office</source>
        <translation>
            <numerusform>%n votación en esta oficina</numerusform>
            <numerusform>%n votaciones en esta oficina</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotesScreen</name>
    <message>
        <source>Votes</source>
        <translation>Votaciones</translation>
    </message>
    <message>
        <source>Prepare a vote</source>
        <translation>Preparar una votación</translation>
    </message>
    <message>
        <source>Prepare the first vote</source>
        <translation>Preparar la primera votación</translation>
    </message>
    <message>
        <source>A vote begins with its definition: what is asked, who may vote, where and by which rule.</source>
        <translation>Una votación empieza con su definición: qué se pregunta, quiénes votan, dónde y con qué regla.</translation>
    </message>
    <message>
        <source>A vote coordinator prepares them; then they appear here.</source>
        <translation>Las prepara la coordinación de votaciones; entonces aparecen aquí.</translation>
    </message>
    <message>
        <source>There are no votes yet</source>
        <translation>Aún no hay votaciones</translation>
    </message>
    <message>
        <source>Title, union, employer, contract or number</source>
        <translation>Título, sindicato, empresa, contrato o número</translation>
    </message>
    <message>
        <source>Find votes</source>
        <translation>Buscar votaciones</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>Todas las etapas</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Union and employer</source>
        <translation>Sindicato y empresa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>Votantes</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No vote matches what you chose.</source>
        <translation>Ninguna votación coincide con lo elegido.</translation>
    </message>
</context>
</TS>
