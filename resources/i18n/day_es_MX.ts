<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>ActPage</name>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>(name on the paper list)</source>
        <translation>(nombre en la lista de papel)</translation>
    </message>
    <message>
        <source>Added to the list after a dismissal: may vote.</source>
        <translation>Agregada a la lista tras un despido: puede votar.</translation>
    </message>
    <message>
        <source>Added to the list, a judgment on it is pending: may vote.</source>
        <translation>Agregada a la lista, con juicio pendiente: puede votar.</translation>
    </message>
    <message>
        <source>{0} people on the list of this station</source>
        <translation>{0} personas en la lista de esta mesa</translation>
    </message>
    <message>
        <source>Nobody on this list is called so. Try another surname, or the number.</source>
        <translation>Nadie en esta lista se llama así. Pruebe con otro apellido o con el número.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {0} people found</source>
        <translation>
            <numerusform>%n de {0} personas</numerusform>
            <numerusform>%n de {0} personas</numerusform>
        </translation>
    </message>
    <message>
        <source>The vote is secret: the list keeps who came and with which document; never when, in what order, or with which ballot. Nothing here shows who was marked last.</source>
        <translation>El voto es secreto: la lista guarda quién vino y con qué documento; nunca cuándo, en qué orden ni con qué boleta. Nada muestra aquí a quién se marcó al último.</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>The list belongs to the computer at the station; here it is only read.</source>
        <translation>La lista es de la computadora de la mesa; aquí sólo se lee.</translation>
    </message>
    <message>
        <source>The station is closed. Correct a mark here only if the signed paper list says otherwise.</source>
        <translation>La mesa está cerrada. Corrija una marca sólo si la lista firmada en papel dice otra cosa.</translation>
    </message>
    <message>
        <source>Voting is suspended: nobody is marked until it goes on.</source>
        <translation>La votación está suspendida: no se marca a nadie hasta que se reanude.</translation>
    </message>
    <message>
        <source>The list stays at the station until it is closed and handed over.</source>
        <translation>La lista se queda en la mesa hasta que cierre y se entregue.</translation>
    </message>
    <message>
        <source>First the opening act: nobody votes before it is written.</source>
        <translation>Primero el acta de instalación: nadie vota antes de escribirla.</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>For a mistake only: the person has not voted. The list is then as if there had never been a mark.</source>
        <translation>Sólo por error: la persona no ha votado. La lista queda como si nunca hubiera habido marca.</translation>
    </message>
</context>
<context>
    <name>ArrivalsView</name>
    <message>
        <source>Surname, name or number on the list</source>
        <translation>Apellido, nombre o número en la lista</translation>
    </message>
    <message>
        <source>Find a person by name or number</source>
        <translation>Buscar a una persona por nombre o número</translation>
    </message>
    <message>
        <source>List of this station</source>
        <translation>Lista de esta mesa</translation>
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
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>✓ has voted</source>
        <translation>✓ ya votó</translation>
    </message>
</context>
<context>
    <name>ChallengesPage</name>
    <message>
        <source>One more challenged voter</source>
        <translation>Un voto objetado más</translation>
    </message>
    <message>
        <source>Why the right to vote is disputed</source>
        <translation>Por qué se discute su derecho</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Elija el motivo</translation>
    </message>
    <message>
        <source>About it, without the name</source>
        <translation>Detalle, sin el nombre</translation>
    </message>
    <message>
        <source>The name stands on the paper envelope only.</source>
        <translation>El nombre va sólo en el sobre de papel.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>The person votes behind the screen like everybody. The ballot goes into a sealed envelope with the number that appears here, and into the box apart. It is opened only if it could change the result.</source>
        <translation>La persona vota tras la mampara como todas. La boleta va en un sobre cerrado con el número que aparece aquí y se guarda aparte. Sólo se abre si pudiera cambiar el resultado.</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Sobres</translation>
    </message>
    <message>
        <source>No voter was challenged.</source>
        <translation>No hubo votos objetados.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>Envelope {0}: {1}</source>
        <translation>Sobre {0}: {1}</translation>
    </message>
    <message>
        <source>Admit…</source>
        <translation>Admitir…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>No admitir…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Elija el motivo.</translation>
    </message>
    <message>
        <source>Admit the ballot</source>
        <translation>Admitir la boleta</translation>
    </message>
    <message>
        <source>Refuse the ballot</source>
        <translation>No admitir la boleta</translation>
    </message>
    <message>
        <source>Envelope {0}</source>
        <translation>Sobre {0}</translation>
    </message>
    <message>
        <source>Whether this ballot counts is decided by a person, with reasons that everybody may read.</source>
        <translation>Si esta boleta cuenta lo decide una persona, con motivos que cualquiera puede leer.</translation>
    </message>
    <message>
        <source>Take envelope {0} out of the list</source>
        <translation>Quitar el sobre {0} de la lista</translation>
    </message>
    <message>
        <source>Only when it was written down by mistake and there is no such envelope.</source>
        <translation>Sólo si se anotó por error y ese sobre no existe.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>{0}: now</source>
        <translation>{0}: ahora</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Hour at which the last person voted</source>
        <translation>Hora en que votó la última persona</translation>
    </message>
    <message>
        <source>The call says {0}</source>
        <translation>La convocatoria dice {0}</translation>
    </message>
    <message>
        <source>People in line at the closing hour, who still voted</source>
        <translation>Personas en la fila a la hora de cierre, que aún votaron</translation>
    </message>
    <message>
        <source>If it closes early: why</source>
        <translation>Si cierra antes de la hora: por qué</translation>
    </message>
    <message>
        <source>Unused ballots</source>
        <translation>Boletas no usadas</translation>
    </message>
    <message>
        <source>Were they cancelled with two lines before the box is opened?</source>
        <translation>¿Se cancelaron con dos rayas antes de abrir la urna?</translation>
    </message>
    <message>
        <source>Spoiled ballots that were replaced</source>
        <translation>Boletas inutilizadas que se repusieron</translation>
    </message>
    <message>
        <source>Seals put on the boxes until the count, one on each line</source>
        <translation>Sellos puestos en las urnas hasta el cómputo, uno por renglón</translation>
    </message>
    <message>
        <source>Write 0 if nobody was in line.</source>
        <translation>Escriba 0 si no había nadie en la fila.</translation>
    </message>
    <message>
        <source>Write the hour as 18:05, or press Now.</source>
        <translation>Escriba la hora como 18:05 o pulse Ahora.</translation>
    </message>
    <message>
        <source>It closes before the hour of the call: write why.</source>
        <translation>Cierra antes de la hora de la convocatoria: escriba por qué.</translation>
    </message>
    <message>
        <source>Write 0 if there are none.</source>
        <translation>Escriba 0 si no hay.</translation>
    </message>
    <message>
        <source>Say yes or no.</source>
        <translation>Diga sí o no.</translation>
    </message>
    <message>
        <source>{0} received − {1} unused − {2} spoiled = {3} ballots given to voters.</source>
        <translation>{0} recibidas − {1} no usadas − {2} inutilizadas = {3} boletas entregadas.</translation>
    </message>
    <message>
        <source>{0} people voted by the list and the envelopes: it balances.</source>
        <translation>Votaron {0} personas según la lista y los sobres: cuadra.</translation>
    </message>
    <message>
        <source>{0} people voted by the list and the envelopes: it differs by {1}. Count again.</source>
        <translation>Votaron {0} personas según la lista y los sobres: la diferencia es de {1}. Cuente otra vez.</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>First the station opens.</source>
        <translation>Primero abre la mesa.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Correct the closing…</source>
        <translation>Corregir el cierre…</translation>
    </message>
    <message>
        <source>Write the corrected closing…</source>
        <translation>Escribir el cierre corregido…</translation>
    </message>
    <message>
        <source>Close the station</source>
        <translation>Cerrar la mesa</translation>
    </message>
    <message>
        <source>Nobody votes any more. What is written can be corrected later only for a reason.</source>
        <translation>Ya no vota nadie. Lo escrito sólo se corrige después con un motivo.</translation>
    </message>
    <message>
        <source>Correct the closing</source>
        <translation>Corregir el cierre</translation>
    </message>
    <message>
        <source>The closing as it was stays in the record, with the reason and who corrected it.</source>
        <translation>El cierre como estaba queda en el registro, con el motivo y quien lo corrigió.</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Hora de cierre</translation>
    </message>
    <message>
        <source>In line at the hour</source>
        <translation>En la fila a la hora</translation>
    </message>
    <message>
        <source>Unused ballots</source>
        <translation>Boletas no usadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Spoiled and replaced</source>
        <translation>Inutilizadas y repuestas</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Sellos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Marked on the list</source>
        <translation>Marcas en la lista</translation>
    </message>
    <message>
        <source>Why it closed early</source>
        <translation>Por qué cerró antes</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>First the station closes.</source>
        <translation>Primero cierra la mesa.</translation>
    </message>
    <message>
        <source>The figures of the count stand on the signed act; the office enters them twice.</source>
        <translation>Las cifras del cómputo están en el acta firmada; la oficina las captura dos veces.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message numerus="yes">
        <source>%Ln station(s)</source>
        <translation>
            <numerusform>%Ln mesa</numerusform>
            <numerusform>%Ln mesas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation>{0} abiertas</translation>
    </message>
    <message>
        <source>{0} closed</source>
        <translation>{0} cerradas</translation>
    </message>
    <message>
        <source>{0} suspended</source>
        <translation>{0} suspendidas</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) marked twice</source>
        <translation>
            <numerusform>%n persona marcada dos veces</numerusform>
            <numerusform>%n personas marcadas dos veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to be decided</source>
        <translation>
            <numerusform>%n archivo por decidir</numerusform>
            <numerusform>%n archivos por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>A laptop</source>
        <translation>Una laptop</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>La oficina</translation>
    </message>
    <message>
        <source>voting</source>
        <translation>votando</translation>
    </message>
    <message>
        <source>the whole day with the list</source>
        <translation>la jornada completa con la lista</translation>
    </message>
    <message>
        <source>the day so far, without the list</source>
        <translation>la jornada hasta ahora, sin la lista</translation>
    </message>
    <message>
        <source>{station}: comes from another line of work. It is kept; a person decides at the station&apos;s page.</source>
        <translation>{station}: viene de otro trabajo. Se guardó; una persona decide en la página de la mesa.</translation>
    </message>
    <message>
        <source>{station}: the same file as before, nothing changed ({kind}).</source>
        <translation>{station}: el mismo archivo de antes, nada cambió ({kind}).</translation>
    </message>
    <message>
        <source>{station}: taken in, {kind}.</source>
        <translation>{station}: se tomó, {kind}.</translation>
    </message>
    <message>
        <source>{station}: older than what is here, nothing changed ({kind}).</source>
        <translation>{station}: anterior a lo que hay aquí, nada cambió ({kind}).</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n punto por revisar.</numerusform>
            <numerusform>%n puntos por revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No voter was challenged at any station.</source>
        <translation>No hubo votos objetados en ninguna mesa.</translation>
    </message>
    <message>
        <source>{all} envelopes: {admitted} admitted, {refused} refused, {open} not decided.</source>
        <translation>{all} sobres: {admitted} admitidos, {refused} no admitidos, {open} sin decidir.</translation>
    </message>
    <message>
        <source>Whether they could turn the result is known once every station is counted.</source>
        <translation>Si pueden cambiar el resultado se sabe cuando todas las mesas estén computadas.</translation>
    </message>
    <message>
        <source>They could turn the result (the difference is {0} votes): decide each before it is declared.</source>
        <translation>Pueden cambiar el resultado (la diferencia es de {0} votos): decida sobre cada uno antes de declararlo.</translation>
    </message>
    <message>
        <source>They cannot turn the result: the difference is {0} votes.</source>
        <translation>No pueden cambiar el resultado: la diferencia es de {0} votos.</translation>
    </message>
</context>
<context>
    <name>DayPlaces</name>
    <message>
        <source>Run a station</source>
        <translation>Atender una mesa</translation>
    </message>
    <message>
        <source>Day of the vote</source>
        <translation>Jornada de la votación</translation>
    </message>
    <message>
        <source>Day of the station</source>
        <translation>Jornada de la mesa</translation>
    </message>
    <message>
        <source>Progress of the day</source>
        <translation>Avance de la jornada</translation>
    </message>
</context>
<context>
    <name>DayProgressScreen</name>
    <message>
        <source>Progress of the day</source>
        <translation>Avance de la jornada</translation>
    </message>
    <message>
        <source>On the projector (F11)</source>
        <translation>En el proyector (F11)</translation>
    </message>
    <message>
        <source>The day is not prepared yet</source>
        <translation>La jornada aún no está preparada</translation>
    </message>
    <message>
        <source>The stations appear here once their day is prepared.</source>
        <translation>Las mesas aparecen aquí cuando su jornada esté preparada.</translation>
    </message>
    <message>
        <source>Go to the day</source>
        <translation>Ir a la jornada</translation>
    </message>
</context>
<context>
    <name>DayScreen</name>
    <message>
        <source>Day of the vote</source>
        <translation>Jornada de la votación</translation>
    </message>
    <message>
        <source>Files for laptops…</source>
        <translation>Archivos para laptops…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Drop here the files that stations hand over, one or many (.entrega)</source>
        <translation>Suelte aquí los archivos que entregan las mesas, uno o varios (.entrega)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>A whole folder…</source>
        <translation>Una carpeta entera…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jornada</translation>
    </message>
    <message>
        <source>Taking in the files…</source>
        <translation>Tomando los archivos…</translation>
    </message>
    <message>
        <source>Prepare the lists of the stations</source>
        <translation>Preparar las listas de las mesas</translation>
    </message>
    <message>
        <source>The day is not prepared yet</source>
        <translation>La jornada aún no está preparada</translation>
    </message>
    <message>
        <source>Preparing makes the list of each station, in its order and with nobody marked. The roll and the stations cannot change afterwards.</source>
        <translation>Al preparar se hace la lista de cada mesa, en su orden y sin nadie marcado. Después ya no cambian el padrón ni las mesas.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>File for a laptop…</source>
        <translation>Archivo para una laptop…</translation>
    </message>
    <message>
        <source>Open its day</source>
        <translation>Abrir su jornada</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Challenged voters</source>
        <translation>Votos objetados</translation>
    </message>
    <message>
        <source>No voter was challenged.</source>
        <translation>No hubo votos objetados.</translation>
    </message>
    <message>
        <source>Marked twice</source>
        <translation>Marcas dobles</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>Archivos tomados</translation>
    </message>
    <message>
        <source>What became of each file that you take in is said here.</source>
        <translation>Aquí se dice qué pasó con cada archivo que usted tome.</translation>
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
        <source>Writes</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abrió</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerró</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vinieron</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Sobres</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>{0} is written on a laptop; here it is only read.</source>
        <translation>{0} se escribe en una laptop; aquí sólo se lee.</translation>
    </message>
    <message>
        <source>{0} can be written here, on a laptop, or from paper.</source>
        <translation>{0} puede escribirse aquí, en una laptop o desde el papel.</translation>
    </message>
    <message>
        <source>{0} is written here.</source>
        <translation>{0} se escribe aquí.</translation>
    </message>
    <message>
        <source>Folder for the files of all stations</source>
        <translation>Carpeta para los archivos de todas las mesas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written. Give each to one person only.</source>
        <translation>
            <numerusform>%n archivo escrito. Entréguelo a una sola persona.</numerusform>
            <numerusform>%n archivos escritos. Entregue cada uno a una sola persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Escribiendo los archivos…</translation>
    </message>
    <message>
        <source>Another file for {0}</source>
        <translation>Otro archivo para {0}</translation>
    </message>
    <message>
        <source>A laptop already has this station. What the first one hands over from now on waits for a decision.</source>
        <translation>Una laptop ya tiene esta mesa. Lo que la primera entregue desde ahora espera una decisión.</translation>
    </message>
    <message>
        <source>Make another file</source>
        <translation>Hacer otro archivo</translation>
    </message>
    <message>
        <source>Folder for the file of the station</source>
        <translation>Carpeta para el archivo de la mesa</translation>
    </message>
    <message>
        <source>{0} is written. Give it to one person only.</source>
        <translation>{0} está escrito. Entréguelo a una sola persona.</translation>
    </message>
    <message>
        <source>File handed over by a station</source>
        <translation>Archivo entregado por una mesa</translation>
    </message>
    <message>
        <source>Files of a station (*.entrega)</source>
        <translation>Archivos de una mesa (*.entrega)</translation>
    </message>
    <message>
        <source>Folder with files handed over</source>
        <translation>Carpeta con archivos entregados</translation>
    </message>
    <message>
        <source>There was no file of a station.</source>
        <translation>No había ningún archivo de una mesa.</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Not opened yet</source>
        <translation>Aún no abre</translation>
    </message>
    <message>
        <source>Open, people are voting</source>
        <translation>Abierta, se está votando</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>No abrió</translation>
    </message>
    <message>
        <source>Official of the table</source>
        <translation>Personal de la mesa</translation>
    </message>
    <message>
        <source>Representative of the union</source>
        <translation>Representante del sindicato</translation>
    </message>
    <message>
        <source>Representative of the employer</source>
        <translation>Representante de la empresa</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>SIMULACRO / REHEARSAL: invented voters, proves nothing</source>
        <translation>SIMULACRO: personas votantes inventadas, no prueba nada</translation>
    </message>
</context>
<context>
    <name>DoublesPanel</name>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Marked at</source>
        <translation>Marcada en</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>People marked at several stations</source>
        <translation>Personas marcadas en varias mesas</translation>
    </message>
    <message>
        <source>Nobody is marked at several stations.</source>
        <translation>Nadie está marcado en varias mesas.</translation>
    </message>
    <message>
        <source>The mark counts at</source>
        <translation>La marca cuenta en</translation>
    </message>
    <message>
        <source>Why, with both paper lists in view</source>
        <translation>Por qué, con las dos listas de papel a la vista</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Each person counts once in the turnout whatever is decided. Which ballot was the second one cannot be known, and nobody may try to find out.</source>
        <translation>Cada persona cuenta una vez en la participación, se decida lo que se decida. Cuál boleta fue la segunda no puede saberse, y nadie debe intentar averiguarlo.</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Counts at {0}</source>
        <translation>Cuenta en {0}</translation>
    </message>
    <message>
        <source>Write the reason: it goes into the record with your name.</source>
        <translation>Escriba el motivo: queda en el registro con su nombre.</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>Explained: {0}</source>
        <translation>Explicado: {0}</translation>
    </message>
    <message>
        <source>Everything that is written down adds up.</source>
        <translation>Todo lo anotado cuadra.</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Explicar…</translation>
    </message>
    <message>
        <source>Explain: {0}</source>
        <translation>Explicar: {0}</translation>
    </message>
    <message>
        <source>The explanation goes into the record of the station.</source>
        <translation>La explicación queda en el registro de la mesa.</translation>
    </message>
    <message>
        <source>Keep the explanation</source>
        <translation>Guardar la explicación</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>What the figures say</source>
        <translation>Lo que dicen las cifras</translation>
    </message>
    <message>
        <source>Hand over to the office</source>
        <translation>Entregar a la oficina</translation>
    </message>
    <message>
        <source>Save the file on a stick or send it as the office said. Saving it twice does no harm: the office recognises it. Keep this computer&apos;s copy until the office has confirmed.</source>
        <translation>Guarde el archivo en una memoria o envíelo como dijo la oficina. Guardarlo dos veces no daña nada: la oficina lo reconoce. Conserve la copia de este equipo hasta que la oficina confirme.</translation>
    </message>
    <message>
        <source>Save the signed file…</source>
        <translation>Guardar el archivo firmado…</translation>
    </message>
    <message>
        <source>The station is closed: the file holds everything, with the list of who voted.</source>
        <translation>La mesa está cerrada: el archivo lo lleva todo, con la lista de quiénes votaron.</translation>
    </message>
    <message>
        <source>The station is not closed yet: the file holds the opening, hours and incidents so far, without the list of who voted. Hand over again after the closing.</source>
        <translation>La mesa aún no cierra: el archivo lleva la instalación, las horas y los incidentes hasta ahora, sin la lista de quiénes votaron. Entregue otra vez después del cierre.</translation>
    </message>
    <message>
        <source>Save the signed file</source>
        <translation>Guardar el archivo firmado</translation>
    </message>
    <message>
        <source>Files of a station (*.entrega)</source>
        <translation>Archivos de una mesa (*.entrega)</translation>
    </message>
    <message>
        <source>Saved as {0}. Fingerprint of what it says:</source>
        <translation>Guardado como {0}. Huella de lo que dice:</translation>
    </message>
    <message>
        <source>Write the first and the last group on the paper act and read them to the office: they must be the ones that the office sees when it takes the file in.</source>
        <translation>Escriba el primer grupo y el último en el acta de papel y léalos a la oficina: deben ser los que la oficina ve al tomar el archivo.</translation>
    </message>
    <message>
        <source>Saved, closed station</source>
        <translation>Guardado, mesa cerrada</translation>
    </message>
    <message>
        <source>Saved, not final</source>
        <translation>Guardado, no es lo último</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>One more voter with help</source>
        <translation>Una persona más con ayuda</translation>
    </message>
    <message>
        <source>Help with</source>
        <translation>Ayuda con</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elija</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Quién ayudó</translation>
    </message>
    <message>
        <source>Language of the interpreter, if any</source>
        <translation>Lengua de intérprete, si hubo</translation>
    </message>
    <message>
        <source>Count one more</source>
        <translation>Sumar una</translation>
    </message>
    <message>
        <source>Help is given to whoever asks for it, by the person whom the voter chooses. Only numbers are kept.</source>
        <translation>Se ayuda a quien lo pida; ayuda la persona que elija quien vota. Sólo se guardan números.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Nobody asked for help.</source>
        <translation>Nadie ha pedido ayuda.</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Una menos</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija una opción.</translation>
    </message>
</context>
<context>
    <name>HourPage</name>
    <message>
        <source>Figures of an hour</source>
        <translation>Cifras de una hora</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>People in line at the end of the hour</source>
        <translation>Personas en la fila al terminar la hora</translation>
    </message>
    <message>
        <source>Minutes without voting</source>
        <translation>Minutos sin votar</translation>
    </message>
    <message>
        <source>Empty or 0: it never stopped</source>
        <translation>Vacío o 0: no se detuvo</translation>
    </message>
    <message>
        <source>Note, if anything happened</source>
        <translation>Nota, si algo pasó</translation>
    </message>
    <message>
        <source>Keep this hour</source>
        <translation>Guardar esta hora</translation>
    </message>
    <message>
        <source>Hours so far</source>
        <translation>Horas hasta ahora</translation>
    </message>
    <message>
        <source>No hour is noted yet.</source>
        <translation>Aún no hay horas anotadas.</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>Votaron</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>En la fila</translation>
    </message>
    <message>
        <source>Minutes stopped</source>
        <translation>Minutos sin votar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) voted in this hour, by the marks of the list</source>
        <translation>
            <numerusform>%n persona votó en esta hora, según las marcas de la lista</numerusform>
            <numerusform>%n personas votaron en esta hora, según las marcas de la lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>{0} (noted)</source>
        <translation>{0} (anotada)</translation>
    </message>
    <message>
        <source>Hours in which few people came are told together: a sum of one would say when somebody voted.</source>
        <translation>Las horas en que vino poca gente se cuentan juntas: una suma de uno diría cuándo votó alguien.</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message>
        <source>People marked on the paper list</source>
        <translation>Personas marcadas en la lista de papel</translation>
    </message>
    <message>
        <source>Keep the day as on paper</source>
        <translation>Guardar la jornada como está en papel</translation>
    </message>
    <message>
        <source>Voted, {0}</source>
        <translation>Votaron, {0}</translation>
    </message>
    <message>
        <source>In line, {0}</source>
        <translation>En la fila, {0}</translation>
    </message>
    <message>
        <source>Minutes stopped, {0}</source>
        <translation>Minutos sin votar, {0}</translation>
    </message>
    <message>
        <source>Count the marks of the paper list and write how many.</source>
        <translation>Cuente las marcas de la lista de papel y escriba cuántas son.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>One more incident</source>
        <translation>Un incidente más</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Choose what happened</source>
        <translation>Elija qué pasó</translation>
    </message>
    <message>
        <source>In your words: what, where, who did what</source>
        <translation>En sus palabras: qué, dónde, quién hizo qué</translation>
    </message>
    <message>
        <source>Who reports it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Who saw it, if anybody</source>
        <translation>Quién lo vio, si alguien</translation>
    </message>
    <message>
        <source>Add a photograph…</source>
        <translation>Agregar una fotografía…</translation>
    </message>
    <message>
        <source>Write the incident down</source>
        <translation>Anotar el incidente</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Anotados</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>A qué hora</translation>
    </message>
    <message>
        <source>No incident so far.</source>
        <translation>Sin incidentes hasta ahora.</translation>
    </message>
    <message>
        <source>{0}, {1} KB</source>
        <translation>{0}, {1} KB</translation>
    </message>
    <message>
        <source>Photograph of the incident</source>
        <translation>Fotografía del incidente</translation>
    </message>
    <message>
        <source>Photographs (*.jpg *.jpeg *.png)</source>
        <translation>Fotografías (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>{0}. {1}, {2}</source>
        <translation>{0}. {1}, {2}</translation>
    </message>
    <message>
        <source>Reported by {0}</source>
        <translation>Lo dice {0}</translation>
    </message>
    <message>
        <source>seen by {0}</source>
        <translation>lo vio {0}</translation>
    </message>
    <message>
        <source>with a photograph</source>
        <translation>con fotografía</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>Elija qué pasó.</translation>
    </message>
    <message>
        <source>Write the time as 09:05, or press Now.</source>
        <translation>Escriba la hora como 09:05 o pulse Ahora.</translation>
    </message>
    <message>
        <source>Write in your words what happened.</source>
        <translation>Escriba en sus palabras qué pasó.</translation>
    </message>
    <message>
        <source>Write who reports it.</source>
        <translation>Escriba quién lo dice.</translation>
    </message>
</context>
<context>
    <name>IncidentsPanel</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>No incident so far.</source>
        <translation>Sin incidentes hasta ahora.</translation>
    </message>
    <message>
        <source>Save the photograph…</source>
        <translation>Guardar la fotografía…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Lo dice</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Save the photograph</source>
        <translation>Guardar la fotografía</translation>
    </message>
    <message>
        <source>Photographs (*.jpg *.jpeg *.png)</source>
        <translation>Fotografías (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
</context>
<context>
    <name>OpeningForm</name>
    <message>
        <source>Screens or booths set up</source>
        <translation>Mamparas puestas</translation>
    </message>
    <message>
        <source>Ballots received, counted aloud</source>
        <translation>Boletas recibidas, contadas en voz alta</translation>
    </message>
    <message>
        <source>{0} were printed for this station</source>
        <translation>Se imprimieron {0} para esta mesa</translation>
    </message>
    <message>
        <source>First folio</source>
        <translation>Primer folio</translation>
    </message>
    <message>
        <source>Empty if the ballots have no numbers</source>
        <translation>Vacío si las boletas no llevan número</translation>
    </message>
    <message>
        <source>Last folio</source>
        <translation>Último folio</translation>
    </message>
    <message>
        <source>Version of the list of voters, as printed on its sheets</source>
        <translation>Versión de la lista, como está impresa en sus hojas</translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>Personas en la lista</translation>
    </message>
    <message>
        <source>{0} belong to this station</source>
        <translation>{0} son de esta mesa</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Urnas</translation>
    </message>
    <message>
        <source>Can one see through the boxes?</source>
        <translation>¿Son transparentes las urnas?</translation>
    </message>
    <message>
        <source>Was it shown to everybody that they are empty?</source>
        <translation>¿Se mostraron vacías a todas las personas?</translation>
    </message>
    <message>
        <source>Seal numbers, one on each line</source>
        <translation>Números de los sellos, uno por renglón</translation>
    </message>
    <message>
        <source>Hour at which voting begins</source>
        <translation>Hora en que empieza la votación</translation>
    </message>
    <message>
        <source>The call says {0}</source>
        <translation>La convocatoria dice {0}</translation>
    </message>
    <message>
        <source>If it opens late: why</source>
        <translation>Si abre tarde: por qué</translation>
    </message>
    <message>
        <source>Write this down before you go on.</source>
        <translation>Anótelo antes de seguir.</translation>
    </message>
    <message>
        <source>Write down at least the official of the table.</source>
        <translation>Anote al menos a una persona de la mesa.</translation>
    </message>
    <message>
        <source>Write the hour as 07:05, or press Now.</source>
        <translation>Escriba la hora como 07:05 o pulse Ahora.</translation>
    </message>
    <message>
        <source>It opens after the hour of the call: write why.</source>
        <translation>Abre después de la hora de la convocatoria: escriba por qué.</translation>
    </message>
    <message>
        <source>From folio {0} to {1} there are {2} ballots, but {3} were counted. Count again.</source>
        <translation>Del folio {0} al {1} son {2} boletas, pero se contaron {3}. Cuente otra vez.</translation>
    </message>
    <message>
        <source>{0} ballots were printed for this station, {1} were counted. Count again.</source>
        <translation>Se imprimieron {0} boletas para esta mesa y se contaron {1}. Cuente otra vez.</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening act</source>
        <translation>Acta de instalación</translation>
    </message>
    <message>
        <source>Correct the opening act…</source>
        <translation>Corregir el acta de instalación…</translation>
    </message>
    <message>
        <source>The station cannot open…</source>
        <translation>La mesa no puede abrir…</translation>
    </message>
    <message>
        <source>It was written down that this station never opened: {0}</source>
        <translation>Se anotó que esta mesa no abrió: {0}</translation>
    </message>
    <message>
        <source>Write the corrected act…</source>
        <translation>Escribir el acta corregida…</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>Abrir la mesa</translation>
    </message>
    <message>
        <source>Correct the opening act</source>
        <translation>Corregir el acta de instalación</translation>
    </message>
    <message>
        <source>The act as it was stays in the record, with the reason and who corrected it.</source>
        <translation>El acta como estaba queda en el registro, con el motivo y quien la corrigió.</translation>
    </message>
    <message>
        <source>Correct the act</source>
        <translation>Corregir el acta</translation>
    </message>
    <message>
        <source>The station cannot open</source>
        <translation>La mesa no puede abrir</translation>
    </message>
    <message>
        <source>Nobody votes here. Write why; it can still be opened later.</source>
        <translation>Aquí no vota nadie. Escriba por qué; todavía puede abrir más tarde.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Hora de apertura</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Ballots received</source>
        <translation>Boletas recibidas</translation>
    </message>
    <message>
        <source>Folios</source>
        <translation>Folios</translation>
    </message>
    <message>
        <source>The ballots have no numbers</source>
        <translation>Las boletas no llevan número</translation>
    </message>
    <message>
        <source>List of voters</source>
        <translation>Lista de votantes</translation>
    </message>
    <message>
        <source>Version {0}, {1} people</source>
        <translation>Versión {0}, {1} personas</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Urnas</translation>
    </message>
    <message>
        <source>One can see through them</source>
        <translation>Son transparentes</translation>
    </message>
    <message>
        <source>Shown empty to everybody</source>
        <translation>Se mostraron vacías</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Sellos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Mamparas</translation>
    </message>
    <message>
        <source>Why it opened late</source>
        <translation>Por qué abrió tarde</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Go on to the closing</source>
        <translation>Seguir con el cierre</translation>
    </message>
    <message>
        <source>Not from paper</source>
        <translation>Dejar el papel</translation>
    </message>
    <message>
        <source>From the papers of the station</source>
        <translation>Desde los papeles de la mesa</translation>
    </message>
    <message>
        <source>Go on to the hours</source>
        <translation>Seguir con las horas</translation>
    </message>
</context>
<context>
    <name>PresentField</name>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>In what role</source>
        <translation>En qué calidad</translation>
    </message>
    <message>
        <source>Union, company or body, if any</source>
        <translation>Sindicato, empresa u organismo, si hay</translation>
    </message>
    <message>
        <source>Number of the badge or letter, if any</source>
        <translation>Número de gafete u oficio, si hay</translation>
    </message>
    <message>
        <source>Write down and add another</source>
        <translation>Anotar y agregar otra persona</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Escriba primero el nombre.</translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <translation>Quitar a {0}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{opened} of {all} stations have opened, {closed} have closed</source>
        <translation>Han abierto {opened} de {all} mesas; han cerrado {closed}</translation>
    </message>
    <message>
        <source>A file waits for a decision</source>
        <translation>Un archivo espera decisión</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Computada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>{came} of {all} people have voted ({share})</source>
        <translation>Han votado {came} de {all} personas ({share})</translation>
    </message>
    <message>
        <source>All stations have closed.</source>
        <translation>Todas las mesas han cerrado.</translation>
    </message>
    <message>
        <source>The first figures come when the first hours have been told.</source>
        <translation>Las primeras cifras llegan cuando se informan las primeras horas.</translation>
    </message>
    <message>
        <source>As told until {0}, in whole hours.</source>
        <translation>Según lo informado hasta las {0}, por horas completas.</translation>
    </message>
    <message>
        <source>{0} people are needed for the vote to count</source>
        <translation>Se necesitan {0} personas para que la votación valga</translation>
    </message>
    <message>
        <source>{0} votes are half plus one of all: fewer people can approve nothing</source>
        <translation>{0} votos son la mitad más uno: con menos personas nada se aprueba</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>{0} are missing</source>
        <translation>faltan {0}</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Turnout</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>People who voted, hour by hour</source>
        <translation>Personas que votaron, hora por hora</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Point at a station to see which one it is.</source>
        <translation>Señale una mesa para ver cuál es.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>What the figures say</source>
        <translation>Lo que dicen las cifras</translation>
    </message>
    <message>
        <source>What the station handed over</source>
        <translation>Lo que entregó la mesa</translation>
    </message>
    <message>
        <source>Type the day from paper…</source>
        <translation>Capturar la jornada desde el papel…</translation>
    </message>
    <message>
        <source>Take the station back…</source>
        <translation>Recuperar la mesa…</translation>
    </message>
    <message>
        <source>File {0} for a laptop</source>
        <translation>Archivo {0} para una laptop</translation>
    </message>
    <message>
        <source>closed station</source>
        <translation>mesa cerrada</translation>
    </message>
    <message>
        <source>station still open</source>
        <translation>mesa aún abierta</translation>
    </message>
    <message>
        <source>Hand-over {0}, {1}, fingerprint {2}</source>
        <translation>Entrega {0}, {1}, huella {2}</translation>
    </message>
    <message>
        <source>Take this one…</source>
        <translation>Tomar ésta…</translation>
    </message>
    <message>
        <source>Set it aside…</source>
        <translation>Dejarla aparte…</translation>
    </message>
    <message>
        <source>A hand-over from another line of work</source>
        <translation>Una entrega de otro trabajo</translation>
    </message>
    <message>
        <source>Two computers wrote about this station, or an older copy was used. Nothing is mixed: the day is taken whole from one file. Compare both with the paper.</source>
        <translation>Dos computadoras escribieron sobre esta mesa, o se usó una copia anterior. Nada se mezcla: la jornada se toma entera de un archivo. Compare ambos con el papel.</translation>
    </message>
    <message>
        <source>Take this file</source>
        <translation>Tomar este archivo</translation>
    </message>
    <message>
        <source>Set this file aside</source>
        <translation>Dejar aparte este archivo</translation>
    </message>
    <message>
        <source>Take the station back</source>
        <translation>Recuperar la mesa</translation>
    </message>
    <message>
        <source>The office writes this day again, from what was handed over last. What the laptop hands over later waits for a decision.</source>
        <translation>La oficina vuelve a escribir esta jornada, desde lo último entregado. Lo que la laptop entregue después espera una decisión.</translation>
    </message>
    <message>
        <source>The day is typed once more</source>
        <translation>La jornada se captura otra vez</translation>
    </message>
    <message>
        <source>What was typed before stays in the record, with the reason.</source>
        <translation>Lo capturado antes queda en el registro, con el motivo.</translation>
    </message>
    <message>
        <source>Keep the new figures</source>
        <translation>Guardar las cifras nuevas</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Opening</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Challenged voters</source>
        <translation>Votos objetados</translation>
    </message>
    <message>
        <source>Voting with help</source>
        <translation>Votar con ayuda</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Suspend and resume</source>
        <translation>Suspender y reanudar</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Count and posting</source>
        <translation>Cómputo y publicación</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Does it add up?</source>
        <translation>¿Cuadra?</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>No abrió</translation>
    </message>
    <message>
        <source>To be done now</source>
        <translation>Toca ahora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Ninguno hasta ahora</translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation>{0} hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) to note</source>
        <translation>
            <numerusform>%n hora por anotar</numerusform>
            <numerusform>%n horas por anotar</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Suspended now</source>
        <translation>Suspendida ahora</translation>
    </message>
    <message>
        <source>When the line is closed</source>
        <translation>Al cerrar la fila</translation>
    </message>
    <message>
        <source>After the closing</source>
        <translation>Después del cierre</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n punto por revisar</numerusform>
            <numerusform>%n puntos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>After the opening</source>
        <translation>Después de abrir</translation>
    </message>
</context>
<context>
    <name>StationDayScreen</name>
    <message>
        <source>Day of the station</source>
        <translation>Jornada de la mesa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jornada</translation>
    </message>
    <message>
        <source>A laptop at the station writes this day. Here you see what it handed over last.</source>
        <translation>Una laptop en la mesa escribe esta jornada. Aquí se ve lo último que entregó.</translation>
    </message>
</context>
<context>
    <name>StationDeskScreen</name>
    <message>
        <source>Run a station</source>
        <translation>Atender una mesa</translation>
    </message>
    <message>
        <source>Another station…</source>
        <translation>Otra mesa…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>File of the station</source>
        <translation>Archivo de la mesa</translation>
    </message>
    <message>
        <source>Files of a station (*.mesa *.mesa-trabajo);;All files (*)</source>
        <translation>Archivos de una mesa (*.mesa *.mesa-trabajo);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Who writes at this computer</source>
        <translation>Quién escribe en este equipo</translation>
    </message>
    <message>
        <source>{vote} · {day}, {opens} to {closes} · {people} people on the list</source>
        <translation>{vote} · {day}, de {opens} a {closes} · {people} personas en la lista</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La mesa</translation>
    </message>
    <message>
        <source>at the station</source>
        <translation>en la mesa</translation>
    </message>
    <message>
        <source>Drop the station&apos;s file here</source>
        <translation>Suelte aquí el archivo de la mesa</translation>
    </message>
    <message>
        <source>The office gave it on a stick; its name ends in .mesa</source>
        <translation>La oficina lo entregó en una memoria; su nombre termina en .mesa</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Stations on this computer</source>
        <translation>Mesas en este equipo</translation>
    </message>
    <message>
        <source>Everything that you write is kept at once beside the file, on this computer. Nothing is sent anywhere: at the end you save one signed file and give it to the office.</source>
        <translation>Todo lo que escribe se guarda al momento junto al archivo, en este equipo. Nada se envía: al final guarda un archivo firmado y lo entrega a la oficina.</translation>
    </message>
</context>
<context>
    <name>StepsForm</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>SuspensionPage</name>
    <message>
        <source>Suspend voting</source>
        <translation>Suspender la votación</translation>
    </message>
    <message>
        <source>Resume voting</source>
        <translation>Reanudar la votación</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Suspensiones</translation>
    </message>
    <message>
        <source>Voting was never suspended.</source>
        <translation>La votación nunca se suspendió.</translation>
    </message>
    <message>
        <source>Suspended at</source>
        <translation>Hora de suspensión</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Seals put on the slot of the box, one on each line</source>
        <translation>Sellos puestos en la ranura de la urna, uno por renglón</translation>
    </message>
    <message>
        <source>Nobody votes and nobody is marked until it is resumed. Seal the slot of the box meanwhile.</source>
        <translation>Nadie vota y no se marca a nadie hasta reanudar. Mientras, selle la ranura de la urna.</translation>
    </message>
    <message>
        <source>Resumed at</source>
        <translation>Hora de reanudación</translation>
    </message>
    <message>
        <source>Were the seals of the suspension found whole?</source>
        <translation>¿Se encontraron enteros los sellos de la suspensión?</translation>
    </message>
    <message>
        <source>Write the time as 09:05, or press Now.</source>
        <translation>Escriba la hora como 09:05 o pulse Ahora.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Escriba por qué.</translation>
    </message>
    <message>
        <source>Say how the seals were found.</source>
        <translation>Diga cómo se encontraron los sellos.</translation>
    </message>
    <message>
        <source>From {0}, not resumed</source>
        <translation>Desde las {0}, sin reanudar</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>De las {0} a las {1}</translation>
    </message>
    <message>
        <source>Seals: {0}</source>
        <translation>Sellos: {0}</translation>
    </message>
    <message>
        <source>found whole</source>
        <translation>se encontraron enteros</translation>
    </message>
    <message>
        <source>not found whole</source>
        <translation>no se encontraron enteros</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>_PersonCard</name>
    <message>
        <source>Take the mark away…</source>
        <translation>Quitar la marca…</translation>
    </message>
    <message>
        <source>Type the surname or the list number of the person in front of you.</source>
        <translation>Escriba el apellido o el número en la lista de la persona que tiene enfrente.</translation>
    </message>
    <message>
        <source>Number {0} on the list</source>
        <translation>Número {0} en la lista</translation>
    </message>
    <message>
        <source>This person has already been marked ({0}) and cannot vote again. If they say that they have not voted, record it under challenged voters.</source>
        <translation>Esta persona ya está marcada ({0}) y no puede votar otra vez. Si dice que no ha votado, anótelo en votos objetados.</translation>
    </message>
    <message>
        <source>Which identity document did the person show? Its key marks them.</source>
        <translation>¿Qué documento mostró la persona? Su tecla la marca.</translation>
    </message>
    <message>
        <source>Kept. Type the next person&apos;s surname or list number.</source>
        <translation>Guardado. Escriba el apellido o el número de la siguiente persona.</translation>
    </message>
    <message>
        <source>First find the person: type their surname or list number.</source>
        <translation>Primero busque a la persona: escriba su apellido o su número.</translation>
    </message>
    <message>
        <source>Press the key of the document that the person shows: F2, F3 and so on.</source>
        <translation>Pulse la tecla del documento que la persona muestra: F2, F3, etcétera.</translation>
    </message>
</context>
</TS>
