<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Answer the prevención</source>
        <translation>Contestar la prevención</translation>
    </message>
    <message>
        <source>Back to the tasks</source>
        <translation>Volver a las tareas</translation>
    </message>
    <message>
        <source>Print and hand in…</source>
        <translation>Imprimir y presentar…</translation>
    </message>
    <message>
        <source>Calendars (*.json)</source>
        <translation>Calendarios (*.json)</translation>
    </message>
    <message>
        <source>Official calendar</source>
        <translation>Calendario oficial</translation>
    </message>
    <message>
        <source>The calendar of {0} is kept on this desk.</source>
        <translation>El calendario de {0} quedó en este escritorio.</translation>
    </message>
    <message>
        <source>Add the official calendar of {0}…</source>
        <translation>Agregar el calendario oficial de {0}…</translation>
    </message>
    <message>
        <source>The Centre has asked for no corrections.</source>
        <translation>El Centro no ha pedido correcciones.</translation>
    </message>
    <message>
        <source>Version {0}: your answer</source>
        <translation>Versión {0}: su respuesta</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Title in the index</source>
        <translation>Título en el índice</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Fecha del documento</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Hay un problema</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} dots per inch</source>
        <translation>{0} puntos por pulgada</translation>
    </message>
    <message>
        <source>part {0} of {1}</source>
        <translation>parte {0} de {1}</translation>
    </message>
    <message>
        <source>made from the original, which stays as it is</source>
        <translation>hecho a partir del original, que queda intacto</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Split it in parts</source>
        <translation>Dividir en partes</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Take out what acts by itself</source>
        <translation>Quitar lo que actúa solo</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>AttachmentsPart</name>
    <message>
        <source>Documents that the law asks for</source>
        <translation>Documentos que pide la ley</translation>
    </message>
    <message>
        <source>Drop files here: PDF, or pictures of the pages</source>
        <translation>Suelte aquí los archivos: PDF o fotos de las páginas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Looking at {0}…</source>
        <translation>Revisando {0}…</translation>
    </message>
    <message>
        <source>Working on {0}…</source>
        <translation>Trabajando con {0}…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</source>
        <translation>Documentos (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ContractFindScreen</name>
    <message>
        <source>Find a contract</source>
        <translation>Buscar un contrato</translation>
    </message>
    <message>
        <source>Another copy…</source>
        <translation>Otra copia…</translation>
    </message>
    <message>
        <source>Employer, as people say it, or a number</source>
        <translation>El patrón, como se le dice, o un número</translation>
    </message>
    <message>
        <source>Find a contract by employer or number</source>
        <translation>Buscar un contrato por patrón o número</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>No contract is called so.</source>
        <translation>Ningún contrato se llama así.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Union desk</source>
        <translation>Escritorio sindical</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Parte empleadora</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Sindicato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Choose the copy…</source>
        <translation>Elegir la copia…</translation>
    </message>
    <message>
        <source>The centre publishes its register as a folder that works without internet. Choose that folder, on this computer or on a stick; nothing is sent anywhere.</source>
        <translation>El centro publica su registro como una carpeta que funciona sin internet. Elija esa carpeta, en este equipo o en una memoria; nada se envía a ningún lado.</translation>
    </message>
    <message>
        <source>Where is the published copy?</source>
        <translation>¿Dónde está la copia publicada?</translation>
    </message>
    <message>
        <source>of an unknown day</source>
        <translation>de un día que no se dice</translation>
    </message>
    <message>
        <source>an office that the copy does not name</source>
        <translation>una oficina que la copia no nombra</translation>
    </message>
    <message>
        <source>Published by {office}, data of {day}.</source>
        <translation>Publicado por {office}, datos del {day}.</translation>
    </message>
    <message>
        <source>Folder of the published copy</source>
        <translation>Carpeta de la copia publicada</translation>
    </message>
</context>
<context>
    <name>ContractPageScreen</name>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votaciones</translation>
    </message>
    <message>
        <source>No vote is published.</source>
        <translation>No hay votaciones publicadas.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Entregarlo</translation>
    </message>
    <message>
        <source>This copy holds no document of the contract.</source>
        <translation>Esta copia no trae ningún documento del contrato.</translation>
    </message>
    <message>
        <source>Day of the vote (optional)</source>
        <translation>Día de la votación (opcional)</translation>
    </message>
    <message>
        <source>With it the three-day rule is printed.</source>
        <translation>Con él se imprime la regla de tres días.</translation>
    </message>
    <message>
        <source>As a booklet, to be folded and stapled</source>
        <translation>Como folleto, para doblar y engrapar</translation>
    </message>
    <message>
        <source>Worker&apos;s copy…</source>
        <translation>Copia para entregar…</translation>
    </message>
    <message>
        <source>Copy to a stick…</source>
        <translation>Copiar a una memoria…</translation>
    </message>
    <message>
        <source>Poster…</source>
        <translation>Cartel…</translation>
    </message>
    <message>
        <source>Receipt lists</source>
        <translation>Listas de acuses</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>One a line: workplace; area; shift; number of people. The area may be left out.</source>
        <translation>Uno por línea: centro de trabajo; área; turno; número de personas. El área puede omitirse.</translation>
    </message>
    <message>
        <source>With our members…</source>
        <translation>Con nuestro padrón…</translation>
    </message>
    <message>
        <source>Receipt lists…</source>
        <translation>Listas de acuses…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Find a contract</source>
        <translation>Buscar un contrato</translation>
    </message>
    <message>
        <source>Union desk</source>
        <translation>Escritorio sindical</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) covered</source>
        <translation>
            <numerusform>%n persona trabajadora cubierta</numerusform>
            <numerusform>%n personas trabajadoras cubiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>This contract has ended.</source>
        <translation>Este contrato terminó.</translation>
    </message>
    <message>
        <source>Wages: revision due by {day}.</source>
        <translation>Salarios: se revisan a más tardar el {day}.</translation>
    </message>
    <message>
        <source>Wages: revision was due on {day}.</source>
        <translation>Salarios: debieron revisarse el {day}.</translation>
    </message>
    <message>
        <source>Text: revision due by {day}.</source>
        <translation>Texto: se revisa a más tardar el {day}.</translation>
    </message>
    <message>
        <source>Text: revision was due on {day}.</source>
        <translation>Texto: debió revisarse el {day}.</translation>
    </message>
    <message>
        <source>In force.</source>
        <translation>Vigente.</translation>
    </message>
    <message>
        <source>Type the day as 22/11/2026.</source>
        <translation>Escriba el día como 22/11/2026.</translation>
    </message>
    <message>
        <source>This line is not workplace; area; shift; number: “{line}”.</source>
        <translation>Esta línea no dice centro; área; turno; número: «{line}».</translation>
    </message>
    <message>
        <source>Say at least one shift.</source>
        <translation>Diga al menos un turno.</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Guardar el PDF</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Where to copy the contract to</source>
        <translation>Adónde copiar el contrato</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Union desk</source>
        <translation>Escritorio sindical</translation>
    </message>
</context>
<context>
    <name>FieldInput</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
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
        <source>— choose —</source>
        <translation>— elija —</translation>
    </message>
</context>
<context>
    <name>FilingScreen</name>
    <message>
        <source>Filing</source>
        <translation>Trámite</translation>
    </message>
    <message>
        <source>Print and hand in…</source>
        <translation>Imprimir y presentar…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>The last state was taken from the copy beside it: the filing was cut while saving.</source>
        <translation>Se recuperó el último estado de la copia contigua: el trámite se cortó mientras se guardaba.</translation>
    </message>
    <message>
        <source>Who decides what</source>
        <translation>Quién decide qué</translation>
    </message>
    <message>
        <source>Files of the Centre (*.aviso);;All files (*)</source>
        <translation>Archivos del Centro (*.aviso);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>File of the Centre</source>
        <translation>Archivo del Centro</translation>
    </message>
    <message>
        <source>The file of the Centre is kept with the filing.</source>
        <translation>El archivo del Centro quedó guardado con el trámite.</translation>
    </message>
    <message>
        <source>folio {0}</source>
        <translation>folio {0}</translation>
    </message>
    <message>
        <source>version {0}, the answer to the prevención</source>
        <translation>versión {0}, respuesta a la prevención</translation>
    </message>
    <message>
        <source>It starts from the registered state {number} of {moment}: change only what changes.</source>
        <translation>Parte del estado registrado {number} del {moment}: modifique solo lo que cambia.</translation>
    </message>
    <message>
        <source>Fill in, in any order</source>
        <translation>Llenar, en cualquier orden</translation>
    </message>
    <message>
        <source>Prevención</source>
        <translation>Prevención</translation>
    </message>
    <message>
        <source>Check and hand in</source>
        <translation>Revisar y presentar</translation>
    </message>
    <message>
        <source>Answer the prevención</source>
        <translation>Contestar la prevención</translation>
    </message>
    <message>
        <source>Check before printing</source>
        <translation>Revisar antes de imprimir</translation>
    </message>
    <message>
        <source>Go on: {0}</source>
        <translation>Seguir: {0}</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> y %n más</numerusform>
            <numerusform> y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada que señalar</translation>
    </message>
    <message>
        <source>What may be sent back, why, and how often that happens. It never blocks.</source>
        <translation>Lo que podrían devolver, por qué y qué tan seguido pasa. Nunca impide presentar.</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>Emitido %n vez</numerusform>
            <numerusform>Emitido %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Sin imprimir</translation>
    </message>
    <message>
        <source>Print the packet and save the file for the Centre</source>
        <translation>Imprimir el expediente y guardar el archivo para el Centro</translation>
    </message>
    <message>
        <source>Original and acuse in one go; the same bytes can be printed again years later.</source>
        <translation>Original y acuse de una vez; lo mismo se puede reimprimir años después.</translation>
    </message>
    <message>
        <source>None so far: the Centre has asked for no corrections.</source>
        <translation>Ninguna hasta ahora: el Centro no ha pedido correcciones.</translation>
    </message>
    <message>
        <source>Answer the prevención point by point</source>
        <translation>Contestar la prevención punto por punto</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada por hacer</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} de {1} contestados</translation>
    </message>
    <message>
        <source>Who decides what, and in how many days</source>
        <translation>Quién decide qué y en cuántos días</translation>
    </message>
    <message>
        <source>It is free: no step of it costs anything.</source>
        <translation>Es gratuito: ningún paso cuesta nada.</translation>
    </message>
</context>
<context>
    <name>FilingsOfDeskScreen</name>
    <message>
        <source>Our filings</source>
        <translation>Nuestros trámites</translation>
    </message>
    <message>
        <source>Begin a filing</source>
        <translation>Iniciar un trámite</translation>
    </message>
    <message>
        <source>Find a contract</source>
        <translation>Buscar un contrato</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Otras herramientas</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Trámites</translation>
    </message>
    <message>
        <source>No filing yet.</source>
        <translation>Todavía no hay trámites.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Union desk</source>
        <translation>Escritorio sindical</translation>
    </message>
    <message>
        <source>Choose what to file, fill it in any order, leave and come back: everything is saved in this folder as you type. Nothing leaves this computer until you hand it in yourself.</source>
        <translation>Elija qué presentar, llénelo en cualquier orden, salga y vuelva: todo se guarda en esta carpeta mientras escribe. Nada sale de esta computadora hasta que usted lo entregue.</translation>
    </message>
    <message>
        <source>No filing yet</source>
        <translation>Todavía no hay trámites</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Trámite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>answer, version {0}</source>
        <translation>respuesta, versión {0}</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>presentado</translation>
    </message>
    <message>
        <source>printed, not handed in yet</source>
        <translation>impreso, sin presentar</translation>
    </message>
    <message>
        <source>being filled in</source>
        <translation>en llenado</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Take this one off</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Sin nombre todavía</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>— in no column —</source>
        <translation>— en ninguna columna —</translation>
    </message>
</context>
<context>
    <name>MemberColumns</name>
    <message>
        <source>Address of the person</source>
        <translation>Domicilio de la persona</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Parte empleadora</translation>
    </message>
    <message>
        <source>Joined the union on</source>
        <translation>Alta en el sindicato</translation>
    </message>
    <message>
        <source>Left the union on</source>
        <translation>Baja del sindicato</translation>
    </message>
    <message>
        <source>Cause of leaving</source>
        <translation>Causa de la baja</translation>
    </message>
    <message>
        <source>Proof of being a worker</source>
        <translation>Prueba de ser persona trabajadora</translation>
    </message>
    <message>
        <source>Date of that proof</source>
        <translation>Fecha de esa prueba</translation>
    </message>
    <message>
        <source>What only a list of members has</source>
        <translation>Lo que solo tiene un padrón de socios</translation>
    </message>
    <message>
        <source>The law asks for the address of each member and for the employer (LFT 365-II).</source>
        <translation>La ley pide el domicilio de cada integrante y el patrón (LFT 365-II).</translation>
    </message>
    <message>
        <source>— not in the file —</source>
        <translation>— no viene en el archivo —</translation>
    </message>
</context>
<context>
    <name>MembersPart</name>
    <message>
        <source>Reading {0}…</source>
        <translation>Leyendo {0}…</translation>
    </message>
    <message>
        <source>Write the day like this: 22/11/2026</source>
        <translation>Escriba el día así: 22/11/2026</translation>
    </message>
    <message>
        <source>Every row is being checked…</source>
        <translation>Se está revisando cada fila…</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.zip);;All files (*)</source>
        <translation>Listas (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>List of members</source>
        <translation>Padrón de socios</translation>
    </message>
    <message>
        <source>Put the spreadsheet here</source>
        <translation>Ponga aquí la hoja de cálculo</translation>
    </message>
    <message>
        <source>CSV, Excel or OpenDocument, also inside a .zip. It is read as it is; nothing in it is run.</source>
        <translation>CSV, Excel u OpenDocument, también dentro de un .zip. Se lee tal como está; nada de lo que contiene se ejecuta.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Ages are judged on</source>
        <translation>Las edades se cuentan al</translation>
    </message>
    <message>
        <source>The day of the assembly, for example.</source>
        <translation>Por ejemplo, el día de la asamblea.</translation>
    </message>
    <message>
        <source>Check every row</source>
        <translation>Revisar cada fila</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Take the list in</source>
        <translation>Incorporar el padrón</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Volver a las columnas</translation>
    </message>
    <message>
        <source>Take in another spreadsheet…</source>
        <translation>Incorporar otra hoja de cálculo…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
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
        <translation>Nombre(s)</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Parte empleadora</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Baja</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be taken in.</source>
        <translation>
            <numerusform>Se incorporaría %n persona.</numerusform>
            <numerusform>Se incorporarían %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n fila queda fuera.</numerusform>
            <numerusform>%n filas quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found: {errors} to decide, {warnings} to look at.</source>
        <translation>Se encontró: {errors} por decidir, {warnings} por revisar.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) could not be read and stay empty.</source>
        <translation>
            <numerusform>%n fecha no se pudo leer y queda vacía.</numerusform>
            <numerusform>%n fechas no se pudieron leer y quedan vacías.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found holds the list back: leave rows out, correct the spreadsheet and choose it again, or take it in as it is.</source>
        <translation>Nada de esto impide incorporar el padrón: deje filas fuera, corrija la hoja y elíjala otra vez, o incorpórelo como está.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the list.</source>
        <translation>
            <numerusform>%n persona en el padrón.</numerusform>
            <numerusform>%n personas en el padrón.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is secret: it travels inside the file and, on paper, in a closed envelope; it is never published.</source>
        <translation>Esta lista es secreta: viaja dentro del archivo y, en papel, en sobre cerrado; nunca se publica.</translation>
    </message>
</context>
<context>
    <name>MembersReport</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Dejar fuera esta fila</translation>
    </message>
    <message>
        <source>Leave all of these out</source>
        <translation>Dejar fuera todas estas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
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
        <source>What exactly</source>
        <translation>Qué exactamente</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Se incorpora</translation>
    </message>
    <message>
        <source>Take this row in again</source>
        <translation>Incorporar de nuevo</translation>
    </message>
    <message>
        <source>no person</source>
        <translation>no es persona</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>NewFilingScreen</name>
    <message>
        <source>Begin a filing</source>
        <translation>Iniciar un trámite</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you hand it in yourself. It is free.</source>
        <translation>Nada sale de esta computadora hasta que usted lo entregue. Es gratuito.</translation>
    </message>
    <message>
        <source>What to file</source>
        <translation>Qué presentar</translation>
    </message>
    <message>
        <source>Kinds of filings</source>
        <translation>Tipos de trámite</translation>
    </message>
    <message>
        <source>Begin this filing</source>
        <translation>Iniciar este trámite</translation>
    </message>
    <message>
        <source>Begin from the registered state…</source>
        <translation>Partir del estado registrado…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>In how many days</source>
        <translation>En cuántos días</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Who decides what</source>
        <translation>Quién decide qué</translation>
    </message>
    <message>
        <source>What the law asks for</source>
        <translation>Lo que pide la ley</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Union desk</source>
        <translation>Escritorio sindical</translation>
    </message>
    <message>
        <source>Files of the Centre (*.aviso);;All files (*)</source>
        <translation>Archivos del Centro (*.aviso);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>File with the registered state</source>
        <translation>Archivo con el estado registrado</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Lo que necesita</translation>
    </message>
    <message>
        <source>Who decides what, and in how many days</source>
        <translation>Quién decide qué y en cuántos días</translation>
    </message>
    <message>
        <source>Ask the Centre for the file with the registered state: then only what changes has to be said, and nothing is typed twice.</source>
        <translation>Pida al Centro el archivo con el estado registrado: así solo se dice lo que cambia y nada se escribe dos veces.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>From the Centre</source>
        <translation>Del Centro</translation>
    </message>
    <message>
        <source>Acuse</source>
        <translation>Acuse</translation>
    </message>
    <message>
        <source>Prevención: corrections asked</source>
        <translation>Prevención: piden correcciones</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Registered state</source>
        <translation>Estado registrado</translation>
    </message>
    <message>
        <source>Received {moment}, version {version}.</source>
        <translation>Recibido el {moment}, versión {version}.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to correct.</source>
        <translation>
            <numerusform>%n punto por corregir.</numerusform>
            <numerusform>%n puntos por corregir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided on {0}.</source>
        <translation>Resuelto el {0}.</translation>
    </message>
    <message>
        <source>Registration number {0}.</source>
        <translation>Número de registro {0}.</translation>
    </message>
    <message>
        <source>As of {0}: this filing starts from it.</source>
        <translation>Al {0}: de ahí parte este trámite.</translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message>
        <source>Read a file of the Centre…</source>
        <translation>Leer un archivo del Centro…</translation>
    </message>
    <message>
        <source>All of it is sealed with this key. Compare it with the one that the Centre publishes:</source>
        <translation>Todo está sellado con esta clave. Compárela con la que publica el Centro:</translation>
    </message>
    <message>
        <source>Nothing yet. The acuse and what follows come as files on a stick or by mail.</source>
        <translation>Nada todavía. El acuse y lo que sigue llegan como archivos, en memoria USB o por correo.</translation>
    </message>
</context>
<context>
    <name>PacketScreen</name>
    <message>
        <source>Print and hand in</source>
        <translation>Imprimir y presentar</translation>
    </message>
    <message>
        <source>See it first</source>
        <translation>Ver antes</translation>
    </message>
    <message>
        <source>Print original and acuse…</source>
        <translation>Imprimir original y acuse…</translation>
    </message>
    <message>
        <source>Issue without printing</source>
        <translation>Emitir sin imprimir</translation>
    </message>
    <message>
        <source>Save the file for the Centre…</source>
        <translation>Guardar el archivo para el Centro…</translation>
    </message>
    <message>
        <source>Print this one again…</source>
        <translation>Reimprimir este…</translation>
    </message>
    <message>
        <source>Issued packets</source>
        <translation>Expedientes emitidos</translation>
    </message>
    <message>
        <source>Nothing has been issued yet.</source>
        <translation>Todavía no se ha emitido nada.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>The sheets are being laid out…</source>
        <translation>Se están formando las fojas…</translation>
    </message>
    <message>
        <source>Print original and acuse</source>
        <translation>Imprimir original y acuse</translation>
    </message>
    <message>
        <source>Filings (*.tramite)</source>
        <translation>Trámites (*.tramite)</translation>
    </message>
    <message>
        <source>File for the Centre</source>
        <translation>Archivo para el Centro</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Claves (*.pem)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Give this fingerprint to the Centre by another way, for example on paper: {0}</source>
        <translation>Dé esta huella al Centro por otro medio, por ejemplo en papel: {0}</translation>
    </message>
    <message>
        <source>Your key was made</source>
        <translation>Se creó su clave</translation>
    </message>
    <message>
        <source>Issued: the bytes are kept and can be printed again at any time.</source>
        <translation>Emitido: queda guardado tal cual y se puede reimprimir cuando sea.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n página enviada a la impresora</numerusform>
            <numerusform>%n páginas enviadas a la impresora</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued {moment}. These are the very bytes that were printed.</source>
        <translation>Emitido el {moment}. Es exactamente lo que se imprimió.</translation>
    </message>
    <message>
        <source>Not issued yet: this is how it would be printed now.</source>
        <translation>Sin emitir: así se imprimiría ahora.</translation>
    </message>
    <message>
        <source>Packet (original)</source>
        <translation>Expediente (original)</translation>
    </message>
    <message>
        <source>Acuse</source>
        <translation>Acuse</translation>
    </message>
    <message>
        <source>Secret list, for the closed envelope</source>
        <translation>Lista secreta, para el sobre cerrado</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>File signed by</source>
        <translation>Archivo firmado por</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Back to the tasks</source>
        <translation>Volver a las tareas</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Esta versión</translation>
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
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Office that it goes to</source>
        <translation>Oficina a la que va</translation>
    </message>
    <message>
        <source>Empty: the Centre.</source>
        <translation>Vacío: el Centro.</translation>
    </message>
    <message>
        <source>Place where it is signed</source>
        <translation>Lugar donde se firma</translation>
    </message>
    <message>
        <source>Already issued</source>
        <translation>Ya emitido</translation>
    </message>
    <message>
        <source>Printing again gives the very same bytes, also years later.</source>
        <translation>Reimprimir da exactamente lo mismo, también años después.</translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>Paper of the Centre</source>
        <translation>Documento del Centro</translation>
    </message>
    <message>
        <source>That paper is not among those that the Centre sent for this filing.</source>
        <translation>Ese papel no está entre los que el Centro envió para este trámite.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>{number}. {requirement}</source>
        <translation>{number}. {requirement}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin contestar</translation>
    </message>
    <message>
        <source>To put it right: {0}</source>
        <translation>Para corregirlo: {0}</translation>
    </message>
    <message>
        <source>Your answer to point {0}</source>
        <translation>Su respuesta al punto {0}</translation>
    </message>
    <message>
        <source>Documents that answer it</source>
        <translation>Documentos que lo contestan</translation>
    </message>
    <message>
        <source>{title}, page {page}</source>
        <translation>{title}, página {page}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestado</translation>
    </message>
</context>
<context>
    <name>PreflightScreen</name>
    <message>
        <source>Check before printing</source>
        <translation>Revisar antes de imprimir</translation>
    </message>
    <message>
        <source>The same checks run at the Centre. They warn; they never keep anybody from filing.</source>
        <translation>El Centro hace las mismas revisiones. Avisan; nunca impiden presentar.</translation>
    </message>
    <message>
        <source>Print and hand in…</source>
        <translation>Imprimir y presentar…</translation>
    </message>
    <message>
        <source>Back to the tasks</source>
        <translation>Volver a las tareas</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>Imprimir esta lista…</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Guardar esta lista…</translation>
    </message>
    <message>
        <source>Print the list of findings</source>
        <translation>Imprimir la lista de hallazgos</translation>
    </message>
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
        <source>Save the list of findings</source>
        <translation>Guardar la lista de hallazgos</translation>
    </message>
    <message>
        <source>check-before-printing.pdf</source>
        <translation>revision-antes-de-imprimir.pdf</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>For the union&apos;s own folder; it is not handed in.</source>
        <translation>Para el expediente propio del sindicato; no se entrega.</translation>
    </message>
    <message>
        <source>Nothing was found that is usually sent back.</source>
        <translation>No se encontró nada de lo que suelen devolver.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) that the Centre would ask to correct</source>
        <translation>
            <numerusform>%n problema que el Centro pediría corregir</numerusform>
            <numerusform>%n problemas que el Centro pediría corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n punto por revisar</numerusform>
            <numerusform>%n puntos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Found: {0}. You may print and file all the same.</source>
        <translation>Se encontró: {0}. Puede imprimir y presentar de todos modos.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>The Centre would ask to correct this</source>
        <translation>El Centro pediría corregir esto</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Revise esto</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cause of {share} % of {base}</source>
        <translation>Causa de {share} % de {base}</translation>
    </message>
</context>
<context>
    <name>ProportionPart</name>
    <message>
        <source>Proportion of women and men</source>
        <translation>Proporción de mujeres y hombres</translation>
    </message>
    <message>
        <source>The law asks for proportional representation and gives no formula (LFT 358 and 371, IX Bis). Substitutes are not counted. It never blocks the filing.</source>
        <translation>La ley pide representación proporcional y no da fórmula (LFT 358 y 371, IX Bis). No se cuentan suplentes. Nunca impide presentar el trámite.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Directiva</translation>
    </message>
</context>
<context>
    <name>SectionScreen</name>
    <message>
        <source>Back to the tasks</source>
        <translation>Volver a las tareas</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Save and continue</source>
        <translation>Guardar y continuar</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>It is saved as it is. Put it right now, or press “Save and continue” again to go on.</source>
        <translation>Quedó guardado como está. Corríjalo ahora, o presione otra vez «Guardar y continuar» para seguir.</translation>
    </message>
</context>
<context>
    <name>SignChoice</name>
    <message>
        <source>Signature of the file</source>
        <translation>Firma del archivo</translation>
    </message>
    <message>
        <source>None: the paper is signed by hand</source>
        <translation>Ninguna: el papel se firma a mano</translation>
    </message>
    <message>
        <source>With an e.firma</source>
        <translation>Con e.firma</translation>
    </message>
    <message>
        <source>With a key of our own</source>
        <translation>Con una clave propia</translation>
    </message>
    <message>
        <source>The law asks for signatures by hand on the paper; the file may be signed as well.</source>
        <translation>La ley pide firmas autógrafas en el papel; el archivo también se puede firmar.</translation>
    </message>
    <message>
        <source>Choose the file of your key.</source>
        <translation>Elija el archivo de su clave.</translation>
    </message>
    <message>
        <source>Type the password of your key.</source>
        <translation>Escriba la contraseña de su clave.</translation>
    </message>
    <message>
        <source>Choose the key…</source>
        <translation>Elegir la clave…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Ningún archivo elegido</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Crear una clave…</translation>
    </message>
    <message>
        <source>At least 10 characters for a new key.</source>
        <translation>Al menos 10 caracteres para una clave nueva.</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Contraseña de la clave</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Claves (*.pem)</translation>
    </message>
</context>
<context>
    <name>StatutesPart</name>
    <message>
        <source>What the statutes must say</source>
        <translation>Lo que deben decir los estatutos</translation>
    </message>
    <message>
        <source>Attach the statutes to see their pages here, beside the list.</source>
        <translation>Anexe los estatutos para ver aquí sus páginas, junto a la lista.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>What it must say</source>
        <translation>Qué debe decir</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>On the page in sight</source>
        <translation>En la página a la vista</translation>
    </message>
    <message>
        <source>Does not apply (say why in the note)</source>
        <translation>No aplica (diga por qué en la nota)</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Siguiente punto</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (opcional)</translation>
    </message>
    <message>
        <source>{done} of {all} points have their page. Whether the words are enough is for a person to judge.</source>
        <translation>{done} de {all} puntos tienen su página. Si el texto basta, lo juzga una persona.</translation>
    </message>
    <message>
        <source>Write the number of the page, from 1</source>
        <translation>Escriba el número de la página, desde 1</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>página {0}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no aplica</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>si lo hay</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>SupportPart</name>
    <message>
        <source>How many signatures are needed</source>
        <translation>Cuántas firmas hacen falta</translation>
    </message>
    <message>
        <source>Write how many workers the contract will cover.</source>
        <translation>Escriba a cuántas personas trabajadoras cubrirá el contrato.</translation>
    </message>
    <message>
        <source>Signed in support</source>
        <translation>Firmaron en apoyo</translation>
    </message>
    <message>
        <source>Needed: 30 %</source>
        <translation>Se necesita: 30 %</translation>
    </message>
    <message>
        <source>Workers covered</source>
        <translation>Personas trabajadoras cubiertas</translation>
    </message>
    <message>
        <source>{supporters} of {workers} is {share} %: the 30 % is reached, with {spare} to spare.</source>
        <translation>{supporters} de {workers} es {share} %: se alcanza el 30 %, con {spare} de más.</translation>
    </message>
    <message>
        <source>{supporters} of {workers} is {share} %: {missing} more signatures are needed for the 30 %.</source>
        <translation>{supporters} de {workers} es {share} %: faltan {missing} firmas para el 30 %.</translation>
    </message>
    <message>
        <source>Signatures that the Centre strikes off do not count: gather more than needed.</source>
        <translation>Las firmas que el Centro descarta no cuentan: reúna más de las necesarias.</translation>
    </message>
</context>
<context>
    <name>ToolsScreen</name>
    <message>
        <source>Other unions&apos; tools</source>
        <translation>Herramientas de otros sindicatos</translation>
    </message>
    <message>
        <source>Members, attendance and bulletins, in and out as tables</source>
        <translation>Integrantes, asistencia y boletines: entran y salen como tablas</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Attendance of an assembly</source>
        <translation>Asistencia a una asamblea</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>Boletines</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Headings of</source>
        <translation>Encabezados de</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Trámite</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Asamblea</translation>
    </message>
    <message>
        <source>None: keep it on the desk only</source>
        <translation>Ninguna: solo guardar en el escritorio</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Take these rows in</source>
        <translation>Traer estos renglones</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Elegir una tabla…</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Llevar</translation>
    </message>
    <message>
        <source>Writes a CSV file under the headings chosen above. Cells that a spreadsheet could run are disarmed with an apostrophe.</source>
        <translation>Escribe un archivo CSV con los encabezados elegidos arriba. Las celdas que una hoja de cálculo podría ejecutar se desarman con un apóstrofo.</translation>
    </message>
    <message>
        <source>Write the CSV…</source>
        <translation>Escribir el CSV…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Union desk</source>
        <translation>Escritorio sindical</translation>
    </message>
    <message>
        <source>The desk itself</source>
        <translation>El propio escritorio</translation>
    </message>
    <message>
        <source>Choose a table of the other tool; then say which column holds what.</source>
        <translation>Elija una tabla de la otra herramienta; después diga qué lleva cada columna.</translation>
    </message>
    <message>
        <source>Nobody has checked these headings against a file of {name}: compare them with yours, and say the columns yourself where they differ.</source>
        <translation>Nadie ha comparado estos encabezados con un archivo de {name}: compárelos con el suyo y diga usted las columnas donde no coincidan.</translation>
    </message>
    <message>
        <source>Table of the other tool</source>
        <translation>Tabla de la otra herramienta</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n row(s) below the headings.</source>
        <translation>
            <numerusform>{name}: %n renglón debajo de los encabezados.</numerusform>
            <numerusform>{name}: %n renglones debajo de los encabezados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the filing whose list this is.</source>
        <translation>Elija el trámite al que pertenece esta lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) taken into the filing.</source>
        <translation>
            <numerusform>%n integrante quedó en el trámite.</numerusform>
            <numerusform>%n integrantes quedaron en el trámite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found: {errors} to decide, {warnings} to look at, on the page of the list.</source>
        <translation>Hallazgos: {errors} por decidir y {warnings} por revisar, en la página de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present.</source>
        <translation>
            <numerusform>%n persona presente.</numerusform>
            <numerusform>%n personas presentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed twice.</source>
        <translation>
            <numerusform>%n anotada dos veces.</numerusform>
            <numerusform>%n anotadas dos veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read.</source>
        <translation>
            <numerusform>%n celda no se pudo leer.</numerusform>
            <numerusform>%n celdas no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The attendance list is attached to the filing.</source>
        <translation>La lista de asistencia quedó adjunta al trámite.</translation>
    </message>
    <message numerus="yes">
        <source>%n bulletin(s) on the desk.</source>
        <translation>
            <numerusform>%n boletín en el escritorio.</numerusform>
            <numerusform>%n boletines en el escritorio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the CSV</source>
        <translation>Escribir el CSV</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>UnionClock</name>
    <message numerus="yes">
        <source>%n business day(s) from the day after you were notified ({source}). The Centre gave no date: ask which day is the last.</source>
        <translation>
            <numerusform>%n día hábil desde el siguiente a la notificación ({source}). El Centro no dio fecha: pregunte cuál es el último día.</numerusform>
            <numerusform>%n días hábiles desde el siguiente a la notificación ({source}). El Centro no dio fecha: pregunte cuál es el último día.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day was {0}. Answer all the same: a late answer may still be heard.</source>
        <translation>El último día fue el {0}. Conteste de todos modos: una respuesta tardía aún puede ser atendida.</translation>
    </message>
    <message>
        <source>Today is the last day to answer.</source>
        <translation>Hoy es el último día para contestar.</translation>
    </message>
    <message>
        <source>Answer by {day}. Business days are not counted: the calendar of {year} is missing here.</source>
        <translation>Conteste a más tardar el {day}. No se cuentan los días hábiles: aquí falta el calendario de {year}.</translation>
    </message>
    <message numerus="yes">
        <source>Answer by {day}: %n business day(s) left.</source>
        <translation>
            <numerusform>Conteste a más tardar el {day}: queda %n día hábil.</numerusform>
            <numerusform>Conteste a más tardar el {day}: quedan %n días hábiles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnionFields</name>
    <message>
        <source>Write the day like this: 22/11/2026</source>
        <translation>Escriba el día así: 22/11/2026</translation>
    </message>
    <message>
        <source>Write the time like this: 09:05</source>
        <translation>Escriba la hora así: 09:05</translation>
    </message>
    <message>
        <source>Write a whole number, in figures</source>
        <translation>Escriba un número entero, con cifras</translation>
    </message>
</context>
<context>
    <name>UnionForms</name>
    <message>
        <source>End of the contract</source>
        <translation>Terminación del contrato</translation>
    </message>
    <message>
        <source>Internal work rules</source>
        <translation>Reglamento interior de trabajo</translation>
    </message>
    <message>
        <source>Contract or agreement that is voted</source>
        <translation>Contrato o convenio que se vota</translation>
    </message>
    <message>
        <source>Revision of the contract</source>
        <translation>Revisión del contrato</translation>
    </message>
    <message>
        <source>Initial contract</source>
        <translation>Contrato inicial</translation>
    </message>
    <message>
        <source>Number of the contract</source>
        <translation>Número del contrato</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Scope: company, work centres</source>
        <translation>Ámbito: empresa, centros de trabajo</translation>
    </message>
    <message>
        <source>States of the country</source>
        <translation>Entidades federativas</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Una en cada línea.</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Empty: for an indefinite time.</source>
        <translation>Vacío: por tiempo indeterminado.</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Vigente hasta</translation>
    </message>
    <message>
        <source>Workers covered</source>
        <translation>Personas trabajadoras cubiertas</translation>
    </message>
    <message>
        <source>With a right to vote</source>
        <translation>Con derecho a voto</translation>
    </message>
    <message>
        <source>Does it hold the wage table?</source>
        <translation>¿Contiene el tabulador de salarios?</translation>
    </message>
    <message>
        <source>Folio of the certificate of representativeness</source>
        <translation>Folio de la constancia de representatividad</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Expedida el</translation>
    </message>
    <message>
        <source>Workers voted on</source>
        <translation>Fecha de la votación</translation>
    </message>
    <message>
        <source>Number of the vote (event)</source>
        <translation>Número de la votación (evento)</translation>
    </message>
    <message>
        <source>Wages (every year)</source>
        <translation>Salarial (cada año)</translation>
    </message>
    <message>
        <source>Whole contract (every two years)</source>
        <translation>Contractual o integral (cada dos años)</translation>
    </message>
    <message>
        <source>What is revised</source>
        <translation>Qué se revisa</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Por qué termina</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>Trade union (gremial)</source>
        <translation>Gremial</translation>
    </message>
    <message>
        <source>Of one company</source>
        <translation>De empresa</translation>
    </message>
    <message>
        <source>Industrial</source>
        <translation>Industrial</translation>
    </message>
    <message>
        <source>National, of an industry (two or more states)</source>
        <translation>Nacional de industria (dos o más entidades)</translation>
    </message>
    <message>
        <source>Of various trades</source>
        <translation>De oficios varios</translation>
    </message>
    <message>
        <source>Employers&apos; union</source>
        <translation>Patronal</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>Federación</translation>
    </message>
    <message>
        <source>Confederation</source>
        <translation>Confederación</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Constitutive assembly</source>
        <translation>Asamblea constitutiva</translation>
    </message>
    <message>
        <source>Election of the leadership</source>
        <translation>Elección de la directiva</translation>
    </message>
    <message>
        <source>Assembly that changed the statutes</source>
        <translation>Asamblea que modificó los estatutos</translation>
    </message>
    <message>
        <source>Assembly that changed the address</source>
        <translation>Asamblea que cambió el domicilio</translation>
    </message>
    <message>
        <source>Assembly that received the accounts</source>
        <translation>Asamblea que recibió las cuentas</translation>
    </message>
    <message>
        <source>Assembly about the contract</source>
        <translation>Asamblea sobre el contrato</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Inside number</source>
        <translation>Núm. interior</translation>
    </message>
    <message>
        <source>Colonia or settlement</source>
        <translation>Colonia o asentamiento</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Municipality or alcaldía</source>
        <translation>Municipio o alcaldía</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>File number (expediente)</source>
        <translation>Número de expediente</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>As it stands in the statutes; it must differ from other unions&apos; names.</source>
        <translation>Como está en los estatutos; debe distinguirse del de otros sindicatos.</translation>
    </message>
    <message>
        <source>Acronym (optional)</source>
        <translation>Siglas (opcional)</translation>
    </message>
    <message>
        <source>The list only guides: nobody is refused for the type.</source>
        <translation>La lista solo orienta: a nadie se le niega por el tipo.</translation>
    </message>
    <message>
        <source>Branches of industry</source>
        <translation>Ramas de industria</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Day on which it was constituted</source>
        <translation>Día en que se constituyó</translation>
    </message>
    <message>
        <source>Who files</source>
        <translation>Quién presenta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Electronic mailbox (optional)</source>
        <translation>Buzón electrónico (opcional)</translation>
    </message>
    <message>
        <source>For notices of the Centre. These facts are not published.</source>
        <translation>Para avisos del Centro. Estos datos no se publican.</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Cómo localizarles</translation>
    </message>
    <message>
        <source>The address of the organisation is public.</source>
        <translation>El domicilio de la organización es público.</translation>
    </message>
    <message>
        <source>Address of the organisation</source>
        <translation>Domicilio de la organización</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Empezó a las</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminó a las</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Who called it</source>
        <translation>Quién convocó</translation>
    </message>
    <message>
        <source>Call posted on</source>
        <translation>Convocatoria publicada el</translation>
    </message>
    <message>
        <source>Roll of members published on</source>
        <translation>Padrón publicado el</translation>
    </message>
    <message>
        <source>At least 3 working days before the election.</source>
        <translation>Al menos 3 días hábiles antes de la elección.</translation>
    </message>
    <message>
        <source>Members with a vote</source>
        <translation>Integrantes con derecho a voto</translation>
    </message>
    <message>
        <source>People who attended</source>
        <translation>Personas asistentes</translation>
    </message>
    <message>
        <source>Votes in favour</source>
        <translation>Votos a favor</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Votos en contra</translation>
    </message>
    <message>
        <source>What was resolved</source>
        <translation>Qué se acordó</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Write both days; both count.</source>
        <translation>Escriba los dos días; ambos cuentan.</translation>
    </message>
    <message>
        <source>Period of the leadership</source>
        <translation>Periodo de la directiva</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Vigentes desde</translation>
    </message>
    <message>
        <source>These statutes</source>
        <translation>Estos estatutos</translation>
    </message>
    <message>
        <source>Leave both empty when the organisation belongs to none.</source>
        <translation>Deje vacíos los dos si la organización no pertenece a ninguna.</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>Accounts from</source>
        <translation>Cuentas del</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>Copies given to members</source>
        <translation>Copias entregadas a integrantes</translation>
    </message>
    <message>
        <source>Is there proof that each was received?</source>
        <translation>¿Hay prueba de que cada una se recibió?</translation>
    </message>
    <message>
        <source>Accounts are due every 6 months. The Centre files the act and does not judge the money.</source>
        <translation>Las cuentas se rinden cada 6 meses. El Centro archiva el acta y no juzga el dinero.</translation>
    </message>
    <message>
        <source>Accounts rendered</source>
        <translation>Cuentas rendidas</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Company, work centre and workers for whom the contract is asked.</source>
        <translation>Empresa, centro de trabajo y personas trabajadoras para quienes se pide el contrato.</translation>
    </message>
    <message>
        <source>Workers whom the contract will cover</source>
        <translation>Personas que cubrirá el contrato</translation>
    </message>
    <message>
        <source>Workers who signed in support</source>
        <translation>Personas que firmaron en apoyo</translation>
    </message>
    <message>
        <source>Notice posted on</source>
        <translation>Aviso publicado el</translation>
    </message>
    <message>
        <source>Where it was posted</source>
        <translation>Dónde se publicó</translation>
    </message>
    <message>
        <source>Request for representativeness</source>
        <translation>Solicitud de representatividad</translation>
    </message>
    <message>
        <source>What is voted</source>
        <translation>Qué se vota</translation>
    </message>
    <message>
        <source>Commission responsible</source>
        <translation>Comisión responsable</translation>
    </message>
    <message>
        <source>Verifier asked for</source>
        <translation>Persona verificadora que se solicita</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>La votación</translation>
    </message>
    <message>
        <source>Who signs for the organisation</source>
        <translation>Quién firma por la organización</translation>
    </message>
    <message>
        <source>The general secretary, or who the statutes say.</source>
        <translation>La secretaría general, o quien digan los estatutos.</translation>
    </message>
    <message>
        <source>Remarks (optional)</source>
        <translation>Observaciones (opcional)</translation>
    </message>
    <message>
        <source>I state under oath (bajo protesta de decir verdad) that all this is true</source>
        <translation>Declaro bajo protesta de decir verdad que todo esto es cierto</translation>
    </message>
    <message>
        <source>Statement under oath</source>
        <translation>Protesta de decir verdad</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>man</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>non-binary</source>
        <translation>no binaria</translation>
    </message>
    <message>
        <source>Firms of the union</source>
        <translation>Empresas que forman el sindicato</translation>
    </message>
    <message>
        <source>Employers and work centres</source>
        <translation>Patrones y centros de trabajo</translation>
    </message>
    <message>
        <source>Add a firm</source>
        <translation>Agregar una empresa</translation>
    </message>
    <message>
        <source>Add an employer</source>
        <translation>Agregar un patrón</translation>
    </message>
    <message>
        <source>None yet. Add the first one.</source>
        <translation>Ninguno todavía. Agregue el primero.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>Name or firm</source>
        <translation>Nombre o razón social</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>RFC (12 or 13 characters)</source>
        <translation>RFC (12 o 13 caracteres)</translation>
    </message>
    <message>
        <source>Where the members work: name and address of each employer or establishment.</source>
        <translation>Donde trabajan las personas afiliadas: nombre y domicilio de cada patrón o establecimiento.</translation>
    </message>
    <message>
        <source>General secretary, or whoever represents the organisation</source>
        <translation>Secretaría general, o quien represente a la organización</translation>
    </message>
    <message>
        <source>People of the leadership</source>
        <translation>Personas de la directiva</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Nobody yet. Add the first person.</source>
        <translation>Nadie todavía. Agregue a la primera persona.</translation>
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
        <source>First surname</source>
        <translation>Primer apellido</translation>
    </message>
    <message>
        <source>Second surname (optional)</source>
        <translation>Segundo apellido (opcional)</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombre(s)</translation>
    </message>
    <message>
        <source>CURP (not published)</source>
        <translation>CURP (no se publica)</translation>
    </message>
    <message>
        <source>Section (optional)</source>
        <translation>Sección (opcional)</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Mexican nationality</source>
        <translation>Nacionalidad mexicana</translation>
    </message>
    <message>
        <source>Foreigners cannot be part of the leadership (LFT 372).</source>
        <translation>Las personas extranjeras no pueden formar parte de la directiva (LFT 372).</translation>
    </message>
    <message>
        <source>{post} (substitute)</source>
        <translation>{post} (suplente)</translation>
    </message>
    <message>
        <source>Unions that it is made of</source>
        <translation>Sindicatos que la forman</translation>
    </message>
    <message>
        <source>Add a union</source>
        <translation>Agregar un sindicato</translation>
    </message>
    <message>
        <source>None yet. A federation or confederation needs at least two.</source>
        <translation>Ninguno todavía. Una federación o confederación necesita al menos dos.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Número de integrantes</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Casillas</translation>
    </message>
    <message>
        <source>Add a station</source>
        <translation>Agregar una casilla</translation>
    </message>
    <message>
        <source>None yet. Add the first station.</source>
        <translation>Ninguna todavía. Agregue la primera casilla.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Votantes</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>Nombre de la casilla</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Abre a las</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Cierra a las</translation>
    </message>
    <message>
        <source>Voters on its roll</source>
        <translation>Votantes en su padrón</translation>
    </message>
    <message>
        <source>Autograph signatures</source>
        <translation>Firmas autógrafas</translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation>Agregar una firma</translation>
    </message>
    <message>
        <source>None yet. Whoever signs the paper by hand is named here.</source>
        <translation>Ninguna todavía. Aquí se nombra a quien firma el papel a mano.</translation>
    </message>
    <message>
        <source>Scanned in</source>
        <translation>Escaneada en</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Who signs by hand</source>
        <translation>Quién firma a mano</translation>
    </message>
    <message>
        <source>Witness who saw it signed</source>
        <translation>Testigo que vio firmar</translation>
    </message>
    <message>
        <source>Attachment with the scan</source>
        <translation>Anexo con el escaneo</translation>
    </message>
    <message>
        <source>The law asks for signatures by hand on paper: they stay so. Here you say whose they are, where they were scanned and who saw them signed.</source>
        <translation>La ley pide firmas autógrafas en papel: así se quedan. Aquí se dice de quién son, dónde se escanearon y quién vio firmar.</translation>
    </message>
</context>
<context>
    <name>UnionParts</name>
    <message>
        <source>Members who joined and left</source>
        <translation>Altas y bajas de integrantes</translation>
    </message>
    <message>
        <source>List of members</source>
        <translation>Padrón de socios</translation>
    </message>
    <message>
        <source>Name, CURP, address and employer of each. CURP and address are not published.</source>
        <translation>Nombre, CURP, domicilio y patrón de cada persona. La CURP y el domicilio no se publican.</translation>
    </message>
    <message>
        <source>List of those who support (secret)</source>
        <translation>Lista de quienes apoyan (secreta)</translation>
    </message>
    <message>
        <source>Name, CURP and date of hiring of each person who signed. The law keeps it secret (LFT 390 Bis).</source>
        <translation>Nombre, CURP y fecha de ingreso de cada persona que firmó. La ley la mantiene secreta (LFT 390 Bis).</translation>
    </message>
</context>
<context>
    <name>UnionPlaces</name>
    <message>
        <source>Our filings</source>
        <translation>Nuestros trámites</translation>
    </message>
    <message>
        <source>Begin a filing</source>
        <translation>Iniciar un trámite</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Trámite</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Check before printing</source>
        <translation>Revisar antes de imprimir</translation>
    </message>
    <message>
        <source>Print and hand in</source>
        <translation>Imprimir y presentar</translation>
    </message>
    <message>
        <source>Answer the prevención</source>
        <translation>Contestar la prevención</translation>
    </message>
    <message>
        <source>Paper of the Centre</source>
        <translation>Documento del Centro</translation>
    </message>
    <message>
        <source>Find a contract</source>
        <translation>Buscar un contrato</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Other unions&apos; tools</source>
        <translation>Herramientas de otros sindicatos</translation>
    </message>
</context>
<context>
    <name>UnionWords</name>
    <message>
        <source>Say who files</source>
        <translation>Decir quién presenta</translation>
    </message>
    <message>
        <source>Give the address and how to reach you</source>
        <translation>Dar el domicilio y los datos de contacto</translation>
    </message>
    <message>
        <source>Name the employers and work centres</source>
        <translation>Nombrar patrones y centros de trabajo</translation>
    </message>
    <message>
        <source>Tell about the assemblies</source>
        <translation>Describir las asambleas</translation>
    </message>
    <message>
        <source>Go through the statutes point by point</source>
        <translation>Recorrer los estatutos punto por punto</translation>
    </message>
    <message>
        <source>Take in the list of members</source>
        <translation>Incorporar el padrón de socios</translation>
    </message>
    <message>
        <source>Name the unions that it is made of</source>
        <translation>Nombrar los sindicatos que la forman</translation>
    </message>
    <message>
        <source>Name the people of the leadership</source>
        <translation>Nombrar a la directiva</translation>
    </message>
    <message>
        <source>Say whether it belongs to a federation</source>
        <translation>Decir si pertenece a una federación</translation>
    </message>
    <message>
        <source>Report the accounts</source>
        <translation>Informar las cuentas</translation>
    </message>
    <message>
        <source>Count the support of the 30 %</source>
        <translation>Contar el apoyo del 30 %</translation>
    </message>
    <message>
        <source>Give days, hours and places of the vote</source>
        <translation>Dar días, horas y lugares de la votación</translation>
    </message>
    <message>
        <source>Describe what is deposited</source>
        <translation>Describir lo que se deposita</translation>
    </message>
    <message>
        <source>Attach the documents</source>
        <translation>Anexar los documentos</translation>
    </message>
    <message>
        <source>State under oath and name who signs by hand</source>
        <translation>Protestar decir verdad y nombrar a quien firma</translation>
    </message>
    <message>
        <source>Organisation without a name yet</source>
        <translation>Organización todavía sin nombre</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Guardado hace un momento</translation>
    </message>
    <message>
        <source>Saved {0} min ago</source>
        <translation>Guardado hace {0} min</translation>
    </message>
    <message>
        <source>Saved today at {0}</source>
        <translation>Guardado hoy a las {0}</translation>
    </message>
    <message>
        <source>Saved on {0}</source>
        <translation>Guardado el {0}</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
</TS>
