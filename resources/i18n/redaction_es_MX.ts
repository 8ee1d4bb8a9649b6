<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>MarkScreen</name>
    <message>
        <source>Strike out personal data</source>
        <translation>Testar datos personales</translation>
    </message>
    <message>
        <source>Save the marks</source>
        <translation>Guardar el testado</translation>
    </message>
    <message>
        <source>Make the public form</source>
        <translation>Generar la versión pública</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Leave in sight</source>
        <translation>Dejar a la vista</translation>
    </message>
    <message>
        <source>What is drawn next strikes out</source>
        <translation>Lo siguiente que se dibuje testa</translation>
    </message>
    <message>
        <source>Public forms</source>
        <translation>Versiones públicas</translation>
    </message>
    <message>
        <source>{name}, edition {version} of the public form</source>
        <translation>{name}, edición {version} de la versión pública</translation>
    </message>
    <message>
        <source>Marks saved</source>
        <translation>Testado guardado</translation>
    </message>
    <message>
        <source>The file is being made and read again. Every page is drawn anew, and a scan is read anew.</source>
        <translation>Se genera el archivo y se vuelve a leer. Cada página se dibuja de nuevo y, si es un escaneo, se reconoce de nuevo su texto.</translation>
    </message>
    <message>
        <source>The public form was made. A second person looks at it now.</source>
        <translation>Se generó la versión pública. Ahora la revisa una segunda persona.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pág.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Como se lee</translation>
    </message>
    <message>
        <source>Places to strike out</source>
        <translation>Partes por testar</translation>
    </message>
    <message>
        <source>The program found no personal data. Look at every page: draw an area over what it missed.</source>
        <translation>El programa no encontró datos personales. Revise cada página y dibuje un área sobre lo que falte.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Testado</translation>
    </message>
    <message>
        <source>Stays in sight</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>A CURP is never public.</source>
        <translation>La CURP nunca es pública.</translation>
    </message>
    <message>
        <source>The same also stands on page {pages}.</source>
        <translation>Lo mismo está también en la página {pages}.</translation>
    </message>
    <message>
        <source>On the page: draw with the mouse, or press N; arrows move what was drawn, Shift and arrows change its size, Ctrl and arrows move further; Enter strikes out, Delete leaves in sight; Page up and Page down turn pages. In the list: S and L.</source>
        <translation>En la página: dibuje con el ratón o pulse N; las flechas mueven lo dibujado, Mayús y flechas cambian su tamaño, Ctrl y flechas mueven más; Enter testa, Supr deja a la vista; Re Pág y Av Pág cambian de página. En la lista: S testa y L deja a la vista.</translation>
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
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to decide.</source>
        <translation>
            <numerusform>Falta decidir %n parte.</numerusform>
            <numerusform>Faltan por decidir %n partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided. Look at every page for signatures and names before the file is made.</source>
        <translation>Todo está decidido. Antes de generar el archivo, busque firmas y nombres en cada página.</translation>
    </message>
    <message>
        <source>Sent back: {reason}</source>
        <translation>Devuelto: {reason}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page to mark</source>
        <translation>Página por testar</translation>
    </message>
</context>
<context>
    <name>PublicFormsScreen</name>
    <message>
        <source>Public forms</source>
        <translation>Versiones públicas</translation>
    </message>
    <message>
        <source>Begin a public form</source>
        <translation>Iniciar versión pública</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Testado</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Last hand</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>No public form yet</source>
        <translation>Sin versión pública todavía</translation>
    </message>
    <message>
        <source>The program reads the document, proposes what to strike out, and you decide each place. Another person then confirms the very file that is published.</source>
        <translation>El programa lee el documento, propone qué testar y usted decide cada parte. Después, otra persona confirma el archivo exacto que se publica.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>No hay pendientes</translation>
    </message>
    <message>
        <source>Public forms that are being marked, or wait for a second person, stand here.</source>
        <translation>Aquí están las versiones públicas que se están testando o esperan a una segunda persona.</translation>
    </message>
    <message>
        <source>Go to the archive</source>
        <translation>Ir al archivo</translation>
    </message>
</context>
<context>
    <name>RedactionPlaces</name>
    <message>
        <source>Public forms</source>
        <translation>Versiones públicas</translation>
    </message>
    <message>
        <source>Strike out personal data</source>
        <translation>Testar datos personales</translation>
    </message>
    <message>
        <source>Public form</source>
        <translation>Versión pública</translation>
    </message>
</context>
<context>
    <name>RedactionWords</name>
    <message>
        <source>CURP</source>
        <translation>CURP</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Domicilio particular</translation>
    </message>
    <message>
        <source>RFC of a person</source>
        <translation>RFC de persona</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>Número de seguridad social</translation>
    </message>
    <message>
        <source>Voter key</source>
        <translation>Clave de elector</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cuenta bancaria</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Name of a private person</source>
        <translation>Nombre de particular</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Supporter of a union</source>
        <translation>Apoyo a un sindicato</translation>
    </message>
    <message>
        <source>Other personal data</source>
        <translation>Otro dato personal</translation>
    </message>
    <message>
        <source>LFT 365 Bis</source>
        <translation>LFT 365 Bis</translation>
    </message>
    <message>
        <source>LFT 390 Bis I</source>
        <translation>LFT 390 Bis fr. I</translation>
    </message>
    <message>
        <source>Data-protection law, art. 3</source>
        <translation>Ley de protección de datos, art. 3</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Being marked</source>
        <translation>En testado</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Espera a una segunda persona</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Testado</translation>
    </message>
    <message>
        <source>File made</source>
        <translation>Archivo generado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Public form of a document</source>
        <translation>Versión pública de un documento</translation>
    </message>
    <message>
        <source>Waits for your release</source>
        <translation>Espera que usted lo libere</translation>
    </message>
    <message>
        <source>Rapid Response dossier {folio}</source>
        <translation>Expediente de respuesta rápida {folio}</translation>
    </message>
</context>
<context>
    <name>RemainingText</name>
    <message>
        <source>All that can be searched or copied from this page. It must say nothing the picture hides.</source>
        <translation>Todo lo que se puede buscar o copiar de esta página. No debe decir nada que la imagen oculte.</translation>
    </message>
    <message>
        <source>Text of page {page}</source>
        <translation>Texto de la página {page}</translation>
    </message>
    <message>
        <source>This page has no text, only its picture.</source>
        <translation>Esta página no tiene texto, solo su imagen.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Public form</source>
        <translation>Versión pública</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Confirm for publication</source>
        <translation>Confirmar para publicar</translation>
    </message>
    <message>
        <source>Sealed original: it stays in the office</source>
        <translation>Original sellado: se queda en la oficina</translation>
    </message>
    <message>
        <source>Public form: the very file that would be published</source>
        <translation>Versión pública: el archivo exacto que se publicaría</translation>
    </message>
    <message>
        <source>Public forms</source>
        <translation>Versiones públicas</translation>
    </message>
    <message numerus="yes">
        <source>Edition {version} of the public form, %n place(s) struck out</source>
        <translation>
            <numerusform>Edición {version} de la versión pública, %n parte testada</numerusform>
            <numerusform>Edición {version} de la versión pública, %n partes testadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed original</source>
        <translation>Original sellado</translation>
    </message>
    <message>
        <source>There is no file yet: the document is being marked.</source>
        <translation>Todavía no hay archivo: el documento se está testando.</translation>
    </message>
    <message>
        <source>The document is being marked.</source>
        <translation>El documento se está testando.</translation>
    </message>
    <message>
        <source>This file may be published. The original stays sealed in the office.</source>
        <translation>Este archivo se puede publicar. El original sigue sellado en la oficina.</translation>
    </message>
    <message>
        <source>A newer edition has taken its place.</source>
        <translation>La sustituyó una edición más reciente.</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Retirada: {reason}</translation>
    </message>
    <message>
        <source>You had a hand in the marks: another person looks at this file and confirms it.</source>
        <translation>Usted participó en el testado: otra persona revisa este archivo y lo confirma.</translation>
    </message>
    <message>
        <source>Compare page by page, the text at the right as well. What you confirm is this very file: nothing but what you see leaves the office, and what is black is gone from text, picture and metadata.</source>
        <translation>Compare página por página, también el texto de la derecha. Lo que usted confirma es este mismo archivo: nada más que lo que ve sale de la oficina, y lo que está en negro ya no está ni en el texto, ni en la imagen, ni en los metadatos.</translation>
    </message>
    <message>
        <source>Original {original} · public form {public}</source>
        <translation>Original {original} · versión pública {public}</translation>
    </message>
    <message>
        <source>Confirm this public form?</source>
        <translation>¿Confirmar esta versión pública?</translation>
    </message>
    <message>
        <source>It may be published from now on, with your name in the record as the second person.</source>
        <translation>Desde ahora se puede publicar; su nombre queda registrado como segunda persona.</translation>
    </message>
    <message>
        <source>The public form is in force</source>
        <translation>La versión pública está vigente</translation>
    </message>
    <message>
        <source>Send it back?</source>
        <translation>¿Devolverla?</translation>
    </message>
    <message>
        <source>It goes back to whoever marks it. Write what is missing or struck out too much.</source>
        <translation>Vuelve a quien la testa. Escriba qué falta o qué sobra.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Withdraw this public form?</source>
        <translation>¿Retirar esta versión pública?</translation>
    </message>
    <message>
        <source>It may no longer be published. The next publication leaves it out; copies out there stay out there.</source>
        <translation>Ya no se podrá publicar. La siguiente publicación la omite; las copias que ya circulan no vuelven.</translation>
    </message>
    <message>
        <source>Save the public form</source>
        <translation>Guardar la versión pública</translation>
    </message>
    <message>
        <source>Print the public form</source>
        <translation>Imprimir la versión pública</translation>
    </message>
</context>
</TS>
