<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>ColumnsForm</name>
    <message>
        <source>The file as it was read</source>
        <translation>El archivo como se leyó</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Row of the column names (0: none)</source>
        <translation>Fila de los encabezados (0: ninguna)</translation>
    </message>
    <message>
        <source>What each column holds</source>
        <translation>Qué contiene cada columna</translation>
    </message>
    <message>
        <source>Proposed from the names of the columns. Correct what is wrong.</source>
        <translation>Propuesto según los encabezados. Corrija lo que esté mal.</translation>
    </message>
    <message>
        <source>The whole name is written</source>
        <translation>El nombre completo viene</translation>
    </message>
    <message>
        <source>Surnames first</source>
        <translation>Primero los apellidos</translation>
    </message>
    <message>
        <source>Given names first</source>
        <translation>Primero los nombres</translation>
    </message>
    <message>
        <source>{0} (no roll seen)</source>
        <translation>{0} (sin padrón a la vista)</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns</source>
        <translation>{rows} filas, {columns} columnas</translation>
    </message>
    <message>
        <source>— not in the file —</source>
        <translation>— no viene en el archivo —</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>This sheet is empty.</source>
        <translation>Esta hoja está vacía.</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>Correct the row</source>
        <translation>Corregir la fila</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Dejar fuera esta fila</translation>
    </message>
    <message>
        <source>Leave the other row out</source>
        <translation>Dejar fuera la otra</translation>
    </message>
    <message>
        <source>It stands as it is</source>
        <translation>Queda como está</translation>
    </message>
</context>
<context>
    <name>GroupsForm</name>
    <message>
        <source>(not said)</source>
        <translation>(sin dato)</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Toda la lista</translation>
    </message>
    <message>
        <source>Stations of {0}</source>
        <translation>Mesas de {0}</translation>
    </message>
</context>
<context>
    <name>ObjectionForm</name>
    <message>
        <source>Write down an objection</source>
        <translation>Registrar una objeción</translation>
    </message>
    <message>
        <source>It asks to</source>
        <translation>Qué pide</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>Quién objeta</translation>
    </message>
    <message>
        <source>Name of the person who signs it</source>
        <translation>Nombre de quien la firma</translation>
    </message>
    <message>
        <source>About whom (name or CURP)</source>
        <translation>Sobre quién (nombre o CURP)</translation>
    </message>
    <message>
        <source>Find on the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Person on the list</source>
        <translation>Persona del padrón</translation>
    </message>
    <message>
        <source>Grounds, as written</source>
        <translation>Razones, como se escribieron</translation>
    </message>
    <message>
        <source>Keep the objection</source>
        <translation>Guardar la objeción</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>Write who signs the objection.</source>
        <translation>Escriba quién firma la objeción.</translation>
    </message>
    <message>
        <source>Find the person on the list first.</source>
        <translation>Busque primero a la persona en la lista.</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason, for the record</source>
        <translation>Razón, para el registro</translation>
    </message>
    <message>
        <source>Write the reason: it is kept with your name.</source>
        <translation>Escriba la razón: se guarda con su nombre.</translation>
    </message>
</context>
<context>
    <name>RollAssignScreen</name>
    <message>
        <source>Stations of the voters</source>
        <translation>Mesas de las personas votantes</translation>
    </message>
    <message>
        <source>By the alphabet, in equal parts</source>
        <translation>Por orden alfabético, en partes iguales</translation>
    </message>
    <message>
        <source>By workplace</source>
        <translation>Por centro de trabajo</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>Por turno</translation>
    </message>
    <message>
        <source>By workplace and shift</source>
        <translation>Por centro de trabajo y turno</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Por puesto</translation>
    </message>
    <message>
        <source>How the list is split</source>
        <translation>Cómo se reparte la lista</translation>
    </message>
    <message>
        <source>Give these stations</source>
        <translation>Asignar estas mesas</translation>
    </message>
    <message>
        <source>Go on to freezing</source>
        <translation>Seguir: congelar</translation>
    </message>
    <message>
        <source>Who votes where</source>
        <translation>Quién vota dónde</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>No station yet.</source>
        <translation>Todavía no hay mesas.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Voters and ballots</source>
        <translation>Personas y boletas</translation>
    </message>
    <message>
        <source>Write the stations</source>
        <translation>Escribir las mesas</translation>
    </message>
    <message>
        <source>They are part of the definition of the vote: name, place and hours of each.</source>
        <translation>Son parte de la definición de la votación: nombre, lugar y horario de cada una.</translation>
    </message>
    <message>
        <source>This vote has no station yet</source>
        <translation>Esta votación todavía no tiene mesas</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) have no voters.</source>
        <translation>
            <numerusform>%n mesa no tiene votantes.</numerusform>
            <numerusform>%n mesas no tienen votantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} voters have no station yet.</source>
        <translation>{0} personas todavía no tienen mesa.</translation>
    </message>
    <message>
        <source>No station covers the shift “{shift}”: {count} voters.</source>
        <translation>Ninguna mesa cubre el turno «{shift}»: {count} personas.</translation>
    </message>
    <message>
        <source>{count} voters of the shift “{shift}” vote at a station that is open for other shifts.</source>
        <translation>{count} personas del turno «{shift}» votan en una mesa que abre para otros turnos.</translation>
    </message>
    <message>
        <source>Voters, print run and folios follow.</source>
        <translation>Personas, tiraje y folios quedaron al día.</translation>
    </message>
</context>
<context>
    <name>RollCompareScreen</name>
    <message>
        <source>Compare two versions</source>
        <translation>Comparar dos versiones</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Primera versión</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>Segunda versión</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Which differences</source>
        <translation>Qué diferencias</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Choose two versions and compare them.</source>
        <translation>Elija dos versiones y compárelas.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>CURP</source>
        <translation>CURP</translation>
    </message>
    <message>
        <source>In the first</source>
        <translation>En la primera</translation>
    </message>
    <message>
        <source>In the second</source>
        <translation>En la segunda</translation>
    </message>
    <message>
        <source>There are no two versions to compare</source>
        <translation>No hay dos versiones que comparar</translation>
    </message>
    <message>
        <source>Take in the list of the other party; then this page shows what sets them apart.</source>
        <translation>Cargue la lista de la otra parte; entonces esta página muestra en qué difieren.</translation>
    </message>
    <message>
        <source>Both lists are being compared…</source>
        <translation>Comparando las dos listas…</translation>
    </message>
    <message>
        <source>{same} the same · {first} only in the first · {second} only in the second · {other} differ</source>
        <translation>{same} iguales · {first} solo en la primera · {second} solo en la segunda · {other} con datos distintos</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Todas las diferencias</translation>
    </message>
    <message>
        <source>Only in the first</source>
        <translation>Solo en la primera</translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation>Solo en la segunda</translation>
    </message>
    <message>
        <source>Likely the same person</source>
        <translation>Quizá la misma persona</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Datos distintos</translation>
    </message>
    <message>
        <source>Save the report of differences</source>
        <translation>Guardar el informe de diferencias</translation>
    </message>
    <message>
        <source>{0}-differences.csv</source>
        <translation>{0}-diferencias.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>RollFreezeScreen</name>
    <message>
        <source>Freeze the roll</source>
        <translation>Congelar el padrón</translation>
    </message>
    <message>
        <source>What the digest is for</source>
        <translation>Para qué sirve la huella</translation>
    </message>
    <message>
        <source>The voters are numbered in the order of the list and written into one file. Its SHA-256 goes into the definition of the vote and is published with it. Whoever has the file can compute the digest with any computer (sha256sum) and see that nobody was added, taken out or moved afterwards. The digest says nothing about the people.</source>
        <translation>Las personas votantes se numeran en el orden de la lista y se escriben en un solo archivo. Su SHA-256 entra en la definición de la votación y se publica con ella. Quien tenga el archivo puede calcular la huella en cualquier computadora (sha256sum) y comprobar que después nadie fue agregado, quitado ni cambiado de mesa. La huella no dice nada de las personas.</translation>
    </message>
    <message>
        <source>Save the frozen file…</source>
        <translation>Guardar el archivo congelado…</translation>
    </message>
    <message>
        <source>Save the public copy…</source>
        <translation>Guardar la copia pública…</translation>
    </message>
    <message>
        <source>Frozen: {people}, {bytes} bytes. Print run of all stations together: {people_again}.</source>
        <translation>Congelado: {people}, {bytes} bytes. Tiraje de todas las mesas: {people_again} boletas.</translation>
    </message>
    <message>
        <source>Before it can be frozen, this must be done:</source>
        <translation>Antes de congelarlo falta esto:</translation>
    </message>
    <message>
        <source>Everything is decided. {people} may vote at {stations} stations, with as many ballots.</source>
        <translation>Todo está decidido. Pueden votar {people} en {stations} mesas, con igual número de boletas.</translation>
    </message>
    <message>
        <source>Rows that need a correction or a reasoned decision</source>
        <translation>Filas por corregir o decidir con razones</translation>
    </message>
    <message>
        <source>Objections that wait for a ruling</source>
        <translation>Objeciones por resolver</translation>
    </message>
    <message>
        <source>Voters without a station</source>
        <translation>Personas sin mesa</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>Falta %n</numerusform>
            <numerusform>Faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>From now on this version does not change. Until the definition is fixed you can still work on with a copy and freeze that one instead.</source>
        <translation>Desde ahora esta versión no se modifica. Mientras la definición no se fije, puede trabajar con una copia y congelar esa en su lugar.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>The voters are being numbered and digested…</source>
        <translation>Numerando a las personas y calculando la huella…</translation>
    </message>
</context>
<context>
    <name>RollImportScreen</name>
    <message>
        <source>Take in a list</source>
        <translation>Cargar una lista</translation>
    </message>
    <message>
        <source>Put the spreadsheet here</source>
        <translation>Ponga aquí la hoja de cálculo</translation>
    </message>
    <message>
        <source>CSV, Excel or OpenDocument, also inside a .zip. It is read as it is; nothing in it is run.</source>
        <translation>CSV, Excel u OpenDocument, también dentro de un .zip. Se lee tal cual; nada de lo que contiene se ejecuta.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>What the list is</source>
        <translation>Qué lista es</translation>
    </message>
    <message>
        <source>Check and take in</source>
        <translation>Revisar y cargar</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Quién la entregó</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Cut-off date (day/month/year)</source>
        <translation>Fecha de corte (día/mes/año)</translation>
    </message>
    <message>
        <source>Age and hiring date are judged on this day.</source>
        <translation>La edad y la fecha de ingreso se juzgan a este día.</translation>
    </message>
    <message>
        <source>Document it came with (optional)</source>
        <translation>Documento con que llegó (opcional)</translation>
    </message>
    <message>
        <source>The roll does not change any more</source>
        <translation>El padrón ya no se modifica</translation>
    </message>
    <message>
        <source>The definition of this vote is fixed, and the digest of its roll stands in it.</source>
        <translation>La definición de esta votación está fija y contiene la huella de su padrón.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.zip);;All files (*)</source>
        <translation>Listas (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Lista de personas</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Leyendo {0}…</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Archivo: {0}</translation>
    </message>
    <message>
        <source>Write the day like this: {0}</source>
        <translation>Escriba el día así: {0}</translation>
    </message>
    <message>
        <source>Every row is being checked…</source>
        <translation>Revisando cada fila…</translation>
    </message>
    <message>
        <source>The list is being kept…</source>
        <translation>Guardando la lista…</translation>
    </message>
    <message>
        <source>The list is kept. This is what the check found.</source>
        <translation>La lista quedó guardada. Esto encontró la revisión.</translation>
    </message>
</context>
<context>
    <name>RollObjectionsScreen</name>
    <message>
        <source>Objections and rulings</source>
        <translation>Objeciones y resoluciones</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>Nobody has objected to this version.</source>
        <translation>Nadie ha objetado esta versión.</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objeta</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Resolución</translation>
    </message>
</context>
<context>
    <name>RollPeopleScreen</name>
    <message>
        <source>People on the list</source>
        <translation>Personas de la lista</translation>
    </message>
    <message>
        <source>Surnames, names or CURP</source>
        <translation>Apellidos, nombres o CURP</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>May vote or not</source>
        <translation>Puede votar o no</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>Puede votar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody on the list matches what you chose.</source>
        <translation>Nadie de la lista coincide con lo elegido.</translation>
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
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>CURP</source>
        <translation>CURP</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Centro de trabajo</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Every station</source>
        <translation>Todas las mesas</translation>
    </message>
    <message>
        <source>Without station</source>
        <translation>Sin mesa</translation>
    </message>
</context>
<context>
    <name>RollPersonScreen</name>
    <message>
        <source>Person on the list</source>
        <translation>Persona del padrón</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Por qué se corrige</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Guardar la corrección</translation>
    </message>
    <message>
        <source>Data of the row</source>
        <translation>Datos de la fila</translation>
    </message>
    <message>
        <source>On the list as</source>
        <translation>En la lista como</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Keep this decision</source>
        <translation>Guardar esta decisión</translation>
    </message>
    <message>
        <source>Right to vote</source>
        <translation>Derecho a votar</translation>
    </message>
    <message>
        <source>Votes at</source>
        <translation>Vota en</translation>
    </message>
    <message>
        <source>Change the station</source>
        <translation>Cambiar de mesa</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>Lo decidido hasta ahora</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>agregada a mano</translation>
    </message>
    <message>
        <source>Nameless row</source>
        <translation>Fila sin nombre</translation>
    </message>
    <message>
        <source>No station yet</source>
        <translation>Todavía sin mesa</translation>
    </message>
</context>
<context>
    <name>RollPlaces</name>
    <message>
        <source>Roll of voters</source>
        <translation>Padrón</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Cargar una lista</translation>
    </message>
    <message>
        <source>Report of the check</source>
        <translation>Informe de la revisión</translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>Personas de la lista</translation>
    </message>
    <message>
        <source>Person on the list</source>
        <translation>Persona del padrón</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>Comparar dos versiones</translation>
    </message>
    <message>
        <source>Objections and rulings</source>
        <translation>Objeciones y resoluciones</translation>
    </message>
    <message>
        <source>Stations of the voters</source>
        <translation>Mesas de las personas votantes</translation>
    </message>
    <message>
        <source>Freeze the roll</source>
        <translation>Congelar el padrón</translation>
    </message>
</context>
<context>
    <name>RollReportScreen</name>
    <message>
        <source>Report of the check</source>
        <translation>Informe de la revisión</translation>
    </message>
    <message>
        <source>Leave all out…</source>
        <translation>Dejar todas fuera…</translation>
    </message>
    <message>
        <source>All stand as they are…</source>
        <translation>Todas quedan como están…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Every row of this kind is decided.</source>
        <translation>Todas las filas de este tipo están decididas.</translation>
    </message>
    <message>
        <source>Only what nobody has decided</source>
        <translation>Solo lo que falta decidir</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>CURP</source>
        <translation>CURP</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>See the people</source>
        <translation>Ver a las personas</translation>
    </message>
    <message>
        <source>Every row has what it needs and nobody stands on the list twice.</source>
        <translation>Cada fila tiene lo necesario y nadie está dos veces en la lista.</translation>
    </message>
    <message>
        <source>The check found nothing</source>
        <translation>La revisión no encontró nada</translation>
    </message>
    <message>
        <source>The row stands as it is</source>
        <translation>La fila queda como está</translation>
    </message>
    <message>
        <source>The finding stays in the report, with your decision and its reason.</source>
        <translation>La observación sigue en el informe, con su decisión y su razón.</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Dejar fuera la fila</translation>
    </message>
    <message>
        <source>The person stays in this version, marked “{0}”, and does not vote.</source>
        <translation>La persona sigue en esta versión, marcada «{0}», y no vota.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Leave all of these rows out</source>
        <translation>Dejar fuera todas estas filas</translation>
    </message>
    <message>
        <source>All of these rows stand as they are</source>
        <translation>Todas estas filas quedan como están</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) get the same decision with the same reason.</source>
        <translation>
            <numerusform>%n fila recibe la misma decisión con la misma razón.</numerusform>
            <numerusform>%n filas reciben la misma decisión con la misma razón.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide all</source>
        <translation>Decidir todas</translation>
    </message>
</context>
<context>
    <name>RollScreen</name>
    <message>
        <source>SIMULACRO: invented voters</source>
        <translation>SIMULACRO: personas inventadas</translation>
    </message>
    <message>
        <source>Roll of voters</source>
        <translation>Padrón</translation>
    </message>
    <message>
        <source>Save the file of the roll</source>
        <translation>Guardar el archivo del padrón</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {name}, folio {folio}. SHA-256 {digest}</source>
        <translation>Guardado como {name}, folio {folio}. SHA-256 {digest}</translation>
    </message>
</context>
<context>
    <name>RollVersionsScreen</name>
    <message>
        <source>Roll of voters</source>
        <translation>Padrón</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Cargar una lista</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>Comparar dos versiones</translation>
    </message>
    <message>
        <source>Versions of the roll</source>
        <translation>Versiones del padrón</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>Puede votar</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>With station</source>
        <translation>Con mesa</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Cargada</translation>
    </message>
    <message>
        <source>Files of this version</source>
        <translation>Archivos de esta versión</translation>
    </message>
    <message>
        <source>It comes from a spreadsheet of the union, the employer or an authority. Every row is checked and nothing is dropped; you decide, with reasons, and freeze it before the vote.</source>
        <translation>Viene de una hoja de cálculo del sindicato, del patrón o de una autoridad. Se revisa cada fila y nada se descarta; usted decide, con razones, y lo congela antes de la votación.</translation>
    </message>
    <message>
        <source>There is no roll yet</source>
        <translation>Todavía no hay padrón</translation>
    </message>
    <message>
        <source>Names and CURPs of this version were removed by {who}, {when}: {reason}</source>
        <translation>Los nombres y las CURP de esta versión los eliminó {who}, {when}: {reason}</translation>
    </message>
    <message>
        <source>SHA-256 {digest} · {bytes} bytes. This digest stands in the definition of the vote.</source>
        <translation>SHA-256 {digest} · {bytes} bytes. Esta huella está en la definición de la votación.</translation>
    </message>
    <message>
        <source>These people were made up for a rehearsal.</source>
        <translation>Estas personas son inventadas, para un simulacro.</translation>
    </message>
    <message>
        <source>Report of the check</source>
        <translation>Informe de la revisión</translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>Personas de la lista</translation>
    </message>
    <message>
        <source>Objections and rulings</source>
        <translation>Objeciones y resoluciones</translation>
    </message>
    <message>
        <source>Of the parties, each with its reasons (LFT 390 Bis-III a)</source>
        <translation>De las partes, cada una con sus razones (LFT 390 Bis-III a)</translation>
    </message>
    <message>
        <source>Stations of the voters</source>
        <translation>Mesas de las personas votantes</translation>
    </message>
    <message>
        <source>Voters, print run and folios of every station follow exactly</source>
        <translation>Personas, tiraje y folios de cada mesa coinciden exactamente</translation>
    </message>
    <message>
        <source>Freeze the roll</source>
        <translation>Congelar el padrón</translation>
    </message>
    <message>
        <source>Not yet frozen</source>
        <translation>Sin congelar</translation>
    </message>
    <message>
        <source>Its digest goes into the definition and proves that nobody was added or taken out</source>
        <translation>Su huella entra en la definición y prueba que nadie fue agregado ni quitado</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>Falta %n</numerusform>
            <numerusform>Faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>{errors} to decide in all, {warnings} to look at</source>
        <translation>{errors} por decidir en total, {warnings} por revisar</translation>
    </message>
    <message>
        <source>Files with CURPs are for the authority and the parties only.</source>
        <translation>Los archivos con CURP son solo para la autoridad y las partes.</translation>
    </message>
    <message>
        <source>Public copy, no CURP</source>
        <translation>Copia pública, sin CURP</translation>
    </message>
    <message>
        <source>Frozen file, for its digest</source>
        <translation>Archivo congelado, para su huella</translation>
    </message>
    <message>
        <source>Everything, with decisions</source>
        <translation>Todo, con las decisiones</translation>
    </message>
    <message>
        <source>Work on with a copy</source>
        <translation>Trabajar con una copia</translation>
    </message>
    <message>
        <source>Remove personal data…</source>
        <translation>Eliminar datos personales…</translation>
    </message>
    <message>
        <source>A copy is open; the other one stays as it is.</source>
        <translation>La copia está abierta; la otra queda como está.</translation>
    </message>
    <message>
        <source>Remove the personal data of version {0}</source>
        <translation>Eliminar los datos personales de la versión {0}</translation>
    </message>
    <message>
        <source>Names, CURPs, report, decisions, objections and the original file are deleted for good. Source, dates and digests stay on record.</source>
        <translation>Los nombres, las CURP, el informe, las decisiones, las objeciones y el archivo original se borran para siempre. El origen, las fechas y las huellas quedan registrados.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
</context>
<context>
    <name>RollWords</name>
    <message>
        <source>Written: {0}</source>
        <translation>Dice: {0}</translation>
    </message>
    <message>
        <source>By the rules: {0}</source>
        <translation>Según la regla: {0}</translation>
    </message>
    <message>
        <source>Positions of the CURP: {0}</source>
        <translation>Posiciones de la CURP: {0}</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>todo el archivo</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>fila {0}</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Sindicato</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Parte empleadora</translation>
    </message>
    <message>
        <source>IMSS</source>
        <translation>IMSS</translation>
    </message>
    <message>
        <source>SAT</source>
        <translation>SAT</translation>
    </message>
    <message>
        <source>Infonavit</source>
        <translation>Infonavit</translation>
    </message>
    <message>
        <source>Labour inspection</source>
        <translation>Inspección del trabajo</translation>
    </message>
    <message>
        <source>The Centre itself</source>
        <translation>El propio Centro</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Otro origen</translation>
    </message>
    <message>
        <source>Members of the union</source>
        <translation>Personas afiliadas al sindicato</translation>
    </message>
    <message>
        <source>Voters, representativeness (LFT 390 Bis)</source>
        <translation>Votantes, representatividad (LFT 390 Bis)</translation>
    </message>
    <message>
        <source>Voters, contract (LFT 390 Ter)</source>
        <translation>Votantes, contrato (LFT 390 Ter)</translation>
    </message>
    <message>
        <source>Supporters, 30 % (LFT 390 Bis)</source>
        <translation>Respaldo del 30 % (LFT 390 Bis)</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>En trabajo</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>Puede votar</translation>
    </message>
    <message>
        <source>May vote: dismissed within the window</source>
        <translation>Puede votar: despido en el plazo</translation>
    </message>
    <message>
        <source>May vote: dismissal in litigation</source>
        <translation>Puede votar: despido en litigio</translation>
    </message>
    <message>
        <source>Left out: trust employee</source>
        <translation>Fuera: personal de confianza</translation>
    </message>
    <message>
        <source>Left out: hired later</source>
        <translation>Fuera: ingresó después</translation>
    </message>
    <message>
        <source>Left out: repeated</source>
        <translation>Fuera: repetida</translation>
    </message>
    <message>
        <source>Left out: other reason</source>
        <translation>Fuera: otra razón</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Stands as it is</source>
        <translation>Queda como está</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitida</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregada</translation>
    </message>
    <message>
        <source>First surname</source>
        <translation>Primer apellido</translation>
    </message>
    <message>
        <source>Second surname</source>
        <translation>Segundo apellido</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Both surnames</source>
        <translation>Ambos apellidos</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>CURP</source>
        <translation>CURP</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>Fecha de ingreso</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Centro de trabajo</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Kind of worker (trust or not)</source>
        <translation>Tipo de trabajador (confianza o no)</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Agregar a alguien</translation>
    </message>
    <message>
        <source>Leave somebody out</source>
        <translation>Dejar fuera a alguien</translation>
    </message>
    <message>
        <source>Correct data</source>
        <translation>Corregir datos</translation>
    </message>
    <message>
        <source>Working person</source>
        <translation>Persona trabajadora</translation>
    </message>
    <message>
        <source>Waits for a ruling</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Procedente</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Improcedente</translation>
    </message>
    <message>
        <source>Version {number} · {source}</source>
        <translation>Versión {number} · {source}</translation>
    </message>
    <message>
        <source>Cut-off {cut_off} · taken in by {who}, {when}</source>
        <translation>Corte {cut_off} · la cargó {who}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{act} by {who}, {when}: {reason}</source>
        <translation>{act} por {who}, {when}: {reason}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
</context>
<context>
    <name>RowForm</name>
    <message>
        <source>Write it as day/month/year.</source>
        <translation>Escríbala como día/mes/año.</translation>
    </message>
</context>
<context>
    <name>RulingCard</name>
    <message>
        <source>Rule on the objection chosen</source>
        <translation>Resolver la objeción elegida</translation>
    </message>
    <message>
        <source>If upheld, on the list as</source>
        <translation>Si procede, en la lista como</translation>
    </message>
    <message>
        <source>Reasons of the ruling</source>
        <translation>Razones de la resolución</translation>
    </message>
    <message>
        <source>Dismiss it</source>
        <translation>Declararla improcedente</translation>
    </message>
    <message>
        <source>Uphold it and change the list</source>
        <translation>Declararla procedente y cambiar la lista</translation>
    </message>
    <message>
        <source>{ruling} by {who}, {when}: {reason}</source>
        <translation>{ruling}, por {who}, {when}: {reason}</translation>
    </message>
    <message>
        <source>This version is frozen. To uphold an objection, work on with a copy: it goes along.</source>
        <translation>Esta versión está congelada. Para declarar procedente una objeción, trabaje con una copia: la objeción pasa a ella.</translation>
    </message>
</context>
<context>
    <name>StationChoice</name>
    <message>
        <source>— choose stations —</source>
        <translation>— elija las mesas —</translation>
    </message>
    <message numerus="yes">
        <source>All %n stations</source>
        <translation>
            <numerusform>La única mesa</numerusform>
            <numerusform>Las %n mesas</numerusform>
        </translation>
    </message>
</context>
</TS>
