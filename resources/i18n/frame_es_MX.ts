<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>AboutBody</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>European Union Public Licence 1.2. Fonts: Source Sans 3, Source Code Pro and Noto Sans (Open Font License). Symbols: Lucide (ISC). Qt and PySide6 (LGPL 3).</source>
        <translation>Licencia Pública de la Unión Europea 1.2. Tipos de letra: Source Sans 3, Source Code Pro y Noto Sans (Open Font License). Símbolos: Lucide (ISC). Qt y PySide6 (LGPL 3).</translation>
    </message>
    <message>
        <source>Counted votes become signed tallies, certificates, and verdicts that anyone can repeat.</source>
        <translation>Los votos contados se vuelven cómputos firmados, constancias y veredictos que cualquiera puede repetir.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Is this program whole?</source>
        <translation>¿Está completo este programa?</translation>
    </message>
    <message>
        <source>The program can test itself: it makes an invented office aside, signs, prints and verifies, and throws it away. Your office is not touched. It takes about a minute.</source>
        <translation>El programa puede probarse a sí mismo: crea aparte una oficina inventada, firma, imprime y verifica, y después la borra. No toca su oficina. Tarda alrededor de un minuto.</translation>
    </message>
    <message>
        <source>Test of the program</source>
        <translation>Prueba del programa</translation>
    </message>
    <message>
        <source>Test the program</source>
        <translation>Probar el programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The program is whole: everything it needs is there and works.</source>
        <translation>El programa está completo: todo lo que necesita está en su lugar y funciona.</translation>
    </message>
    <message>
        <source>Something is missing or does not work on this computer. Install the program again; if that does not help, give the report below to whoever looks after it. Do not sign with it until then.</source>
        <translation>Algo falta o no funciona en este equipo. Instale de nuevo el programa; si no basta, entregue el informe de abajo a quien le da soporte. Mientras tanto, no firme con él.</translation>
    </message>
</context>
<context>
    <name>AboutScreen</name>
    <message>
        <source>About the program</source>
        <translation>Acerca del programa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Verify a package or a certificate</source>
        <translation>Verificar un paquete o una constancia</translation>
    </message>
    <message>
        <source>Prepare a vote</source>
        <translation>Preparar una votación</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>Todas las votaciones</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Load a calendar</source>
        <translation>Cargar un calendario</translation>
    </message>
    <message>
        <source>Choose how the terms of filings are read</source>
        <translation>Elegir cómo se leen los plazos de los trámites</translation>
    </message>
    <message>
        <source>Take a filing in</source>
        <translation>Recibir trámite</translation>
    </message>
    <message>
        <source>Due dates of filings</source>
        <translation>Vencimientos de trámites</translation>
    </message>
    <message>
        <source>Public forms under way</source>
        <translation>Versiones públicas en curso</translation>
    </message>
    <message>
        <source>Rapid Response dossiers</source>
        <translation>Expedientes de respuesta rápida</translation>
    </message>
    <message>
        <source>Write a bulletin</source>
        <translation>Escribir un boletín</translation>
    </message>
    <message>
        <source>Print leaflets and posters</source>
        <translation>Imprimir folletos y carteles</translation>
    </message>
    <message>
        <source>Languages and translations</source>
        <translation>Lenguas y traducciones</translation>
    </message>
    <message>
        <source>Look up a word in the glossary</source>
        <translation>Buscar una palabra en el glosario</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer un respaldo</translation>
    </message>
    <message>
        <source>Check the audit log</source>
        <translation>Revisar la bitácora</translation>
    </message>
</context>
<context>
    <name>AuthoritiesPart</name>
    <message>
        <source>No longer trust…</source>
        <translation>Dejar de confiar…</translation>
    </message>
    <message>
        <source>Add an authority…</source>
        <translation>Agregar una autoridad…</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>The last issuer ends on {day}. Certificates issued under later authorities are not recognised until you add them here from the tax administration&apos;s site.</source>
        <translation>La última autoridad emisora termina el {day}. Los certificados emitidos por autoridades posteriores no se reconocen hasta que usted las agregue aquí, tomadas del sitio del SAT.</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raíz</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisora</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no vigente</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Vino con el programa</translation>
    </message>
    <message>
        <source>Added by {name}</source>
        <translation>La agregó {name}</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.pem *.der)</source>
        <translation>Certificados (*.cer *.crt *.pem *.der)</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certificado de una autoridad</translation>
    </message>
    <message>
        <source>Trust {name}?</source>
        <translation>¿Confiar en {name}?</translation>
    </message>
    <message>
        <source>Signatures under this authority will count from now on. Compare its fingerprint with the one published by the tax administration first.</source>
        <translation>Las firmas de esta autoridad contarán desde ahora. Compare antes su huella con la que publica el SAT.</translation>
    </message>
    <message>
        <source>Trust this authority</source>
        <translation>Confiar en esta autoridad</translation>
    </message>
    <message>
        <source>No longer trust this authority?</source>
        <translation>¿Dejar de confiar en esta autoridad?</translation>
    </message>
    <message>
        <source>Signatures under it will no longer be recognised. What was signed stays as it is.</source>
        <translation>Sus firmas dejarán de reconocerse. Lo ya firmado queda como está.</translation>
    </message>
    <message>
        <source>No longer trust</source>
        <translation>Dejar de confiar</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>Check the archive</source>
        <translation>Revisar el archivo digital</translation>
    </message>
    <message>
        <source>Compares every file that a document names with its digest. It reads all of them, so a large archive takes a while; the office can be used meanwhile.</source>
        <translation>Compara con su huella cada archivo que un documento nombra. Los lee todos, así que un archivo grande tarda; mientras tanto se puede usar la oficina.</translation>
    </message>
    <message>
        <source>Whole: {files} files are as they were kept.</source>
        <translation>Íntegro: {files} archivos están como se guardaron.</translation>
    </message>
    <message>
        <source>Of {files} files {missing} are missing and {damaged} damaged. Bring them from a backup.</source>
        <translation>De {files} archivos faltan {missing} y {damaged} están dañados. Recupérelos de un respaldo.</translation>
    </message>
    <message>
        <source>Files left over that no document names: {files}. They do no harm.</source>
        <translation>Archivos que sobran y que ningún documento nombra: {files}. No dañan.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer un respaldo</translation>
    </message>
    <message>
        <source>Copies the whole office into one file and checks the copy page by page and record by record. Keep it on another medium, locked away: it holds the office&apos;s seal key.</source>
        <translation>Copia toda la oficina en un archivo y comprueba la copia página por página y registro por registro. Guárdelo en otro medio y bajo llave: contiene la clave del sello de la oficina.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Hacer un respaldo…</translation>
    </message>
    <message>
        <source>Check a backup</source>
        <translation>Revisar un respaldo</translation>
    </message>
    <message>
        <source>Reads a backup without changing anything and says whether it is whole.</source>
        <translation>Lee un respaldo sin cambiar nada y dice si está íntegro.</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Revisar un archivo…</translation>
    </message>
    <message>
        <source>To restore one, close the office and name the backup on the screen “Open an office”; the file that was there is kept beside it.</source>
        <translation>Para restaurar uno, salga de la oficina y elija el respaldo en la pantalla «Abrir una oficina»; el archivo que había se conserva al lado.</translation>
    </message>
    <message>
        <source>No backup has been made yet. If this computer is lost today, the office is lost with it.</source>
        <translation>Aún no se ha hecho ningún respaldo. Si hoy se pierde este equipo, se pierde la oficina.</translation>
    </message>
    <message>
        <source>Last backup: {when}, by {name}, {size} bytes. SHA-256 {digest}</source>
        <translation>Último respaldo: {when}, por {name}, {size} bytes. SHA-256 {digest}</translation>
    </message>
    <message>
        <source>unionreg-backup-{moment}</source>
        <translation>unionreg-respaldo-{moment}</translation>
    </message>
    <message>
        <source>Where to keep the backup</source>
        <translation>Dónde guardar el respaldo</translation>
    </message>
    <message>
        <source>Backup to check</source>
        <translation>Respaldo por revisar</translation>
    </message>
    <message>
        <source>The log in this backup is broken at record {at}. Do not rely on it; keep an older one.</source>
        <translation>La bitácora de este respaldo está rota en el registro {at}. No confíe en él; conserve uno anterior.</translation>
    </message>
    <message>
        <source>The office is whole, but {missing} of the {files} files of its archive are missing or damaged. They belong in the folder “unionreg.archive” beside this backup.</source>
        <translation>La oficina está completa, pero faltan o están dañados {missing} de los {files} archivos de su archivo digital. Deben estar en la carpeta «unionreg.archive», junto a este respaldo.</translation>
    </message>
    <message>
        <source>Whole. Office “{name}”, {records} records in the log, the last of {when}.</source>
        <translation>Íntegro. Oficina «{name}», {records} registros en la bitácora, el último del {when}.</translation>
    </message>
</context>
<context>
    <name>CalendarsPart</name>
    <message>
        <source>Load a calendar…</source>
        <translation>Cargar un calendario…</translation>
    </message>
    <message>
        <source>Where the next calendar to be loaded comes from, for the record</source>
        <translation>De dónde viene el próximo calendario que cargue, para la bitácora</translation>
    </message>
    <message>
        <source>For example: Official Gazette of 5 January 2026.</source>
        <translation>Por ejemplo: DOF del 5 de enero de 2026.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Inhábiles</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>No calendar yet. Without one, no term can be counted: load the official file of the year.</source>
        <translation>Aún no hay calendario. Sin él no se puede contar ningún plazo: cargue el archivo oficial del año.</translation>
    </message>
    <message>
        <source>Days without work</source>
        <translation>Días inhábiles</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Choose a calendar above.</source>
        <translation>Elija arriba un calendario.</translation>
    </message>
    <message>
        <source>No calendar for: {years}. Terms that reach into these years are refused until the official one is loaded.</source>
        <translation>Sin calendario: {years}. Los plazos que lleguen a esos años se rechazan hasta que se cargue el oficial.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Calendars (*.json)</source>
        <translation>Calendarios (*.json)</translation>
    </message>
    <message>
        <source>Calendar to load</source>
        <translation>Calendario por cargar</translation>
    </message>
</context>
<context>
    <name>ChangePasswordScreen</name>
    <message>
        <source>Change my password</source>
        <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
        <source>Your password is temporary. Choose one that only you know; then you can work.</source>
        <translation>Su contraseña es temporal. Elija una que solo usted conozca y podrá trabajar.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>At least 10 characters. Three or four unusual words are easier to keep than signs.</source>
        <translation>Al menos 10 caracteres. Tres o cuatro palabras poco comunes se recuerdan mejor que los signos.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Contraseña nueva otra vez</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The two new passwords are not the same. Type them again.</source>
        <translation>Las dos contraseñas nuevas no son iguales. Escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Se cambió su contraseña.</translation>
    </message>
</context>
<context>
    <name>ConditionsCard</name>
    <message>
        <source>64 signs, in groups or not; stands on the act and the certificate.</source>
        <translation>64 caracteres, en grupos o seguidos; está en el acta y en la constancia.</translation>
    </message>
    <message>
        <source>Package digest on your paper</source>
        <translation>Huella del paquete en su papel</translation>
    </message>
    <message>
        <source>Digest of the definition</source>
        <translation>Huella de la definición</translation>
    </message>
    <message>
        <source>Judge as of</source>
        <translation>Juzgar a la fecha de</translation>
    </message>
    <message>
        <source>Only for demonstrations, for example 2022-02-20T00:00:00Z. Empty: now.</source>
        <translation>Solo para demostraciones, por ejemplo 2022-02-20T00:00:00Z. Vacío: ahora.</translation>
    </message>
    <message>
        <source>Package to compare with…</source>
        <translation>Paquete con que comparar…</translation>
    </message>
    <message>
        <source>Add a folder of authorities…</source>
        <translation>Agregar carpeta de autoridades…</translation>
    </message>
    <message>
        <source>Compare with your paper or package, add a seal or authorities…</source>
        <translation>Comparar con su papel o su paquete, agregar un sello o autoridades…</translation>
    </message>
    <message>
        <source>Authorities added by you: {names}. The verdict rests on them and is marked as such.</source>
        <translation>Autoridades que usted agregó: {names}. El veredicto descansa en ellas y así se marca.</translation>
    </message>
    <message>
        <source>Seal added by you: {office}. Compare its fingerprint with the one the office published elsewhere: {groups}</source>
        <translation>Sello que usted agregó: {office}. Compare su huella con la que la oficina publicó por otro medio: {groups}</translation>
    </message>
    <message>
        <source>64 signs; published with the call to vote.</source>
        <translation>64 caracteres; se publica con la convocatoria.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>A certificate or a QR code is compared with its signed package, figure by figure.</source>
        <translation>Una constancia o un código QR se compara con su paquete firmado, cifra por cifra.</translation>
    </message>
    <message>
        <source>Add the public key of a seal…</source>
        <translation>Agregar la clave pública de un sello…</translation>
    </message>
    <message>
        <source>The file that an office publishes: with it the QR code of its certificates can be recognised.</source>
        <translation>El archivo que publica una oficina: con él se reconoce el código QR de sus constancias.</translation>
    </message>
    <message>
        <source>Certificates of authorities that this program does not bring along.</source>
        <translation>Certificados de autoridades que este programa no trae.</translation>
    </message>
    <message>
        <source>Write day and time like 2022-02-20T00:00:00Z.</source>
        <translation>Escriba día y hora como 2022-02-20T00:00:00Z.</translation>
    </message>
    <message>
        <source>A digest has 64 signs: digits, and letters from a to f.</source>
        <translation>Una huella tiene 64 caracteres: dígitos y letras de la a a la f.</translation>
    </message>
    <message>
        <source>Folder of certificates of authorities</source>
        <translation>Carpeta con certificados de autoridades</translation>
    </message>
    <message>
        <source>Public key of a seal</source>
        <translation>Clave pública de un sello</translation>
    </message>
    <message>
        <source>Keys of seals (*.json)</source>
        <translation>Claves de sellos (*.json)</translation>
    </message>
    <message>
        <source>Tally packages (*.asice)</source>
        <translation>Paquetes de cómputo (*.asice)</translation>
    </message>
    <message>
        <source>Package to compare with</source>
        <translation>Paquete con que comparar</translation>
    </message>
    <message>
        <source>Compared with {name}</source>
        <translation>Se compara con {name}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault of the program</source>
        <translation>Una falla del programa</translation>
    </message>
    <message>
        <source>The program ended by a fault of its own last time</source>
        <translation>La última vez el programa terminó por una falla propia</translation>
    </message>
    <message>
        <source>The program met a fault of its own</source>
        <translation>El programa tuvo una falla propia</translation>
    </message>
    <message>
        <source>What was saved is safe: every act is written whole or not at all. Nothing was sent anywhere. Below is the whole report; it holds no names and no figures. Copy it and give it to whoever looks after the program, then go on working.</source>
        <translation>Lo guardado está a salvo: cada acto se escribe completo o no se escribe. No se envió nada a ninguna parte. Abajo está el informe completo; no contiene nombres ni cifras. Cópielo, entréguelo a quien cuida el programa y siga trabajando.</translation>
    </message>
    <message>
        <source>Report of the fault</source>
        <translation>Informe de la falla</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day}, {time} horas</translation>
    </message>
    <message>
        <source>{stated} (here: {local})</source>
        <translation>{stated} (en este equipo: {local})</translation>
    </message>
</context>
<context>
    <name>DigestGroups</name>
    <message>
        <source>Group {number} of the digest, from the paper</source>
        <translation>Grupo {number} de la huella, según el papel</translation>
    </message>
    <message>
        <source>Same as on your paper</source>
        <translation>Igual que en su papel</translation>
    </message>
    <message>
        <source>Not what your paper says: this is another package</source>
        <translation>No es lo que dice su papel: este es otro paquete</translation>
    </message>
    <message>
        <source>First look for a slip of reading: 0 and 8, b and 6. If paper and screen really differ, the paper is of another package: an earlier version, a correction, or something exchanged. Ask the authority for the package of this paper, and keep both.</source>
        <translation>Primero busque un error de lectura: 0 y 8, b y 6. Si papel y pantalla de verdad difieren, el papel es de otro paquete: una versión anterior, una corrección o algo cambiado. Pida a la autoridad el paquete de este papel y conserve ambos.</translation>
    </message>
</context>
<context>
    <name>FindingsBox</name>
    <message>
        <source>There is a problem</source>
        <translation>Hay un problema</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>New office</source>
        <translation>Oficina nueva</translation>
    </message>
    <message>
        <source>Everything can be changed later, except who did what.</source>
        <translation>Todo se puede cambiar después, salvo quién hizo qué.</translation>
    </message>
    <message>
        <source>Create the office…</source>
        <translation>Crear la oficina…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Abrir una oficina</translation>
    </message>
    <message>
        <source>Empty folder for the new office</source>
        <translation>Carpeta vacía para la oficina nueva</translation>
    </message>
    <message>
        <source>Creating the office…</source>
        <translation>Creando la oficina…</translation>
    </message>
    <message>
        <source>Write the name of the office.</source>
        <translation>Escriba el nombre de la oficina.</translation>
    </message>
    <message>
        <source>Write the place.</source>
        <translation>Escriba el lugar.</translation>
    </message>
    <message>
        <source>Write the full name of the administrator.</source>
        <translation>Escriba el nombre completo de quien administra.</translation>
    </message>
    <message>
        <source>Write the post.</source>
        <translation>Escriba el cargo.</translation>
    </message>
    <message>
        <source>Write a user name.</source>
        <translation>Escriba un nombre de usuario.</translation>
    </message>
    <message>
        <source>Write a password.</source>
        <translation>Escriba una contraseña.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type them again.</source>
        <translation>Las dos contraseñas no son iguales. Escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>La oficina</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nombre de la oficina</translation>
    </message>
    <message>
        <source>As it stands at the head of papers.</source>
        <translation>Como aparece en el membrete.</translation>
    </message>
    <message>
        <source>Unit (may be empty)</source>
        <translation>Unidad (puede quedar vacía)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>City and state, as papers date.</source>
        <translation>Ciudad y estado, como se fechan los documentos.</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Primera persona administradora</translation>
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
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Lower-case letters and digits.</source>
        <translation>Letras minúsculas y números.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>At least 10 characters.</source>
        <translation>Al menos 10 caracteres.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Contraseña otra vez</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>The official calendar of the year, as a JSON file. Terms are counted with it, never guessed: those of a year without a calendar are refused. The calendars of 2023 and 2024 come with the program.</source>
        <translation>El calendario oficial del año, como archivo JSON. Con él se cuentan los plazos; nunca se adivinan: los de un año sin calendario no se calculan. Los calendarios de 2023 y 2024 vienen con el programa.</translation>
    </message>
    <message>
        <source>None yet: no term can be counted until one is loaded.</source>
        <translation>Ninguno todavía: no se puede contar ningún plazo hasta cargarlo.</translation>
    </message>
    <message>
        <source>Choose a calendar…</source>
        <translation>Elegir un calendario…</translation>
    </message>
    <message>
        <source>When two entries of a sheet differ</source>
        <translation>Cuando difieren las dos capturas de un acta</translation>
    </message>
    <message>
        <source>A third person enters the fields that differ</source>
        <translation>Una tercera persona captura los campos que difieren</translation>
    </message>
    <message>
        <source>The two who entered settle them together</source>
        <translation>Los resuelven juntas las dos personas que capturaron</translation>
    </message>
    <message>
        <source>In a small office without a third person, choose the second.</source>
        <translation>En una oficina pequeña sin tercera persona, elija la segunda opción.</translation>
    </message>
    <message>
        <source>Calendar to load</source>
        <translation>Calendario por cargar</translation>
    </message>
    <message>
        <source>Calendars (*.json)</source>
        <translation>Calendarios (*.json)</translation>
    </message>
    <message>
        <source>Will be loaded: {name}</source>
        <translation>Se cargará: {name}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>No network: everything stays on this computer</source>
        <translation>Sin red: todo queda en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>{text} (and %n more)</source>
        <translation>
            <numerusform>{text} (y %n más)</numerusform>
            <numerusform>{text} (y %n más)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n min ago</source>
        <translation>
            <numerusform>Guardado hace %n min</numerusform>
            <numerusform>Guardado hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Guardado hace un momento</translation>
    </message>
</context>
<context>
    <name>GenderProportion</name>
    <message>
        <source>women</source>
        <translation>mujeres</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hombres</translation>
    </message>
    <message>
        <source>non-binary</source>
        <translation>no binarias</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Para leer más</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>on to the next field</source>
        <translation>pasar al campo siguiente</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Enter</translation>
    </message>
    <message>
        <source>back to the field before</source>
        <translation>volver al campo anterior</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>terminar</translation>
    </message>
    <message>
        <source>↑ ↓, Enter</source>
        <translation>↑ ↓, Enter</translation>
    </message>
    <message>
        <source>choose a row, open it</source>
        <translation>elegir un renglón y abrirlo</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>go through everything on the page</source>
        <translation>recorrer todo lo que hay en la página</translation>
    </message>
    <message>
        <source>find a vote, a screen or an action (signed in)</source>
        <translation>buscar una votación, una pantalla o una acción (dentro de la oficina)</translation>
    </message>
    <message>
        <source>verify a package or a certificate</source>
        <translation>verificar un paquete o una constancia</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>back to the page before</source>
        <translation>volver a la página anterior</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>esta ayuda</translation>
    </message>
</context>
<context>
    <name>LogPart</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Comprobar la cadena</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
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
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>No record fits the filter.</source>
        <translation>Ningún registro coincide con el filtro.</translation>
    </message>
    <message>
        <source>Find in the log…</source>
        <translation>Buscar en la bitácora…</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en la bitácora</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Clase de acto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguos</translation>
    </message>
    <message>
        <source>{first} to {last} of {total} records</source>
        <translation>{first} a {last} de {total} registros</translation>
    </message>
    <message>
        <source>The chain is whole: all {count} records fit. Write down its end, to prove later that nothing was taken away: {head}</source>
        <translation>La cadena está íntegra: los {count} registros encajan. Anote su final para probar después que nada se quitó: {head}</translation>
    </message>
    <message>
        <source>The chain is broken at record {at}: it was changed or taken away outside the program. Keep this file as it is, tell the auditor, and compare with the last backup.</source>
        <translation>La cadena está rota en el registro {at}: se cambió o se quitó fuera del programa. Conserve el archivo como está, avise a la auditoría y compare con el último respaldo.</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv);;JSON with the chain (*.json)</source>
        <translation>Hoja de cálculo (*.csv);;JSON con la cadena (*.json)</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar la bitácora</translation>
    </message>
    <message>
        <source>audit-log.csv</source>
        <translation>bitacora.csv</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>REHEARSAL (SIMULACRO): invented voters. Nothing here has legal effect</source>
        <translation>SIMULACRO: personas inventadas. Nada de esto tiene efecto legal</translation>
    </message>
    <message>
        <source>Demonstration office: everything here is invented and proves nothing</source>
        <translation>Oficina de demostración: aquí todo es inventado y nada prueba</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This could not be done (reason: {code}). Nothing was changed. Try again, or tell your administrator.</source>
        <translation>No se pudo hacer (motivo: {code}). No se cambió nada. Inténtelo de nuevo o avise a quien administra.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The program met a fault of its own. Your saved work is safe. A report was written; try again.</source>
        <translation>El programa tuvo una falla propia. Su trabajo guardado está a salvo. Se escribió un informe; inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Abrir una oficina</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Oficina nueva</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Union desk</source>
        <translation>Mesa sindical</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Acerca del programa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votaciones</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Trámites</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Respaldos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Parts of the office</source>
        <translation>Partes de la oficina</translation>
    </message>
</context>
<context>
    <name>OfficesScreen</name>
    <message>
        <source>Open an office</source>
        <translation>Abrir una oficina</translation>
    </message>
    <message>
        <source>An office is a folder on this computer with its accounts, calendars, votes and papers.</source>
        <translation>Una oficina es una carpeta de este equipo con sus cuentas, calendarios, votaciones y documentos.</translation>
    </message>
    <message>
        <source>Last office on this computer</source>
        <translation>Última oficina en este equipo</translation>
    </message>
    <message>
        <source>Open this office</source>
        <translation>Abrir esta oficina</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Otra oficina</translation>
    </message>
    <message>
        <source>Open the folder of an office, or create a new one on this computer.</source>
        <translation>Abra la carpeta de una oficina o cree una nueva en este equipo.</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Abrir otra carpeta…</translation>
    </message>
    <message>
        <source>Create a new office…</source>
        <translation>Crear una oficina…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar un respaldo…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Folder of the office</source>
        <translation>Carpeta de la oficina</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Respaldo por restaurar</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar este respaldo?</translation>
    </message>
    <message>
        <source>The office in that folder goes back to the state of the backup. The file that is there now is kept.</source>
        <translation>La oficina de esa carpeta vuelve al estado del respaldo. El archivo que hay ahora se conserva.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar el respaldo</translation>
    </message>
</context>
<context>
    <name>OverviewPart</name>
    <message>
        <source>This office is a demonstration: its people, keys and calendar are invented and marked on every paper.</source>
        <translation>Esta oficina es una demostración: sus personas, claves y calendario son inventados y así se marca en cada documento.</translation>
    </message>
    <message>
        <source>On papers</source>
        <translation>En los documentos</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nombre de la oficina</translation>
    </message>
    <message>
        <source>Unit (may be empty)</source>
        <translation>Unidad (puede quedar vacía)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>City and state, as papers date.</source>
        <translation>Ciudad y estado, como se fechan los documentos.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>When the two entries of a sheet differ</source>
        <translation>Cuando difieren las dos capturas de un acta</translation>
    </message>
    <message>
        <source>A third person enters the fields that differ</source>
        <translation>Una tercera persona captura los campos que difieren</translation>
    </message>
    <message>
        <source>The two who entered settle them together, each with the own password</source>
        <translation>Los resuelven juntas las dos personas que capturaron, cada una con su contraseña</translation>
    </message>
    <message>
        <source>The two clerks share one computer for now: the office is one file with one writer.</source>
        <translation>Por ahora las dos personas capturistas comparten un equipo: la oficina es un archivo en el que escribe una a la vez.</translation>
    </message>
    <message>
        <source>Seal of the office</source>
        <translation>Sello de la oficina</translation>
    </message>
    <message>
        <source>Printed on every certificate as a QR code. Publish its public key, and the fingerprint by another way too, so that anybody can recognise the codes of this office.</source>
        <translation>Se imprime en cada constancia como código QR. Publique su clave pública, y la huella también por otro medio, para que cualquiera reconozca los códigos de esta oficina.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Export the public key…</source>
        <translation>Exportar la clave pública…</translation>
    </message>
    <message>
        <source>Public key of the seal</source>
        <translation>Clave pública del sello</translation>
    </message>
    <message>
        <source>Keys of seals (*.json)</source>
        <translation>Claves de sellos (*.json)</translation>
    </message>
    <message>
        <source>seal-of-the-office.json</source>
        <translation>sello-de-la-oficina.json</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Office created on {day}</source>
        <translation>Oficina creada el {day}</translation>
    </message>
</context>
<context>
    <name>PageStates</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>This page could not be shown</source>
        <translation>No se pudo mostrar esta página</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Add a person…</source>
        <translation>Agregar una persona…</translation>
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
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Waits after wrong tries</source>
        <translation>En espera por intentos</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Contraseña temporal</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>As in the records of acts.</source>
        <translation>Como quedará en los registros.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Lower-case letters and digits; it is never given to anybody else.</source>
        <translation>Letras minúsculas y números; nunca se da a otra persona.</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Contraseña temporal</translation>
    </message>
    <message>
        <source>Read it out to the person, who must choose another at the first sign-in.</source>
        <translation>Díctela a la persona, que deberá elegir otra al entrar por primera vez.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Agregar a la persona</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New temporary password…</source>
        <translation>Nueva contraseña temporal…</translation>
    </message>
    <message>
        <source>Close the account…</source>
        <translation>Cerrar la cuenta…</translation>
    </message>
    <message>
        <source>Open the account again</source>
        <translation>Reabrir la cuenta</translation>
    </message>
    <message>
        <source>Account open</source>
        <translation>Cuenta abierta</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Cuenta cerrada</translation>
    </message>
    <message>
        <source>Give a temporary password?</source>
        <translation>¿Dar una contraseña temporal?</translation>
    </message>
    <message>
        <source>The old password stops working at once. You will see the new one here, once, to read it out.</source>
        <translation>La contraseña anterior deja de servir de inmediato. Verá aquí la nueva, una sola vez, para dictarla.</translation>
    </message>
    <message>
        <source>Give a password</source>
        <translation>Dar una contraseña</translation>
    </message>
    <message>
        <source>Temporary password of {name}: {password}. It is shown only now.</source>
        <translation>Contraseña temporal de {name}: {password}. Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>Close the account of {name}?</source>
        <translation>¿Cerrar la cuenta de {name}?</translation>
    </message>
    <message>
        <source>The person can no longer sign in. What they did stays in the record under their name.</source>
        <translation>La persona ya no podrá entrar. Lo que hizo queda registrado con su nombre.</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Cerrar la cuenta</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>That part is not open to your role.</source>
        <translation>Su función no tiene acceso a esa parte.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>What was done so far is kept, and it goes on whenever you like.</source>
        <translation>Lo hecho hasta ahora se conserva, y se puede continuar cuando quiera.</translation>
    </message>
    <message>
        <source>Stop what is under way?</source>
        <translation>¿Detener lo que está en curso?</translation>
    </message>
    <message>
        <source>Stop and sign out</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>The office could not be read</source>
        <translation>No se pudo leer la oficina</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Acerca del programa</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Cambiar mi contraseña…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Colours as the desktop</source>
        <translation>Colores del escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Reason, for the record</source>
        <translation>Motivo, para la bitácora</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Write the reason: it goes into the record with your name.</source>
        <translation>Escriba el motivo: queda registrado con su nombre.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>What the paper says</source>
        <translation>Lo que dice el documento</translation>
    </message>
    <message>
        <source>What the filing holds</source>
        <translation>Lo que trae el trámite</translation>
    </message>
    <message>
        <source>What the dossier holds</source>
        <translation>Qué contiene el expediente</translation>
    </message>
    <message>
        <source>What the observer wrote down</source>
        <translation>Lo que anotó quien observó</translation>
    </message>
    <message>
        <source>What the notice says</source>
        <translation>Lo que dice el aviso</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Quién firmó</translation>
    </message>
    <message>
        <source>No electronic signature. The law asks for the autograph signature on the paper.</source>
        <translation>Sin firma electrónica. La ley pide la firma autógrafa en el papel.</translation>
    </message>
    <message>
        <source>Nobody&apos;s signature could be read.</source>
        <translation>No se pudo leer ninguna firma.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Is it the report of your paper?</source>
        <translation>¿Es el informe de su papel?</translation>
    </message>
    <message>
        <source>Type the two missing groups from the printed report. The other groups must be the same.</source>
        <translation>Escriba los dos grupos que faltan como están en el informe impreso. Los demás grupos deben ser iguales.</translation>
    </message>
    <message>
        <source>Is it the filing of your paper?</source>
        <translation>¿Es el trámite de su papel?</translation>
    </message>
    <message>
        <source>Type the two missing groups from a printed sheet. The other groups must be the same.</source>
        <translation>Escriba los dos grupos que faltan tal como están en una foja impresa. Los demás grupos deben ser iguales.</translation>
    </message>
    <message>
        <source>Is it the package of your paper?</source>
        <translation>¿Es el paquete de su papel?</translation>
    </message>
    <message>
        <source>Type the two missing groups from your printed act or certificate. The other groups must be the same.</source>
        <translation>Escriba los dos grupos que faltan, tomados de su acta o constancia impresa. Los demás grupos deben ser iguales.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>What could not be opened cannot be checked further. First comes this:</source>
        <translation>Lo que no se pudo abrir no se puede seguir comprobando. Esto es lo que falló:</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the saved report has all of them.</source>
        <translation>
            <numerusform>Y %n más; el informe guardado la incluye.</numerusform>
            <numerusform>Y %n más; el informe guardado las incluye todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n good checks</source>
        <translation>
            <numerusform>Mostrar %n comprobación sin falla</numerusform>
            <numerusform>Mostrar las %n comprobaciones sin falla</numerusform>
        </translation>
    </message>
    <message>
        <source>Check it without this program</source>
        <translation>Compruébelo sin este programa</translation>
    </message>
    <message>
        <source>With the stock tools of Poppler, on any computer, in the folder of the file.</source>
        <translation>Con las herramientas comunes de Poppler, en cualquier equipo, en la carpeta del archivo.</translation>
    </message>
    <message>
        <source>With unzip, sha256sum and OpenSSL 3, on any computer, in the folder of the file. Steps 1 and 2 keep silent when all is well; step 3 says that the verification was successful.</source>
        <translation>Con unzip, sha256sum y OpenSSL 3, en cualquier equipo, en la carpeta del archivo. Los pasos 1 y 2 no dicen nada si todo está bien; el paso 3 dice «CAdES Verification successful».</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Administrator</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Vote coordinator</source>
        <translation>Coordinación de votaciones</translation>
    </message>
    <message>
        <source>First tally clerk</source>
        <translation>Primera captura</translation>
    </message>
    <message>
        <source>Second tally clerk</source>
        <translation>Segunda captura</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Field official</source>
        <translation>Funcionariado en mesa</translation>
    </message>
    <message>
        <source>Registration reviewer</source>
        <translation>Revisión de registro</translation>
    </message>
    <message>
        <source>Public information officer</source>
        <translation>Información pública</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Keeps accounts, calendars, authorities and backups, and reads the log. Has no part in results.</source>
        <translation>Lleva cuentas, calendarios, autoridades y respaldos, y lee la bitácora. No participa en los resultados.</translation>
    </message>
    <message>
        <source>Takes filings in at the counter, keeps the register, issues papers.</source>
        <translation>Recibe trámites en ventanilla, lleva el registro y emite papeles.</translation>
    </message>
    <message>
        <source>Prepares votes, settles differences, annuls or corrects stations, closes the count, issues papers.</source>
        <translation>Prepara votaciones, resuelve diferencias, anula o corrige mesas, cierra el cómputo y expide documentos.</translation>
    </message>
    <message>
        <source>Types the count sheets the first time.</source>
        <translation>Captura las actas por primera vez.</translation>
    </message>
    <message>
        <source>Types them a second time without seeing the first.</source>
        <translation>Las captura por segunda vez sin ver la primera.</translation>
    </message>
    <message>
        <source>Resolves the outcome, signs it with an e.firma, and issues papers.</source>
        <translation>Resuelve el resultado, lo firma con su e.firma y expide documentos.</translation>
    </message>
    <message>
        <source>Runs the tables on the day: opening, who came, incidents, closing. Has no part in results.</source>
        <translation>Atiende las mesas el día de la votación: instalación, quién acudió, incidentes, cierre. No interviene en resultados.</translation>
    </message>
    <message>
        <source>Reviews filings point by point and reads the secret lists. For that reason exports nothing.</source>
        <translation>Revisa los trámites punto por punto y lee las listas secretas. Por eso mismo no exporta nada.</translation>
    </message>
    <message>
        <source>Hands out public renderings of the register. Sees no rolls and no secret lists.</source>
        <translation>Entrega versiones públicas del registro. No ve padrones ni listas secretas.</translation>
    </message>
    <message>
        <source>Digitises boxes, keeps labels and loans of paper files, and marks personal data to strike out.</source>
        <translation>Digitaliza cajas, lleva etiquetas y préstamos de expedientes en papel y marca los datos personales que se testan.</translation>
    </message>
    <message>
        <source>Reads everything, log included, and changes nothing.</source>
        <translation>Lee todo, también la bitácora, y no cambia nada.</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>A vote, a union, a screen, an action…</source>
        <translation>Una votación, un sindicato, una pantalla, una acción…</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ elegir · Enter abre · Esc cierra</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>votación</translation>
    </message>
    <message>
        <source>filing</source>
        <translation>trámite</translation>
    </message>
</context>
<context>
    <name>SheetStrip</name>
    <message>
        <source>Sheets of this station</source>
        <translation>Hojas de esta mesa</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Otra oficina</translation>
    </message>
    <message>
        <source>Forgotten? Another administrator of the office can give you a temporary password.</source>
        <translation>¿La olvidó? Otra persona administradora de la oficina puede darle una contraseña temporal.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Write your user name.</source>
        <translation>Escriba su nombre de usuario.</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Secret votes whose result anyone can check</source>
        <translation>Votaciones secretas cuyo resultado cualquiera puede comprobar</translation>
    </message>
    <message>
        <source>Count sheets that add up, tallies signed with the e.firma, certificates that verify without a network.</source>
        <translation>Actas que cuadran, cómputos firmados con e.firma, constancias que se verifican sin red.</translation>
    </message>
    <message>
        <source>Registration office</source>
        <translation>Oficina de registro</translation>
    </message>
    <message>
        <source>Enter counts with two people, close the tally, sign it and issue certificates. Needs an account.</source>
        <translation>Capture actas entre dos personas, cierre el cómputo, fírmelo y expida constancias. Requiere una cuenta.</translation>
    </message>
    <message>
        <source>Run a station</source>
        <translation>Atender una mesa</translation>
    </message>
    <message>
        <source>The day of one table, step by step, with the file that the office gave. No account, no network.</source>
        <translation>La jornada de una mesa, paso a paso, con el archivo que dio la oficina. Sin cuenta y sin red.</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Check a signed tally or a certificate that you were given. Needs no account and no network.</source>
        <translation>Compruebe un cómputo firmado o una constancia que le entregaron. Sin cuenta y sin red.</translation>
    </message>
    <message>
        <source>Observer&apos;s notebook</source>
        <translation>Cuaderno de observación</translation>
    </message>
    <message>
        <source>Checklist, incidents and own count of an observer, on a stick; ends in a signed report.</source>
        <translation>Lista de verificación, incidentes y cuenta propia de quien observa, en una memoria USB; termina en un informe firmado.</translation>
    </message>
    <message>
        <source>Union desk</source>
        <translation>Mesa sindical</translation>
    </message>
    <message>
        <source>Prepare filings on the union&apos;s own computer, print the packet, carry the file to the Centre.</source>
        <translation>Prepare trámites en la computadora del sindicato, imprima el expediente y lleve el archivo al Centro.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>votes on {day}</source>
        <translation>vota el {day}</translation>
    </message>
    <message>
        <source>voted on {day}</source>
        <translation>votó el {day}</translation>
    </message>
    <message>
        <source>To be prepared</source>
        <translation>Por preparar</translation>
    </message>
    <message>
        <source>{done} of {total} sheets ready</source>
        <translation>{done} de {total} actas listas</translation>
    </message>
    <message>
        <source>Ready to be closed</source>
        <translation>Lista para cerrar</translation>
    </message>
    <message>
        <source>Waits for the resolution</source>
        <translation>Espera la resolución</translation>
    </message>
    <message>
        <source>Waits for signatures</source>
        <translation>Espera firmas</translation>
    </message>
    <message>
        <source>Load the calendar of {year}</source>
        <translation>Cargar el calendario de {year}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Without it no term of this year can be counted.</source>
        <translation>Sin él no se puede contar ningún plazo de este año.</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Aún no se ha hecho ningún respaldo.</translation>
    </message>
    <message>
        <source>The last one is of {day}.</source>
        <translation>El último es del {day}.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer un respaldo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Add the people of the office</source>
        <translation>Agregar a las personas de la oficina</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>Coordinator, two tally clerks and a signer are needed before a vote can be counted.</source>
        <translation>Para contar una votación hacen falta coordinación, dos personas capturistas y quien firme.</translation>
    </message>
    <message>
        <source>All filings to be done: {0}</source>
        <translation>Todos los trámites por atender: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message numerus="yes">
        <source>%n bulletin(s) to read</source>
        <translation>
            <numerusform>%n boletín por leer</numerusform>
            <numerusform>%n boletines por leer</numerusform>
        </translation>
    </message>
    <message>
        <source>See all bulletins</source>
        <translation>Ver todos los boletines</translation>
    </message>
    <message>
        <source>Open the bulletin</source>
        <translation>Abrir el boletín</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ya lo leí</translation>
    </message>
    <message>
        <source>No other bulletin is in force.</source>
        <translation>No hay otro boletín vigente.</translation>
    </message>
    <message>
        <source>No bulletin is in force.</source>
        <translation>No hay boletines vigentes.</translation>
    </message>
    <message>
        <source>All bulletins</source>
        <translation>Todos los boletines</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Good day, {name}</source>
        <translation>Buen día, {name}</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada espera por usted</translation>
    </message>
    <message>
        <source>When a vote needs your entry, your signature or a paper, it stands here.</source>
        <translation>Cuando una votación necesite su captura, su firma o un documento, aparecerá aquí.</translation>
    </message>
    <message>
        <source>Under way with others</source>
        <translation>En manos de otras personas</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Espera por usted</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>Lo que puede hacer</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>Boletines</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Buscar (Ctrl+K)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>UnionDeskScreen</name>
    <message>
        <source>Union desk</source>
        <translation>Mesa sindical</translation>
    </message>
    <message>
        <source>Prepare filings, leave and come back, print the packet, carry the file to the Centre. No account and no network: everything stays in a folder of yours.</source>
        <translation>Prepare trámites, salga y vuelva, imprima el expediente y lleve el archivo al Centro. Sin cuenta y sin red: todo queda en una carpeta suya.</translation>
    </message>
    <message>
        <source>Make a new desk…</source>
        <translation>Crear un escritorio…</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Abrir otra carpeta…</translation>
    </message>
    <message>
        <source>Folder of the desk</source>
        <translation>Carpeta del escritorio</translation>
    </message>
    <message>
        <source>Where to keep the desk (a folder, or a stick)</source>
        <translation>Dónde guardar el escritorio (una carpeta o una memoria USB)</translation>
    </message>
    <message>
        <source>Desks on this computer</source>
        <translation>Escritorios en esta computadora</translation>
    </message>
    <message>
        <source>A new desk</source>
        <translation>Un escritorio nuevo</translation>
    </message>
    <message>
        <source>One folder for one organisation: its filings, lists and documents. What you say once is not asked again. Copy the folder as a whole to take it along.</source>
        <translation>Una carpeta para una organización: sus trámites, padrones y documentos. Lo que se dice una vez no se vuelve a preguntar. Para llevarla, copie la carpeta completa.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>The file says of itself that it is a rehearsal or invented. It proves nothing about a real vote.</source>
        <translation>El archivo dice de sí mismo que es un ensayo o inventado. No prueba nada sobre una votación real.</translation>
    </message>
    <message>
        <source>Invented or rehearsed</source>
        <translation>Inventado o de ensayo</translation>
    </message>
    <message>
        <source>Judged with authorities that did not come with the program: a demonstration, a test, or added by hand. The verdict is worth as much as they are.</source>
        <translation>Se juzgó con autoridades que no vinieron con el programa: de demostración, de prueba o agregadas a mano. El veredicto vale lo que ellas valgan.</translation>
    </message>
    <message>
        <source>Other authorities</source>
        <translation>Otras autoridades</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>SIMULACRO (rehearsal). {sentence}</source>
        <translation>SIMULACRO. {sentence}</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Nulas</translation>
    </message>
    <message>
        <source>folio {folio}</source>
        <translation>folio {folio}</translation>
    </message>
    <message>
        <source>{cast} ballots in the boxes.</source>
        <translation>{cast} boletas en las urnas.</translation>
    </message>
    <message>
        <source>By the rule of the vote: {outcome}.</source>
        <translation>Según la regla de la votación: {outcome}.</translation>
    </message>
    <message>
        <source>No resolution has been taken yet.</source>
        <translation>Aún no hay resolución.</translation>
    </message>
    <message>
        <source>The authority resolved: {outcome}.</source>
        <translation>La autoridad resolvió: {outcome}.</translation>
    </message>
    <message>
        <source>The four legal bases do not agree: read the reasons of the resolution.</source>
        <translation>Las cuatro bases legales no coinciden: lea los motivos de la resolución.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No aplica</translation>
    </message>
    <message numerus="yes">
        <source>No electronic signature: %n check(s) of signatures do not apply</source>
        <translation>
            <numerusform>Sin firma electrónica: %n comprobación de firmas no aplica</numerusform>
            <numerusform>Sin firma electrónica: %n comprobaciones de firmas no aplican</numerusform>
        </translation>
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
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>no majority</source>
        <translation>sin mayoría</translation>
    </message>
    <message>
        <source>too few took part</source>
        <translation>participación insuficiente</translation>
    </message>
    <message>
        <source>a tie</source>
        <translation>empate</translation>
    </message>
    <message>
        <source>null, to be repeated</source>
        <translation>nula, por repetirse</translation>
    </message>
    <message>
        <source>{winner} has most votes</source>
        <translation>{winner} tiene más votos</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} con falla</translation>
    </message>
    <message>
        <source>{count} with a remark</source>
        <translation>{count} con observación</translation>
    </message>
    <message>
        <source>{count} not checked</source>
        <translation>{count} sin comprobar</translation>
    </message>
    <message>
        <source>{count} good</source>
        <translation>{count} en orden</translation>
    </message>
    <message>
        <source>{count} do not apply</source>
        <translation>{count} no aplican</translation>
    </message>
    <message>
        <source>{entries} and {count} more</source>
        <translation>{entries} y {count} más</translation>
    </message>
    <message>
        <source>Valid. The signed result has not been changed.</source>
        <translation>Válido. El resultado firmado no ha cambiado.</translation>
    </message>
    <message>
        <source>Every signature is good, the figures add up, and the outcome follows from the rule.</source>
        <translation>Todas las firmas son buenas, las cifras cuadran y el resultado se sigue de la regla.</translation>
    </message>
    <message>
        <source>Valid, with remarks. The signed result has not been changed.</source>
        <translation>Válido, con observaciones. El resultado firmado no ha cambiado.</translation>
    </message>
    <message>
        <source>Signatures and figures are good. Read the remarks: they say what was unusual.</source>
        <translation>Firmas y cifras son buenas. Lea las observaciones: dicen qué fue poco común.</translation>
    </message>
    <message>
        <source>Incomplete. Something that belongs to it is not there.</source>
        <translation>Incompleto. Falta algo que le pertenece.</translation>
    </message>
    <message>
        <source>What is there has not been changed, but do not rely on it until the rest is delivered.</source>
        <translation>Lo que está no ha cambiado, pero no confíe en ello hasta que entreguen lo demás.</translation>
    </message>
    <message>
        <source>Altered. This is not what was signed.</source>
        <translation>Alterado. Esto no es lo que se firmó.</translation>
    </message>
    <message>
        <source>Something was changed after the signature. Do not use it; ask for the original file.</source>
        <translation>Algo cambió después de la firma. No lo use; pida el archivo original.</translation>
    </message>
    <message>
        <source>Not trusted. The signature is not from a recognised e.firma.</source>
        <translation>No confiable. La firma no es de una e.firma reconocida.</translation>
    </message>
    <message>
        <source>It may be whole, but nobody who may sign stands behind it. Read the failed checks.</source>
        <translation>Puede estar íntegro, pero no lo respalda nadie que pueda firmar. Lea las comprobaciones con falla.</translation>
    </message>
    <message>
        <source>Inconsistent. It was signed like this, but it does not add up.</source>
        <translation>Inconsistente. Se firmó así, pero no cuadra.</translation>
    </message>
    <message>
        <source>The signatures hold; figures, outcome or papers contradict each other. See which below.</source>
        <translation>Las firmas se sostienen; cifras, resultado o documentos se contradicen. Vea abajo cuáles.</translation>
    </message>
    <message>
        <source>Unreadable. This is not a whole package or certificate.</source>
        <translation>Ilegible. No es un paquete ni una constancia íntegros.</translation>
    </message>
    <message>
        <source>The file is damaged, cut, or of another kind. Ask for it again, on another medium.</source>
        <translation>El archivo está dañado, cortado o es de otra clase. Pídalo de nuevo, en otro medio.</translation>
    </message>
    <message>
        <source>Valid. The observer&apos;s report has not been changed.</source>
        <translation>Válido. El informe de observación no se ha cambiado.</translation>
    </message>
    <message>
        <source>The signature is good. It proves who signed, not that what was seen is everything.</source>
        <translation>La firma es buena. Prueba quién firmó, no que lo visto sea todo.</translation>
    </message>
    <message>
        <source>Valid, with remarks. The observer&apos;s report has not been changed.</source>
        <translation>Válido, con observaciones. El informe de observación no se ha cambiado.</translation>
    </message>
    <message>
        <source>The signature is good. Read the remarks: what a key proves, and what differs.</source>
        <translation>La firma es buena. Lea las observaciones: qué prueba una clave y qué difiere.</translation>
    </message>
    <message>
        <source>Inconsistent. It was signed like this, but its parts contradict each other.</source>
        <translation>Inconsistente. Así se firmó, pero sus partes se contradicen.</translation>
    </message>
    <message>
        <source>The signature holds; notebook, photographs, report or package do not fit. See below.</source>
        <translation>La firma se sostiene; cuaderno, fotografías, informe o paquete no concuerdan. Vea abajo.</translation>
    </message>
    <message>
        <source>Unreadable. This is not a whole observer&apos;s report.</source>
        <translation>Ilegible. No es un informe de observación íntegro.</translation>
    </message>
    <message>
        <source>Valid. The signed paper has not been changed.</source>
        <translation>Válido. El documento firmado no ha cambiado.</translation>
    </message>
    <message>
        <source>The signature is good; page, data and seal say the same.</source>
        <translation>La firma es buena; la página, los datos y el sello dicen lo mismo.</translation>
    </message>
    <message>
        <source>Valid, with remarks. The signed paper has not been changed.</source>
        <translation>Válido, con observaciones. El documento firmado no ha cambiado.</translation>
    </message>
    <message>
        <source>The signature is good. Read the remarks: whether it still holds, whose seal it is.</source>
        <translation>La firma es buena. Lea las observaciones: si sigue vigente, de quién es el sello.</translation>
    </message>
    <message>
        <source>The signature holds; page, data, seal or days do not fit. See below.</source>
        <translation>La firma se sostiene; la página, los datos, el sello o las fechas no concuerdan. Vea abajo.</translation>
    </message>
    <message>
        <source>Unreadable. This is not a whole paper of the register.</source>
        <translation>Ilegible. No es un documento completo del registro.</translation>
    </message>
    <message>
        <source>It is as it was made. Compare the digest with the one on the sheets signed on paper.</source>
        <translation>Está como se hizo. Compare la huella con la de las fojas firmadas en papel.</translation>
    </message>
    <message>
        <source>Valid. The filing has not been changed.</source>
        <translation>Válido. El trámite no se ha modificado.</translation>
    </message>
    <message>
        <source>Valid, with remarks. The filing is whole.</source>
        <translation>Válido, con observaciones. El trámite está completo.</translation>
    </message>
    <message>
        <source>Inconsistent. Data, lists and documents of the filing do not fit each other.</source>
        <translation>Incongruente. Los datos, las listas y los documentos del trámite no concuerdan entre sí.</translation>
    </message>
    <message>
        <source>See below which one, and ask whoever handed it in for the original file.</source>
        <translation>Vea abajo cuál, y pida el archivo original a quien lo entregó.</translation>
    </message>
    <message>
        <source>Unreadable. This is not a whole filing that this program knows.</source>
        <translation>Ilegible. No es un trámite completo que este programa conozca.</translation>
    </message>
    <message>
        <source>The file is damaged, cut, or made by a newer program. The first check below says why.</source>
        <translation>El archivo está dañado, cortado o hecho con un programa más nuevo. La primera comprobación de abajo dice por qué.</translation>
    </message>
    <message>
        <source>It is as it was sealed. Compare the fingerprint of the key with the one the office published.</source>
        <translation>Está como se selló. Compare la huella de la clave con la que la oficina publicó.</translation>
    </message>
    <message>
        <source>The seal of the notice is good.</source>
        <translation>El sello del aviso es correcto.</translation>
    </message>
    <message>
        <source>The seal of the notice is good, with remarks.</source>
        <translation>El sello del aviso es correcto, con observaciones.</translation>
    </message>
    <message>
        <source>Not trusted. The notice is not sealed by an office known here.</source>
        <translation>No confiable. El aviso no está sellado por una oficina conocida aquí.</translation>
    </message>
    <message>
        <source>It is whole, but nobody known stands behind it. Read the failed checks.</source>
        <translation>Está completo, pero nadie conocido responde por él. Lea las comprobaciones que fallaron.</translation>
    </message>
    <message>
        <source>Altered. The seal does not fit what the notice says.</source>
        <translation>Alterado. El sello no corresponde a lo que dice el aviso.</translation>
    </message>
    <message>
        <source>Do not use it; ask the office for the original file.</source>
        <translation>No lo use; pida el archivo original a la oficina.</translation>
    </message>
    <message>
        <source>Unreadable. This is not a whole notice that this program knows.</source>
        <translation>Ilegible. No es un aviso completo que este programa conozca.</translation>
    </message>
    <message>
        <source>The seal of the dossier is good.</source>
        <translation>El sello del expediente es bueno.</translation>
    </message>
    <message>
        <source>The seal of the dossier is good, with remarks.</source>
        <translation>El sello del expediente es bueno, con observaciones.</translation>
    </message>
    <message>
        <source>Not trusted. The dossier is not sealed by an office known here.</source>
        <translation>Sin confianza. El expediente no lo selló una oficina conocida aquí.</translation>
    </message>
    <message>
        <source>Altered. The dossier was changed after it was sealed.</source>
        <translation>Alterado. El expediente cambió después de sellarse.</translation>
    </message>
    <message>
        <source>Inconsistent. The parts of the dossier do not fit each other.</source>
        <translation>Inconsistente. Las partes del expediente no cuadran entre sí.</translation>
    </message>
    <message>
        <source>See below which one, and ask the office.</source>
        <translation>Vea abajo cuál y pregunte a la oficina.</translation>
    </message>
    <message>
        <source>Unreadable. This is not a whole dossier that this program knows.</source>
        <translation>Ilegible. No es un expediente completo que este programa conozca.</translation>
    </message>
    <message>
        <source>The seal proves who made this code, not who signed. Compare every figure below with the paper around it.</source>
        <translation>El sello prueba quién hizo este código, no quién firmó. Compare cada cifra de abajo con el papel que lo rodea.</translation>
    </message>
    <message>
        <source>The seal is good.</source>
        <translation>El sello es bueno.</translation>
    </message>
    <message>
        <source>Altered. The seal does not fit what the code says.</source>
        <translation>Alterado. El sello no corresponde a lo que dice el código.</translation>
    </message>
    <message>
        <source>Do not rely on this paper; ask for the signed package.</source>
        <translation>No confíe en este papel; pida el paquete firmado.</translation>
    </message>
    <message>
        <source>The seal is of an office that this computer does not know.</source>
        <translation>El sello es de una oficina que este equipo no conoce.</translation>
    </message>
    <message>
        <source>Compare the key name with the one the office published, or verify the signed package.</source>
        <translation>Compare el nombre de la clave con el que publicó la oficina o verifique el paquete firmado.</translation>
    </message>
    <message>
        <source>Inconsistent. Code and package do not say the same.</source>
        <translation>Inconsistente. El código y el paquete no dicen lo mismo.</translation>
    </message>
    <message>
        <source>See below which figure differs, and ask the office.</source>
        <translation>Vea abajo qué cifra difiere y pregunte a la oficina.</translation>
    </message>
    <message>
        <source>No seal code could be read in this picture.</source>
        <translation>No se pudo leer ningún código de sello en esta imagen.</translation>
    </message>
    <message>
        <source>Take the picture again: the whole code, straight, in good light, without folds.</source>
        <translation>Tome la imagen de nuevo: el código completo, derecho, con buena luz y sin dobleces.</translation>
    </message>
    <message>
        <source>no time stated</source>
        <translation>sin hora declarada</translation>
    </message>
    <message>
        <source>Key of one&apos;s own, fingerprint {groups}</source>
        <translation>Clave propia, huella {groups}</translation>
    </message>
    <message>
        <source>Certificate {number}, issued by {issuer}</source>
        <translation>Certificado {number}, emitido por {issuer}</translation>
    </message>
    <message>
        <source>Name cannot be read</source>
        <translation>No se puede leer el nombre</translation>
    </message>
    <message>
        <source>Signature broken</source>
        <translation>Firma rota</translation>
    </message>
    <message>
        <source>Good, own key</source>
        <translation>Buena, clave propia</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>No confiable</translation>
    </message>
    <message>
        <source>Good, under protest</source>
        <translation>Buena, bajo protesta</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>certifies</source>
        <translation>certifica</translation>
    </message>
    <message>
        <source>certifies under protest</source>
        <translation>certifica bajo protesta</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>da testimonio</translation>
    </message>
    <message>
        <source>official</source>
        <translation>autoridad</translation>
    </message>
    <message>
        <source>representative of the union</source>
        <translation>representante del sindicato</translation>
    </message>
    <message>
        <source>representative of the employer</source>
        <translation>representante de la empresa</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otra función</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>votes:</source>
        <translation>votos:</translation>
    </message>
    <message>
        <source>found:</source>
        <translation>encontradas:</translation>
    </message>
    <message>
        <source>difference:</source>
        <translation>diferencia:</translation>
    </message>
    <message>
        <source>signed:</source>
        <translation>firmas:</translation>
    </message>
    <message>
        <source>handed out:</source>
        <translation>entregadas:</translation>
    </message>
    <message>
        <source>computed:</source>
        <translation>calculado:</translation>
    </message>
    <message>
        <source>stated:</source>
        <translation>declarado:</translation>
    </message>
    <message>
        <source>printed:</source>
        <translation>impresas:</translation>
    </message>
    <message>
        <source>received:</source>
        <translation>recibidas:</translation>
    </message>
    <message>
        <source>voters:</source>
        <translation>votantes:</translation>
    </message>
    <message>
        <source>figure:</source>
        <translation>cifra:</translation>
    </message>
    <message>
        <source>field:</source>
        <translation>campo:</translation>
    </message>
    <message>
        <source>station:</source>
        <translation>mesa:</translation>
    </message>
    <message>
        <source>reason:</source>
        <translation>motivo:</translation>
    </message>
    <message>
        <source>remarks:</source>
        <translation>observaciones:</translation>
    </message>
    <message>
        <source>expected:</source>
        <translation>esperado:</translation>
    </message>
    <message>
        <source>needed:</source>
        <translation>necesarias:</translation>
    </message>
    <message>
        <source>null:</source>
        <translation>nulas:</translation>
    </message>
    <message>
        <source>ballot:</source>
        <translation>boleta:</translation>
    </message>
    <message>
        <source>count:</source>
        <translation>número:</translation>
    </message>
    <message>
        <source>digests: silence = every file is as this signer listed it</source>
        <translation>huellas: silencio = cada archivo está como lo listó quien firma</translation>
    </message>
    <message>
        <source>coverage: silence = nothing missing, nothing more</source>
        <translation>cobertura: silencio = nada falta, nada sobra</translation>
    </message>
    <message>
        <source>signature, at the time that the signer states (roots.pem, inter.pem: authorities)</source>
        <translation>firma, a la hora que declara quien firma (roots.pem, inter.pem: autoridades)</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>package digest: compare it with the paper</source>
        <translation>huella del paquete: compárela con el papel</translation>
    </message>
    <message>
        <source>signature; with a key of one&apos;s own, its fingerprint follows</source>
        <translation>firma; con clave propia, después sale su huella</translation>
    </message>
    <message>
        <source>digest of the notebook: compare it with the paper</source>
        <translation>huella del cuaderno: compárela con el papel</translation>
    </message>
    <message>
        <source>digest of the data: compare it with the printed sheets</source>
        <translation>huella de los datos: compárela con la de las fojas impresas</translation>
    </message>
    <message>
        <source>attachments: silence = each is the one that its name says</source>
        <translation>anexos: silencio = cada uno es el que su nombre dice</translation>
    </message>
    <message>
        <source>signature: valid, and the whole document is signed</source>
        <translation>firma: válida, y todo el documento está firmado</translation>
    </message>
    <message>
        <source>the attached figures, as JSON</source>
        <translation>las cifras adjuntas, como JSON</translation>
    </message>
    <message>
        <source>what is printed: compare it with the attached figures</source>
        <translation>lo que está impreso: compárelo con las cifras adjuntas</translation>
    </message>
    <message>
        <source>the attached data, as JSON, and their digest: compare it with the paper</source>
        <translation>los datos adjuntos, como JSON, y su huella: compárela con el papel</translation>
    </message>
    <message>
        <source>what is printed: compare it with the attached data</source>
        <translation>lo que está impreso: compárelo con los datos adjuntos</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Whether a signed tally or certificate is whole, who signed it, and whether it adds up. Without a network.</source>
        <translation>Si un cómputo firmado o una constancia está íntegro, quién lo firmó y si cuadra. Sin red.</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Suelte aquí un archivo</translation>
    </message>
    <message>
        <source>A tally package or observer&apos;s report (.asice), a filing (.tramite), a notice of an office (.aviso), a certificate (.pdf), or a picture of its QR code</source>
        <translation>Un paquete de acta o informe de observación (.asice), un trámite (.tramite), un aviso de la oficina (.aviso), una constancia (.pdf) o una foto de su código QR</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Save data (JSON)…</source>
        <translation>Guardar datos (JSON)…</translation>
    </message>
    <message>
        <source>Save report (PDF)…</source>
        <translation>Guardar informe (PDF)…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Tallies, certificates and QR pictures (%1);;All files (*)</source>
        <translation>Cómputos, constancias e imágenes QR (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>File to verify</source>
        <translation>Archivo por verificar</translation>
    </message>
    <message>
        <source>Verifying {name}…</source>
        <translation>Verificando {name}…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Guardar datos</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>verificacion</translation>
    </message>
    <message>
        <source>A good verdict does not prove: {limits}</source>
        <translation>Un buen veredicto no prueba: {limits}</translation>
    </message>
    <message>
        <source>A good verdict proves that nothing was changed since the signature and that figures and outcome agree. It does not prove that voting was free and secret or that the paper was read rightly: people see to that.</source>
        <translation>Un buen veredicto prueba que nada cambió desde la firma y que cifras y resultado concuerdan. No prueba que el voto fuera libre y secreto ni que el papel se leyera bien: de eso se encargan las personas.</translation>
    </message>
</context>
</TS>
