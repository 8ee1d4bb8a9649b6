<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>ArchivePlaces</name>
    <message>
        <source>Box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Describe a box</source>
        <translation>Describir una caja</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Préstamos</translation>
    </message>
</context>
<context>
    <name>ArchiveScreen</name>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Cajas</translation>
    </message>
    <message>
        <source>No box yet. Print labels, then open the first box.</source>
        <translation>Todavía no hay cajas. Imprima etiquetas y abra la primera.</translation>
    </message>
    <message>
        <source>Find by label</source>
        <translation>Buscar por etiqueta</translation>
    </message>
    <message>
        <source>Scan or type it, then Enter</source>
        <translation>Escanéela o escríbala y pulse Enter</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Préstamos</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Open a box…</source>
        <translation>Abrir una caja…</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Prestada</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Open a box</source>
        <translation>Abrir una caja</translation>
    </message>
    <message>
        <source>Label on the box</source>
        <translation>Etiqueta de la caja</translation>
    </message>
    <message>
        <source>Begins with C</source>
        <translation>Empieza con C</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Building (optional)</source>
        <translation>Edificio (opcional)</translation>
    </message>
    <message>
        <source>Room (optional)</source>
        <translation>Sala (opcional)</translation>
    </message>
    <message>
        <source>Shelf (optional)</source>
        <translation>Estante (opcional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the box</source>
        <translation>Abrir la caja</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>{done} of {all} documents confirmed</source>
        <translation>{done} de {all} documentos confirmados</translation>
    </message>
    <message numerus="yes">
        <source>%n to be read</source>
        <translation>
            <numerusform>%n por leer</numerusform>
            <numerusform>%n por leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) flagged</source>
        <translation>
            <numerusform>%n página marcada</numerusform>
            <numerusform>%n páginas marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to correct</source>
        <translation>
            <numerusform>%n página por corregir</numerusform>
            <numerusform>%n páginas por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>to be scanned again</source>
        <translation>por digitalizar de nuevo</translation>
    </message>
    <message>
        <source>accepted: {reason}</source>
        <translation>aceptada: {reason}</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} ppp</translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n marcada</numerusform>
            <numerusform>%n marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}: «{evidence}»</source>
        <translation>Página {page}: «{evidence}»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Requiere a una persona</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>The same file came before</source>
        <translation>Ya había llegado el mismo archivo</translation>
    </message>
    <message>
        <source>Looking at page {done} of {of}</source>
        <translation>Revisando la página {done} de {of}</translation>
    </message>
    <message>
        <source>Reading page {done} of {of}</source>
        <translation>Leyendo la página {done} de {of}</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <source>Stopping after the page at hand…</source>
        <translation>Se detiene al terminar esta página…</translation>
    </message>
    <message>
        <source>Box {serial}: {text}</source>
        <translation>Caja {serial}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) read</source>
        <translation>
            <numerusform>%n documento leído</numerusform>
            <numerusform>%n documentos leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} ({post}) has it since {since}, due {due}</source>
        <translation>Lo tiene {who} ({post}) desde el {since}; se devuelve el {due}</translation>
    </message>
</context>
<context>
    <name>BoxScreen</name>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Todavía no se digitaliza nada.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Files that came</source>
        <translation>Archivos recibidos</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>Ningún archivo todavía.</translation>
    </message>
    <message>
        <source>Describe documents</source>
        <translation>Describir documentos</translation>
    </message>
    <message>
        <source>Take in scans…</source>
        <translation>Recibir digitalizaciones…</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>All is scanned</source>
        <translation>Todo está digitalizado</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>Cerrar la caja</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Abrir de nuevo…</translation>
    </message>
    <message>
        <source>Lend the box</source>
        <translation>Prestar la caja</translation>
    </message>
    <message>
        <source>Print the box sheet…</source>
        <translation>Imprimir la carátula…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder into which the scanner writes</source>
        <translation>Carpeta en la que escribe el escáner</translation>
    </message>
    <message>
        <source>Open this box again?</source>
        <translation>¿Abrir de nuevo esta caja?</translation>
    </message>
    <message>
        <source>Its documents can be scanned and changed again. The reason goes into the record.</source>
        <translation>Sus documentos podrán digitalizarse y cambiarse otra vez. El motivo queda en el registro.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Box sheet</source>
        <translation>Carátula de caja</translation>
    </message>
</context>
<context>
    <name>CorrectionsScreen</name>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Keep and next (Ctrl+Enter)</source>
        <translation>Guardar y seguir (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Another page (F8)</source>
        <translation>Otra página (F8)</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>Ir al archivo</translation>
    </message>
    <message>
        <source>No page waits to be corrected</source>
        <translation>Ninguna página espera corrección</translation>
    </message>
    <message>
        <source>Pages come here when words on them were read with little confidence.</source>
        <translation>Aquí llegan las páginas con palabras leídas con poca seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>{title} · page {page} of {pages} · %n page(s) wait</source>
        <translation>
            <numerusform>{title} · página {page} de {pages} · espera %n página</numerusform>
            <numerusform>{title} · página {page} de {pages} · esperan %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what stands on the paper. A word that is right stays as it is; empty it when there is none.</source>
        <translation>Escriba lo que dice el papel. La palabra que está bien se queda; déjela vacía si ahí no hay ninguna.</translation>
    </message>
    <message>
        <source>Read as {word}</source>
        <translation>Se leyó {word}</translation>
    </message>
</context>
<context>
    <name>DescriptionForm</name>
    <message>
        <source>Kind of document</source>
        <translation>Clase de documento</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Sindicato</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>Con cifras</translation>
    </message>
    <message>
        <source>Not in the register.</source>
        <translation>No está en el registro.</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texto de la página</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Stick a label on it</source>
        <translation>Pegarle una etiqueta</translation>
    </message>
    <message>
        <source>Label on the first sheet</source>
        <translation>Etiqueta en la primera hoja</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Lend the paper</source>
        <translation>Prestar el papel</translation>
    </message>
    <message>
        <source>Public form</source>
        <translation>Versión pública</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Describir</translation>
    </message>
    <message>
        <source>Original (SHA-256)</source>
        <translation>Original (SHA-256)</translation>
    </message>
    <message>
        <source>PDF/A copy (SHA-256)</source>
        <translation>Copia PDF/A (SHA-256)</translation>
    </message>
    <message>
        <source>Everybody may see</source>
        <translation>Acceso público</translation>
    </message>
    <message>
        <source>State and year</source>
        <translation>Entidad y año</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>Dónde está el papel</translation>
    </message>
    <message>
        <source>Binder</source>
        <translation>Legajo</translation>
    </message>
    <message>
        <source>File as it came</source>
        <translation>Archivo recibido</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmó</translation>
    </message>
    <message>
        <source>No text was read on this page.</source>
        <translation>En esta página no se leyó texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) corrected</source>
        <translation>
            <numerusform>%n palabra corregida</numerusform>
            <numerusform>%n palabras corregidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Text as read and corrected</source>
        <translation>Texto leído y corregido</translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Documents of the archive</source>
        <translation>Documentos del archivo</translation>
    </message>
    <message>
        <source>Title, union, employer or label</source>
        <translation>Título, sindicato, empresa o etiqueta</translation>
    </message>
    <message>
        <source>Find documents</source>
        <translation>Buscar documentos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Only what is lent</source>
        <translation>Solo lo prestado</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Union and employer</source>
        <translation>Sindicato y empresa</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Prestado</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>No document is like that.</source>
        <translation>Ningún documento es así.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), newest first</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos, primero los más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive holds no document yet</source>
        <translation>Aún no hay documentos en el archivo</translation>
    </message>
    <message>
        <source>Open a box and take in its scans: every document appears here.</source>
        <translation>Abra una caja y tome sus digitalizaciones: aquí aparece cada documento.</translation>
    </message>
</context>
<context>
    <name>LabelsScreen</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Label sheet</source>
        <translation>Planilla de etiquetas</translation>
    </message>
    <message>
        <source>{number}: {cells} labels</source>
        <translation>{number}: {cells} etiquetas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hechas el</translation>
    </message>
    <message>
        <source>Labels made</source>
        <translation>Etiquetas hechas</translation>
    </message>
    <message>
        <source>No labels yet.</source>
        <translation>Todavía no hay etiquetas.</translation>
    </message>
    <message>
        <source>New labels</source>
        <translation>Etiquetas nuevas</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Make labels</source>
        <translation>Hacer etiquetas</translation>
    </message>
    <message>
        <source>Used up already</source>
        <translation>Ya usadas</translation>
    </message>
    <message>
        <source>Separators of documents</source>
        <translation>Separadores de documentos</translation>
    </message>
    <message>
        <source>Separators of binders</source>
        <translation>Separadores de legajos</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Separators</source>
        <translation>Separadores</translation>
    </message>
</context>
<context>
    <name>LoansScreen</name>
    <message>
        <source>Loans</source>
        <translation>Préstamos</translation>
    </message>
    <message>
        <source>Show what is back, too</source>
        <translation>Mostrar también lo devuelto</translation>
    </message>
    <message>
        <source>All paper is in its place.</source>
        <translation>Todo el papel está en su lugar.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quién lo tiene</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Back on {day}</source>
        <translation>Devuelto el {day}</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, vencido</translation>
    </message>
    <message>
        <source>Lend paper</source>
        <translation>Prestar papel</translation>
    </message>
    <message>
        <source>Box, binder or sheet</source>
        <translation>Caja, legajo u hoja</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Quién se lo lleva</translation>
    </message>
    <message>
        <source>Post or unit</source>
        <translation>Cargo o área</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>To be returned on</source>
        <translation>Se devuelve el</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Prestar</translation>
    </message>
    <message>
        <source>Print the slip…</source>
        <translation>Imprimir el vale…</translation>
    </message>
    <message>
        <source>Give two weeks more</source>
        <translation>Dar dos semanas más</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Ya se devolvió</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the day as 22/11/2026.</source>
        <translation>Escriba el día como 22/11/2026.</translation>
    </message>
    <message>
        <source>Loan slip</source>
        <translation>Vale de préstamo</translation>
    </message>
</context>
<context>
    <name>LoopScreen</name>
    <message>
        <source>Confirm and next (Enter)</source>
        <translation>Confirmar y seguir (Enter)</translation>
    </message>
    <message>
        <source>Rescan page (F4)</source>
        <translation>Digitalizar otra vez (F4)</translation>
    </message>
    <message>
        <source>Accept pages (F6)</source>
        <translation>Aceptar páginas (F6)</translation>
    </message>
    <message>
        <source>Same paper (F7)</source>
        <translation>Mismo papel (F7)</translation>
    </message>
    <message>
        <source>Later (F8)</source>
        <translation>Después (F8)</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Describir</translation>
    </message>
    <message>
        <source>To the box</source>
        <translation>Ir a la caja</translation>
    </message>
    <message>
        <source>Nothing waits in this box</source>
        <translation>Nada espera en esta caja</translation>
    </message>
    <message>
        <source>Page {page}: {said}</source>
        <translation>Página {page}: {said}</translation>
    </message>
    <message>
        <source>May be the same paper as {names}</source>
        <translation>Puede ser el mismo papel que {names}</translation>
    </message>
    <message>
        <source>Accept these pages as they are?</source>
        <translation>¿Aceptar estas páginas como están?</translation>
    </message>
    <message>
        <source>Pages {pages} stay as scanned. The reason goes into the record.</source>
        <translation>Las páginas {pages} se quedan como se digitalizaron. El motivo queda en el registro.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Is this the same paper?</source>
        <translation>¿Es el mismo papel?</translation>
    </message>
    <message>
        <source>This scan takes the place of the flagged pages of {name}.</source>
        <translation>Esta digitalización ocupa el lugar de las páginas marcadas de {name}.</translation>
    </message>
    <message>
        <source>This scan is kept, and counts no more: {name} stands for it.</source>
        <translation>Esta digitalización se conserva y ya no se cuenta: vale la de {name}.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Es el mismo</translation>
    </message>
    <message>
        <source>Leave this document for later?</source>
        <translation>¿Dejar este documento para después?</translation>
    </message>
    <message>
        <source>It comes back after the others, and the box stays open until then.</source>
        <translation>Vuelve después de los demás, y hasta entonces la caja sigue abierta.</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Dejar para después</translation>
    </message>
</context>
<context>
    <name>WordPicture</name>
    <message>
        <source>The scanned page</source>
        <translation>La página digitalizada</translation>
    </message>
    <message>
        <source>Page before (Page up)</source>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
</TS>
