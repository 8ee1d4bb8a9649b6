<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>BeginScreen</name>
    <message>
        <source>Observer&apos;s notebook</source>
        <translation>Cuaderno de observación</translation>
    </message>
    <message>
        <source>A folder that you keep where you like, also on a stick. Nothing is written anywhere else, and it needs no account and no network.</source>
        <translation>Una carpeta que usted guarda donde quiera, también en una memoria USB. No se escribe nada en otro lugar, y no necesita cuenta ni red.</translation>
    </message>
    <message>
        <source>Open a notebook…</source>
        <translation>Abrir un cuaderno…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Folder of the notebook (cuaderno-…)</source>
        <translation>Carpeta del cuaderno (cuaderno-…)</translation>
    </message>
    <message>
        <source>Where to keep the notebook (the stick, for example)</source>
        <translation>Dónde guardar el cuaderno (por ejemplo, la memoria USB)</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n mesa</numerusform>
            <numerusform>%n mesas</numerusform>
        </translation>
    </message>
    <message>
        <source>Definitions and packages (*.json *.asice)</source>
        <translation>Definiciones y paquetes (*.json *.asice)</translation>
    </message>
    <message>
        <source>Definition or package of the vote</source>
        <translation>Definición o paquete de la votación</translation>
    </message>
    <message>
        <source>1. Which vote</source>
        <translation>1. Qué votación</translation>
    </message>
    <message>
        <source>Best from the definition published with the call (.json), or from a package (.asice): then the program can tell whether it was changed afterwards.</source>
        <translation>De preferencia, de la definición publicada con la convocatoria (.json) o de un paquete (.asice): así el programa puede decir si se cambió después.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>I have no file: type the facts</source>
        <translation>No tengo archivo: escribir los datos</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>La votación</translation>
    </message>
    <message>
        <source>What is voted</source>
        <translation>Qué se vota</translation>
    </message>
    <message>
        <source>Question on the ballot (may be empty)</source>
        <translation>Pregunta de la boleta (puede quedar vacía)</translation>
    </message>
    <message>
        <source>Options of the ballot</source>
        <translation>Opciones de la boleta</translation>
    </message>
    <message>
        <source>One on each line, in the order of the ballot.</source>
        <translation>Una por renglón, en el orden de la boleta.</translation>
    </message>
    <message>
        <source>Stations that you observe</source>
        <translation>Mesas que observa</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Una por renglón.</translation>
    </message>
    <message>
        <source>This is a rehearsal (simulacro)</source>
        <translation>Es un simulacro</translation>
    </message>
    <message>
        <source>2. Who observes</source>
        <translation>2. Quién observa</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Organisation (may be empty)</source>
        <translation>Organización (puede quedar vacía)</translation>
    </message>
    <message>
        <source>Accreditation (may be empty)</source>
        <translation>Acreditación (puede quedar vacía)</translation>
    </message>
    <message>
        <source>You will be asked where to keep the notebook: choose the stick or a folder.</source>
        <translation>Se le preguntará dónde guardar el cuaderno: elija la memoria USB o una carpeta.</translation>
    </message>
    <message>
        <source>Begin the notebook…</source>
        <translation>Empezar el cuaderno…</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Drop the official package here</source>
        <translation>Suelte aquí el paquete oficial</translation>
    </message>
    <message>
        <source>The signed tally (.asice) that the authority handed over or published</source>
        <translation>El cómputo firmado (.asice) que la autoridad entregó o publicó</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Another package…</source>
        <translation>Otro paquete…</translation>
    </message>
    <message>
        <source>Add a folder of authorities (for demonstrations)…</source>
        <translation>Agregar una carpeta de autoridades (para demostraciones)…</translation>
    </message>
    <message>
        <source>Your count beside the official one</source>
        <translation>Su cuenta junto a la oficial</translation>
    </message>
    <message>
        <source>You wrote down no count of your own, so there is nothing to compare.</source>
        <translation>Usted no anotó una cuenta propia; no hay nada que comparar.</translation>
    </message>
    <message>
        <source>The package beside the paper</source>
        <translation>El paquete junto al papel</translation>
    </message>
    <message>
        <source>Type the two missing groups of the digest from the printed act or certificate. The other groups must be the same.</source>
        <translation>Escriba los dos grupos que faltan de la huella como están en el acta o la constancia impresa. Los demás grupos deben ser iguales.</translation>
    </message>
    <message>
        <source>Tally packages (*.asice)</source>
        <translation>Paquetes de cómputo (*.asice)</translation>
    </message>
    <message>
        <source>Official package</source>
        <translation>Paquete oficial</translation>
    </message>
    <message>
        <source>Folder of certificates of authorities</source>
        <translation>Carpeta de certificados de autoridades</translation>
    </message>
</context>
<context>
    <name>IncidentPanel</name>
    <message>
        <source>New incident</source>
        <translation>Nuevo incidente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Facts, in the order in which they came.</source>
        <translation>Hechos, en el orden en que ocurrieron.</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Post or organisation. Never the name of a voter.</source>
        <translation>Cargo u organización. Nunca el nombre de quien vota.</translation>
    </message>
    <message>
        <source>Who can confirm it (witness)</source>
        <translation>Quién puede confirmarlo (testigo)</translation>
    </message>
    <message>
        <source>Name or post, if the person agrees.</source>
        <translation>Nombre o cargo, si la persona está de acuerdo.</translation>
    </message>
    <message>
        <source>Write the slip</source>
        <translation>Anotar el incidente</translation>
    </message>
    <message>
        <source>Slips so far</source>
        <translation>Hojas hasta ahora</translation>
    </message>
    <message>
        <source>New incident · {station}</source>
        <translation>Nuevo incidente · {station}</translation>
    </message>
    <message>
        <source>Describe what happened.</source>
        <translation>Describa qué pasó.</translation>
    </message>
    <message>
        <source>incident-{number}.pdf</source>
        <translation>incidente-{number}.pdf</translation>
    </message>
    <message>
        <source>Incident slip</source>
        <translation>Hoja de incidente</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Se guardó: {name}</translation>
    </message>
    <message>
        <source>The slip was written.</source>
        <translation>Se anotó el incidente.</translation>
    </message>
    <message>
        <source>No incident has been written down.</source>
        <translation>No se ha anotado ningún incidente.</translation>
    </message>
    <message>
        <source>copy handed over</source>
        <translation>copia entregada</translation>
    </message>
    <message>
        <source>Save in two copies (PDF)…</source>
        <translation>Guardar en dos copias (PDF)…</translation>
    </message>
    <message>
        <source>A copy was handed to the table</source>
        <translation>Se entregó una copia a la mesa</translation>
    </message>
</context>
<context>
    <name>NotebookScreen</name>
    <message>
        <source>Observer&apos;s notebook</source>
        <translation>Cuaderno de observación</translation>
    </message>
    <message>
        <source>Station observed</source>
        <translation>Mesa observada</translation>
    </message>
    <message>
        <source>SIMULACRO (rehearsal). Nothing that you write down here has legal effect.</source>
        <translation>SIMULACRO. Nada de lo que anote aquí tiene efecto legal.</translation>
    </message>
    <message>
        <source>The last state was taken from the copy beside it: the notebook was cut while saving.</source>
        <translation>El último estado se tomó de la copia que está al lado: el guardado se interrumpió.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Own count</source>
        <translation>Cuenta propia</translation>
    </message>
    <message>
        <source>Receipts, questions, notes</source>
        <translation>Acuses, preguntas, notas</translation>
    </message>
    <message>
        <source>Compare with the package</source>
        <translation>Comparar con el paquete</translation>
    </message>
    <message>
        <source>Report and signature</source>
        <translation>Informe y firma</translation>
    </message>
    <message>
        <source>{phase}  {given} of {count}</source>
        <translation>{phase}  {given} de {count}</translation>
    </message>
</context>
<context>
    <name>Observer</name>
    <message>
        <source>The whole vote</source>
        <translation>Toda la votación</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>%n fotografía</numerusform>
            <numerusform>%n fotografías</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObserverPlaces</name>
    <message>
        <source>Observer&apos;s notebook</source>
        <translation>Cuaderno de observación</translation>
    </message>
    <message>
        <source>Open notebook</source>
        <translation>Cuaderno abierto</translation>
    </message>
</context>
<context>
    <name>PhotoPicker</name>
    <message>
        <source>Add a photograph…</source>
        <translation>Agregar una fotografía…</translation>
    </message>
    <message>
        <source>or drop it here (JPEG or PNG, up to 20 MB)</source>
        <translation>o suéltela aquí (JPEG o PNG, hasta 20 MB)</translation>
    </message>
    <message>
        <source>Check that no voter&apos;s face or marked ballot can be seen.</source>
        <translation>Compruebe que no se vea el rostro de quien vota ni una boleta marcada.</translation>
    </message>
    <message>
        <source>The file also says where and when it was taken; that stays inside the original.</source>
        <translation>El archivo dice además dónde y cuándo se tomó; eso queda dentro del original.</translation>
    </message>
    <message>
        <source>The file also holds details of the camera; they stay inside the original.</source>
        <translation>El archivo contiene además datos de la cámara; quedan dentro del original.</translation>
    </message>
    <message>
        <source>Photographs (*.jpg *.jpeg *.png)</source>
        <translation>Fotografías (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Write the number.</source>
        <translation>Escriba el número.</translation>
    </message>
    <message>
        <source>Write the answer, or choose “Not seen”.</source>
        <translation>Escriba la respuesta o elija «No lo vi».</translation>
    </message>
    <message>
        <source>Written down at {time}</source>
        <translation>Se anotó a las {time}</translation>
    </message>
    <message>
        <source>{phase} · question {number} of {count} · {place}</source>
        <translation>{phase} · pregunta {number} de {count} · {place}</translation>
    </message>
    <message>
        <source>Remark (may be empty)</source>
        <translation>Observación (puede quedar vacía)</translation>
    </message>
    <message>
        <source>{time}: {answer}</source>
        <translation>{time}: {answer}</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Antes:</translation>
    </message>
    <message>
        <source>Now {time}</source>
        <translation>Ahora {time}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Only sums. Nobody&apos;s name or answer is written down.</source>
        <translation>Solo sumas. No se anota el nombre ni la respuesta de nadie.</translation>
    </message>
    <message>
        <source>Write the sums down</source>
        <translation>Anotar las sumas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Agregar la nota</translation>
    </message>
    <message>
        <source>The sums were written down.</source>
        <translation>Se anotaron las sumas.</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>Escriba la nota.</translation>
    </message>
    <message>
        <source>Receipts of the contract looked at</source>
        <translation>Acuses de entrega del contrato revisados</translation>
    </message>
    <message>
        <source>of these, signed by the worker</source>
        <translation>de estos, firmados por la persona trabajadora</translation>
    </message>
    <message>
        <source>Voters asked</source>
        <translation>Personas con derecho a voto preguntadas</translation>
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
        <source>Receipts and three questions · {station}</source>
        <translation>Acuses y tres preguntas · {station}</translation>
    </message>
    <message>
        <source>Last written {time}</source>
        <translation>Última anotación: {time}</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>Choose your key, or make one.</source>
        <translation>Elija su clave o haga una.</translation>
    </message>
    <message>
        <source>First choose the official package under “Compare with the package”.</source>
        <translation>Primero elija el paquete oficial en «Comparar con el paquete».</translation>
    </message>
    <message>
        <source>Package with your signature</source>
        <translation>Paquete con su firma</translation>
    </message>
    <message>
        <source>Tally packages (*.asice)</source>
        <translation>Paquetes de cómputo (*.asice)</translation>
    </message>
    <message>
        <source>Signed as a witness: {name}. Hand this file back to the authority and keep a copy.</source>
        <translation>Firmado como testigo: {name}. Devuelva este archivo a la autoridad y conserve una copia.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Claves (*.pem)</translation>
    </message>
    <message>
        <source>Your key was made. Give its fingerprint now to those who will receive your report, by another way: {groups}</source>
        <translation>Su clave está hecha. Dé su huella ahora, por otro medio, a quienes recibirán su informe: {groups}</translation>
    </message>
    <message>
        <source>Observer&apos;s report</source>
        <translation>Informe de observación</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Se guardó: {name}</translation>
    </message>
    <message>
        <source>Signed. In the notebook&apos;s folder: {file} (the signed file) and {pdf} (to print).</source>
        <translation>Firmado. En la carpeta del cuaderno: {file} (el archivo firmado) y {pdf} (para imprimir).</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Checklist with answers and times, incidents, your count beside the official one, photographs. Signing makes the report and one file that anybody can verify; both are put into the notebook&apos;s folder.</source>
        <translation>Lista de verificación con respuestas y horas, incidentes, su cuenta junto a la oficial y fotografías. Al firmar se hacen el informe y un archivo que cualquiera puede verificar; ambos quedan en la carpeta del cuaderno.</translation>
    </message>
    <message>
        <source>Save the report without signing (PDF)…</source>
        <translation>Guardar el informe sin firmar (PDF)…</translation>
    </message>
    <message>
        <source>With a key of your own</source>
        <translation>Con una clave propia</translation>
    </message>
    <message>
        <source>It proves that all your files come from the same hand, not who you are.</source>
        <translation>Prueba que todos sus archivos vienen de la misma mano, no quién es usted.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de la clave</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Ningún archivo elegido</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Contraseña de la clave</translation>
    </message>
    <message>
        <source>At least 10 characters for a new key.</source>
        <translation>Al menos 10 caracteres para una clave nueva.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Hacer una clave…</translation>
    </message>
    <message>
        <source>Sign with my key</source>
        <translation>Firmar con mi clave</translation>
    </message>
    <message>
        <source>With your e.firma</source>
        <translation>Con su e.firma</translation>
    </message>
    <message>
        <source>Sign with e.firma</source>
        <translation>Firmar con e.firma</translation>
    </message>
    <message>
        <source>Sign the official package as a witness</source>
        <translation>Firmar el paquete oficial como testigo</translation>
    </message>
    <message>
        <source>Adds your e.firma to the official package in a new file. A witness attests having seen the signed result; it does not count among the required signatures.</source>
        <translation>Agrega su e.firma al paquete oficial en un archivo nuevo. Quien firma como testigo hace constar que vio el resultado firmado; no cuenta entre las firmas requeridas.</translation>
    </message>
    <message>
        <source>Remarks (may be empty)</source>
        <translation>Observaciones (pueden quedar vacías)</translation>
    </message>
    <message>
        <source>Sign as a witness…</source>
        <translation>Firmar como testigo…</translation>
    </message>
</context>
<context>
    <name>TallyPanel</name>
    <message>
        <source>Own count</source>
        <translation>Cuenta propia</translation>
    </message>
    <message>
        <source>One press for each paper as it is read aloud. Keys: 1 to 9 mark the options, 0 a null vote, Backspace takes the last mark back.</source>
        <translation>Una pulsación por cada boleta que se lee en voz alta. Teclas: del 1 al 9 marcan las opciones, 0 un voto nulo, Retroceso quita la última marca.</translation>
    </message>
    <message>
        <source>Choose at the left the station that you are counting.</source>
        <translation>Elija a la izquierda la mesa que está contando.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Ballots in the box, as read aloud</source>
        <translation>Boletas en la urna, como se leyó en voz alta</translation>
    </message>
    <message>
        <source>Null votes</source>
        <translation>Votos nulos</translation>
    </message>
    <message>
        <source>One less: {option}</source>
        <translation>Uno menos: {option}</translation>
    </message>
    <message>
        <source>One more: {option}</source>
        <translation>Uno más: {option}</translation>
    </message>
    <message>
        <source>Own count · {station}</source>
        <translation>Cuenta propia · {station}</translation>
    </message>
    <message>
        <source>Sum of marks: {sum}</source>
        <translation>Suma de marcas: {sum}</translation>
    </message>
    <message>
        <source>Last mark {time}</source>
        <translation>Última marca: {time}</translation>
    </message>
    <message>
        <source>Your marks add up to the ballots in the box.</source>
        <translation>Sus marcas suman las boletas de la urna.</translation>
    </message>
</context>
</TS>
